/** What an entry takes back, through every correction before it. */
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { takenBackIds } from '../../../src/domain/symptoms/taken-back.ts';

const entry = (id: string, takesBack?: string): SymptomEntry => ({
  id,
  at: '2026-11-25T12:00:00.000Z',
  by: 'patient',
  report: { signs: {} },
  ...(takesBack && { takesBack }),
});
const idsIn = (entries: SymptomEntry[], of: SymptomEntry) =>
  takenBackIds(of, new Map(entries.map((each) => [each.id, each])));

test('the chain goes back to the first, the newest first', () => {
  const [first, second, third] = [entry('first'), entry('second', 'first'), entry('third', 'second')];
  expect(idsIn([first, second, third], third)).toEqual(['second', 'first']);
  expect(idsIn([first, second, third], first)).toEqual([]);
});

test('one that is not there is named and ends it', () => {
  expect(idsIn([], entry('second', 'gone'))).toEqual(['gone']);
});

test('entries that take each other back end it as well', () => {
  const [one, other, third] = [entry('one', 'other'), entry('other', 'one'), entry('third', 'one')];
  expect(idsIn([one, other], one)).toEqual(['other']);
  expect(idsIn([one, other, third], third)).toEqual(['one', 'other']);
});
