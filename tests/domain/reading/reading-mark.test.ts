// Reading marks: one a chapter, and only the edition that was read counts as read.
import { describe, expect, test } from 'vitest';
import {
  isReadIn,
  markOf,
  type ReadingMark,
  withMark,
  withoutMark,
} from '../../../src/domain/reading/reading-mark.ts';

const FEVER: ReadingMark = {
  chapterId: 'infection',
  editionId: '2025-04-01.1',
  at: '2026-11-25T01:02:03.004Z',
};
const WORDS: ReadingMark = { ...FEVER, chapterId: 'words' };

describe('a mark', () => {
  test('is found by its chapter, whatever else was read', () => {
    expect(markOf([WORDS, FEVER], 'infection')).toBe(FEVER);
    expect(markOf([WORDS], 'infection')).toBeUndefined();
  });

  test('counts for the edition that was read and for no other', () => {
    expect(isReadIn([FEVER], 'infection', '2025-04-01.1')).toBe(true);
    expect(isReadIn([FEVER], 'infection', '2025-04-01.2')).toBe(false);
    expect(isReadIn([FEVER], 'words', '2025-04-01.1')).toBe(false);
  });

  test('gives way to a later reading of the same chapter', () => {
    const later = { ...FEVER, editionId: '2027-04-01.1', at: '2027-05-01T00:00:00.000Z' };
    expect(withMark([FEVER, WORDS], later)).toEqual([WORDS, later]);
  });

  test('can be taken away, and the others stay', () => {
    expect(withoutMark([FEVER, WORDS], 'infection')).toEqual([WORDS]);
    expect(withoutMark([WORDS], 'infection')).toEqual([WORDS]);
  });
});
