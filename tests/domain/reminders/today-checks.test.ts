/** Which of today's checks are done, and which is due. */
import { describe, expect, test } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { answeredEntry } from '../../../src/domain/calling/course.ts';
import { stopTreatment } from '../../../src/domain/infusions/change-infusions.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import { type CheckSources, todayChecks } from '../../../src/domain/reminders/today-checks.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';

const COURSE = planInfusions(PROTOCOL, '2026-12-01');
const at = (day: string, time: string) => new Date(`${day}T${time}:00+09:00`);
const report = (day: string, time: string, more: Partial<SymptomEntry> = {}): SymptomEntry => ({
  id: `${day} ${time}`,
  at: at(day, time).toISOString(),
  by: 'patient',
  report: { temperatureCelsius: 36.5, signs: {} },
  ...more,
});

const checks = (now: Date, entries: SymptomEntry[] = [], more: Partial<CheckSources> = {}) =>
  todayChecks({ infusions: COURSE, entries, settings: USUAL_REMINDERS, zone: 'Asia/Tokyo', now, ...more });

function states(
  time: string,
  entries: SymptomEntry[] = [],
  day = '2026-12-02',
  more: Partial<CheckSources> = {},
) {
  const found = checks(at(day, time), entries, more);
  return found?.rhythm === 'daily'
    ? found.checks.map(({ slot, state }) => `${slot} ${state}`).join(', ')
    : undefined;
}

describe('on close days', () => {
  test('three checks come due one after the other', () => {
    expect(states('07:59')).toBe('morning later, midday later, evening later');
    expect(states('08:00')).toBe('morning due, midday later, evening later');
    expect(states('13:59')).toBe('morning passed, midday later, evening later');
    expect(states('14:00')).toBe('morning passed, midday due, evening later');
    expect(states('23:59')).toBe('morning passed, midday passed, evening due');
  });

  test('a report is the check whose time is nearest', () => {
    expect(states('09:00', [report('2026-12-02', '04:10')])).toBe(
      'morning done, midday later, evening later',
    );
    expect(states('14:00', [report('2026-12-02', '11:01')])).toBe(
      'morning passed, midday done, evening later',
    );
    expect(states('20:00', [report('2026-12-02', '17:30')])).toBe(
      'morning passed, midday passed, evening done',
    );
  });

  test('yesterday’s report, one taken back, "the same" and an unanswered phone are no check', () => {
    const taken = report('2026-12-02', '08:10');
    const now = { id: 'b', at: at('2026-12-02', '08:20').toISOString(), by: 'patient' as const };
    for (const entries of [
      [report('2026-12-01', '20:00')],
      [taken, { ...now, report: { signs: {} }, takesBack: taken.id }],
      [answeredEntry({ id: 'a', report: { signs: { cough: 1 } } }, 'same', now)],
      [{ ...now, report: { signs: {}, hospitalUnreachable: true } }],
    ]) {
      expect(states('09:00', entries)).toBe('morning due, midday later, evening later');
    }
  });

  test('the times are the person’s own, and so is the zone', () => {
    const settings = { ...USUAL_REMINDERS, checkMorning: '06:00', checkEvening: '21:30' };
    expect(states('06:00', [], '2026-12-02', { settings })).toBe('morning due, midday later, evening later');
    expect(states('08:00', [], '2026-12-02', { zone: 'America/New_York' })).toBe(
      'morning passed, midday passed, evening later',
    );
  });
});

describe('later on', () => {
  test('two checks to day 7, one to week 6', () => {
    expect(states('09:00', [], '2026-12-05')).toBe('morning due, evening later');
    expect(states('21:00', [report('2027-01-05', '07:00')], '2027-01-05')).toBe('morning done');
    expect(states('21:00', [], '2027-01-05')).toBe('morning due');
  });

  test('one a week from Monday on, until it is done', () => {
    expect(checks(at('2027-01-20', '09:00'))).toEqual({
      rhythm: 'weekly',
      isDue: true,
      nextOn: '2027-01-25',
    });
    expect(checks(at('2027-01-20', '09:00'), [report('2027-01-17', '09:00')])).toMatchObject({ isDue: true });
    expect(checks(at('2027-01-20', '09:00'), [report('2027-01-18', '09:00')])).toMatchObject({
      isDue: false,
    });
  });

  test('the first days after week 6 ask for nothing before their first Monday', () => {
    expect(checks(at('2027-01-13', '09:00'))).toEqual({
      rhythm: 'weekly',
      isDue: false,
      nextOn: '2027-01-18',
    });
  });

  test('one a month after the end, for a week, and none after half a year', () => {
    const infusions = stopTreatment(planInfusions(PROTOCOL, '2026-02-02'), '2026-08-31');
    const ended = (day: string, entries: SymptomEntry[] = []) =>
      checks(at(day, '09:00'), entries, { infusions });
    expect(ended('2026-09-29')).toEqual({ rhythm: 'monthly', isDue: false, nextOn: '2026-09-30' });
    expect(ended('2026-10-06')).toEqual({ rhythm: 'monthly', isDue: true, nextOn: '2026-10-31' });
    expect(ended('2026-10-06', [report('2026-10-01', '09:00')])).toMatchObject({ isDue: false });
    expect(ended('2026-10-07')).toMatchObject({ isDue: false });
    expect(ended('2027-02-28')).toEqual({ rhythm: 'monthly', isDue: true });
    expect(ended('2027-03-01')).toBeUndefined();
  });
});

test('nothing is asked for before the first infusion and without any', () => {
  expect(checks(at('2026-11-30', '09:00'))).toBeUndefined();
  expect(checks(at('2026-12-02', '09:00'), [], { infusions: [] })).toBeUndefined();
});
