/** A year of birth as people in Japan write it. */
import { describe, expect, test } from 'vitest';
import { readYearOfBirth } from '../../../src/domain/profile/year-of-birth.ts';

const read = (text: string) => readYearOfBirth(text, 2026);

describe('a year of birth', () => {
  test.each([
    ['1950', 1950],
    ['１９５０年', 1950],
    ['西暦1950年生まれ', 1950],
    ['1950年4月1日', 1950],
    ['1950/4/1', 1950],
    ['昭和25', 1950],
    ['昭和２５年', 1950],
    ['昭和 25年4月1日生まれ', 1950],
    ['㍼25', 1950],
    ['S25', 1950],
    ['s.25.4.1', 1950],
    ['昭和元年', 1926],
    ['昭和64', 1989],
    ['大正15', 1926],
    ['平成元', 1989],
    ['令和2', 2020],
  ])('%s is %i', (text, value) => {
    expect(read(text)).toEqual({ kind: 'value', value });
  });

  test.each([
    '50',
    '25年',
    '昭和',
    '昭和0',
    '昭和65',
    '大正16',
    'もうすぐ80',
    '195',
    '19500',
    '1950-4/1',
    '１',
  ])('%s is refused, never guessed', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' });
  });

  test('before the oldest person there was and after this year is out of range', () => {
    expect(read('1904')).toEqual({ kind: 'value', value: 1904 });
    expect(read('1903')).toEqual({ kind: 'out-of-range', from: 1904, to: 2026 });
    expect(read('2026')).toEqual({ kind: 'value', value: 2026 });
    expect(read('2027').kind).toBe('out-of-range');
  });

  test('nothing typed is no answer, and no mistake', () => {
    expect(read(' 　')).toEqual({ kind: 'empty' });
  });
});
