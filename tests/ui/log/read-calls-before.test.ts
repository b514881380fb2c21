// What is read with a part of the log where an entry takes back one that lies before it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Connection, Database } from '../../../src/storage/database.ts';
import { readAgain } from '../../../src/ui/pages/log/read-log.ts';
import { call, entry, instant } from '../../domain/log/entries.ts';

type Range = { from: string; to: string };

beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', { bound: (from: string, to: string): Range => ({ from, to }) });
});
afterEach(() => void vi.unstubAllGlobals());

/** Like IndexedDB as far as needed here. */
function databaseOf(reports: SymptomEntry[], attempts: CallAttempt[]): Database {
  const connection = {
    getAllFromIndex: async (name: 'reports' | 'attempts', _: 'at', { from, to }: Range) =>
      ({ reports, attempts })[name].filter(({ at }) => at >= from && at < to),
    transaction: () => ({
      store: { get: async (id: string) => reports.find((report) => report.id === id) },
    }),
  };
  return { use: (work) => work(connection as unknown as Connection), close() {} };
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

test('everything that an entry takes back is read, link by link, and the calls about it, however early', async () => {
  const database = databaseOf(
    [
      entry('first', '2026-11-20T10:00', { temperatureCelsius: 38.2 }),
      entry('second', '2026-11-21T09:00', { temperatureCelsius: 38.4 }, { takesBack: 'first' }),
      entry('third', '2026-11-22T08:00', { temperatureCelsius: 38.6 }, { takesBack: 'second' }),
    ],
    [
      call('before', '2026-11-20T09:59', { reportId: 'elsewhere' }),
      call('about', '2026-11-20T10:02', { reportId: 'first' }),
    ],
  );
  const part = await readAgain(database, undefined, instant('2026-11-22T00:00'));
  expect(ids(part.entries)).toEqual(['third']);
  expect(ids(part.linked)).toEqual(['first', 'second']);
  expect(ids(part.callsBefore)).toEqual(['about']);
});

test('a bare taking-back of something long past reads no calls from then', async () => {
  const database = databaseOf(
    [
      entry('old', '2025-11-20T10:00', { temperatureCelsius: 38.2 }),
      entry('back', '2026-11-22T08:00', {}, { takesBack: 'old' }),
    ],
    [call('about', '2025-11-20T10:02', { reportId: 'old' })],
  );
  const part = await readAgain(database, undefined, instant('2026-11-22T00:00'));
  expect(ids(part.linked)).toEqual(['old']);
  expect(part.callsBefore).toEqual([]);
});
