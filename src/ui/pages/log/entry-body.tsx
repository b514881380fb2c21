// What an entry says and what came of it, the same in the log and on paper.
import type { ComponentChildren, JSX } from 'preact';
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import type { Asked } from '../../../domain/log/asked-lines.ts';
import type { LogEntry } from '../../../domain/log/log-days.ts';
import { logWords } from '../../../i18n/log.ts';
import { logCallWords } from '../../../i18n/log-calls.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CallFacts } from './call-facts.tsx';
import { CheckWritingFold } from './check-writing.tsx';
import { entryView } from './entry-view.ts';

type EntryBodyProps = { row: LogEntry; asked: Asked; isOnPaper: boolean };

export function EntryBody({ row, asked, isOnPaper }: EntryBodyProps): JSX.Element {
  const words = useWords(logWords);
  const callWords = useWords(logCallWords);
  const { locale } = useModel().settings.value;
  const { temperature, isMasked, facts, lines, together } = entryView(row.entry, asked, locale);
  const { calls, callsAboutTakenBack } = row;
  const hasNoCall = calls.length + callsAboutTakenBack.length === 0;
  const isCallExpected = asked.isCall && row.standing.kind === 'standing';
  const isSilent = temperature === undefined && facts.length + lines.length === 0;
  return (
    <>
      {temperature !== undefined && <p class="log-temperature">{words.facts.temperature(temperature)}</p>}
      {isMasked && <p class="log-masked">{words.masked}</p>}
      {isSilent && <p>{words.nothing}</p>}
      <Sentences list={facts} />
      {!isOnPaper && <CheckWritingFold entry={row.entry} />}
      {lines.length > 0 && (
        <div class="log-lines">
          <p class="log-label">{words.asked}</p>
          <Sentences list={lines} />
        </div>
      )}
      {together.length > 0 && (
        <div class="log-lines">
          <p class="log-label">{words.askedTogether}</p>
          <Sentences list={together} />
        </div>
      )}
      {callsAboutTakenBack.length > 0 && (
        // A note is added where the call was made.
        <Calls title={callWords.replaced} calls={callsAboutTakenBack} day={row.at} isOnPaper />
      )}
      {(calls.length > 0 || (isCallExpected && hasNoCall)) && (
        <Calls title={callWords.title} calls={calls} day={row.at} isOnPaper={isOnPaper}>
          {hasNoCall && <p>{callWords.none}</p>}
        </Calls>
      )}
    </>
  );
}

type CallsProps = {
  title: string;
  calls: readonly CallAttempt[];
  day: string;
  isOnPaper: boolean;
  children?: ComponentChildren;
};

function Calls({ title, calls, day, isOnPaper, children }: CallsProps): JSX.Element {
  return (
    <div class="log-calls">
      <p class="log-label">{title}</p>
      {children}
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <CallFacts call={call} day={day} isOnPaper={isOnPaper} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentences({ list }: { list: readonly string[] }): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <ul class="report-facts">
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
