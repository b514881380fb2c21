// Reports and calls of an invented person, written straight into the browser's database.
import type { Page } from '@playwright/test';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import type { SymptomEntry } from '../../src/domain/symptoms/entry.ts';
import type { Report } from '../../src/domain/symptoms/report.ts';

export type LogRows = { reports: readonly SymptomEntry[]; attempts?: readonly CallAttempt[] };

export function entry(
  id: string,
  at: string,
  report: Partial<Report>,
  more: Partial<SymptomEntry> = {},
): SymptomEntry {
  return {
    id,
    at: new Date(at).toISOString(),
    by: 'patient',
    ...more,
    report: { signs: {}, ...report },
  };
}

/** Leaves the page where it is; what is written is read by the next page that opens. */
export async function storeLog(page: Page, { reports, attempts = [] }: LogRows): Promise<void> {
  await page.evaluate(putRows, { reports, attempts });
}

/** Runs in the page, where the app has made the database. */
async function putRows({ reports, attempts }: Required<LogRows>): Promise<void> {
  const request = indexedDB.open('temoto');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = database.transaction(['reports', 'attempts'], 'readwrite');
  for (const report of reports) transaction.objectStore('reports').put(report);
  for (const attempt of attempts) transaction.objectStore('attempts').put(attempt);
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = fail;
  });
  database.close();
}

const DAY_MS = 86_400_000;

/** A long course: `count` reports up to `last`, `perDay` of them on each day, most of them unremarkable. */
export function manyReports(count: number, last: Date, perDay: number): SymptomEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(last.getTime() - (index * DAY_MS) / perDay);
    const swing = Math.round(Math.sin(index * 1.7) * 6) / 10;
    const isFever = index % 37 === 5;
    return entry(
      `many-${index}`,
      at.toISOString(),
      {
        temperatureCelsius: Number((36.4 + swing + (isFever ? 1.9 : 0)).toFixed(1)),
        ...(index % 11 === 0 && { signs: { fatigue: 1 } }),
      },
      { by: index % 5 === 0 ? 'family' : 'patient' },
    );
  });
}
