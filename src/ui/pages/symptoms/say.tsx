// What to say on the phone: who it is, the last infusion, then every report that counts with its own clock time.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { callFactsOf } from '../../state/call-facts-of.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { sentencesToSay } from '../call/what-to-say.tsx';
import type { Reporter } from './answers.ts';
import { reportFacts } from './report-facts.ts';

type SayProps = {
  by: Reporter;
  /** Newest first. */
  entries: readonly SymptomEntry[];
  lineText: (line: ReturnType<typeof reportFacts>['signs'][number]) => string;
};

export function Say({ by, entries, lineText }: SayProps): JSX.Element {
  const model = useModel();
  const words = useWords(callWords);
  const { locale } = model.settings.value;
  const now = model.minute.value;
  const facts = callFactsOf({
    settings: model.settings.value,
    contact: model.contact.value,
    infusions: model.infusions.value,
    entries: [],
    today: todayOf(model),
    now,
  });
  const when = (at: string) => {
    const isToday = new Date(at).toDateString() === now.toDateString();
    return words.reportedAt(isToday ? clockTime(locale, at) : dayAndClock(locale, at));
  };
  return (
    <section class="card say-report" aria-labelledby="say">
      <h2 id="say">{words.sayTitle}</h2>
      <p>{sentencesToSay({ ...facts, voice: by }).join(locale === 'ja' ? '' : ' ')}</p>
      {entries.map((entry) => {
        const { temperature, signs, others } = reportFacts(entry.report, locale);
        const said = [
          ...(temperature === undefined ? [] : [scripts[locale].temperature(temperature)]),
          ...signs.map(lineText),
          ...others,
        ];
        return (
          said.length > 0 && (
            <div key={entry.id}>
              <p class="quiet">{when(entry.at)}</p>
              <ul class="said">
                {said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p class="quiet">{words.switchboard}</p>
      <p>{scripts[locale].switchboard}</p>
    </section>
  );
}
