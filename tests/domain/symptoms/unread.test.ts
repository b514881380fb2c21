/** What was typed and could not be read is kept until a value takes its place. */
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { unreadOf } from '../../../src/domain/symptoms/unread.ts';

const entry = (minute: number, more: Partial<SymptomEntry>): SymptomEntry => ({
  id: `e${minute}`,
  at: `2026-11-25T12:0${minute}:00.000Z`,
  by: 'patient',
  report: { signs: {} },
  ...more,
});
const TYPED = entry(1, { unread: { pulse: 'はやい', oxygen: '8 8' } });

test('stands in the order of the fields, however it was stored', () => {
  expect(unreadOf(TYPED, [TYPED])).toEqual([
    ['oxygen', '8 8'],
    ['pulse', 'はやい'],
  ]);
  expect(unreadOf(entry(1, {}), [])).toEqual([]);
});

test('ends with a later value of its kind, and with no other', () => {
  const oxygen = entry(2, { report: { signs: {}, oxygenPercent: 88 } });
  expect(unreadOf(TYPED, [TYPED, oxygen])).toEqual([['pulse', 'はやい']]);
  for (const minute of [0, 1]) {
    expect(unreadOf(TYPED, [{ ...oxygen, at: entry(minute, {}).at }]), String(minute)).toHaveLength(2);
  }
});
