// The readings of a span of days, and only of these; read again when something was written.
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, type CivilDay, civilDayIn } from '../../../domain/civil-day.ts';
import type { DaySpan } from '../../../domain/log/log-filter.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Database } from '../../../storage/database.ts';
import { readFirstReportAt, readReportsBetween } from '../../../storage/reports.ts';
import { useModel } from '../../state/model.ts';
import { readCorrections } from './read-log.ts';

export type Temperatures = { state: 'reading' | 'read' | 'failed'; entries: readonly SymptomEntry[] };

/** Entries of the span and a little around it, with the corrections that were written after it. */
export function useTemperatures(span: DaySpan | undefined): Temperatures {
  const model = useModel();
  const [found, setFound] = useState<Temperatures>({ state: 'reading', entries: [] });
  const question = useRef(0);
  const [from, to] = [span?.from, span?.to];
  useEffect(() => {
    question.current += 1;
    const own = question.current;
    if (from === undefined || to === undefined) return;
    readSpan(model.database, { from, to }).then(
      (entries) => own === question.current && setFound({ state: 'read', entries }),
      () => own === question.current && setFound({ state: 'failed', entries: [] }),
    );
  }, [from, to, model.entries.value]);
  return found;
}

async function readSpan(database: Database, span: DaySpan): Promise<SymptomEntry[]> {
  const { from, to } = instantsAround(span);
  const [entries, later] = await Promise.all([
    readReportsBetween(database, from, to),
    readCorrections(database, to),
  ]);
  return [...entries, ...later];
}

/** Wide enough for the civil days of every zone. */
export function instantsAround({ from, to }: DaySpan): DaySpan {
  return {
    from: new Date(`${addDays(from, -1)}T10:00:00Z`).toISOString(),
    to: new Date(`${addDays(to, 1)}T12:00:00Z`).toISOString(),
  };
}

/** The day of the first entry of all; undefined while it is read, and where there is none. */
export function useFirstDay(): { isKnown: boolean; day: CivilDay | undefined } {
  const { database, device, entries } = useModel();
  const [first, setFirst] = useState<{ isKnown: boolean; day: CivilDay | undefined }>({
    isKnown: false,
    day: undefined,
  });
  useEffect(() => {
    readFirstReportAt(database).then(
      (at) =>
        setFirst({
          isKnown: true,
          day: at === undefined ? undefined : civilDayIn(device.zone(), Date.parse(at)),
        }),
      () => setFirst({ isKnown: true, day: undefined }),
    );
  }, [entries.value]);
  return first;
}
