// What can be answered to "since when?": it is told on the phone, so it has to be a word that people say.
import { expect, test } from 'vitest';
import { SINCE_ANSWERS } from '../../../src/domain/symptoms/since.ts';

test('goes from the newest to the oldest, and ends with "I don\'t know", which is always an answer', () => {
  expect(SINCE_ANSWERS).toEqual(['an-hour', 'today', 'yesterday', 'days', 'longer', 'unknown']);
});
