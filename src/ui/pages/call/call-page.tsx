// The call page as markup: the same component renders the general page at build time and the personal one on the phone.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { contactHours } from '../../../domain/contact/choose-number.ts';
import type { Contact, PhoneNumber } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import { Bar } from '../../components/bar.tsx';
import { AmbulanceIcon, PhoneIcon } from '../../components/icons.tsx';
import type { CallFacts } from './call-facts.ts';
import { HandOver, NoAnswer, On119 } from './call-steps.tsx';
import { hoursLabel } from './hours-label.ts';
import { WhatToSay } from './what-to-say.tsx';

export function CallPage({ facts, first }: { facts: CallFacts; first: 'day' | 'always' }): JSX.Element {
  const words = callWords[facts.locale];
  const { contact } = facts;
  return (
    <div
      id="call"
      data-contact-version={contact?.version ?? 0}
      data-hours={contact ? JSON.stringify(contactHours(contact)) : undefined}
      data-tried={words.tried('{clock}')}
    >
      <main class="page">
        <header class="page-head">
          <h1>{words.title}</h1>
          <p class="quiet">{words.lead}</p>
        </header>
        {contact ? <Numbers facts={facts} contact={contact} first={first} /> : <NoNumber facts={facts} />}
        <Emergency facts={facts} />
        <WhatToSay facts={facts} />
        <a class="button" href="#hand-over">
          {words.handOver}
        </a>
        <p class="card">{words.before}</p>
        <NoAnswer facts={facts} />
        <On119 facts={facts} />
        <p class="quiet">
          {words.neverCalls}
          {contact && ` ${words.pageFrom(fullDayOf(facts.locale, contact.savedAt))}`}
        </p>
      </main>
      <HandOver lines={scripts[facts.locale].handOver} back={words.handOverBack} />
      <Bar locale={facts.locale} place="call" />
    </div>
  );
}

type Line = { role: 'day' | 'always'; number: PhoneNumber; hours: string };

function linesOf(contact: Contact, facts: CallFacts, first: 'day' | 'always'): Line[] {
  const words = callWords[facts.locale];
  // The same number entered twice is one number, one line.
  const { hasDay } = contactHours(contact);
  const lines: Line[] = [];
  if (contact.alwaysNumber) {
    lines.push({ role: 'always', number: contact.alwaysNumber, hours: words.always });
  }
  if (contact.dayNumber && hasDay) {
    const hours = hoursLabel(facts.locale, contact.dayHours) || words.day;
    lines.push({
      role: 'day',
      number: contact.dayNumber,
      hours: contact.alwaysNumber ? hours : `${hours} ${words.noAlways}`,
    });
  }
  return lines.sort((a, b) => Number(b.role === first) - Number(a.role === first));
}

function Numbers({
  facts,
  contact,
  first,
}: {
  facts: CallFacts;
  contact: Contact;
  first: 'day' | 'always';
}): JSX.Element {
  const words = callWords[facts.locale];
  const [now, ...others] = linesOf(contact, facts, first);
  return (
    <section class="numbers" aria-label={words.title}>
      {now && <NumberForNow facts={facts} line={now} hospital={contact.hospital} />}
      {others.map((line) => (
        <NumberRow
          key={line.role}
          line={line.role}
          title={line.hours}
          number={line.number}
          name={words.phoneTo(line.hours)}
        />
      ))}
      {contact.partner && (
        <NumberRow
          line="partner"
          title={`${words.partner} ${contact.partner.hospital}`}
          number={contact.partner.number}
          name={words.phoneTo(contact.partner.hospital)}
        />
      )}
      <p class="card notice" role="status" data-long-note hidden>
        {words.tryingLong}
      </p>
    </section>
  );
}

function NumberForNow({
  facts,
  line,
  hospital,
}: {
  facts: CallFacts;
  line: Line;
  hospital: string;
}): JSX.Element {
  const words = callWords[facts.locale];
  return (
    <div class="card call-card" data-role={line.role}>
      <div class="call-head">
        <span class="tag">{words.numberForNow}</span>
        <span class="quiet">{hospital}</span>
      </div>
      <p class="quiet">{line.hours}</p>
      <p class="number">{line.number.shown}</p>
      <a class="button call" href={`tel:${line.number.tel}`} data-call={line.role}>
        <PhoneIcon /> {words.phone}
        <span class="visually-hidden">{line.number.shown}</span>
      </a>
      <p class="quiet" data-tried-at hidden />
    </div>
  );
}

function NumberRow({
  line,
  title,
  number,
  name,
}: {
  line: string;
  title: string;
  number: PhoneNumber;
  name: string;
}): JSX.Element {
  return (
    <div class="card number-row" data-role={line}>
      <div>
        <p class="quiet">{title}</p>
        <p class="number">{number.shown}</p>
        <p class="quiet" data-tried-at hidden />
      </div>
      <a class="button" href={`tel:${number.tel}`} aria-label={name} data-call={line}>
        <PhoneIcon />
      </a>
    </div>
  );
}

function NoNumber({ facts }: { facts: CallFacts }): JSX.Element {
  const words = callWords[facts.locale];
  return (
    <section class="card">
      <h2>{words.noNumber}</h2>
      <p>{words.noNumberLead}</p>
      <a class="button" href="/contact">
        {words.enterNumber}
      </a>
    </section>
  );
}

function Emergency({ facts }: { facts: CallFacts }): JSX.Element {
  const words = callWords[facts.locale];
  return (
    <section class="card emergency" aria-label={words.emergencyBy}>
      <div>
        <h2>{words.emergencyTitle}</h2>
        <p class="quiet">{words.emergencyLead}</p>
      </div>
      <a class="emergency-number" href="tel:119" aria-label={words.emergencyName} data-call="119">
        <AmbulanceIcon size={34} />
        119
      </a>
    </section>
  );
}
