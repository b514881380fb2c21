// The screen to hand to somebody near when the voice fails: what to do in large letters, whom to phone, then who it is.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import type { Contact } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { longDay } from '../../../i18n/days.ts';
import { BackIcon } from '../../components/icons.tsx';
import { SpeakerIcon } from '../../components/page-icons.tsx';
import { ByDay } from './by-day.tsx';
import type { CallFacts } from './call-facts.ts';
import { type First, linesOf } from './call-lines.ts';
import { Dial119, NumberRow } from './call-numbers.tsx';
import { oneLine } from './one-line.ts';
import { fullAddress } from './say-119.ts';
import { lastInfusionOf, treatmentOf } from './treatment.ts';

type HandOverProps = { facts: CallFacts; first: First; isBilingual: boolean };

/** Shown by `:target`, so that it opens without any script. Whoever is near reads Japanese, whatever the patient reads. */
export function HandOver({ facts, first, isBilingual }: HandOverProps): JSX.Element {
  const { locale, contact } = facts;
  const words = callWords[locale];
  const [now] = contact ? linesOf(contact, 'ja', first) : [];
  return (
    <section id="hand-over" class="hand-over" tabIndex={-1} aria-label={words.handOver}>
      <div class="hand-over-page">
        <a class="back" href="#call">
          <BackIcon size={22} />
          {words.handOverBack}
        </a>
        <div class="hand-over-ask" lang="ja" data-speech>
          <Asked facts={facts} language="ja" />
        </div>
        {isBilingual && (
          <div lang="en">
            <Asked facts={facts} language="en" />
          </div>
        )}
        <button type="button" class="button" data-speak hidden>
          <SpeakerIcon />
          {words.speak}
        </button>
        <p class="card notice" role="status" data-speak-unable hidden>
          {words.speakUnable}
        </p>
        <Dial119 name={words.dial119} />
        <ByDay facts={facts}>{(known) => <Facts facts={known} />}</ByDay>
        {now && contact && (
          <NumberRow
            line={{ ...now, title: departmentOf(contact) || callWords.ja.handOverFacts.hospital }}
            hasTries={false}
          />
        )}
      </div>
    </section>
  );
}

function Asked({ facts, language }: { facts: CallFacts; language: CallFacts['locale'] }): JSX.Element {
  const { ask, treatment } = scripts[language].handOver;
  return (
    <>
      {ask[facts.voice].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ByDay facts={facts}>{(known) => <p>{treatment[treatmentOf(known)][known.voice]}</p>}</ByDay>
    </>
  );
}

function departmentOf({ hospital, department }: Contact): string {
  return [hospital, department].filter(Boolean).join(' ');
}

/** Whoever hands it over sees what stands there, in the language of the page. */
function Facts({ facts }: { facts: CallFacts }): JSX.Element | null {
  const { locale, profile = {} } = facts;
  const last = facts.form === 'other' ? undefined : lastInfusionOf(facts);
  const { name, yearOfBirth, wayToDoor, allergies } = profile;
  const born = yearOfBirth === undefined ? '' : `（${scripts.ja.born(yearOfBirth).replace(/です。$/, '')}）`;
  const values = {
    name: name && name + born,
    address: fullAddress('ja', profile),
    wayToDoor: wayToDoor && oneLine('ja', wayToDoor),
    lastInfusion: typeof last === 'object' ? longDay('ja', last.on) : undefined,
    allergies: allergies && oneLine('ja', allergies),
  };
  const known = (Object.keys(values) as (keyof typeof values)[]).filter((key) => values[key]);
  if (known.length === 0) return null;
  return (
    <dl class="hand-over-facts" lang="ja">
      {known.map((key) => (
        <div key={key}>
          <dt>
            {callWords.ja.handOverFacts[key]}
            {locale === 'en' && <span lang="en"> {callWords.en.handOverFacts[key]}</span>}
          </dt>
          <dd>{values[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
