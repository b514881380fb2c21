// Instants as RFC 3339 writes them in UTC.
import { expect, test } from 'vitest';
import { parseInstant } from '../../server/instant.ts';

test.each([
  ['2028-02-29T12:34:56Z', '2028-02-29T12:34:56.000Z'],
  ['2026-12-31T23:59:59.5Z', '2026-12-31T23:59:59.500Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['2026-11-22T00:00:00.123Z', '2026-11-22T00:00:00.123Z'],
])('%s is read', (text, instant) => {
  expect(parseInstant(text, 'up')).toBe(Date.parse(instant));
});

test.each([
  '2027-02-29T12:00:00Z',
  '2026-02-30T12:00:00Z',
  '2026-13-01T12:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T12:60:00Z',
  '2026-11-22T12:00:60Z',
  '2026-11-22T12:00:00+09:00',
  '2026-11-22T12:00:00',
  '2026-11-22 12:00:00Z',
  '2026-11-22T12:00Z',
  '2026-11-22',
  '２０２６-11-22T12:00:00Z',
  '+002026-11-22T12:00:00Z',
  // Of RFC 3339, but not of PostgreSQL.
  '0000-01-01T00:00:00Z',
  '',
])('"%s" is not one', (text) => {
  expect(parseInstant(text, 'up')).toBeUndefined();
});

test('what is finer than a millisecond is rounded so that nothing is early and nothing is late', () => {
  expect(parseInstant('2026-11-22T12:00:00.123000001Z', 'up')).toBe(Date.parse('2026-11-22T12:00:00.124Z'));
  expect(parseInstant('2026-11-22T12:00:00.123999999Z', 'down')).toBe(Date.parse('2026-11-22T12:00:00.123Z'));
});
