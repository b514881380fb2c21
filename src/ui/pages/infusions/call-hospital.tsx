// An infusion that was not given: phone now; which day and how much is never worked out here.
import type { ComponentChildren, JSX } from 'preact';
import { calendarWords } from '../../../i18n/infusions.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { useWords } from '../../state/model.ts';

type CallHospitalProps = { day: string; children?: ComponentChildren };

export function CallHospital({ day, children }: CallHospitalProps): JSX.Element {
  const words = useWords(calendarWords);
  return (
    <section class="card missed">
      <h2>{words.missedTitle}</h2>
      <p>
        <strong>{words.missed(day)}</strong>
      </p>
      <p>{words.missedLead}</p>
      <a class="button call" href="/call">
        <PhoneIcon />
        {words.phone}
      </a>
      {children}
    </section>
  );
}
