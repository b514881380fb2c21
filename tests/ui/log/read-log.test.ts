// Where a part of the log ends when reports and calls are read beside each other.
import { expect, test } from 'vitest';
import { endOfPart } from '../../../src/ui/pages/log/read-log.ts';

const at = (...instants: string[]) => instants.map((each) => ({ at: each }));

test('a part ends where the first of the lists goes on', () => {
  expect(endOfPart([at('9', '8', '7'), at('6')], 3)).toBe('7');
  expect(endOfPart([at('9', '5', '1'), at('8', '7', '6')], 3)).toBe('6');
});

test('lists that were read to their end leave nothing behind', () => {
  expect(endOfPart([at('9', '8'), at()], 3)).toBeUndefined();
});
