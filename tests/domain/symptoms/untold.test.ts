/** What an entry counts without anybody having said it, and when somebody has. */
import { describe, expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { isFeverUnknown, stillOpen, toldSince, untoldLines } from '../../../src/domain/symptoms/untold.ts';

const at = (minute: number) => `2026-11-25T12:0${minute}:00.000Z`;
const entry = (minute: number, more: Partial<SymptomEntry>): SymptomEntry => ({
  id: `e${minute}`,
  at: at(minute),
  by: 'patient',
  report: { signs: {} },
  ...more,
});
const OPEN = entry(1, {
  report: { signs: { dizziness: 1, cough: 1 } },
  levelUnknown: { dizziness: 'open', cough: 'unknown' },
});

describe('a sign whose level is not answered yet', () => {
  test('is open, unlike one of which nobody knows how bad it is', () => {
    expect(stillOpen(OPEN, [OPEN])).toEqual(['dizziness']);
    expect(toldSince(OPEN, [OPEN])).toEqual([]);
    expect(stillOpen(entry(1, {}), [])).toEqual([]);
  });

  test('is told by a later entry that names a level, or says that it is not known', () => {
    const named = entry(2, { report: { signs: { dizziness: 2 } } });
    const unknown = { ...named, levelUnknown: { dizziness: 'unknown' as const } };
    for (const later of [named, unknown]) {
      expect(stillOpen(OPEN, [OPEN, later])).toEqual([]);
      expect(toldSince(OPEN, [OPEN, later])).toEqual(['dizziness']);
    }
  });

  test('is not told by one that leaves it open, says nothing of it, or came no later', () => {
    const open = entry(2, { report: { signs: { dizziness: 1 } }, levelUnknown: { dizziness: 'open' } });
    const other = entry(2, { report: { signs: { cough: 2 } } });
    const before = entry(0, { report: { signs: { dizziness: 2 } } });
    const beside = { ...before, at: OPEN.at };
    for (const one of [open, other, before, beside])
      expect(stillOpen(OPEN, [OPEN, one])).toEqual(['dizziness']);
  });
});

test('an id that is no sign is not open either', () => {
  const levelUnknown = { gone: 'open' } as NonNullable<SymptomEntry['levelUnknown']>;
  expect(stillOpen(entry(1, { levelUnknown }), [])).toEqual([]);
});

test('each line that stands for an untold level knows which; an id that is no sign is left out', () => {
  const lines = untoldLines({
    levelUnknown: { ...OPEN.levelUnknown, gone: 'open' } as NonNullable<SymptomEntry['levelUnknown']>,
  });
  expect([...lines]).toEqual([
    ['dizziness-1', { sign: 'dizziness', kind: 'open' }],
    ['cough-2', { sign: 'cough', kind: 'unknown' }],
  ]);
  expect([...untoldLines({})]).toEqual([]);
});

test('one day of fever stands for "I don’t know", more is known from the log', () => {
  const known = (feverDays: number, feverUnknown?: true) =>
    isFeverUnknown({ report: { signs: {}, feverDays }, ...(feverUnknown && { feverUnknown }) });
  expect([known(1, true), known(2, true), known(1)]).toEqual([true, false, false]);
  expect(isFeverUnknown({ report: { signs: {} }, feverUnknown: true })).toBe(true);
});
