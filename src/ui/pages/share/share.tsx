// Sharing the log by the patient's own hand: which time, what is in it, and three ways to hand it over.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LogRange } from '../../../domain/log/log-range.ts';
import { shareRanges, WHOLE_LOG } from '../../../domain/sharing/share-range.ts';
import { shareWords } from '../../../i18n/share.ts';
import { Page } from '../../components/page.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/share.css';
import { InFile } from './in-file.tsx';
import { RangeCard } from './range-card.tsx';
import type { SharedLog } from './read-shared-log.ts';
import { useSharedLog } from './use-shared-log.ts';
import { Ways } from './ways.tsx';

type ShareWords = (typeof shareWords)['ja'];

export function SharePage(): JSX.Element {
  const model = useModel();
  const words = useWords(shareWords);
  const [chosen, setChosen] = useState<{ kind: LogRange['kind']; cycle?: number | undefined }>();
  const ranges = shareRanges(model.infusions.value, todayOf(model), chosen?.cycle);
  const shared = ranges.find(({ range }) => range.kind === chosen?.kind) ?? ranges[0] ?? WHOLE_LOG;
  const { reading, again } = useSharedLog(shared);

  const log = reading.shown?.log;
  const isEmpty = log !== undefined && log.reports.length + log.calls.length === 0;
  return (
    <Page title={words.title} lead={words.lead} back="/symptoms">
      <RangeCard
        ranges={ranges}
        chosen={shared.range}
        onChoose={(kind, cycle) => setChosen({ kind, cycle })}
      />
      <div role="status" class="share-status">
        {reading.state === 'reading' && (
          <p>
            {words.reading} {reading.count > 0 && words.readSoFar(reading.count)}
          </p>
        )}
        {reading.state === 'failed' && (
          <section class="card notice">
            <h2>{words.notRead}</h2>
            <p>{words.notReadLead}</p>
            <button type="button" class="button" onClick={again}>
              {words.again}
            </button>
          </section>
        )}
        {reading.state === 'read' && isEmpty && (
          <section class="card">
            <h2>{words.nothing}</h2>
            <p>{words.nothingLead}</p>
            <a class="button" href="/symptoms/new">
              {words.report}
            </a>
          </section>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {reading.state === 'read' && log && !isEmpty && heldIn(log, words)}
      </p>
      {log && !isEmpty && (
        <div class="share-ways" inert={reading.state === 'reading'} key={JSON.stringify(reading.shown?.days)}>
          <InFile log={log} />
          <Ways log={log} range={shared.range} />
        </div>
      )}
    </Page>
  );
}

/** What changes on the page when another range is chosen, for whoever does not see it. */
function heldIn({ reports, calls }: SharedLog, words: ShareWords): string {
  const counts = [
    [words.reports, reports.length],
    [words.calls, calls.length],
  ] as const;
  return counts.map(([name, count]) => `${name} ${words.count(count)}`).join(words.and);
}
