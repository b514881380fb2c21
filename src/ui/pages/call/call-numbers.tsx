// The upper half of the call page: the number for this hour, the others, where the paper is, and 119 last.
import type { JSX } from 'preact';
import type { Contact } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import type { CallFacts } from './call-facts.ts';
import { type CallLine, type First, linesOf } from './call-lines.ts';

export function Numbers({
  facts: { locale },
  contact,
  first,
}: {
  facts: CallFacts;
  contact: Contact;
  first: First;
}): JSX.Element {
  const words = callWords[locale];
  const [now, ...others] = linesOf(contact, locale, first);
  return (
    <section class="numbers" aria-label={words.title}>
      {now && <NumberForNow locale={locale} line={now} hospital={contact.hospital} />}
      {others.map((line) => (
        <NumberRow key={line.role} line={line} hasTries />
      ))}
      <p class="card notice" role="status" data-long-note hidden>
        {words.tryingLong}
      </p>
    </section>
  );
}

function NumberForNow({
  locale,
  line,
  hospital,
}: {
  locale: CallFacts['locale'];
  line: CallLine;
  hospital: string;
}): JSX.Element {
  const words = callWords[locale];
  return (
    <div class="card call-card" data-role={line.role}>
      <div class="call-head">
        <span class="tag">{words.numberForNow}</span>
        <span class="quiet">{hospital}</span>
      </div>
      <p class="quiet">{line.title}</p>
      <p class="number">{line.number.shown}</p>
      <a class="button call" href={`tel:${line.number.tel}`} data-call={line.role}>
        <PhoneIcon /> {words.phone}
        <span class="visually-hidden">{line.number.shown}</span>
      </a>
      <p class="quiet" data-tried-at hidden />
    </div>
  );
}

/** All of it can be pressed: a shaking thumb needs no aim. `hasTries`: it says when it was last tried. */
export function NumberRow({ line, hasTries }: { line: CallLine; hasTries: boolean }): JSX.Element {
  return (
    <a
      class="card number-row"
      href={`tel:${line.number.tel}`}
      data-role={hasTries ? line.role : undefined}
      data-call={line.role}
    >
      <div>
        <p class="quiet">{line.title}</p>
        <p class="number">{line.number.shown}</p>
        {hasTries && <p class="quiet" data-tried-at hidden />}
      </div>
      <span class="button">
        <PhoneIcon />
      </span>
    </a>
  );
}

export function NoNumber({ locale }: { locale: CallFacts['locale'] }): JSX.Element {
  const words = callWords[locale];
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

export function Emergency({ locale }: { locale: CallFacts['locale'] }): JSX.Element {
  const words = callWords[locale];
  return (
    <section class="card emergency" aria-label={words.emergencyBy}>
      <div>
        <h2>{words.emergencyTitle}</h2>
        <p class="quiet">{words.emergencyLead}</p>
      </div>
      <Dial119 name={words.emergencyName} />
    </section>
  );
}

/** `name` is what a screen reader says: each of these links on one page has its own. */
export function Dial119({ name }: { name: string }): JSX.Element {
  return (
    <a class="emergency-number" href="tel:119" aria-label={name} data-call="119">
      <AmbulanceIcon size={34} />
      119
    </a>
  );
}
