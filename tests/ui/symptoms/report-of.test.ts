// What the answers become as a report, and what takes the place of "next".
import { describe, expect, test } from 'vitest';
import type { KnownSign, KnownSigns } from '../../../src/domain/symptoms/known-signs.ts';
import type { TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';
import {
  type Answers,
  answersOf,
  emptyAnswers,
  saidBesides,
} from '../../../src/ui/pages/symptoms/answers.ts';
import { gapOf, hasBegun, mainAction } from '../../../src/ui/pages/symptoms/gate.ts';
import { NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';
import { reportOf } from '../../../src/ui/pages/symptoms/report-of.ts';

const LATE: TreatmentContext = { daysSinceInfusion: 12, cycle: 7 };
const CLOSE: TreatmentContext = { daysSinceInfusion: 2, cycle: 1 };
const NOTHING = { proposed: NOTHING_PROPOSED, known: new Map(), usual: {}, isPast: false };
const knows = (...signs: SignId[]): KnownSigns =>
  new Map(signs.map((sign): [SignId, KnownSign] => [sign, { kind: 'standing' }]));

const answers = (change: Partial<Answers> = {}): Answers => ({ ...emptyAnswers('patient'), ...change });
const report = (change: Partial<Answers> = {}, proposed = NOTHING_PROPOSED) =>
  reportOf(answers(change), { ...NOTHING, proposed });
const action = (change: Partial<Answers>, context = LATE) => mainAction(report(change), context);

describe('the report', () => {
  test('holds nothing that was not said', () => {
    expect(report()).toEqual({ signs: {} });
  });

  test.each(['38.2', '38,2', '３８．２', '38。2'])('reads %s as 38.2', (temperature) => {
    expect(report({ temperature }).temperatureCelsius).toBe(38.2);
  });

  test.each(['', '3', '377', '99', 'warm', '35'])('leaves out a temperature of "%s"', (temperature) => {
    expect(report({ temperature })).toEqual({ signs: {} });
  });

  test('leaves out a typed temperature once "not measured" is chosen', () => {
    expect(report({ temperature: '38.2', measured: 'not-measured' })).toEqual({ signs: {} });
  });

  test('counts "I don’t know whether there was a fever" as one day of it', () => {
    expect(report({ recentFever: 'unknown' }).feverDays).toBe(1);
  });

  test('keeps the higher of what the log and the person say about fever', () => {
    const proposed = { feverDays: 2, feverReturned: true, warmAnHourAgo: false };
    expect(report({ recentFever: 'no' }, proposed)).toMatchObject({ feverDays: 2, feverReturned: true });
    expect(report({ recentFever: '3' }, proposed)).toMatchObject({ feverDays: 3 });
  });

  test('says "warm an hour ago as well" only beside a warm value', () => {
    const proposed = { ...NOTHING_PROPOSED, warmAnHourAgo: true };
    expect(report({ temperature: '36.6' }, proposed).warmAnHourAgo).toBeUndefined();
    expect(report({ temperature: '37.1' }, proposed).warmAnHourAgo).toBe(true);
  });

  test('takes the devices, and leaves out what is out of range', () => {
    const devices = { oxygen: '９３', systolic: '999', pulse: '', breaths: '20' };
    expect(report({ devices })).toEqual({ signs: {}, oxygenPercent: 93, breathsPerMinute: 20 });
  });

  test('comes back as the same answers when the entry is corrected', () => {
    const full = report({
      temperature: '37.2',
      feverMedicine: true,
      mayBeMasked: true,
      warmAnHourAgo: true,
      signs: { chills: 1, headache: 2 },
      devices: { oxygen: '96', systolic: '120', pulse: '80', breaths: '16' },
      recentFever: '2',
      feverReturned: true,
    });
    const entry = { id: 'a', at: '2026-11-23T05:00:00Z', by: 'family' as const, report: full };
    expect(answersOf(entry).by).toBe('family');
    expect(reportOf(answersOf(entry), NOTHING)).toEqual(full);
  });

  test('comes back with what was said besides', () => {
    const entry = {
      id: 'a',
      at: '2026-11-23T05:00:00Z',
      by: 'patient' as const,
      report: { signs: {}, temperatureMayBeMasked: true },
      since: 'days' as const,
      medicineUnknown: true as const,
    };
    expect(saidBesides(answersOf(entry))).toEqual({ since: 'days', medicineUnknown: true });
    expect(answersOf(entry).mayBeMasked).toBe(false);
    expect(reportOf(answersOf(entry), NOTHING)).toEqual(entry.report);
  });

  test('comes back without the sign that only stood for a pressed tile', () => {
    const entry = {
      id: 'a',
      at: '2026-11-23T05:00:00Z',
      by: 'patient' as const,
      report: { signs: { drowsiness: 3, cough: 1 } as const },
      tile: 'awake' as const,
    };
    expect(answersOf(entry).signs).toEqual({ cough: 1 });
  });

  test('takes a medicine that nobody can name for one that hides a fever', () => {
    expect(report({ medicineUnknown: true }).temperatureMayBeMasked).toBe(true);
  });

  test('carries the usual values from the profile beside those of now, and only there', () => {
    const usual = { usualTemperatureCelsius: 36, usualSystolicMmHg: 130 };
    const devices = { oxygen: '', systolic: '105', pulse: '', breaths: '' };
    expect(reportOf(answers({ temperature: '37.1', devices }), { ...NOTHING, usual })).toEqual({
      signs: {},
      temperatureCelsius: 37.1,
      systolicMmHg: 105,
      ...usual,
    });
    expect(reportOf(answers({ measured: 'not-measured' }), { ...NOTHING, usual })).toEqual({ signs: {} });
  });
});

describe('what the hospital knows of', () => {
  const cough = (change: Partial<Answers> = {}) => answers({ signs: { cough: 1 }, ...change });
  const known = { ...NOTHING, known: knows('cough', 'fatigue') };

  test('is unchanged when the person says "the same"', () => {
    expect(reportOf(cough({ comparisons: { cough: 'same' } }), known).unchanged).toEqual(['cough']);
  });

  test.each(['changed', 'unknown'] as const)('is not unchanged when the answer is "%s"', (answer) => {
    expect(reportOf(cough({ comparisons: { cough: answer } }), known)).not.toHaveProperty('unchanged');
  });

  test('is not unchanged in a report that is kept without an answer', () => {
    expect(reportOf(cough(), known)).not.toHaveProperty('unchanged');
  });

  test('does not ask for the call before the answer is given, and does when it is worse', () => {
    const action = (given: Answers) => mainAction(reportOf(given, known, 'same'), CLOSE);
    expect(action(cough())).toBe('next');
    expect(action(answers({ signs: { cough: 'open' } }))).toBe('next');
    expect(action(cough({ comparisons: { cough: 'changed' } }))).toBe('call-now');
    expect(action(cough({ comparisons: { cough: 'unknown' } }))).toBe('call-now');
  });

  test('never covers a higher level, nor another sign', () => {
    const given = answers({
      signs: { cough: 2, headache: 1, fatigue: 'unknown' },
      comparisons: { cough: 'same', headache: 'same', fatigue: 'same' },
    });
    expect(reportOf(given, known, 'same')).not.toHaveProperty('unchanged');
  });

  test('is asked before the next step, for each known sign at its smaller level', () => {
    expect(gapOf('signs', cough(), known)).toBe('comparison');
    expect(gapOf('signs', cough({ comparisons: { cough: 'unknown' } }), known)).toBeUndefined();
    expect(gapOf('signs', answers({ signs: { cough: 2 } }), known)).toBeUndefined();
    expect(gapOf('signs', cough(), NOTHING)).toBeUndefined();
    expect(gapOf('signs', answers({ signs: { cough: 'open' } }), known)).toBe('level');
  });
});

describe('the main button', () => {
  test('is "next" while nothing asks for a call', () => {
    expect(action({ temperature: '36.6', signs: { fatigue: 1 } })).toBe('next');
  });

  test('is the call at 38.2, typed halfway as well', () => {
    expect(action({ temperature: '38' })).toBe('call-now');
    expect(action({ temperature: '38.' })).toBe('call-now');
    expect(action({ temperature: '38.2' })).toBe('call-now');
  });

  test('stays "next" at 35 on the way to 35.8, and is the call at 35.0', () => {
    expect(action({ temperature: '35' })).toBe('next');
    expect(action({ temperature: '35.8' })).toBe('next');
    expect(action({ temperature: '35.0' })).toBe('call-now');
  });

  test('is the call as soon as a sign is ticked that is never smaller', () => {
    expect(action({ signs: { breathlessness: 'open' } })).toBe('call-now');
    expect(action({ signs: { headache: 'open' } })).toBe('next');
  });

  test('is 119 when what is entered is an emergency', () => {
    expect(action({ temperature: '38.2', signs: { confusion: 2 } })).toBe('emergency');
  });

  test('depends on where in treatment one is', () => {
    expect(action({ signs: { vomiting: 1 } }, { daysSinceInfusion: 2, cycle: 1 })).toBe('call-now');
    expect(action({ signs: { vomiting: 1 } })).toBe('next');
  });
});

describe('the next step', () => {
  test('waits for a readable temperature or the choice not to measure', () => {
    const gap = (change: Partial<Answers>) => gapOf('temperature', answers(change), NOTHING);
    expect(gap({})).toBe('temperature');
    expect(gap({ temperature: '377' })).toBe('temperature');
    expect(gap({ temperature: '36,6' })).toBeUndefined();
    expect(gap({ measured: 'not-measured' })).toBeUndefined();
  });

  test('waits until every ticked sign says how bad it is; "I don’t know" is an answer', () => {
    const gap = (change: Partial<Answers>) => gapOf('signs', answers(change), NOTHING);
    expect(gap({ signs: { headache: 'open' } })).toBe('level');
    expect(gap({ signs: { headache: 'unknown' } })).toBeUndefined();
  });

  test('asks for the fever of the last day unless the log knows of one', () => {
    const proposed = { ...NOTHING_PROPOSED, feverDays: 1 };
    expect(gapOf('last', answers(), NOTHING)).toBe('recent-fever');
    expect(gapOf('last', answers(), { ...NOTHING, proposed })).toBeUndefined();
    expect(gapOf('last', answers({ recentFever: 'unknown' }), NOTHING)).toBeUndefined();
    expect(gapOf('last', answers(), { ...NOTHING, isPast: true })).toBeUndefined();
  });

  test('refuses a device value out of range', () => {
    const devices = { oxygen: '9', systolic: '', pulse: '', breaths: '' };
    expect(gapOf('last', answers({ recentFever: 'no', devices }), NOTHING)).toBe('device');
  });
});

describe('"since when?"', () => {
  test('has a meaning once there is a sign, 37.0 or more, or a fever', () => {
    expect(hasBegun(report({ temperature: '36.9', recentFever: 'no' }))).toBe(false);
    expect(hasBegun(report({ temperature: '37.0' }))).toBe(true);
    expect(hasBegun(report({ measured: 'hot-unmeasured' }))).toBe(true);
    expect(hasBegun(report({ recentFever: '1' }))).toBe(true);
    expect(hasBegun(report({ signs: { cough: 1 } }))).toBe(true);
  });
});
