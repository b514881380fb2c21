// The log: what was recorded, day by day, newest first; further back it is read in pages.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { fullDay, longDay } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { readReportsBefore } from '../../../storage/reports.ts';
import { ThermometerIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/symptom-log.css';
import '../../styles/symptoms.css';
import { logDays } from './log-days.ts';
import { LogEntryCard } from './log-entry.tsx';

const PAGE_SIZE = 30;

/** Sorts behind every instant that begins with the one before it, so that entries of the same instant are found. */
const AFTER = '~';

type Older = { entries: SymptomEntry[]; state: 'more' | 'reading' | 'failed' | 'end' };

export function LogPage(): JSX.Element {
  const model = useModel();
  const words = useWords(logWords);
  const { locale } = model.settings.value;
  const [older, setOlder] = useState<Older>({ entries: [], state: 'more' });
  const entries = [...model.entries.value, ...older.entries];
  const days = logDays(entries, model.device.zone());
  const today = todayOf(model);

  async function readOlder(): Promise<void> {
    setOlder({ ...older, state: 'reading' });
    const known = new Set(entries.map(({ id }) => id));
    const oldest = entries.map(({ at }) => at).sort()[0] ?? AFTER;
    try {
      const found = await readReportsBefore(model.database, `${oldest}${AFTER}`, PAGE_SIZE);
      const fresh = found.filter(({ id }) => !known.has(id));
      const state = found.length < PAGE_SIZE || fresh.length === 0 ? 'end' : 'more';
      setOlder({ entries: [...older.entries, ...fresh], state });
    } catch {
      setOlder({ ...older, state: 'failed' });
    }
  }

  // Whether there is more is known only by reading: the button must not stand below an empty log.
  const isReady = model.storage.value === 'ready';
  useEffect(() => {
    if (isReady) void readOlder();
  }, [isReady]);

  const isUnreadable = model.storage.value === 'gone' || older.state === 'failed';
  return (
    <Page title={words.title} lead={words.lead}>
      <a class="button primary" href="/symptoms/new">
        <ThermometerIcon />
        {words.report}
      </a>
      {days.length === 0 && !isUnreadable && (
        <section class="card">
          <h2>{words.empty}</h2>
          <p>{words.emptyLead}</p>
        </section>
      )}
      {days.map(({ day, entries: ofDay }) => (
        <section class="log-day" key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day.slice(0, 4) === today.slice(0, 4) ? longDay(locale, day) : fullDay(locale, day)}
          </h2>
          {ofDay.map((logEntry) => (
            <LogEntryCard key={logEntry.entry.id} logEntry={logEntry} />
          ))}
        </section>
      ))}
      <div role="status">
        {isUnreadable && (
          <section class="card notice">
            <h2>{words.notRead}</h2>
            <p>{words.notReadLead}</p>
          </section>
        )}
      </div>
      {older.state !== 'end' && isReady && entries.length > 0 && (
        <button
          type="button"
          class="button"
          disabled={older.state === 'reading'}
          onClick={() => void readOlder()}
        >
          {older.state === 'reading' ? words.loading : words.older}
        </button>
      )}
    </Page>
  );
}
