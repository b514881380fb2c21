// What of the log is in the page: read in parts as far as it is asked for, read again when something was written.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays, type CivilDay, civilDayIn } from '../../../domain/civil-day.ts';
import type { Asked } from '../../../domain/log/asked-lines.ts';
import { type LogRow, logRows } from '../../../domain/log/log-days.ts';
import { daysOf, isFiltering, isShown, type LogFilter } from '../../../domain/log/log-filter.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { type Model, useModel } from '../../state/model.ts';
import { askedInPart } from './asked-in-part.ts';
import { type LogPart, readAgain, readFirstPart, readFurther } from './read-log.ts';

/** So many rows come first: the chart stands above them, and what nobody sees yet can wait. */
const FIRST_ROWS = 12;

/** And so many with every further reading. */
export const PART_ROWS = 30;

/** Where most entries are passed over, more are read at once. */
const SEARCH_ROWS = 200;

export type Log = {
  state: 'reading' | 'more' | 'end' | 'failed';
  /** Newest first, as far as they were read; undefined until anything was. */
  rows: LogRow[] | undefined;
  /** Infusions before this day are not to be shown yet. */
  from: CivilDay | undefined;
  asked: (entry: SymptomEntry) => Asked;
  readMore: () => void;
  /** After a failure: what was not read then. */
  retry: () => void;
};

export function useLog(filter: LogFilter): Log {
  const model = useModel();
  const { database } = model;
  const zone = model.device.zone();
  const infusions = model.infusions.value;
  const [loaded, setLoaded] = useState<LogPart>();
  const [state, setState] = useState<Log['state']>('reading');
  /** What comes back for an older question is not shown. */
  const question = useRef(0);
  const known = useMemo(() => new Map<string, Asked>(), [infusions, model.attempts.value]);
  const days = daysOf(filter, infusions);
  const start = days.to && afterDay(days.to);
  const key = JSON.stringify([filter, days]);

  const askedIn = (part: LogPart) => askedInPart(part, infusions, zone, known);
  const shownIn = (part: LogPart) => {
    const asked = askedIn(part);
    return logRows(part).filter((row) =>
      isShown({ row, filter, days, zone }, (entry) => asked(entry).isCall),
    );
  };
  const isAtEnd = ({ from }: LogPart) =>
    from === undefined || (days.from !== undefined && civilDayIn(zone, Date.parse(from)) < days.from);

  async function ask(work: () => Promise<LogPart>): Promise<void> {
    question.current += 1;
    const own = question.current;
    setState('reading');
    try {
      const part = await work();
      if (own !== question.current) return;
      setLoaded(part);
      setState(isAtEnd(part) ? 'end' : 'more');
    } catch {
      if (own === question.current) setState('failed');
    }
  }

  /** Until so many rows are there to be shown, or everything was read. */
  async function readUntil(rows: number, part: LogPart): Promise<LogPart> {
    let found = part;
    while (!isAtEnd(found) && shownIn(found).length < rows) {
      found = await readFurther(database, found, isFiltering(filter) ? SEARCH_ROWS : PART_ROWS);
    }
    return found;
  }

  const begin = () =>
    void ask(async () => readUntil(FIRST_ROWS, await readFirstPart(database, start, FIRST_ROWS)));
  /** From where `loaded` was read. */
  const begunAt = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (loaded && begunAt.current === start) return void ask(() => readUntil(FIRST_ROWS, loaded));
    begunAt.current = start;
    setLoaded(undefined);
    begin();
  }, [key]);
  useEveryWriting(model, () => {
    if (loaded) void ask(() => readAgain(database, start, loaded.from));
    else begin();
  });

  const rows = useMemo(() => loaded && shownIn(loaded), [loaded, key, infusions]);
  const asked = useMemo(
    () => askedIn(loaded ?? { entries: [], dayBefore: [], attempts: [], callsBefore: [], linked: [] }),
    [loaded, infusions],
  );
  const readMore = () => loaded && void ask(() => readUntil((rows?.length ?? 0) + PART_ROWS, loaded));
  return {
    state,
    rows,
    from: loaded?.from === undefined ? days.from : civilDayIn(zone, Date.parse(loaded.from)),
    asked,
    readMore,
    retry: loaded ? readMore : begin,
  };
}

/** Not for what arrives when the app opens: that is in the database already. */
function useEveryWriting({ entries, attempts, storage }: Model, reread: () => void): void {
  const wasReady = useRef(storage.value === 'ready');
  useEffect(() => {
    if (wasReady.current) reread();
    wasReady.current = storage.value === 'ready';
  }, [entries.value, attempts.value]);
}

/** An instant after the end of the day in every zone. */
function afterDay(day: CivilDay): string {
  return new Date(Date.parse(`${addDays(day, 1)}T14:00:00Z`)).toISOString();
}
