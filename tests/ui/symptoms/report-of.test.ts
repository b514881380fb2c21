// What the answers become as a report, and what takes the place of "next".
import { describe, expect, test } from 'vitest';
import type { TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import { type Answers, answersOf, emptyAnswers } from '../../../src/ui/pages/symptoms/answers.ts';
import { gapOf, mainAction } from '../../../src/ui/pages/symptoms/gate.ts';
import { NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';
import { reportOf } from '../../../src/ui/pages/symptoms/report-of.ts';

const LATE: TreatmentContext = { daysSinceInfusion: 12, cycle: 7 };

const answers = (change: Partial<Answers> = {}): Answers => ({ ...emptyAnswers('patient'), ...change });
const report = (change: Partial<Answers> = {}, proposed = NOTHING_PROPOSED) =>
  reportOf(answers(change), proposed);
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
    expect(reportOf(answersOf(entry), NOTHING_PROPOSED)).toEqual(full);
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
    const gap = (change: Partial<Answers>) => gapOf('temperature', answers(change), NOTHING_PROPOSED);
    expect(gap({})).toBe('temperature');
    expect(gap({ temperature: '377' })).toBe('temperature');
    expect(gap({ temperature: '36,6' })).toBeUndefined();
    expect(gap({ measured: 'not-measured' })).toBeUndefined();
  });

  test('waits until every ticked sign says how bad it is; "I don’t know" is an answer', () => {
    const gap = (change: Partial<Answers>) => gapOf('signs', answers(change), NOTHING_PROPOSED);
    expect(gap({ signs: { headache: 'open' } })).toBe('level');
    expect(gap({ signs: { headache: 'unknown' } })).toBeUndefined();
  });

  test('asks for the fever of the last day unless the log knows of one', () => {
    expect(gapOf('last', answers(), NOTHING_PROPOSED)).toBe('recent-fever');
    expect(gapOf('last', answers(), { ...NOTHING_PROPOSED, feverDays: 1 })).toBeUndefined();
    expect(gapOf('last', answers({ recentFever: 'unknown' }), NOTHING_PROPOSED)).toBeUndefined();
  });

  test('refuses a device value out of range', () => {
    const devices = { oxygen: '9', systolic: '', pulse: '', breaths: '' };
    expect(gapOf('last', answers({ recentFever: 'no', devices }), NOTHING_PROPOSED)).toBe('device');
  });
});
