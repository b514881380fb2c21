// What to say on the phone: who it is, the last infusion, then every report that counts with its own clock time.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { useModel, useWords } from '../../state/model.ts';
import type { CallFacts } from '../call/call-facts.ts';
import { sentencesToSay } from '../call/what-to-say.tsx';
import { reportFacts, signSentences } from './report-facts.ts';

type SayProps = {
  facts: CallFacts;
  /** Newest first. */
  entries: readonly SymptomEntry[];
};

export function Say({ facts, entries }: SayProps): JSX.Element {
  const words = useWords(callWords);
  const { locale } = facts;
  const now = useModel().minute.value;
  const when = (at: string) => {
    const isToday = new Date(at).toDateString() === now.toDateString();
    return words.reportedAt(isToday ? clockTime(locale, at) : dayAndClock(locale, at));
  };
  return (
    <section class="card say-report" aria-labelledby="say">
      <h2 id="say">{words.sayTitle}</h2>
      <p>{sentencesToSay(facts).join(locale === 'ja' ? '' : ' ')}</p>
      {entries.map((entry) => {
        const said = saidOf(entry, locale);
        return (
          said.length > 0 && (
            <div key={entry.id}>
              <p class="quiet">{when(entry.at)}</p>
              <ul class="report-facts">
                {said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p class="quiet">{words.switchboard}</p>
      <p>{facts.voice === 'family' ? scripts[locale].switchboardFamily : scripts[locale].switchboard}</p>
    </section>
  );
}

function saidOf(entry: SymptomEntry, locale: CallFacts['locale']): string[] {
  // That nobody answered is known to whoever answers.
  const { hospitalUnreachable: _, ...report } = entry.report;
  const { temperature, signs, others } = reportFacts(report, locale, entry);
  return [
    ...(temperature === undefined ? [] : [scripts[locale].temperature(temperature)]),
    ...signSentences(signs, locale, entry.tile),
    ...others,
  ];
}
