// Which reports stand on the call page until when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSets } from '../../../src/ui/pages/call/report-sets.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
const at = (minute: number) => ({
  at: new Date(START + minute * 60_000).toISOString(),
  lines: [`minute ${minute}`],
});
const linesOf = (minutes: number[]) =>
  reportSets(minutes.map(at)).map(({ reports }) => reports.map(({ lines }) => lines[0]));

describe('reportSets', () => {
  it('is empty without a report', () => {
    expect(reportSets([])).toEqual([]);
  });

  it('lets each report leave twelve hours after its own time', () => {
    const sets = reportSets([at(0), at(90)]);
    expect(sets.map(({ until }) => until)).toEqual(['2026-11-22T22:00:00.000Z', '2026-11-22T23:30:00.000Z']);
    expect(linesOf([0, 90])).toEqual([['minute 0', 'minute 90'], ['minute 90']]);
  });

  it('takes reports of one instant as one step', () => {
    expect(linesOf([0, 0, 30])).toEqual([['minute 0', 'minute 0', 'minute 30'], ['minute 30']]);
  });

  it('keeps at most eight steps: those closest together leave together', () => {
    const minutes = [0, 60, 61, 120, 180, 240, 300, 360, 363, 420];
    const sets = linesOf(minutes);
    expect(sets).toHaveLength(8);
    // After minute 60 and minute 360 the ones just behind them are gone as well.
    expect(sets[2]?.[0]).toBe('minute 120');
    expect(sets.at(-1)).toEqual(['minute 420']);
  });

  it('never shows a report after its time, and loses none before the first leaves', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 719 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 1500 }), (list, minute) => {
        const sets = reportSets([...list].sort((one, other) => one - other).map(at));
        const now = START + minute * 60_000;
        const shown = sets.find(({ until }) => now < Date.parse(until))?.reports ?? [];
        const ages = shown.map((report) => now - Date.parse(report.at));
        expect(Math.max(...ages, 0)).toBeLessThan(12 * 3_600_000);
        expect(sets.length).toBeLessThanOrEqual(8);
        expect(sets[0]?.reports).toHaveLength(list.length);
      }),
    );
  });
});
