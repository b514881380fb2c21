// What to say on the phone: who it is, the last infusion, then every report that counts with its own clock time.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { addDays } from '../../../domain/civil-day.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { InfusionChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, dayAndClock, longDay } from '../../../i18n/days.ts';
import { resultWords } from '../../../i18n/result.ts';
import { callFactsOf } from '../../state/call-facts-of.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { sentencesToSay } from '../call/what-to-say.tsx';
import type { Reporter } from './answers.ts';
import { reportFacts } from './report-facts.ts';

type SayProps = {
  by: Reporter;
  /** Newest first. */
  entries: readonly SymptomEntry[];
  /** The day that was corrected for this report; absent when the dates stand. */
  infusion: InfusionChoice | undefined;
  lineText: (line: ReturnType<typeof reportFacts>['signs'][number]) => string;
};

export function Say({ by, entries, infusion, lineText }: SayProps): JSX.Element {
  const model = useModel();
  const words = useWords(callWords);
  const { locale } = model.settings.value;
  const corrected = useWords(resultWords);
  const now = model.minute.value;
  const today = todayOf(model);
  const facts = callFactsOf({
    settings: model.settings.value,
    profile: model.profile.value,
    contact: model.contact.value,
    infusions: model.infusions.value,
    entries: [],
    today,
    now,
  });
  const { lastInfusion: stored, ...others } = facts;
  const isCorrected = infusion !== undefined;
  const lastInfusion = isCorrected ? (infusion === 'not-yet' ? 'before-first' : undefined) : stored;
  const day = isCorrected && /^\d$/.test(infusion) ? addDays(today, -Number(infusion)) : undefined;
  const sentences = sentencesToSay({ ...others, voice: by, ...(lastInfusion && { lastInfusion }) }).map(
    (sentence) =>
      day !== undefined && sentence === scripts[locale].lastUnknown
        ? corrected.lastInfusionOn(longDay(locale, day))
        : sentence,
  );
  const when = (at: string) => {
    const isToday = new Date(at).toDateString() === now.toDateString();
    return words.reportedAt(isToday ? clockTime(locale, at) : dayAndClock(locale, at));
  };
  return (
    <section class="card say-report" aria-labelledby="say">
      <h2 id="say">{words.sayTitle}</h2>
      <p>{sentences.join(locale === 'ja' ? '' : ' ')}</p>
      {entries.map((entry) => {
        const { temperature, signs, others: answered } = reportFacts(entry.report, locale);
        const said = [
          ...(temperature === undefined ? [] : [scripts[locale].temperature(temperature)]),
          ...signs.map(lineText),
          ...answered,
        ];
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
      <p>{scripts[locale].switchboard}</p>
    </section>
  );
}
