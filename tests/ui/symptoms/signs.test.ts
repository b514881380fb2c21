// Which signs the report offers, and what an answer to one of them counts as.
import { describe, expect, test } from 'vitest';
import { RED_QUESTIONS } from '../../../src/content/product/red-questions.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import { countedLevel, levelsOf } from '../../../src/domain/symptoms/counted-level.ts';
import type { RedQuestionId } from '../../../src/domain/symptoms/red-question-id.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';
import {
  CANNOT_REACH,
  dangerReport,
  namedSaid,
  tileReport,
  UNKNOWN_DANGER,
} from '../../../src/ui/pages/symptoms/danger-report.ts';
import { FIRST_SIGNS, groupsFor, WORRIES } from '../../../src/ui/pages/symptoms/sign-groups.ts';
import { firstChoice } from '../../../src/ui/pages/symptoms/sign-levels.ts';

const ALL = Object.keys(SIGNS) as SignId[];
const LATE = { daysSinceInfusion: 40, cycle: 8 };

describe('the page of signs', () => {
  test.each(['patient', 'family'] as const)('reaches every sign once in the voice of the %s', (voice) => {
    const behindFolds = groupsFor(voice).flatMap(({ signs }) => signs);
    expect([...FIRST_SIGNS, ...WORRIES[voice], ...behindFolds].toSorted()).toEqual(ALL.toSorted());
  });

  test('has six signs and every worry in sight; for a relative also that something is wrong', () => {
    expect(FIRST_SIGNS).toHaveLength(6);
    expect(WORRIES.patient).toEqual(['other']);
    expect(WORRIES.family).toEqual(['family-concern', 'other']);
  });

  test('has a heading for every place in the body', () => {
    expect(Object.keys(symptomWords.ja.signs.groups).toSorted()).toEqual(
      groupsFor('patient')
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('the level of a sign', () => {
  test.each(ALL)('%s: not knowing how bad it is never counts as the mildest', (sign) => {
    const levels = levelsOf(sign).map(({ level }) => level);
    expect(countedLevel(sign, 'unknown')).toBe(levels[1] ?? levels[0]);
  });

  test.each(ALL)('%s: ticked and not yet answered it counts as the least it can be', (sign) => {
    expect(countedLevel(sign, 'open')).toBe(levelsOf(sign)[0]?.level);
  });

  test('a sign with one level is answered by its tile', () => {
    expect(firstChoice('seizure')).toBe(3);
    expect(firstChoice('other')).toBe(1);
    expect(firstChoice('headache')).toBe('open');
  });
});

describe('the danger tiles', () => {
  test.each(Object.keys(RED_QUESTIONS) as RedQuestionId[])('%s leads to 119 at once', (tile) => {
    expect(assess(tileReport(tile), LATE).urgency).toBe('emergency');
  });

  test('saying which sign of the tile it is cannot lower it', () => {
    for (const sign of Object.values(RED_QUESTIONS).flat()) {
      expect(assess(dangerReport([sign]), LATE).urgency).toBe('emergency');
    }
  });

  test('the named sign takes the place of the tile’s first one, and everything else stays', () => {
    const report = { temperatureCelsius: 38.2, signs: { drowsiness: 3, fatigue: 1 } } as const;
    expect(namedSaid({ report }, 'awake', ['confusion', 'restlessness']).report).toEqual({
      temperatureCelsius: 38.2,
      signs: { fatigue: 1, confusion: 3, restlessness: 3 },
    });
    expect(namedSaid({ report }, 'awake', ['drowsiness']).report).toEqual(report);
  });

  test('"I don’t know" is a call, and a relative who cannot reach the patient calls 119', () => {
    expect(assess(UNKNOWN_DANGER, LATE).urgency).toBe('call-now');
    expect(assess(CANNOT_REACH, LATE).urgency).toBe('emergency');
  });
});
