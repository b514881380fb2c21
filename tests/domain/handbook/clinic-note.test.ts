// What the clinic said: the last words of a place stand, and nothing written for another place moves them.
import { expect, test } from 'vitest';
import { type ClinicNote, readNote, standingNote } from '../../../src/domain/handbook/clinic-note.ts';

const note = (of: ClinicNote['of'], text: string, at = '2026-11-23T02:14:00.000Z'): ClinicNote => ({
  id: `${of}-${text}`,
  at,
  of,
  text,
});

test('the last note of a place stands, in the order of writing even where a clock went back', () => {
  const notes = [
    note('driving', '一週間', '2026-11-23T10:00:00.000Z'),
    note('bath', 'シャワーだけ'),
    note('driving', '二週間', '2026-11-22T10:00:00.000Z'),
  ];
  expect(standingNote(notes, 'driving')?.text).toBe('二週間');
  expect(standingNote(notes, 'bath')?.text).toBe('シャワーだけ');
});

test('no note stands where none was written, or where the last one was emptied', () => {
  expect(standingNote([], 'food')).toBeUndefined();
  expect(standingNote([note('food', '生ものは食べない'), note('food', '')], 'food')).toBeUndefined();
});

test('a note keeps its lines, its quotes and its signs, and loses only the space around them', () => {
  expect(readNote('  "37.5℃"以上 & 寒気\r\n→ 電話 <すぐ>\n ')).toEqual({
    kind: 'text',
    text: '"37.5℃"以上 & 寒気\n→ 電話 <すぐ>',
  });
});

test('600 characters are a note, 601 are not; a rare kanji counts once', () => {
  expect(readNote('𠮷'.repeat(600)).kind).toBe('text');
  expect(readNote('あ'.repeat(601))).toEqual({ kind: 'too-long', max: 600 });
});
