// The drawings that Today needs, or that other pages share with it.
import { icon } from './icon.tsx';

export const PhoneIcon = icon(
  <path d="M6.5 3.5h3l1.5 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.700a2 2 0 0 1 2-2.200Z" />,
);
export const HomeIcon = icon(<path d="M3.5 11 12 4l8.5 7M5.5 9.500V20h4.500v-5h4v5h4.500V9.5" />);
export const LogIcon = icon(
  <path d="M8 4h9a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V7ZM9 11h6M9 15h4" />,
);
export const BookIcon = icon(
  <path d="M12 6.500C10 5 7 4.5 3.5 4.800v13.500c3.5-.3 6.5.2 8.5 1.7 2-1.5 5-2 8.5-1.700V4.800C17 4.5 14 5 12 6.500ZM12 6.500V20" />,
);
export const CalendarIcon = icon(<path d="M4 6.500h16V20H4ZM4 11h16M8 3.500v4M16 3.500v4" />);
export const ThermometerIcon = icon(<path d="M10 13.500V5.500a2 2 0 0 1 4 0v8a4 4 0 1 1-4 0ZM12 9v7" />);
export const FamilyIcon = icon(
  <path d="M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400ZM2.5 20v-1.500a5 5 0 0 1 5-5h2a5 5 0 0 1 5 5V20M16 11.500a2.6 2.6 0 1 0 0-5.200M17.5 14.500a4.3 4.3 0 0 1 4 4.300V20" />,
);
export const DripIcon = icon(<path d="M7.5 3h9v8a4.5 4.5 0 0 1-9 0ZM7.5 8h9M12 15.500V18M10 18h4v3h-4Z" />);
export const ChevronIcon = icon(<path d="m9 5 7 7-7 7" />);
export const BackIcon = icon(<path d="m15 5-7 7 7 7" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.500L19 7.5" />);
export const GearIcon = icon(
  <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9.200a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400ZM9 19.200a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.400Z" />,
);
export const NurseIcon = icon(
  <path d="M7 20.500V15M17 20.500V15M4.5 20.500h15M12 4v6M9 7h6M6.5 13.500a5.5 5.5 0 0 1 11 0" />,
);
