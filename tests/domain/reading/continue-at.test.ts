// Where reading goes on: at the place that was left, after what was read, nowhere before the first page and after the last.
import { describe, expect, test } from 'vitest';
import { continueAt, countRead } from '../../../src/domain/reading/continue-at.ts';
import type { ReadingMark } from '../../../src/domain/reading/reading-mark.ts';

const ORDER = ['treatment', 'before', 'during', 'words'];
const EDITION = '2025-04-01.1';
const AT = '2026-11-25T01:02:03.004Z';

const read = (...ids: string[]): ReadingMark[] =>
  ids.map((chapterId) => ({ chapterId, editionId: EDITION, at: AT }));
const place = (chapterId: string, section?: string) => ({ chapterId, ...(section && { section }), at: AT });

describe('reading goes on', () => {
  test('at the section that was left', () => {
    const left = place('before', 'section-4');
    expect(continueAt(ORDER, { marks: [], place: left }, EDITION)).toEqual({
      chapterId: 'before',
      section: 'section-4',
    });
  });

  test('at the beginning of the chapter that was left before its first section', () => {
    expect(continueAt(ORDER, { marks: [], place: place('before') }, EDITION)).toEqual({
      chapterId: 'before',
    });
  });

  test('at the next chapter that was not read, once the one that was left is read', () => {
    const marks = read('before', 'during');
    expect(continueAt(ORDER, { marks, place: place('before', 'section-9') }, EDITION)).toEqual({
      chapterId: 'words',
    });
  });

  test('before the place, when everything after it is read', () => {
    const marks = read('during', 'words');
    expect(continueAt(ORDER, { marks, place: place('during') }, EDITION)).toEqual({ chapterId: 'treatment' });
  });

  test('at the first chapter that was not read, when marks were set by hand alone', () => {
    expect(continueAt(ORDER, { marks: read('treatment'), place: undefined }, EDITION)).toEqual({
      chapterId: 'before',
    });
  });

  test('in a chapter whose mark is of another edition: its new words were not read', () => {
    const marks = read('before').map((mark) => ({ ...mark, editionId: '2024-12-01.1' }));
    const left = place('before', 'section-2');
    expect(continueAt(ORDER, { marks, place: left }, EDITION)).toMatchObject({ section: 'section-2' });
  });

  test('nowhere when nothing was begun, or the chapter is gone', () => {
    expect(continueAt(ORDER, { marks: [], place: undefined }, EDITION)).toBeUndefined();
    expect(continueAt(ORDER, { marks: [], place: place('gone') }, EDITION)).toBeUndefined();
  });

  test('nowhere when all is read', () => {
    expect(continueAt(ORDER, { marks: read(...ORDER), place: place('words') }, EDITION)).toBeUndefined();
  });
});

test('chapters are counted as read in this edition only', () => {
  const older = { chapterId: 'words', editionId: '2024-12-01.1', at: AT };
  expect(countRead(ORDER, [...read('before', 'gone'), older], EDITION)).toBe(1);
});
