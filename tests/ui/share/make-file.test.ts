// The files as they are made: names, order, the same reports in both, and how far the making is.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { headings } from '../../../src/domain/sharing/csv-rows.ts';
import { reportsToShare } from '../../../src/domain/sharing/reports-to-share.ts';
import { WHOLE_LOG } from '../../../src/domain/sharing/share-range.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { readCsv } from '../../../src/ui/pages/share/csv-text.ts';
import { type FileSources, makeFile, periodOf } from '../../../src/ui/pages/share/make-file.ts';
import { csvWords, sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { log } from '../../domain/sharing/arbitrary-log.ts';
import { readBundle } from '../../domain/sharing/read-bundle.ts';
import { infusions } from '../../domain/sharing/records.ts';

const sources = (entries: SymptomEntry[], more: Partial<FileSources> = {}): FileSources => ({
  log: {
    entries,
    reports: reportsToShare(entries, WHOLE_LOG, 'Asia/Tokyo'),
    calls: [],
    attempts: [],
    root: entries[0]?.id ?? 'nobody',
  },
  profile: { name: '山田 花子', yearOfBirth: 1958 },
  infusions,
  hasLines: true,
  zone: 'Asia/Tokyo',
  locale: 'ja',
  now: new Date('2026-11-25T03:00:00Z'),
  ...more,
});

const entry = (day: string, temperatureCelsius: number): SymptomEntry => ({
  id: `id-${day}`,
  at: `${day}T10:00:00.000Z`,
  by: 'patient',
  report: { signs: {}, temperatureCelsius },
});

const heads = headings(sharingWords('ja'), csvWords('ja'));
const ignore = () => {};

describe('the files', () => {
  it('are named after their days, neither after the person nor after the illness', async () => {
    const of = sources([entry('2026-11-20', 36.5), entry('2026-11-24', 38.2)]);
    const [table, bundle] = [await makeFile('csv', of, ignore), await makeFile('fhir', of, ignore)];
    expect([table.name, table.type]).toEqual(['temoto-2026-11-20-2026-11-24.csv', 'text/csv']);
    expect([bundle.name, bundle.type]).toEqual([
      'temoto-2026-11-20-2026-11-24-fhir.json',
      'application/fhir+json',
    ]);
  });

  it('hold calls and reports in the order in which they happened', async () => {
    const of = sources([entry('2026-11-20', 36.5), entry('2026-11-24', 38.2)]);
    of.log.calls = [{ id: 'call', at: '2026-11-22T00:00:00.000Z', outcome: 'reached' }];
    const rows = readCsv(await (await makeFile('csv', of, ignore)).text(), heads);
    expect(rows.map(({ id }) => id)).toEqual(['id-2026-11-20', 'call', 'id-2026-11-24']);
    expect(rows.map(({ temperature }) => temperature)).toEqual(['36.5', '', '38.2']);
    expect(rows.every(({ person }) => person === '山田 花子')).toBe(true);
  });

  it('name with each call the report that it was about, or the one by which that was corrected', async () => {
    const corrected = { ...entry('2026-11-21', 38.2), takesBack: 'id-2026-11-20' };
    const bare: SymptomEntry = {
      ...entry('2026-11-25', 0),
      report: { signs: {} },
      takesBack: 'id-2026-11-24',
    };
    const of = sources([entry('2026-11-20', 39.2), corrected, entry('2026-11-24', 38), bare]);
    const about = (id: string, reportId?: string) =>
      ({ id, at: '2026-11-26T00:00:00.000Z', ...(reportId && { reportId }) }) as const;
    of.log.calls = [
      about('wrong', 'id-2026-11-20'),
      about('right', 'id-2026-11-21'),
      about('gone', 'id-2026-11-24'),
      about('unknown', 'elsewhere'),
      about('none'),
    ];
    const rows = readCsv(await (await makeFile('csv', of, ignore)).text(), heads);
    const [report, ...calls] = rows;
    expect(calls.map((row) => [row.id, row.about])).toEqual([
      ['wrong', report?.time],
      ['right', report?.time],
      ['gone', ''],
      ['unknown', ''],
      ['none', ''],
    ]);
  });

  it('hold the same reports as table and as bundle', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (entries) => {
        const of = sources(entries);
        const rows = readCsv(await (await makeFile('csv', of, ignore)).text(), heads);
        const reports = readBundle(await (await makeFile('fhir', of, ignore)).text());
        expect(reports.map(({ id, time }) => [id, time])).toEqual(rows.map(({ id, time }) => [id, time]));
        expect(reports.map(({ lines }) => lines.join('\n'))).toEqual(rows.map(({ lines }) => lines));
      }),
      { numRuns: 25 },
    );
  });

  it('say how far they are whenever a piece of the work has taken its time', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 50;
      return now;
    });
    const entries = [20, 21, 22].map((day) => entry(`2026-11-${day}`, 36.5));
    const said: number[][] = [];
    await makeFile('csv', sources(entries), (done, all) => said.push([done, all]));
    vi.restoreAllMocks();
    expect(said).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('the period that is shown', () => {
  it('is that of what is shared, calls included, not that of the range', () => {
    const { log: shared } = sources([entry('2026-11-20', 36.5)]);
    shared.calls = [{ id: 'call', at: '2026-11-22T20:00:00.000Z' }];
    expect(periodOf(shared, 'Asia/Tokyo')).toEqual({ from: '2026-11-20', to: '2026-11-23' });
    expect(periodOf({ entries: [], reports: [], calls: [], attempts: [] }, 'Asia/Tokyo')).toEqual({
      from: '',
      to: '',
    });
  });
});
