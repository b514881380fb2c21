// The four urgencies and their order.
import { expect, test } from 'vitest';
import { highestUrgency, isAtLeast, URGENCIES } from '../../../src/domain/symptoms/urgency.ts';

test('each asks for more than the one before it', () => {
  expect(URGENCIES).toEqual(['note', 'contact-today', 'call-now', 'emergency']);
  expect(URGENCIES.map((least) => URGENCIES.filter((urgency) => isAtLeast(urgency, least)).length)).toEqual([
    4, 3, 2, 1,
  ]);
});

test('the highest of several is one of them, and of none a note', () => {
  expect(highestUrgency(['contact-today', 'emergency', 'call-now'])).toBe('emergency');
  expect(highestUrgency(['contact-today', 'note'])).toBe('contact-today');
  expect(highestUrgency([])).toBe('note');
});
