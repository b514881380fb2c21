// The head of everything printed under an urgency: its own shape, picture, word and colour.
import type { ComponentChildren, JSX } from 'preact';
import type { CallUrgency } from '../../../content/handbook-chapter.ts';
import { CalendarIcon, PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';

const PICTURES: Record<CallUrgency, () => JSX.Element> = {
  emergency: () => <AmbulanceIcon size={30} />,
  'call-now': () => <PhoneIcon size={28} />,
  'contact-today': () => <CalendarIcon size={28} />,
};

type UrgencyHeadProps = { urgency: CallUrgency; id: string; children: ComponentChildren };

export function UrgencyHead({ urgency, id, children }: UrgencyHeadProps): JSX.Element {
  const Picture = PICTURES[urgency];
  return (
    <h3 class="urgency-head" id={id} tabIndex={-1}>
      <Picture />
      <span>{children}</span>
    </h3>
  );
}
