// The rows and days of the log: what stands, what was corrected, which calls belong where.
import { describe, expect, test } from 'vitest';
import { infusionsBetween, type LogEntry, logDays, logRows } from '../../../src/domain/log/log-days.ts';
import { call, entry, infusion, instant, ZONE } from './entries.ts';

const entriesOf = (...args: Parameters<typeof logRows>) =>
  logRows(...args).filter((row): row is LogEntry => row.kind === 'entry');

describe('the rows', () => {
  test('stand newest first, one that was read twice only once', () => {
    const one = entry('one', '2026-11-22T08:00');
    const two = entry('two', '2026-11-23T08:00');
    expect(entriesOf({ entries: [one, two, { ...one }], attempts: [] }).map((row) => row.entry.id)).toEqual([
      'two',
      'one',
    ]);
  });

  test('mark what was corrected and what was taken back; nothing disappears but the bare taking back', () => {
    const entries = [
      entry('wrong', '2026-11-23T10:00', { temperatureCelsius: 39.2 }),
      entry('right', '2026-11-23T10:05', { temperatureCelsius: 36.2 }, { takesBack: 'wrong' }),
      entry('slip', '2026-11-23T11:00', { signs: { seizure: 3 } }),
      entry('back', '2026-11-23T11:01', {}, { takesBack: 'slip', by: 'family' }),
    ];
    const rows = entriesOf({ entries, attempts: [] });
    expect(rows.map(({ entry: { id }, standing: { kind }, corrects }) => [id, kind, corrects])).toEqual([
      ['slip', 'taken-back', undefined],
      ['right', 'standing', instant('2026-11-23T10:00')],
      ['wrong', 'corrected', undefined],
    ]);
    const [slip] = rows;
    expect(slip?.standing).toMatchObject({ by: { id: 'back', by: 'family' } });
  });

  test('know a correction that lies outside what was read', () => {
    const wrong = entry('wrong', '2026-11-10T10:00', { temperatureCelsius: 39.2 });
    const linked = [entry('right', '2026-11-23T10:05', { temperatureCelsius: 36.2 }, { takesBack: 'wrong' })];
    const rows = entriesOf({ entries: [wrong], attempts: [], linked });
    expect(rows.map((row) => [row.entry.id, row.standing.kind])).toEqual([['wrong', 'corrected']]);
  });

  test('hold the calls about an entry in the order in which they were made', () => {
    const entries = [entry('fever', '2026-11-23T10:00', { temperatureCelsius: 38.2 })];
    const attempts = [
      call('second', '2026-11-23T10:10', { reportId: 'fever' }),
      call('first', '2026-11-23T10:02', { reportId: 'fever', outcome: 'no-answer' }),
    ];
    const [row] = entriesOf({ entries, attempts });
    expect(row?.calls.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('hold with an entry the calls about all that it takes back, link by link, each once', () => {
    const entries = [
      entry('tile', '2026-11-23T02:14', { signs: { seizure: 3 } }),
      entry('named', '2026-11-23T02:20', { signs: { seizure: 3, headache: 1 } }, { takesBack: 'tile' }),
      entry('last', '2026-11-23T09:00', { signs: { seizure: 3 } }, { takesBack: 'named' }),
      entry('other', '2026-11-23T10:00', { signs: { cough: 1 } }),
    ];
    const attempts = [
      call('own', '2026-11-23T09:05', { reportId: 'last' }),
      call('later', '2026-11-23T02:30', { reportId: 'named' }),
      call('first', '2026-11-23T02:16', { reportId: 'tile' }),
      call('first', '2026-11-23T02:16', { reportId: 'tile' }),
    ];
    const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);
    const rows = entriesOf({ entries, attempts });
    expect(rows.map((row) => [row.entry.id, ids(row.calls), ids(row.callsAboutTakenBack)])).toEqual([
      ['other', [], []],
      ['last', ['own'], ['first', 'later']],
      ['named', ['later'], ['first']],
      ['tile', ['first'], []],
    ]);
  });

  test('know the calls about what an entry takes back where these lie before what was read', () => {
    const sources = {
      entries: [entry('right', '2026-11-23T00:05', { temperatureCelsius: 38.2 }, { takesBack: 'wrong' })],
      attempts: [],
      linked: [
        entry('wrong', '2026-11-22T23:00', { temperatureCelsius: 39.2 }, { takesBack: 'slip' }),
        entry('slip', '2026-11-22T22:00', { temperatureCelsius: 40.2 }),
      ],
      callsBefore: [
        call('about', '2026-11-22T22:05', { reportId: 'slip' }),
        call('alone', '2026-11-22T22:10'),
      ],
    };
    const [row, ...others] = logRows(sources);
    expect(row?.kind === 'entry' && row.callsAboutTakenBack.map(({ id }) => id)).toEqual(['about']);
    expect(others).toEqual([]);
  });

  test('stay finite where two entries take each other back', () => {
    const entries = [
      entry('a', '2026-11-23T10:00', { temperatureCelsius: 38 }, { takesBack: 'b' }),
      entry('b', '2026-11-23T10:01', { temperatureCelsius: 38 }, { takesBack: 'a' }),
    ];
    const attempts = [call('one', '2026-11-23T10:02', { reportId: 'a' })];
    const rows = entriesOf({ entries, attempts });
    expect(rows.map((row) => [row.entry.id, row.calls.length, row.callsAboutTakenBack.length])).toEqual([
      ['b', 0, 1],
      ['a', 1, 0],
    ]);
  });

  test('give a call without a report, and one about a report that was never kept, a row of its own', () => {
    const attempts = [
      call('worry', '2026-11-23T03:00'),
      call('unkept', '2026-11-23T02:00', { reportId: 'never-stored' }),
      call('older', '2026-11-23T01:00', { reportId: 'far-back' }),
    ];
    const linked = [entry('far-back', '2026-10-01T08:00')];
    const rows = logRows({ entries: [], attempts, linked });
    expect(rows.map((row) => row.kind === 'call' && row.call.id)).toEqual(['worry', 'unkept']);
  });
});

describe('the days', () => {
  test('are those of the phone’s own zone, newest first', () => {
    const rows = logRows({
      entries: [
        entry('late', '2026-11-22T23:59'),
        entry('early', '2026-11-23T00:01'),
        entry('noon', '2026-11-23T12:00'),
      ],
      attempts: [],
    });
    expect(logDays(rows, [], ZONE).map(({ day, rows: of }) => [day, of.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });

  test('hold the infusion of a day, also where nothing was recorded', () => {
    const days = logDays(
      logRows({ entries: [entry('one', '2026-11-23T08:00')], attempts: [] }),
      [infusion(1, 1, '2026-11-16'), infusion(1, 8, '2026-11-23')],
      ZONE,
    );
    expect(days.map(({ day, infusions, rows }) => [day, infusions.map(({ id }) => id), rows.length])).toEqual(
      [
        ['2026-11-23', ['c1d8'], 1],
        ['2026-11-16', ['c1d1'], 0],
      ],
    );
  });
});

test('infusions that are still ahead, moved away or cancelled are not marked; a passed day without a word is', () => {
  const list = [
    infusion(1, 1, '2026-11-02'),
    infusion(1, 8, '2026-11-09', { status: 'moved' }),
    infusion(1, 15, '2026-11-16', { status: 'planned' }),
    infusion(2, 1, '2026-11-23', { status: 'cancelled' }),
    infusion(3, 1, '2026-12-14', { status: 'planned' }),
  ];
  expect(infusionsBetween(list, undefined, '2026-11-25').map(({ id }) => id)).toEqual(['c1d1', 'c1d15']);
  expect(infusionsBetween(list, '2026-11-16', '2026-11-16').map(({ id }) => id)).toEqual(['c1d15']);
});
