// Which printed lines an entry of the past matched, seen from its own day.
import { describe, expect, test } from 'vitest';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { askedLines, askedOf } from '../../../src/domain/log/asked-lines.ts';
import { assessEntry } from '../../../src/domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { call, entry, infusion, ZONE } from './entries.ts';

const COURSE = [infusion(1, 1, '2026-11-02'), infusion(1, 8, '2026-11-09')];
const PAST = { infusions: COURSE, attempts: [], zone: ZONE };
const asked = (
  of: SymptomEntry,
  before: readonly SymptomEntry[] = [],
  attempts: readonly CallAttempt[] = [],
) => askedLines(of, before, { ...PAST, attempts });

describe('alone', () => {
  test('a fever has its line and asks for a call; a temperature below every line does not', () => {
    expect(asked(entry('a', '2026-11-20T08:00', { temperatureCelsius: 38.2 }))).toEqual({
      isCall: true,
      alone: ['fever-37.5'],
      together: [],
    });
    expect(asked(entry('b', '2026-11-20T08:00', { temperatureCelsius: 36.4 }))).toEqual({
      isCall: false,
      alone: [],
      together: [],
    });
  });

  test('the days count from the last infusion before the entry, whatever was given later', () => {
    const tired = { signs: { fatigue: 1, cough: 1 } } as const;
    const isWatched = (at: string) => asked(entry('a', at, tired)).alone.includes('close-watch');
    // Day 4 after the first, with the second given five days later; day 1 after the second; before the first of all.
    expect([
      isWatched('2026-11-06T08:00'),
      isWatched('2026-11-10T08:00'),
      isWatched('2026-10-30T08:00'),
    ]).toEqual([false, true, false]);
  });
});

describe('dates that are changed afterwards', () => {
  const planned = [
    infusion(1, 1, '2026-11-02'),
    { ...infusion(1, 8, '2026-11-09'), status: 'planned' as const },
  ];
  const moved = planned.map((each) =>
    each.status === 'planned' ? { ...each, status: 'moved' as const } : each,
  );
  const cough = entry('cough', '2026-11-09T07:00', { signs: { cough: 1 } });
  const alone = (of: SymptomEntry, infusions: typeof moved) =>
    askedLines(of, [], { ...PAST, infusions }).alone;

  test('change no line of a report that holds what its result used', () => {
    const kept = { ...cough, context: { daysSinceInfusion: 0, cycle: 1 } };
    expect(alone(kept, planned)).toEqual(['cough-1', 'close-watch']);
    expect(alone(kept, moved)).toEqual(['cough-1', 'close-watch']);
  });

  test('an older report is read by the dates as they stand', () => {
    expect(alone(cough, planned)).toEqual(['cough-1', 'close-watch']);
    expect(alone(cough, moved)).toEqual(['cough-1']);
  });
});

describe('together with the 24 hours before', () => {
  const cough = entry('cough', '2026-11-20T08:00', { signs: { cough: 1 } });
  const rash = entry('rash', '2026-11-20T20:00', { signs: { rash: 1 } });

  test('two smaller things at different hours match as two', () => {
    expect(asked(rash, [cough]).together).toEqual(['two-smaller']);
    expect(asked(rash, [cough]).isCall).toBe(true);
  });

  test('what was asked for already is not asked for by the next entry', () => {
    const later = entry('later', '2026-11-21T07:00', { temperatureCelsius: 36.4 });
    expect(asked(later, [cough, rash])).toEqual({ isCall: false, alone: [], together: [] });
  });

  test('an entry of more than a day before, or one taken back until then, does not count', () => {
    const early = entry('early', '2026-11-19T19:59', { signs: { cough: 1 } });
    expect(asked(rash, [early]).together).toEqual([]);
    const back = entry('back', '2026-11-20T09:00', {}, { takesBack: 'cough' });
    expect(asked(rash, [cough, back]).together).toEqual([]);
  });

  test('what was taken back only later counted then', () => {
    const back = entry('back', '2026-11-21T09:00', {}, { takesBack: 'cough' });
    expect(asked(rash, [cough, back]).together).toEqual(['two-smaller']);
    const rewritten = entry(
      'rewritten',
      '2026-11-20T08:00',
      { signs: {} },
      { takesBack: 'cough', correctedAt: back.at },
    );
    expect(asked(rash, [cough, rewritten]).together).toEqual(['two-smaller']);
  });
});

describe('after a call that nobody answered', () => {
  const nobody = entry('nobody', '2026-11-20T09:00', { hospitalUnreachable: true });
  const fever = entry('fever', '2026-11-20T20:00', { temperatureCelsius: 37.8 });

  test('a fever on the same day is lifted by it', () => {
    expect(asked(fever, [nobody]).together).toEqual(['nobody-answers']);
  });

  test('once the hospital was reached before the fever, it is not', () => {
    expect(asked(fever, [nobody], [call('later', '2026-11-20T10:00')]).together).toEqual([]);
    expect(asked(fever, [nobody], [call('afterwards', '2026-11-20T21:00')]).together).toEqual([
      'nobody-answers',
    ]);
  });
});

test('over a whole log: together with the earlier lines it is what the result showed', () => {
  const signs = ['cough', 'rash', 'fatigue', 'headache', 'swelling'] as const;
  const clocks = ['08:00', '12:00', '16:00', '20:00'];
  const entries = Array.from({ length: 40 }, (_, index) =>
    entry(`e${index}`, `2026-11-${11 + Math.floor(index / 4)}T${clocks[index % 4]}`, {
      temperatureCelsius: 36 + ((index * 7) % 20) / 10,
      ...(index % 3 === 0 && { signs: { [signs[index % 5] ?? 'cough']: 1 } }),
    }),
  );
  const askedAbout = askedOf(entries, PAST);
  const seen = new Set<string>();
  for (const [index, each] of entries.entries()) {
    const { alone, together } = askedAbout(each);
    const upToIt = entries.slice(0, index + 1);
    const context = { daysSinceInfusion: 2 + Math.floor(index / 4), cycle: 1 };
    const shown = assessEntry(each, upToIt, context, each.at).lines.map(({ id }) => id);
    for (const id of [...alone, ...together]) expect(shown).toContain(id);
    for (const id of shown) {
      const isEarlier = entries.slice(Math.max(0, index - 12), index).some((one) => {
        const before = askedAbout(one);
        return [...before.alone, ...before.together].includes(id);
      });
      expect(isEarlier || alone.includes(id) || together.includes(id), `${each.id} ${id}`).toBe(true);
      seen.add(id);
    }
  }
  expect(seen.size).toBeGreaterThan(4);
});

test('what is known already is not assessed again', () => {
  const fever = entry('fever', '2026-11-20T08:00', { temperatureCelsius: 38.2 });
  const known = new Map([['fever', { isCall: false, alone: [], together: [] }]]);
  expect(askedOf([fever], PAST, known)(fever).isCall).toBe(false);
  expect(askedOf([fever], PAST)(fever).isCall).toBe(true);
});
