// A half-done round from storage: what is readable comes back, whatever an older edition wrote beside it.
import { describe, expect, test } from 'vitest';
import { stillToKeep } from '../../../src/ui/pages/family-check/keep-check.ts';
import {
  askedAgain,
  outcomeOf,
  parseRound,
  type Round,
} from '../../../src/ui/pages/family-check/round-draft.ts';

const round = {
  today: '2026-11-25',
  answers: { year: 'did', sentence: 'unknown' },
  sentence: { kind: 'drawn', strokes: [[1, 2, 3, 4]] },
  asking: { item: 'sentence', missedAt: '2026-11-25T20:00:00Z' },
};

test('a round comes back as it was', () => {
  expect(parseRound(structuredClone(round))).toEqual(round);
});

test('typed and photographed sentences come back too', () => {
  const typed = { kind: 'typed', text: '朝ごはん\n"スープ"' };
  expect(parseRound({ ...round, sentence: typed })?.sentence).toEqual(typed);
  const photo = { kind: 'photo', type: 'image/jpeg', bytes: new Uint8Array([1, 2]).buffer };
  expect(parseRound(structuredClone({ ...round, sentence: photo }))?.sentence).toEqual(photo);
});

test.each([
  ['nothing', undefined],
  ['a text', 'round'],
  ['no answer', { ...round, answers: {} }],
  ['answers that nobody gave', { ...round, answers: { year: 'maybe', age: 'did' } }],
  ['no day', { ...round, today: '2026-02-30' }],
])('there is nothing to go on with in %s', (_, value) => {
  expect(parseRound(value)).toBeUndefined();
});

test.each([
  ['a sentence of another kind', { sentence: { kind: 'spoken' } }, 'sentence'],
  ['strokes that are no numbers', { sentence: { kind: 'drawn', strokes: [['1']] } }, 'sentence'],
  ['strokes that are none', { sentence: { kind: 'drawn', strokes: 'M0 0' } }, 'sentence'],
  ['a typed one without text', { sentence: { kind: 'typed' } }, 'sentence'],
  ['a photo without bytes', { sentence: { kind: 'photo', type: 'image/png', bytes: 'AA' } }, 'sentence'],
  ['a second asking of nothing', { asking: { item: 'age', missedAt: 'x' } }, 'asking'],
  ['a second asking without its time', { asking: { item: 'year' } }, 'asking'],
] as const)('%s is left out, the answers stay', (_, change, part) => {
  const found = parseRound({ ...round, ...change });
  expect(found?.answers).toEqual(round.answers);
  expect(found?.[part]).toBeUndefined();
});

describe('an item that is asked once more', () => {
  const first = { kind: 'typed', text: 'あさごはん' } as const;
  const second = { kind: 'typed', text: '朝ごはんを食べました' } as const;
  const missed = { missed: ['sentence' as const] };
  const waiting = { ...parseRound(round), sentence: first } as Round;
  const named = { ...waiting, asking: { item: 'object-2', missedAt: '2026-11-25T20:00:00Z' } } as Round;

  test('is written on an empty pad, and what is written then is new, also when it counts as a miss again', () => {
    const again = askedAgain(waiting);
    expect(again.sentence).toBeUndefined();
    const written = outcomeOf({ ...again, sentence: second }, missed);
    expect(written).toEqual({ familyCheck: missed, sentence: second });
    expect(stillToKeep(written, true)).toBe(written);
  });

  test('leaves nothing new where it is no writing or nothing was written: the miss has it', () => {
    const left = outcomeOf(waiting, missed);
    expect(stillToKeep(left, true)).toBeUndefined();
    expect(stillToKeep(left, false)).toBe(left);
    expect(outcomeOf(askedAgain(waiting), missed).hasBeenGiven).toBe(true);
    // The miss may not have been kept: then it is kept at last.
    const { sentence, hasBeenGiven } = outcomeOf(askedAgain(named), missed);
    expect({ sentence, hasBeenGiven }).toEqual({ sentence: first, hasBeenGiven: true });
  });

  test('goes on after a closed tab with what was half written', () => {
    const half = { ...askedAgain(waiting), sentence: second };
    const back = parseRound(structuredClone(half)) as Round;
    expect(askedAgain(back)).toEqual(half);
    expect(outcomeOf(back, missed)).toEqual({ familyCheck: missed, sentence: second });
  });

  test('a round without a second time is new altogether', () => {
    expect(outcomeOf({ ...waiting, asking: undefined }, missed).hasBeenGiven).toBeUndefined();
  });
});
