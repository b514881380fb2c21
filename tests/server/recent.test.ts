// What is used stays; beyond the bound goes what idled longest.
import { expect, test } from 'vitest';
import { makeRecent } from '../../server/recent.ts';

test('beyond the bound the one goes that was not used for longest', () => {
  const recent = makeRecent<number>(3);
  for (const [index, key] of ['a', 'b', 'c'].entries()) recent.set(key, index);
  expect(recent.get('a')).toBe(0);
  recent.set('d', 3);
  expect(recent.get('b')).toBeUndefined();
  expect(['a', 'c', 'd'].map((key) => recent.get(key))).toEqual([0, 2, 3]);
});

test('a value that is replaced takes no second place', () => {
  const recent = makeRecent<number>(2);
  recent.set('a', 0);
  recent.set('b', 1);
  recent.set('a', 2);
  expect([recent.get('a'), recent.get('b')]).toEqual([2, 1]);
  recent.delete('a');
  recent.set('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, 1, 3]);
});
