// The head of everything printed under an urgency: its own shape, picture, word and colour.
import type { ComponentChildren, JSX } from 'preact';
import type { CallUrgency } from '../../../content/handbook-chapter.ts';
import { CalendarIcon, PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import type { SpokenPlace } from './spoken-pieces.ts';
import { useSpoken } from './spoken-place.ts';

const PICTURES: Record<CallUrgency, () => JSX.Element> = {
  emergency: () => <AmbulanceIcon size={30} />,
  'call-now': () => <PhoneIcon size={28} />,
  'contact-today': () => <CalendarIcon size={28} />,
};

type UrgencyHeadProps = { urgency: CallUrgency; id: string; place: SpokenPlace; children: ComponentChildren };

export function UrgencyHead({ urgency, id, place, children }: UrgencyHeadProps): JSX.Element {
  const Picture = PICTURES[urgency];
  return (
    <h3 class="urgency-head" id={id} tabIndex={-1} data-spoken={useSpoken(place)}>
      <Picture />
      <span>{children}</span>
    </h3>
  );
}
