/** The day of the last infusion, put right in a report, counts for the call like any other answer: it can only raise it. */
import { describe, expect, test } from 'vitest';
import type { FollowedEntry } from '../../../src/domain/calling/course.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { call, clock, entry, follow } from './followed.ts';

const COUGH: Report = { signs: { cough: 1 } };
const THROAT: Report = { signs: { throat: 2 } };
const YESTERDAY = { infusion: '1', infusionByDates: 'longer' } as const;
const TOLD = call(clock('10:05'), 'reached', { reportId: 'first' });

const at = (time: string, entries: FollowedEntry[], attempts = [] as (typeof TOLD)[]) =>
  follow({ entries, attempts, now: clock(time) }).call;

describe('added under the result', () => {
  const added = entry('added', clock('10:20'), { signs: {} }, YESTERDAY);
  const with_ = (report: Report) => [entry('first', clock('10:00'), report), added];

  test('it raises the call that stands open', () => {
    expect(at('10:15', with_(COUGH).slice(0, 1))).toMatchObject({ urgency: 'contact-today' });
    expect(at('10:21', with_(COUGH))).toMatchObject({ id: 'added', urgency: 'call-now' });
    expect(at('10:21', with_(THROAT))).toMatchObject({ id: 'added', urgency: 'emergency' });
  });

  test('it opens a call where what was told was less', () => {
    expect(at('10:21', with_(THROAT), [TOLD])).toMatchObject({ id: 'added', urgency: 'emergency' });
  });

  test('it lowers none', () => {
    const longer = { ...added, infusion: 'longer', infusionByDates: 'unknown' } as const;
    const dateless = (time: string, entries: FollowedEntry[]) =>
      follow({ entries, infusions: [], now: clock(time) }).call;
    expect(dateless('10:21', [entry('first', clock('10:00'), COUGH), longer])).toMatchObject({
      id: 'first',
      urgency: 'call-now',
    });
  });
});

describe('corrected in the log', () => {
  const right = (report: Report) => [
    entry('first', clock('10:00'), report),
    entry('right', clock('10:00'), report, { ...YESTERDAY, takesBack: 'first', correctedAt: clock('11:00') }),
  ];

  test('it was not told with what was told before', () => {
    expect(at('11:01', right(COUGH), [TOLD])).toMatchObject({ id: 'right', urgency: 'call-now' });
    expect(at('11:01', right(THROAT), [TOLD])).toMatchObject({ id: 'right', urgency: 'emergency' });
  });

  test('a day that asks for no more was told', () => {
    const [first, corrected] = right(COUGH);
    const longer = { ...corrected, infusion: 'longer', infusionByDates: 'longer' } as FollowedEntry;
    expect(at('11:01', [first as FollowedEntry, longer], [TOLD])).toBeUndefined();
  });
});

test('what the result asked for stands, where the dates would make less of it', () => {
  const close = entry('close', clock('10:00'), COUGH, { context: { daysSinceInfusion: 1, cycle: 1 } });
  expect(at('10:01', [close])).toMatchObject({ urgency: 'call-now' });
});

test('and the dates count, where they make more of it', () => {
  const late = entry('late', clock('10:00'), COUGH, { context: { daysSinceInfusion: 12, cycle: 7 } });
  const infusions = [
    { id: 'c1d1', cycle: 1, day: 1, doseMg: 1, plannedOn: '2026-11-24', status: 'planned' as const },
  ];
  expect(follow({ entries: [late], infusions, now: clock('10:01') }).call).toMatchObject({
    urgency: 'call-now',
    context: { daysSinceInfusion: 1 },
  });
});
