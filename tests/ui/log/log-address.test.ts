// Filter and range in the address: there and back, and what is not understood is left out.
import { expect, test } from 'vitest';
import { addressOf, type LogView, viewOf } from '../../../src/ui/pages/log/log-address.ts';

const queryOf = (address: string) =>
  Object.fromEntries(new URL(address, 'https://example.test').searchParams);

test('a plain view has a plain address', () => {
  expect(addressOf('/symptoms', viewOf({}))).toBe('/symptoms');
  expect(viewOf({})).toEqual({ filter: {}, range: { kind: 'week' } });
});

test.each<LogView>([
  { filter: { by: 'family', withFever: true, cycle: 2 }, range: { kind: 'all' } },
  { filter: { withSigns: true, askedToCall: true }, range: { kind: 'cycle' } },
  { filter: { cycle: 1 }, range: { kind: 'cycle', cycle: 12 } },
  { filter: { by: 'patient', until: '2026-11-10' }, range: { kind: 'month', month: '2026-10' } },
])('every view comes back from its address: %j', (view) => {
  expect(viewOf(queryOf(addressOf('/symptoms/print', view)))).toEqual(view);
});

test('what cannot be read counts as not asked for', () => {
  const odd = { by: 'nurse', fever: 'yes', cycle: '0', until: '2026-02-30', range: 'year', month: '9999-12' };
  expect(viewOf(odd)).toEqual(viewOf({}));
  expect(viewOf({ range: 'cycle-0' })).toEqual(viewOf({}));
  expect(viewOf({ until: '9999-12-31' }).filter).toEqual({});
});
