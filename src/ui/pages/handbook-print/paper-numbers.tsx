// The numbers to call on paper: those that are stored, and a line to write by hand for each that is not.
import type { JSX } from 'preact';
import type { Contact } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { fullDay } from '../../../i18n/days.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useModel, useWords } from '../../state/model.ts';
import { hoursLabel } from '../call/hours-label.ts';

type Line = { label: string; value: string | undefined; isNumber?: boolean };

export function PaperNumbers(): JSX.Element {
  const model = useModel();
  const words = useWords(handbookPrintWords);
  const call = useWords(callWords);
  const { locale } = model.settings.value;
  const contact = model.contact.value;
  const { alwaysNumber, dayNumber, partner, doctor, confirmedOn, dayHours = [] } = contact ?? {};
  const lines: Line[] = [
    { label: words.name, value: undefined },
    { label: words.hospital, value: contact && placeOf(contact) },
    { label: words.doctor, value: doctor },
    { label: call.always, value: alwaysNumber?.shown, isNumber: true },
    { label: call.day, value: dayNumber?.shown, isNumber: true },
    { label: words.hours, value: hoursLabel(locale, dayHours) },
    {
      label: [call.partner, partner?.hospital].filter(Boolean).join(' '),
      value: partner?.number.shown,
      isNumber: true,
    },
  ];
  return (
    <section class="paper-numbers">
      <h2>{words.numbers}</h2>
      <p>{contact ? words.numbersLead : words.byHand}</p>
      <dl>
        {lines.map(({ label, value, isNumber }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={value ? (isNumber ? 'paper-number' : undefined) : 'paper-blank'}>{value}</dd>
          </div>
        ))}
        <div class="paper-119">
          <dt>{words.emergencyLead}</dt>
          <dd class="paper-number">{words.emergency}</dd>
        </div>
      </dl>
      <p>{words.nurseCall}</p>
      {confirmedOn && <p class="quiet">{words.confirmedOn(fullDay(locale, confirmedOn))}</p>}
    </section>
  );
}

function placeOf({ hospital, department }: Contact): string | undefined {
  return [hospital, department].filter(Boolean).join(' ') || undefined;
}
