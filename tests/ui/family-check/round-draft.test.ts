// A half-done round from storage: what is readable comes back, whatever an older edition wrote beside it.
import { expect, test } from 'vitest';
import { isStillOffered, parseRound } from '../../../src/ui/pages/family-check/round-draft.ts';

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

test('it is offered for two hours, and not when the clock went back', () => {
  const savedAt = '2026-11-25T20:00:00Z';
  expect(isStillOffered(savedAt, new Date('2026-11-25T21:59:59Z'))).toBe(true);
  expect(isStillOffered(savedAt, new Date('2026-11-25T22:00:00Z'))).toBe(false);
  expect(isStillOffered(savedAt, new Date('2026-11-25T19:59:59Z'))).toBe(false);
  expect(isStillOffered('then', new Date(savedAt))).toBe(false);
});
