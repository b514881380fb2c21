// The call page as markup: personal on the phone, and general at build time, where nobody's language is known yet.
import type { JSX } from 'preact';
import { contactHours } from '../../../domain/contact/choose-number.ts';
import { callWords } from '../../../i18n/call.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import { Bar } from '../../components/bar.tsx';
import { AfterCall } from './after-call.tsx';
import { type CallFacts, GENERAL_FACTS } from './call-facts.ts';
import type { First } from './call-lines.ts';
import { Dial119, Emergency, NoNumber, Numbers } from './call-numbers.tsx';
import { Helpers, NoAnswer, On119 } from './call-steps.tsx';
import { HandOver } from './hand-over.tsx';
import { WhatToSay } from './what-to-say.tsx';

export function CallPage({ facts, first }: { facts: CallFacts; first: First }): JSX.Element {
  const { locale, contact } = facts;
  const words = callWords[locale];
  return (
    <div
      id="call"
      data-contact-version={contact?.version ?? 0}
      data-hours={contact ? JSON.stringify(contactHours(contact)) : undefined}
      data-tried={words.tried('{clock}')}
    >
      <HandOver facts={facts} first={first} isBilingual={locale === 'en'} />
      <main class="page">
        <header class="page-head">
          <h1>{words.title}</h1>
          <p class="quiet">{words.lead}</p>
        </header>
        {contact ? <Numbers facts={facts} contact={contact} first={first} /> : <NoNumber locale={locale} />}
        <Emergency locale={locale} />
        <WhatToSay facts={facts} />
        <AfterCall locale={locale} />
        <LowerHalf facts={facts} />
      </main>
      <Bar locale={locale} place="call" />
    </div>
  );
}

/** Before the app was ever started: Japanese first, then all of it in English. */
export function GeneralCallPage(): JSX.Element {
  // Nothing is known yet, not even whether there are infusions.
  const japanese: CallFacts = { ...GENERAL_FACTS, form: 'other' };
  const english: CallFacts = { ...japanese, locale: 'en' };
  const words = callWords.ja;
  const inEnglish = callWords.en;
  return (
    <div id="call" data-contact-version={0} data-tried={words.tried('{clock}')}>
      <HandOver facts={japanese} first="always" isBilingual />
      <main class="page">
        <header class="page-head">
          <h1>{words.title}</h1>
          <p class="quiet">{words.lead}</p>
          <a class="other-language" href="#english" lang="en">
            {words.otherLanguage}
          </a>
        </header>
        <General facts={japanese} />
        <div id="english" class="page-part" lang="en" tabIndex={-1}>
          <header class="page-head">
            <h2 class="page-title">{inEnglish.title}</h2>
            <p class="quiet">{inEnglish.lead}</p>
            <a class="other-language" href="#call" lang="ja">
              {inEnglish.otherLanguage}
            </a>
          </header>
          <General facts={english} />
        </div>
      </main>
      <Bar locale="ja" place="call" />
    </div>
  );
}

function General({ facts }: { facts: CallFacts }): JSX.Element {
  return (
    <>
      <NoNumber locale={facts.locale} />
      <Emergency locale={facts.locale} />
      <WhatToSay facts={facts} />
      <LowerHalf facts={facts} elsewhere />
    </>
  );
}

function LowerHalf({ facts, elsewhere }: { facts: CallFacts; elsewhere?: true }): JSX.Element {
  const { locale, contact } = facts;
  const words = callWords[locale];
  return (
    <>
      <a class="button" href="#hand-over">
        {words.handOver}
      </a>
      <div class="card">
        <ul class="facts">
          {words.before.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Helpers facts={facts} />
      <NoAnswer facts={facts} />
      <On119 facts={facts} {...(elsewhere && { elsewhere })} />
      <Dial119 name={words.dial119} />
      <p class="quiet">
        {words.neverCalls}
        {contact && ` ${words.pageFrom(fullDayOf(locale, contact.savedAt))}`}
      </p>
    </>
  );
}
