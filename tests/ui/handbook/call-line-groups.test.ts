// The order in which "when to call" prints the lines: every line once, under its own urgency.
import { expect, test } from 'vitest';
import { CALL_LINES } from '../../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../src/content/product/lines/closing.ts';
import { SIGNS } from '../../../src/content/product/signs.ts';
import { CALL_LINE_GROUPS } from '../../../src/ui/pages/handbook/call-line-groups.ts';

const ROWS = [...CALL_LINES, ...CLOSING_LINES];
const PRINTED = CALL_LINE_GROUPS.flatMap(({ urgency, blocks }) =>
  blocks.flatMap(({ lift, areas }) =>
    areas.flatMap(({ area, lines }) => lines.map((line) => ({ urgency, lift, area, line }))),
  ),
);

test('every line is printed exactly once', () => {
  expect(PRINTED.map(({ line }) => line.id).sort()).toEqual(ROWS.map(({ id }) => id).sort());
});

test('119 comes first, then call now, then contact today, then what is only recorded', () => {
  expect(CALL_LINE_GROUPS.map(({ urgency }) => urgency)).toEqual([
    'emergency',
    'call-now',
    'contact-today',
    'note',
  ]);
  for (const { urgency, line } of PRINTED) expect(line.urgency).toBe(urgency);
});

test('a line that close watch lifts stands with those that close watch lifts, and only there', () => {
  for (const { line, lift } of PRINTED) {
    const isLiftedByDays = line.raise && 'fact' in line.raise.when && line.raise.when.fact === 'close-watch';
    expect([line.id, lift === 'close-watch']).toEqual([line.id, isLiftedByDays ?? false]);
  }
  expect(
    PRINTED.filter(({ lift }) => lift === 'close-watch').every(({ line }) => line.raise?.to === 'call-now'),
  ).toBe(true);
});

test('the days of close watch are explained at the head of call now', () => {
  const callNow = CALL_LINE_GROUPS.find(({ urgency }) => urgency === 'call-now');
  expect(callNow?.blocks[0]?.areas[0]?.lines.map(({ id }) => id)).toEqual(['close-watch']);
});

test('every level of a sign stands in the same part of the body', () => {
  const areaOf = new Map(PRINTED.map(({ line, area }) => [line.id, area]));
  for (const row of Object.values(SIGNS)) {
    const areas = Object.values(row.levels).map(({ line }) => areaOf.get(line));
    expect(new Set(areas).size).toBe(1);
    expect(areas[0]).not.toBe('together');
  }
});
