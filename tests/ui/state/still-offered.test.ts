// For how long something half done is offered again.
import { expect, test } from 'vitest';
import { isStillOffered } from '../../../src/ui/state/still-offered.ts';

const SAVED_AT = '2026-11-25T20:00:00Z';
const at = (clock: string) => isStillOffered(SAVED_AT, new Date(`2026-11-25T${clock}Z`));

test('it is offered for two hours', () => {
  expect(at('20:00:00')).toBe(true);
  expect(at('21:59:59')).toBe(true);
  expect(at('22:00:00')).toBe(false);
});

test('also when the clock was put back a little meanwhile, but not by hours', () => {
  expect(at('19:58:00')).toBe(true);
  expect(at('18:00:01')).toBe(true);
  expect(at('18:00:00')).toBe(false);
});

test('not when nobody knows since when', () => {
  expect(isStillOffered('then', new Date(SAVED_AT))).toBe(false);
});
