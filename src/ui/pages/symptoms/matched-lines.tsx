// The printed lines that a report matched, each with the way to its place in the handbook.
import type { JSX } from 'preact';
import { RED_QUESTIONS } from '../../../content/product/red-questions.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import { redQuestionWords } from '../../../content/words/report-words.ts';
import type { TimedLine } from '../../../domain/symptoms/assess-entry.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { resultWords } from '../../../i18n/result.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { inPrintedOrder, isTemperatureLine } from './result-lines.ts';
import { lastOwn, type Session } from './session.ts';

const CHAPTER = '/handbook/when-to-call';

type MatchedLinesProps = {
  lines: readonly TimedLine[];
  session: Session;
  log: readonly SymptomEntry[];
};

export function MatchedLines({ lines, session, log }: MatchedLinesProps): JSX.Element {
  const words = useWords(resultWords);
  const { locale } = useModel().settings.value;
  const { tile, own } = session;
  // Until the person says which sign of the tile it is, the tile itself stands for it.
  const unsettled = tile && `${RED_QUESTIONS[tile][0]}-3`;
  return (
    <section class="card" aria-labelledby="lines">
      <h2 id="lines" class="quiet">
        {words.linesTitle}
      </h2>
      <ul class="result-lines">
        {inPrintedOrder(lines).map(({ id, at }) => {
          const isTile = tile !== undefined && id === unsettled;
          const value = isTemperatureLine(id) ? celsiusAt(log, at) : undefined;
          return (
            <li key={id}>
              <a href={`${CHAPTER}#${isTile ? 'lines-emergency' : `line-${id}`}`}>
                <span>
                  {isTile ? redQuestionWords[locale][tile].label : printedLine(locale, id)}
                  {value !== undefined && words.value(celsiusText(value))}
                  {isEarlier(at, own[0], lastOwn(session)) && (
                    <span class="quiet earlier">{words.earlier(dayAndClock(locale, at))}</span>
                  )}
                </span>
                <ChevronIcon size={22} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function celsiusAt(log: readonly SymptomEntry[], at: string): number | undefined {
  const entry = log.find((each) => each.at === at && each.report.temperatureCelsius !== undefined);
  return entry?.report.temperatureCelsius;
}

function isEarlier(at: string, first: SymptomEntry, last: SymptomEntry): boolean {
  return Date.parse(at) < Math.min(Date.parse(first.at), Date.parse(last.at));
}
