// One entry of the log: when, by whom, what it says, and whether it still stands.
import type { JSX } from 'preact';
import { type Asked, writtenAt } from '../../../domain/log/asked-lines.ts';
import type { LogEntry } from '../../../domain/log/log-days.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { useModel, useWords } from '../../state/model.ts';
import { Correction } from './correction.tsx';
import { EntryBody } from './entry-body.tsx';
import { entryElement } from './row-element.ts';

type EntryProps = { row: LogEntry; asked: Asked; isOnPaper?: boolean };

export function LogEntryCard({ row, asked, isOnPaper = false }: EntryProps): JSX.Element {
  const { entry, standing, corrects } = row;
  const words = useWords(logWords);
  const { locale } = useModel().settings.value;
  const id = entryElement(entry.id);
  return (
    <article class={`card log-entry ${standing.kind}`} id={id} tabIndex={-1} aria-labelledby={`${id}-head`}>
      <div class="log-entry-head">
        <h4 id={`${id}-head`}>
          {clockTime(locale, entry.at)} <span class="quiet">{words.by[entry.by]}</span>
        </h4>
        {standing.kind !== 'standing' && (
          <span class="log-mark">{standing.kind === 'corrected' ? words.corrected : words.takenBack}</span>
        )}
      </div>
      {standing.kind !== 'standing' && (
        <p>
          {standing.kind === 'corrected'
            ? words.correctedAt(dayAndClock(locale, writtenAt(standing.by)))
            : words.takenBackAt(dayAndClock(locale, writtenAt(standing.by)), words.names[standing.by.by])}
        </p>
      )}
      {corrects !== undefined && <p class="quiet">{words.corrects(dayAndClock(locale, corrects))}</p>}
      <EntryBody row={row} asked={asked} isOnPaper={isOnPaper} />
      {standing.kind === 'standing' && !isOnPaper && <Correction entry={entry} />}
    </article>
  );
}
