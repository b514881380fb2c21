// The three ways: on paper, as a table, as a file for the hospital's system.
import type { JSX } from 'preact';
import type { LogRange } from '../../../domain/log/log-range.ts';
import { shareWords } from '../../../i18n/share.ts';
import { useWords } from '../../state/model.ts';
import { addressOf } from '../log/log-address.ts';
import { FileWay } from './file-way.tsx';
import type { SharedLog } from './read-shared-log.ts';

export function Ways({ log, range }: { log: SharedLog; range: LogRange }): JSX.Element {
  const words = useWords(shareWords);
  return (
    <>
      <section class="card">
        <h2>{words.print}</h2>
        <p>{words.printLead}</p>
        <a class="button primary" href={addressOf('/symptoms/print', { filter: {}, range })}>
          {words.printAction}
        </a>
      </section>
      <FileWay kind="csv" log={log} />
      {log.reports.length > 0 && <FileWay kind="fhir" log={log} />}
    </>
  );
}
