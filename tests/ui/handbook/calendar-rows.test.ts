// The printed protocol: equal cycles share a line, and none is lost.
import { expect, test } from 'vitest';
import { PROTOCOL, type ProtocolStep } from '../../../src/content/product/protocol.ts';
import { calendarRows } from '../../../src/ui/pages/handbook/calendar-rows.ts';

const brief = (protocol: readonly ProtocolStep[]) =>
  calendarRows(protocol).map(({ firstCycle, lastCycle, step }) => [
    firstCycle,
    lastCycle,
    step.day,
    step.doseMg,
  ]);

test('the plan is six lines', () => {
  expect(brief(PROTOCOL)).toEqual([
    [1, 1, 1, 1],
    [1, 1, 8, 2],
    [1, 1, 15, 60],
    [2, 2, 1, 60],
    [3, 8, 1, 30],
    [9, 17, 1, 30],
  ]);
});

test('only the line after the decision says that a doctor must decide', () => {
  expect(calendarRows(PROTOCOL).map(({ step }) => step.needsDecision ?? false)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('cycles that are not neighbours never share a line', () => {
  const step = { day: 1, doseMg: 30, daysAfterPrevious: 21 };
  expect(
    brief([
      { id: 'a', cycle: 3, ...step },
      { id: 'b', cycle: 5, ...step },
    ]),
  ).toEqual([
    [3, 3, 1, 30],
    [5, 5, 1, 30],
  ]);
});
