// What holds for every report: total, pure, each line once, and never lower because more was said.
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { Report, TreatmentContext } from '../../../src/domain/symptoms/report.ts';
import type { SignId, SignLevel } from '../../../src/domain/symptoms/sign-id.ts';
import { isAtLeast } from '../../../src/domain/symptoms/urgency.ts';
import {
  anyContext,
  celsius,
  checkItem,
  oddReport,
  signId,
  signLevel,
  wellFormedReport,
} from './arbitrary-report.ts';
import { LATER, WATCH } from './line-cases.ts';

const RUNS = { numRuns: 2_000 };
const KNOWN_LINES = new Set([...CALL_LINES, ...CLOSING_LINES].map((row) => row.id));

const anyReport = fc.oneof(wellFormedReport, oddReport);

/** Whatever `more` makes of a report is at least as urgent as the report. */
function neverLower<T>(given: Arbitrary<T>, more: (report: Report, given: T) => [Report, Report]): void {
  fc.assert(
    fc.property(wellFormedReport, given, anyContext, (report, value, context) => {
      const [less, greater] = more(report, value);
      expect(isAtLeast(assess(greater, context).urgency, assess(less, context).urgency)).toBe(true);
    }),
    RUNS,
  );
}

const missedItems = (report: Report) =>
  typeof report.familyCheck === 'object' ? report.familyCheck : { missed: [] };

describe('assess', () => {
  test('answers every well-typed report with known lines, each once', () => {
    fc.assert(
      fc.property(anyReport, anyContext, (report, context) => {
        const { lines } = assess(report, context);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.every((line) => KNOWN_LINES.has(line))).toBe(true);
      }),
      RUNS,
    );
  });

  test('gives the same answer again and changes nothing that it was given', () => {
    fc.assert(
      fc.property(anyReport, anyContext, (report, context) => {
        const before = structuredClone({ report, context });
        expect(assess(report, context)).toEqual(assess(report, context));
        expect({ report, context }).toEqual(before);
      }),
    );
  });

  test('gives a note without lines when nothing was reported, and only then an empty list', () => {
    expect(assess({ signs: {} }, LATER)).toEqual({ urgency: 'note', lines: [] });
    fc.assert(
      fc.property(wellFormedReport, anyContext, (report, context) => {
        const { urgency, lines } = assess(report, context);
        expect(lines.filter((line) => line !== 'unchanged').length > 0).toBe(urgency !== 'note');
      }),
      RUNS,
    );
  });

  test.each([Number.NaN, Infinity, -Infinity])('takes %d for "not measured" in every number', (number) => {
    const report: Report = {
      signs: {},
      temperatureCelsius: number,
      usualTemperatureCelsius: number,
      feverDays: number,
      oxygenPercent: number,
      systolicMmHg: number,
      usualSystolicMmHg: number,
      pulsePerMinute: number,
      breathsPerMinute: number,
    };
    expect(assess(report, LATER)).toEqual({ urgency: 'note', lines: [] });
    expect(assess({ signs: { headache: number as SignLevel } }, LATER).lines).toEqual([]);
  });

  test('ignores what it does not know and what is said twice', () => {
    const odd = {
      signs: { nonsense: 3, constructor: 3, cough: 1 },
      unchanged: ['cough', 'cough', 'nonsense', 'constructor'],
      familyCheck: { missed: ['nonsense', 'object-1', 'object-1'] },
      unsure: ['nonsense'],
    } as unknown as Report;
    expect(assess(odd, LATER).lines.toSorted()).toEqual(['speech-2', 'unchanged']);
  });

  test('counts a level that a sign does not have as the next higher, else as its highest', () => {
    expect(assess({ signs: { breathlessness: 1 } }, LATER).lines).toEqual(['breathlessness-2']);
    expect(assess({ signs: { seizure: 1 } }, LATER).lines).toEqual(['seizure-3']);
    expect(assess({ signs: { chills: 3 } }, LATER).lines).toEqual(['chills-2']);
    expect(assess({ signs: { other: 3 } }, LATER).lines).toEqual(['other-1']);
    expect(assess({ signs: { mood: 1.5 as SignLevel } }, LATER).lines).toEqual(['mood-2']);
  });
});

describe('a report is never less urgent', () => {
  test('for a further sign, or a sign that is stronger', () => {
    neverLower(fc.tuple(signId, signLevel, signLevel), (report, [sign, one, other]) => [
      { ...report, signs: { ...report.signs, [sign]: Math.min(one, other) } },
      { ...report, signs: { ...report.signs, [sign]: Math.max(one, other) } },
    ]);
    neverLower(fc.tuple(signId, signLevel), (report, [sign, level]) => {
      const { [sign]: _, ...others } = report.signs;
      return [
        { ...report, signs: others },
        { ...report, signs: { ...others, [sign]: level } },
      ];
    });
  });

  test('for a higher temperature, from 36.0 up', () => {
    neverLower(fc.tuple(celsius(36, 42), celsius(36, 42)), (report, [one, other]) => [
      { ...report, temperatureCelsius: Math.min(one, other) },
      { ...report, temperatureCelsius: Math.max(one, other) },
    ]);
  });

  test('for a lower oxygen value', () => {
    const percent = fc.double({ min: 85, max: 100, noNaN: true });
    neverLower(fc.tuple(percent, percent), (report, [one, other]) => [
      { ...report, oxygenPercent: Math.max(one, other) },
      { ...report, oxygenPercent: Math.min(one, other) },
    ]);
  });

  test('for a further missed item', () => {
    neverLower(checkItem, (report, item) => {
      const check = missedItems(report);
      return [
        { ...report, familyCheck: check },
        { ...report, familyCheck: { ...check, missed: [...check.missed, item] } },
      ];
    });
  });

  test('for a yes, a doubt or nobody answering', () => {
    const yes = fc.constantFrom<Partial<Report>[]>(
      { feelsHotUnmeasured: true },
      { feverMedicineForFever: true },
      { temperatureMayBeMasked: true },
      { warmAnHourAgo: true },
      { feverReturned: true },
      { familyCheck: 'cannot' },
      { unsure: ['red-sign', 'waking'] },
      { hospitalUnreachable: true },
    );
    neverLower(yes, (report, more) => [report, { ...report, ...more }]);
  });

  test('when the day of the last infusion, or its cycle, is lost', () => {
    fc.assert(
      fc.property(wellFormedReport, anyContext, (report, { beforeFirst: _, ...context }) => {
        const { daysSinceInfusion: _day, ...withoutDay } = context;
        const { cycle: _cycle, ...withoutCycle } = context;
        const { urgency } = assess(report, context);
        expect(isAtLeast(assess(report, withoutDay).urgency, urgency)).toBe(true);
        expect(isAtLeast(assess(report, withoutCycle).urgency, urgency)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('whatever else is said', () => {
  test('37.5 or more is at least call-now', () => {
    fc.assert(
      fc.property(wellFormedReport, celsius(37.5, 43), anyContext, (report, temperatureCelsius, context) => {
        const { urgency } = assess({ ...report, temperatureCelsius }, context);
        expect(isAtLeast(urgency, 'call-now')).toBe(true);
      }),
      RUNS,
    );
  });

  const emergencies = (Object.keys(SIGNS) as SignId[]).filter((sign) => SIGNS[sign].levels[3]);
  test.each(emergencies)('%s at level 3 is an emergency', (sign) => {
    fc.assert(
      fc.property(wellFormedReport, anyContext, (report, context) => {
        const { urgency, lines } = assess({ ...report, signs: { ...report.signs, [sign]: 3 } }, context);
        expect(urgency).toBe('emergency');
        expect(lines).toContain(SIGNS[sign].levels[3]?.line);
      }),
    );
  });

  test('"unchanged" takes away nothing but smaller things and what follows from them', () => {
    const follows = ['two-smaller', 'close-watch', 'nobody-answers'];
    fc.assert(
      fc.property(wellFormedReport, anyContext, (report, context) => {
        const { unchanged = [], ...changed } = report;
        const without = assess(changed, context);
        const { lines, urgency } = assess(report, context);
        const smaller = unchanged
          .filter((sign) => SIGNS[sign].physical)
          .map((sign) => SIGNS[sign].levels[1]?.line);
        const taken = without.lines.filter((line) => !lines.includes(line));
        expect(taken.every((line) => follows.includes(line) || smaller.includes(line as never))).toBe(true);
        expect(lines.filter((line) => !without.lines.includes(line) && line !== 'unchanged')).toEqual([]);
        expect(isAtLeast(without.urgency, urgency)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a sign line', () => {
  const levels = (Object.keys(SIGNS) as SignId[]).flatMap((sign) =>
    ([1, 2, 3] as const).flatMap((level) => {
      const row = SIGNS[sign].levels[level];
      return row ? [{ sign, level, ...row, raised: SIGNS[sign].raised === true }] : [];
    }),
  );

  test.each(levels)('$line alone gives $urgency outside close watch', ({ sign, level, line, urgency }) => {
    expect(assess({ signs: { [sign]: level } }, LATER)).toEqual({ urgency, lines: [line] });
  });

  const smaller = levels.filter(({ sign, urgency }) => urgency === 'contact-today' && SIGNS[sign].physical);
  test.each(smaller)('$line in close watch is raised: $raised', ({ sign, level, line, raised }) => {
    const expected = raised
      ? { urgency: 'call-now', lines: [line, 'close-watch'] }
      : { urgency: 'contact-today', lines: [line] };
    expect(assess({ signs: { [sign]: level } }, WATCH)).toEqual(expected);
  });

  const notPhysical = levels.filter(
    ({ sign, urgency }) => urgency === 'contact-today' && !SIGNS[sign].physical,
  );
  test.each(notPhysical)(
    '$line is no bodily sign and stays contact-today in close watch',
    ({ sign, level, line }) => {
      expect(assess({ signs: { [sign]: level }, unchanged: [sign] }, WATCH)).toEqual({
        urgency: 'contact-today',
        lines: [line],
      });
    },
  );

  test.each([
    { swelling: 1 },
    { rash: 1 },
    { breathlessness: 2 },
    { edema: 2 },
    { appetite: 2 },
  ] as Report['signs'][])('throat-2 together with %j is an emergency', (other) => {
    expect(assess({ signs: { throat: 2, ...other } }, LATER).urgency).toBe('emergency');
  });

  test.each([{ edema: 1 }, { appetite: 1 }, { cough: 2 }] as Report['signs'][])(
    'throat-2 together with %j is call-now',
    (other) => expect(assess({ signs: { throat: 2, ...other } }, LATER).urgency).toBe('call-now'),
  );

  test('throat-2 is an emergency in close watch', () => {
    expect(assess({ signs: { throat: 2 } }, WATCH).urgency).toBe('emergency');
  });
});

describe('the moment in treatment', () => {
  const cough: Report = { signs: { cough: 1 } };
  const cases: [TreatmentContext, string][] = [
    [{ daysSinceInfusion: 3, cycle: 2 }, 'call-now'],
    [{ daysSinceInfusion: 4, cycle: 1 }, 'contact-today'],
    [{ daysSinceInfusion: 3, cycle: 3 }, 'contact-today'],
    [{ daysSinceInfusion: 3, cycle: 3, restarted: true }, 'call-now'],
    [{ daysSinceInfusion: 3, cycle: 3, watchClosely: true }, 'call-now'],
    [{ daysSinceInfusion: 4, cycle: 3, watchClosely: true }, 'contact-today'],
    [{ daysSinceInfusion: 0, cycle: 8 }, 'contact-today'],
    [{ daysSinceInfusion: 3 }, 'call-now'],
    [{ daysSinceInfusion: 3, cycle: Number.NaN }, 'call-now'],
    [{ daysSinceInfusion: 3, cycle: 3.5 }, 'call-now'],
    [{ daysSinceInfusion: 3, cycle: Infinity }, 'call-now'],
    [{ daysSinceInfusion: 3, cycle: 0 }, 'call-now'],
    [{ daysSinceInfusion: Number.NaN, cycle: 8 }, 'call-now'],
    [{ daysSinceInfusion: Infinity, cycle: 8 }, 'call-now'],
    [{ daysSinceInfusion: 2.5, cycle: 8 }, 'call-now'],
    [{ daysSinceInfusion: -1, cycle: 8 }, 'call-now'],
    [{}, 'call-now'],
    [{ beforeFirst: true }, 'contact-today'],
    [{ beforeFirst: true, daysSinceInfusion: 2, cycle: 1 }, 'call-now'],
  ];
  test.each(cases)('%j makes a new cough %s', (context, urgency) => {
    expect(assess(cough, context).urgency).toBe(urgency);
  });
});
