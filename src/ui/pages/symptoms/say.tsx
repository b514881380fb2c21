// What to say on the phone: who it is, the last infusion, then every report that counts with its own clock time.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { CallFacts } from '../call/call-facts.ts';
import { saidOn119 } from '../call/say-119.ts';
import { isInfusionUntold, sentencesToSay } from '../call/what-to-say.tsx';
import { ReadOut } from './read-out.tsx';
import { saidOfEntry } from './said-of-entry.ts';

type SayProps = {
  facts: CallFacts;
  /** Whoever answers on 119 asks for the address before anything else. */
  is119: boolean;
  /** Newest first. */
  entries: readonly SymptomEntry[];
};

export function Say({ facts, entries, is119 }: SayProps): JSX.Element {
  const words = useWords(callWords);
  const { locale } = facts;
  const now = useModel().minute.value;
  return (
    <section class="card say-report" aria-labelledby="say">
      <h2 id="say">{words.sayTitle}</h2>
      <p>{sentencesToSay(facts).join(locale === 'ja' ? '' : ' ')}</p>
      {isInfusionUntold(facts) && <p class="quiet">{words.sayLastInfusion}</p>}
      {entries.map((entry) => {
        const said = saidOf(entry, locale, entries);
        return (
          said.length > 0 && (
            <div key={entry.id}>
              <p class="quiet">{whenSaid(entry, locale, now)}</p>
              <ul class="report-facts">
                {said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <ReadOut sentences={aloud({ facts, entries, is119 }, now)} />
      <p class="quiet">{words.switchboard}</p>
      <p>{facts.voice === 'family' ? scripts[locale].switchboardFamily : scripts[locale].switchboard}</p>
    </section>
  );
}

function whenSaid({ at }: SymptomEntry, locale: CallFacts['locale'], now: Date): string {
  const isToday = new Date(at).toDateString() === now.toDateString();
  return callWords[locale].reportedAt(isToday ? clockTime(locale, at) : dayAndClock(locale, at));
}

/** The same in Japanese, whatever the language of the page: those who answer speak it. */
function aloud({ facts, entries, is119 }: SayProps, now: Date): string[] {
  const japanese: CallFacts = { ...facts, locale: 'ja' };
  const reported = entries.flatMap((entry) => {
    const said = saidOf(entry, 'ja', entries);
    return said.length > 0 ? [whenSaid(entry, 'ja', now), ...said] : [];
  });
  const who = sentencesToSay(japanese);
  // Whoever needs this voice cannot put in by himself what is wrong.
  return [...new Set(is119 ? [...saidOn119(japanese, reported), ...who] : [...who, ...reported])];
}

function saidOf(entry: SymptomEntry, locale: CallFacts['locale'], all: readonly SymptomEntry[]): string[] {
  const { temperature, lines } = saidOfEntry(entry, locale, all);
  return [...(temperature === undefined ? [] : [scripts[locale].temperature(temperature)]), ...lines];
}
