// The first day of each range, over short months and moved infusions.
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import type { LogRange } from '../../../src/domain/log/log-range.ts';
import { isInShare, shareRanges, WHOLE_LOG } from '../../../src/domain/sharing/share-range.ts';

const course = planInfusions(PROTOCOL, '2026-10-05');

function firstDay(kind: LogRange['kind'], infusions: Infusion[], today: string): string | undefined {
  return shareRanges(infusions, today).find(({ range }) => range.kind === kind)?.firstDay;
}

describe('the range that is shared', () => {
  it('is a week of seven days with today', () => {
    expect(firstDay('week', [], '2026-03-03')).toBe('2026-02-25');
  });

  it('is the month of today from its first day', () => {
    expect(firstDay('month', [], '2028-02-29')).toBe('2028-02-01');
    expect(shareRanges([], '2028-02-29')[1]?.range).toEqual({ kind: 'month', month: '2028-02' });
  });

  it('begins with the first infusion of the cycle that the last infusion belongs to', () => {
    expect(firstDay('cycle', course, '2026-10-14')).toBe('2026-10-05');
    expect(firstDay('cycle', course, '2026-10-26')).toBe('2026-10-26');
  });

  it('begins where that infusion was really given', () => {
    const late = course.map((infusion) =>
      infusion.id === 'c1d1' ? { ...infusion, status: 'done' as const, doneOn: '2026-10-06' } : infusion,
    );
    expect(firstDay('cycle', late, '2026-10-14')).toBe('2026-10-06');
  });

  it('has no cycle before the first infusion', () => {
    expect(shareRanges(course, '2026-10-04').map(({ range }) => range.kind)).toEqual([
      'week',
      'month',
      'all',
    ]);
    expect(firstDay('cycle', [], '2026-10-04')).toBeUndefined();
  });

  it('ends with the day before the next cycle where an earlier cycle is asked for', () => {
    const [first] = shareRanges(course, '2026-11-20', 1);
    expect(first).toEqual({
      range: { kind: 'cycle', cycle: 1 },
      firstDay: '2026-10-05',
      lastDay: '2026-10-25',
    });
  });

  it('has no last day while the cycle runs, and stays with it where the one that is asked for has not begun', () => {
    const running = { range: { kind: 'cycle' }, firstDay: '2026-10-26' };
    for (const cycle of [undefined, 2, 3]) {
      expect(shareRanges(course, '2026-10-28', cycle)[0]).toEqual(running);
    }
    for (const range of shareRanges(course, '2026-10-28')) expect(range).not.toHaveProperty('lastDay');
  });

  it('holds its first and its last day, and nothing that has no readable time', () => {
    const cycle = { firstDay: '2026-10-05', lastDay: '2026-10-25' };
    const days = ['2026-10-04', '2026-10-05', '2026-10-25', '2026-10-26'];
    expect(days.map((day) => isInShare(day, cycle))).toEqual([false, true, true, false]);
    expect(days.map((day) => isInShare(day, { firstDay: '2026-10-05' }))).toEqual([false, true, true, true]);
    expect(days.every((day) => isInShare(day, WHOLE_LOG))).toBe(true);
    expect(isInShare(undefined, WHOLE_LOG)).toBe(false);
  });

  it('has no first day when all is shared', () => {
    expect(firstDay('all', course, '2026-10-14')).toBe('beginning');
  });
});
