// The last day of close watch is counted from the day after the infusion, in every sentence that names it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLOSE_WATCH_CYCLES, CLOSE_WATCH_DAYS } from '../../src/content/product/lines/thresholds.ts';
import { printedLine } from '../../src/content/words/line-words.ts';
import { handbookWords } from '../../src/i18n/handbook.ts';
import { calendarWords } from '../../src/i18n/infusions.ts';
import { watchWords } from '../../src/i18n/watch.ts';

const LAST_DAY = `${CLOSE_WATCH_DAYS}日後`;

test('the line, its table and the calendar name the same last day', () => {
  const { tableLead } = handbookWords.ja.lines;
  for (const text of [
    printedLine('ja', 'close-watch'),
    tableLead(String(CLOSE_WATCH_CYCLES), String(CLOSE_WATCH_DAYS)),
    calendarWords.ja.watchCloselyDetail,
  ])
    expect(text).toContain(`${LAST_DAY}まで`);
});

test('Today counts on in the same way', () => {
  expect(watchWords.ja.days(CLOSE_WATCH_DAYS)).toContain(`${LAST_DAY}です`);
  expect(watchWords.ja.week(CLOSE_WATCH_DAYS + 1)).toContain(`${CLOSE_WATCH_DAYS + 1}日後です`);
});

// The day of the infusion is the first of its cycle, so the third such day would be one too early.
test('no sentence counts from an infusion with the word for a day of its cycle', () => {
  const counted = /点滴[^。」]{0,6}から[^。」]{0,12}日目/;
  expect(counted.test('点滴の日から3日目まで')).toBe(true);
  const found = globSync([
    'src/i18n/*.ts',
    'src/content/words/ja/*.ts',
    'src/content/handbook/ja/*.md',
  ]).filter((file) => counted.test(readFileSync(file, 'utf8').replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1')));
  expect(found).toEqual([]);
});
