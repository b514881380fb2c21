// Who is asked "the same as before?": what is known for long, and what the hospital was told a short time ago.
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { type KnownSignSources, knownSigns } from '../../../src/domain/symptoms/known-signs.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';

const TOKYO = 'Asia/Tokyo';
const NOW = '2026-11-25T20:00:00+09:00';
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * HOUR_MS).toISOString();

const entry = (id: string, at: string, signs: Report['signs'], more: Partial<SymptomEntry> = {}) =>
  ({ id, at, by: 'patient', report: { signs }, ...more }) satisfies SymptomEntry;
const call = (reportId: string, at: string, more: Partial<CallAttempt> = {}): CallAttempt => ({
  id: `call-${reportId}-${at}`,
  at,
  number: 'always',
  outcome: 'reached',
  reportId,
  ...more,
});

/** Twelve days after an infusion of a late cycle: no close watch. */
const LATE = { daysSinceInfusion: 12, cycle: 7 };
const infusedOn = (doneOn: string, cycle: number) => [
  { plannedOn: doneOn, doneOn, status: 'done', cycle } as const,
];

const known = (sources: Partial<KnownSignSources>) =>
  Object.fromEntries(
    knownSigns({
      listed: [],
      entries: [],
      attempts: [],
      infusions: infusedOn('2026-11-13', 7),
      context: LATE,
      now: new Date(NOW),
      zone: TOKYO,
      ...sources,
    }),
  );

/** The cough was reported and the hospital reached about it so many hours ago. */
const toldAgo = (hours: number, sources: Partial<KnownSignSources> = {}) =>
  known({
    entries: [entry('told', hoursAgo(hours + 0.1), { cough: 1 })],
    attempts: [call('told', hoursAgo(hours))],
    ...sources,
  });

describe('what is listed in the profile', () => {
  test('is known when it is of the kind that stays for long', () => {
    expect(known({ listed: ['cough', 'tingling'] })).toEqual({
      cough: { kind: 'standing' },
      tingling: { kind: 'standing' },
    });
  });

  test('is not known when it is another sign, or none of the list', () => {
    expect(known({ listed: ['headache', 'vomiting', 'hiccups' as SignId] })).toEqual({});
  });
});

describe('what the hospital was reached about', () => {
  test('is every smaller bodily sign of that report, with the time of the call', () => {
    const at = hoursAgo(30);
    const signs = { cough: 1, vomiting: 1, other: 1, headache: 2, plans: 1, mood: 1 } as const;
    expect(known({ entries: [entry('told', at, signs)], attempts: [call('told', at)] })).toEqual({
      cough: { kind: 'told', at },
      vomiting: { kind: 'told', at },
      other: { kind: 'told', at },
    });
  });

  test('is not what a sign became by the family’s check', () => {
    const told = entry('told', hoursAgo(2), { cough: 1 });
    const report: Report = { ...told.report, familyCheck: { missed: ['year'] } };
    const sources = { entries: [{ ...told, report }], attempts: [call('told', hoursAgo(1))] };
    expect(Object.keys(known(sources))).toEqual(['cough']);
  });

  test.each([
    ['nobody answered', { outcome: 'no-answer' }],
    ['a call back was promised', { outcome: 'waiting' }],
    ['119 was reached', { number: '119' }],
    ['a partner hospital was reached', { number: 'partner' }],
    ['the call was about another report', { reportId: 'another' }],
  ] as const)('is nothing when %s', (_, change) => {
    const sources = {
      entries: [entry('told', hoursAgo(2), { cough: 1 })],
      attempts: [call('told', hoursAgo(1), change)],
    };
    expect(known(sources)).toEqual({});
  });

  test('is not a sign of which nobody has said how bad it is', () => {
    const untold = entry('told', hoursAgo(2), { cough: 1, fatigue: 1 }, { levelUnknown: { cough: 'open' } });
    const told = known({ entries: [untold], attempts: [call('told', hoursAgo(1))] });
    expect(Object.keys(told)).toEqual(['fatigue']);
  });

  test('counts when the person did not say which number it was', () => {
    const { number: _, ...unnamed } = call('told', hoursAgo(1));
    const entries = [entry('told', hoursAgo(2), { cough: 1 })];
    expect(Object.keys(known({ entries, attempts: [unnamed] }))).toEqual(['cough']);
  });

  test('is nothing of an entry that was taken back', () => {
    const entries = [
      entry('told', hoursAgo(2), { cough: 1 }),
      entry('back', hoursAgo(0.5), {}, { takesBack: 'told' }),
    ];
    expect(known({ entries, attempts: [call('told', hoursAgo(1))] })).toEqual({});
  });

  test('carries the newest of several calls, in whatever order they are stored', () => {
    const entries = [entry('older', hoursAgo(40), { cough: 1 }), entry('newer', hoursAgo(20), { cough: 1 })];
    const attempts = [call('newer', hoursAgo(19)), call('older', hoursAgo(39))];
    const newest = { cough: { kind: 'told', at: hoursAgo(19) } };
    expect(known({ entries, attempts })).toEqual(newest);
    expect(known({ entries, attempts: attempts.toReversed() })).toEqual(newest);
    expect(known({ entries, attempts, listed: ['cough'] })).toEqual(newest);
  });
});

describe('how long it is known', () => {
  test('is seven days outside close watch', () => {
    expect(toldAgo(7 * 24 - 0.01)).toHaveProperty('cough');
    expect(toldAgo(7 * 24)).toEqual({});
  });

  test('is one day in close watch', () => {
    const close = { context: { daysSinceInfusion: 2, cycle: 1 }, infusions: infusedOn('2026-11-23', 1) };
    expect(toldAgo(23.9, close)).toHaveProperty('cough');
    expect(toldAgo(24, close)).toEqual({});
  });

  test('is one day for what was told in close watch, though it is over by now', () => {
    const over = { context: { daysSinceInfusion: 4, cycle: 1 }, infusions: infusedOn('2026-11-21', 1) };
    expect(toldAgo(23, over)).toHaveProperty('cough');
    expect(toldAgo(25, over)).toEqual({});
  });

  test('is one day when the day of the infusion is not known', () => {
    expect(toldAgo(23, { context: {} })).toHaveProperty('cough');
    expect(toldAgo(25, { context: {} })).toEqual({});
  });

  test('is seven days before the first infusion', () => {
    const before = {
      context: { beforeFirst: true },
      infusions: [{ ...infusedOn('2026-12-01', 1)[0], status: 'planned' as const }],
    };
    expect(toldAgo(100, before as Partial<KnownSignSources>)).toHaveProperty('cough');
  });

  test('begins with the call itself', () => {
    expect(toldAgo(0)).toHaveProperty('cough');
  });

  test('is nothing from a clock that was put back, or without a readable time', () => {
    expect(toldAgo(-0.5)).toEqual({});
    const entries = [entry('told', hoursAgo(2), { cough: 1 })];
    expect(known({ entries, attempts: [call('told', 'some time')] })).toEqual({});
  });
});

describe('the next infusion', () => {
  const late = (days: number) => ({ context: { daysSinceInfusion: days, cycle: 7 } });

  test('ends what was told on a day before it', () => {
    // The call was at 20:00 two days ago.
    expect(toldAgo(48, late(2))).toHaveProperty('cough');
    expect(toldAgo(48, late(1))).toEqual({});
  });

  test('ends what was told on the morning of its own day, not in the evening', () => {
    // 11:59 and 12:00 of the infusion’s day.
    expect(toldAgo(8 + 1 / 60, late(0))).toEqual({});
    expect(toldAgo(8, late(0))).toHaveProperty('cough');
  });

  test('counts with the day as it was corrected for this report', () => {
    expect(toldAgo(48, { context: { daysSinceInfusion: 1 } })).toEqual({});
  });

  test('is judged on the phone’s own calendar', () => {
    // 20:00 in Tokyo two days ago is 01:00 in Honolulu of that same day.
    expect(toldAgo(48, { ...late(2), zone: 'Pacific/Honolulu' })).toEqual({});
  });

  test('does not end what is listed as known for long', () => {
    expect(known({ listed: ['cough'], ...late(0) })).toEqual({ cough: { kind: 'standing' } });
  });
});
