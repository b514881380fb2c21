// The lower half of the call page: who can come, nobody answers, the words for 119.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { readPhoneNumber } from '../../../domain/contact/phone-number.ts';
import type { Helper } from '../../../domain/profile/profile.ts';
import { callWords } from '../../../i18n/call.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { ByDay } from './by-day.tsx';
import type { CallFacts } from './call-facts.ts';
import { linesOf } from './call-lines.ts';
import { linesFor119 } from './say-119.ts';

export function Helpers({ facts: { locale, profile } }: { facts: CallFacts }): JSX.Element | null {
  const words = callWords[locale];
  const helpers = profile?.helpers ?? [];
  if (helpers.length === 0) return null;
  return (
    <section class="card" aria-labelledby="helpers">
      <h2 id="helpers">{words.helpersTitle}</h2>
      {helpers.map(({ name, phone }: Helper) =>
        phone === undefined ? (
          <p key={name}>{name}</p>
        ) : (
          <OtherNumber key={name} title={name} shown={phone} />
        ),
      )}
    </section>
  );
}

/** Not of a hospital: it has no try of its own, and the recovery page must not take it for one. */
function OtherNumber({ title, shown }: { title: string; shown: string }): JSX.Element {
  const read = readPhoneNumber(shown);
  const text = (
    <div>
      <p class="quiet">{title}</p>
      <p class="number">{shown}</p>
    </div>
  );
  if (read.kind === 'refused') return text;
  return (
    <a class="number-row" href={`tel:${read.number.tel}`}>
      {text}
      <span class="button">
        <PhoneIcon />
      </span>
    </a>
  );
}

export function NoAnswer({ facts }: { facts: CallFacts }): JSX.Element {
  const { locale, contact } = facts;
  const words = callWords[locale];
  // The order of the hour does not change how many there are.
  const lines = contact ? linesOf(contact, locale, 'always') : [];
  const hasPartner = lines.some(({ role }) => role === 'partner');
  const steps =
    lines.length === 0
      ? [words.noAnswer3, words.noAnswer4]
      : [
          words.noAnswer1,
          lines.length === 1 ? words.noAnswer2Single : hasPartner ? words.noAnswer2 : words.noAnswer2Own,
          words.noAnswer3,
          words.noAnswer4,
        ];
  return (
    <section class="card" aria-labelledby={`no-answer-${locale}`}>
      <h2 id={`no-answer-${locale}`}>{words.noAnswerTitle}</h2>
      <Steps steps={steps} />
      <p class="quiet">{words.notAdvice}</p>
    </section>
  );
}

/** Also under a result: without the address while none is stored. */
export function On119({ facts, elsewhere }: { facts: CallFacts; elsewhere?: boolean }): JSX.Element {
  // What is said on 119 changes only with the first infusion.
  const { ahead: _, ...now } = facts;
  const { locale, voice, profile } = facts;
  const words = callWords[locale];
  const local = profile?.localEmergencyNumber;
  return (
    <section class="card" aria-labelledby={`on-119-${locale}`}>
      <h2 id={`on-119-${locale}`}>{words.say119Title}</h2>
      {(elsewhere ?? voice === 'family') && (
        <>
          <p>{words.elsewhere}</p>
          {local !== undefined && <OtherNumber title={words.localEmergency} shown={local} />}
        </>
      )}
      <ByDay facts={facts.lastInfusion === 'before-first' ? facts : now}>
        {(known) => <Steps steps={linesFor119(known)} />}
      </ByDay>
      <h3>{words.whileWaiting}</h3>
      <ul class="facts">
        {scripts[locale].on119.whileWaiting.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ steps }: { steps: readonly string[] }): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
