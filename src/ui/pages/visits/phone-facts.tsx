// What the nurse verifies at a glance: the numbers with their hours, then edition, review and reading offline.
import type { JSX } from 'preact';
import type { PhoneNumber } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { fullDay } from '../../../i18n/days.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { useModel, useWords } from '../../state/model.ts';
import { hoursLabel } from '../call/hours-label.ts';
import { EditionFacts } from './edition-facts.tsx';
import { Fact } from './fact.tsx';

export function PhoneFacts(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const contact = model.contact.value;
  const isReadable = model.offline.value === 'ready';
  return (
    <section class="card phone-facts">
      <h2>{words.factsTitle}</h2>
      {contact ? (
        <StoredNumbers />
      ) : (
        <>
          <Fact isGood={false}>{words.noNumber}</Fact>
          <a class="button" href="/contact">
            {words.enterNumber}
          </a>
        </>
      )}
      <ul>
        {contact && (
          <li>
            <Fact isGood={contact.confirmedOn !== undefined}>
              {contact.confirmedOn
                ? words.confirmedOn(fullDay(model.settings.value.locale, contact.confirmedOn))
                : words.notConfirmed}
            </Fact>
          </li>
        )}
        <li>
          <Fact isGood={isReadable}>{isReadable ? words.offlineReady : words.offlineNotYet}</Fact>
        </li>
        <EditionFacts />
      </ul>
    </section>
  );
}

function StoredNumbers(): JSX.Element | null {
  const model = useModel();
  const call = useWords(callWords);
  const contact = model.contact.value;
  if (!contact) return null;
  const { hospital, department, alwaysNumber, dayNumber, partner, dayHours } = contact;
  const hours = hoursLabel(model.settings.value.locale, dayHours);
  return (
    <>
      {hospital !== '' && (
        <p>
          {hospital} {department}
        </p>
      )}
      {alwaysNumber && <StoredNumber label={call.always} number={alwaysNumber} />}
      {dayNumber && <StoredNumber label={`${call.day} ${hours}`} number={dayNumber} />}
      {partner && <StoredNumber label={`${call.partner} ${partner.hospital}`} number={partner.number} />}
    </>
  );
}

function StoredNumber({ label, number }: { label: string; number: PhoneNumber }): JSX.Element {
  return (
    <p class="stored-number">
      <span class="quiet">{label}</span>
      <span class="number">{number.shown}</span>
    </p>
  );
}
