// Drawings for pages that are opened later: kept out of what Today loads.
import { icon } from './icon.tsx';

export const SpeakerIcon = icon(
  <path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.500a7.8 7.8 0 0 1 0 11" />,
);
export const PauseIcon = icon(<path d="M9 6v12M15 6v12" />);
export const PrinterIcon = icon(<path d="M7 9V4h10v5M7 17H4.500V9h15v8H17M7 14h10v6H7Z" />);
export const AmbulanceIcon = icon(
  <path d="M2.5 7h11v10h-11ZM13.5 10.500h4l4 3.500v3h-8M6.5 19.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17 19.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 9v4M6 11h4" />,
);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const BellIcon = icon(
  <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.500H4S6 15 6 10ZM10 20a2.2 2.2 0 0 0 4 0" />,
);
export const ClockIcon = icon(<path d="M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.500V12l3 2" />);
export const QuestionIcon = icon(
  <path d="M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.7 9.800a2.4 2.4 0 1 1 3.500 2.100c-.8.4-1.200.8-1.200 1.600M12 16.500v.1" />,
);
export const EyeIcon = icon(
  <path d="M2.5 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z" />,
);
