/** Which reminders are asked for, when, and until when they are worth showing. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { addDays } from '../../../src/domain/civil-day.ts';
import {
  cancelInfusion,
  markDone,
  moveInfusion,
  postponeInfusion,
  stopTreatment,
} from '../../../src/domain/infusions/change-infusions.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import { continueAfterDecision, planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import {
  planReminders,
  REMINDERS_MAX,
  type ReminderSources,
} from '../../../src/domain/reminders/plan-reminders.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';

const FIRST = '2026-12-01';
const course = planInfusions(PROTOCOL, FIRST);
const HOUR_MS = 3_600_000;

function plan(
  settings: Partial<ReminderSettings> = {},
  infusions: readonly Infusion[] = course,
  now = '2026-11-20T12:34:56+09:00',
  others: Partial<ReminderSources> = {},
) {
  return planReminders({
    infusions,
    settings: { ...USUAL_REMINDERS, ...settings },
    now: new Date(now),
    zone: 'Asia/Tokyo',
    ...others,
  });
}

const withKey = (key: string, reminders = plan()) => reminders.find((reminder) => reminder.key === key);
const keysOn = (day: string, reminders = plan()) =>
  reminders.filter(({ on }) => on === day).map(({ key }) => key);

describe('infusion reminders', () => {
  test('come at 18:00 the evening before and at 7:00 on the day', () => {
    expect(withKey('infusion-evening:c1d8')).toEqual({
      key: 'infusion-evening:c1d8',
      kind: 'infusion-evening',
      on: '2026-12-07',
      time: '18:00',
      at: '2026-12-07T09:00:00.000Z',
      expiresAt: '2026-12-07T15:00:00.000Z',
    });
    expect(withKey('infusion-morning:c1d8')).toMatchObject({
      on: '2026-12-08',
      at: '2026-12-07T22:00:00.000Z',
      expiresAt: '2026-12-08T04:00:00.000Z',
    });
  });

  test('stand for every planned infusion and for no other', () => {
    const moved = cancelInfusion(postponeInfusion(course, 'c1d8'), 'c1d15');
    const list = markDone(moved, 'c1d1', FIRST, FIRST).list;
    const evenings = plan({}, list).filter(({ kind }) => kind === 'infusion-evening');
    expect(evenings.map(({ key }) => key)).toEqual(
      ['c2d1', 'c3d1', 'c4d1', 'c5d1', 'c6d1', 'c7d1', 'c8d1'].map((id) => `infusion-evening:${id}`),
    );
  });

  test('move with the infusion under the same key', () => {
    const { list } = moveInfusion(course, 'c1d8', '2026-12-09', FIRST);
    expect(withKey('infusion-evening:c1d8', plan({}, list))?.on).toBe('2026-12-08');
  });

  test('come at the times that were chosen, late ones with an hour to arrive', () => {
    const [reminder] = plan({ eveningBefore: '23:40', stopped: ['infusion-morning', 'check'] });
    expect(reminder).toMatchObject({
      time: '23:40',
      at: '2026-11-30T14:40:00.000Z',
      expiresAt: '2026-11-30T15:40:00.000Z',
    });
  });

  test('speak of drinking only when the clinic set it', () => {
    expect(plan().some(({ kind }) => kind === 'hydration')).toBe(false);
    expect(withKey('hydration:c1d1', plan({ hydration: '10:00' }))).toMatchObject({
      on: '2026-11-30',
      at: '2026-11-30T01:00:00.000Z',
    });
  });

  test('stay in the wish until they expire, so that a late push is not lost', () => {
    const at = (time: string) => keysOn('2026-12-07', plan({}, course, `2026-12-07T${time}+09:00`));
    expect(at('17:59')).toContain('infusion-evening:c1d8');
    expect(at('18:00')).toContain('infusion-evening:c1d8');
    expect(at('23:59:59')).toContain('infusion-evening:c1d8');
    expect(plan({}, course, '2026-12-08T00:00+09:00').map(({ key }) => key)).not.toContain(
      'infusion-evening:c1d8',
    );
  });

  test('follow the clock of the zone that the phone is in', () => {
    const [evening] = plan({}, course, '2026-11-20T00:00Z', { zone: 'America/New_York' });
    expect(evening).toMatchObject({ key: 'infusion-evening:c1d1', at: '2026-11-30T23:00:00.000Z' });
  });
});

describe('checks', () => {
  test('come three times on close days, twice to day 7, once to week 6, then on Mondays', () => {
    const slots = (day: string) =>
      keysOn(day)
        .filter((key) => key.startsWith('check:'))
        .map((key) => key.split(':')[2]);
    expect(slots('2026-11-30')).toEqual([]);
    expect(slots('2026-12-01')).toEqual(['morning', 'midday', 'evening']);
    expect(slots('2026-12-05')).toEqual(['morning', 'evening']);
    expect(slots('2027-01-10')).toEqual(['morning']);
    expect(slots('2027-01-12')).toEqual([]);
    expect(slots('2027-01-18')).toEqual(['morning']);
    expect(slots('2027-01-19')).toEqual([]);
  });

  test('come once a month for half a year after the end', () => {
    const ended = stopTreatment(planInfusions(PROTOCOL, '2026-02-02'), '2026-08-31');
    const checks = plan({}, ended, '2026-09-01T09:00+09:00');
    expect(checks.map(({ on }) => on)).toEqual([
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  test('are held back in quiet hours, infusions are not', () => {
    const quiet = plan({ quiet: { from: '20:00', to: '08:01' }, morningOf: '06:00', eveningBefore: '20:30' });
    expect(keysOn('2026-12-08', quiet)).toEqual(['infusion-morning:c1d8', 'check:2026-12-08:midday']);
    expect(keysOn('2026-12-07', quiet)).toEqual(['infusion-evening:c1d8']);
    const byDay = plan({ quiet: { from: '13:00', to: '15:00' } });
    expect(keysOn('2026-12-02', byDay)).toEqual(['check:2026-12-02:morning', 'check:2026-12-02:evening']);
  });

  test('end with the hour that quiet begins and begin with the hour it ends', () => {
    const at = (checkEvening: string) =>
      keysOn('2026-12-02', plan({ quiet: { from: '21:00', to: '06:00' }, checkEvening }));
    expect(at('20:59')).toContain('check:2026-12-02:evening');
    expect(at('21:00')).not.toContain('check:2026-12-02:evening');
    expect(at('06:00')).toContain('check:2026-12-02:evening');
  });
});

describe('follow-ups of a report', () => {
  const followUps = [{ reportId: 'r1', kind: 'after-hours', at: '2026-12-01T14:00:00.000Z' }];

  test('are off until they are turned on', () => {
    expect(withKey('follow-up:after-hours:r1', plan({}, course, undefined, { followUps }))).toBeUndefined();
    expect(
      withKey('follow-up:after-hours:r1', plan({ followUps: true }, course, undefined, { followUps })),
    ).toEqual({
      key: 'follow-up:after-hours:r1',
      kind: 'follow-up',
      on: '2026-12-01',
      time: '23:00',
      at: '2026-12-01T14:00:00.000Z',
      expiresAt: '2026-12-01T15:00:00.000Z',
    });
  });
});

describe('the whole list', () => {
  test('one switch stops all, each kind can be stopped alone', () => {
    expect(plan({ wanted: false })).toEqual([]);
    const stopped = plan({ stopped: ['check', 'infusion-morning'] });
    expect(new Set(stopped.map(({ kind }) => kind))).toEqual(new Set(['infusion-evening']));
    expect(plan({}, [])).toEqual([]);
  });

  test('a long course with everything on keeps to 200 and loses checks far away, never an infusion', () => {
    const long = continueAfterDecision(course).map((infusion) => ({ ...infusion, watchClosely: true }));
    const reminders = plan({ hydration: '10:00' }, long);
    expect(reminders).toHaveLength(REMINDERS_MAX);
    expect(reminders.filter(({ kind }) => kind !== 'check')).toHaveLength(3 * 19);
    expect(keysOn('2026-12-01', reminders)).toHaveLength(4);
  });

  test('whatever the course, the wish is one that the service takes', { timeout: 60_000 }, () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const settings = fc.record({
      eveningBefore: time,
      morningOf: time,
      hydration: time,
      checkMorning: time,
      checkMidday: time,
      checkEvening: time,
    });
    fc.assert(
      fc.property(
        settings,
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe'),
        (chosen, days, zone) => {
          const now = Date.parse('2027-06-01T03:21:09Z');
          const list = continueAfterDecision(planInfusions(PROTOCOL, addDays('2027-06-01', days)));
          const reminders = plan(chosen, list, new Date(now).toISOString(), { zone });
          expect(new Set(reminders.map(({ key }) => key)).size).toBe(reminders.length);
          expect(reminders.length).toBeLessThanOrEqual(REMINDERS_MAX);
          let before = 0;
          for (const { on, time: at, at: instant, expiresAt } of reminders) {
            const from = Date.parse(instant);
            const until = Date.parse(expiresAt);
            expect(from).toBe(
              Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone).epochMilliseconds,
            );
            expect(from).toBeGreaterThanOrEqual(before);
            expect(from).toBeLessThanOrEqual(now + 400 * 24 * HOUR_MS);
            expect(until).toBeGreaterThan(now);
            expect(until - from).toBeGreaterThanOrEqual(HOUR_MS);
            expect(until - from).toBeLessThanOrEqual(24 * HOUR_MS);
            before = from;
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
