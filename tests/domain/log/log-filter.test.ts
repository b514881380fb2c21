// Filters of the log: each alone, together, and what they leave of the days.
import { describe, expect, test } from 'vitest';
import { type LogRow, logRows } from '../../../src/domain/log/log-days.ts';
import {
  cyclesOf,
  daysOf,
  isByContent,
  isFiltering,
  isShown,
  type LogFilter,
  spanOfCycle,
} from '../../../src/domain/log/log-filter.ts';
import { call, entry, infusion, ZONE } from './entries.ts';

const COURSE = [
  infusion(1, 1, '2026-11-02'),
  infusion(1, 8, '2026-11-09'),
  infusion(2, 1, '2026-11-23'),
  infusion(3, 1, '2026-12-14', { status: 'planned' }),
];
const ROWS = logRows({
  entries: [
    entry('plain', '2026-11-03T08:00', { temperatureCelsius: 36.4 }),
    entry('fever', '2026-11-10T08:00', { temperatureCelsius: 37.5 }),
    entry('medicine', '2026-11-22T23:59', { feverMedicineForFever: true }, { by: 'family' }),
    entry('tired', '2026-11-23T00:01', { signs: { fatigue: 1 } }, { by: 'family' }),
    entry('check', '2026-11-24T08:00', { familyCheck: { missed: ['place'] } }, { by: 'family' }),
  ],
  attempts: [call('worry', '2026-11-12T03:00')],
});

const idOf = (row: LogRow) => (row.kind === 'entry' ? row.entry.id : row.call.id);
function shown(filter: LogFilter, asked: readonly string[] = []): string[] {
  const days = daysOf(filter, COURSE);
  return ROWS.filter((row) => isShown({ row, filter, days, zone: ZONE }, ({ id }) => asked.includes(id))).map(
    idOf,
  );
}

test('without a filter everything is there', () => {
  expect(shown({})).toEqual(['check', 'tired', 'medicine', 'worry', 'fever', 'plain']);
});

test('each part leaves what it names', () => {
  expect(shown({ by: 'family' })).toEqual(['check', 'tired', 'medicine']);
  expect(shown({ withFever: true })).toEqual(['medicine', 'fever']);
  // What the family check puts in force is a sign too.
  expect(shown({ withSigns: true })).toEqual(['check', 'tired']);
  expect(shown({ askedToCall: true }, ['fever', 'tired'])).toEqual(['tired', 'fever']);
  expect(shown({ cycle: 1 })).toEqual(['medicine', 'worry', 'fever', 'plain']);
  expect(shown({ until: '2026-11-10' })).toEqual(['fever', 'plain']);
});

test('parts combine', () => {
  expect(shown({ by: 'family', withFever: true })).toEqual(['medicine']);
  expect(shown({ cycle: 2, withSigns: true, askedToCall: true }, ['fever', 'check'])).toEqual(['check']);
  expect(shown({ cycle: 1, until: '2026-11-09' })).toEqual(['plain']);
  expect(shown({ cycle: 3, withFever: true })).toEqual([]);
});

test('the costly question is asked only about entries that pass all others', () => {
  const asked: string[] = [];
  for (const row of ROWS) {
    isShown({ row, filter: { by: 'patient', askedToCall: true }, days: {}, zone: ZONE }, ({ id }) => {
      asked.push(id);
      return true;
    });
  }
  expect(asked).toEqual(['fever', 'plain']);
});

describe('cycles', () => {
  test('last until the day before the next one, the last without an end', () => {
    expect(spanOfCycle(COURSE, 1)).toEqual({ from: '2026-11-02', to: '2026-11-22' });
    expect(spanOfCycle(COURSE, 3)).toEqual({ from: '2026-12-14' });
    expect(spanOfCycle(COURSE, 4)).toBeUndefined();
  });

  test('can be chosen once they have begun', () => {
    expect(cyclesOf(COURSE, '2026-11-25')).toEqual([1, 2]);
    expect(cyclesOf([], '2026-11-25')).toEqual([]);
  });
});

test('a filter knows whether it filters, and whether by what entries say', () => {
  expect([isFiltering({}), isFiltering({ cycle: 1 }), isFiltering({ by: 'family' })]).toEqual([
    false,
    true,
    true,
  ]);
  expect([isByContent({ cycle: 1, until: '2026-11-10' }), isByContent({ withSigns: true })]).toEqual([
    false,
    true,
  ]);
});
