// What the log proposes about earlier fever.
import { describe, expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { proposedFever } from '../../../src/domain/symptoms/proposed-fever.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';

const NOW = '2026-03-01T08:00:00+09:00';
const dayInTokyo = (at: string) => new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10);

let count = 0;
const entry = (at: string, report: Partial<Report>, takesBack?: string): SymptomEntry => ({
  id: `entry-${++count}`,
  at: `${at}:00+09:00`,
  by: 'patient',
  report: { signs: {}, ...report },
  ...(takesBack && { takesBack }),
});
const measured = (at: string, temperatureCelsius: number) => entry(at, { temperatureCelsius });
const proposed = (...entries: SymptomEntry[]) => proposedFever(entries, NOW, dayInTokyo);

describe('the proposed days of fever', () => {
  test('are none without fever, or when the last fever is more than 24 hours old', () => {
    expect(proposed()).toEqual({ feverDays: 0, feverReturned: false });
    expect(proposed(measured('2026-03-01T07:00', 37.4))).toEqual({ feverDays: 0, feverReturned: false });
    expect(proposed(measured('2026-02-28T07:59', 38.5))).toEqual({ feverDays: 0, feverReturned: false });
  });

  test('count calendar days, across the end of a month', () => {
    const log = [
      measured('2026-03-01T00:10', 37.5),
      measured('2026-02-28T23:50', 38),
      measured('2026-02-27T20:00', 38),
    ];
    expect(proposed(...log).feverDays).toBe(3);
    expect(proposed(...log.toReversed()).feverDays).toBe(3);
  });

  test('end at a day without fever in the log', () => {
    expect(proposed(measured('2026-02-28T20:00', 38), measured('2026-02-26T20:00', 38)).feverDays).toBe(1);
    expect(proposed(measured('2026-02-28T20:00', 38), measured('2026-02-27T20:00', 36.5)).feverDays).toBe(1);
  });

  test('count the day of the last fever when today has none', () => {
    expect(proposed(measured('2026-02-28T20:00', 38), measured('2026-03-01T07:00', 36.5)).feverDays).toBe(1);
  });

  test('count what felt hot, and what a fever medicine was taken for', () => {
    const log = [
      entry('2026-02-28T20:00', { feelsHotUnmeasured: true }),
      entry('2026-02-27T20:00', { feverMedicineForFever: true, temperatureCelsius: 36.4 }),
    ];
    expect(proposed(...log)).toEqual({ feverDays: 2, feverReturned: false });
  });

  test('leave out what was taken back, and what has no readable time', () => {
    const wrong = measured('2026-02-28T20:00', 38);
    expect(proposed(wrong, entry('2026-02-28T20:05', { temperatureCelsius: 36.8 }, wrong.id)).feverDays).toBe(
      0,
    );
    expect(proposed(measured('sometime', 38)).feverDays).toBe(0);
  });
});

describe('a fever that came back', () => {
  test('is proposed when it was measured as gone in between', () => {
    const log = [
      measured('2026-02-27T20:00', 38),
      measured('2026-02-28T09:00', 36.9),
      measured('2026-02-28T21:00', 37.8),
    ];
    expect(proposed(...log)).toEqual({ feverDays: 2, feverReturned: true });
  });

  test('is proposed as well when it has gone again since', () => {
    const log = [
      measured('2026-02-27T20:00', 38),
      measured('2026-02-28T09:00', 36.9),
      measured('2026-02-28T21:00', 37.8),
    ];
    expect(proposed(...log, measured('2026-03-01T07:00', 36.7)).feverReturned).toBe(true);
  });

  test('is not proposed for a first fever, nor because something else was reported in between', () => {
    expect(
      proposed(measured('2026-02-28T09:00', 36.9), measured('2026-02-28T21:00', 37.8)).feverReturned,
    ).toBe(false);
    expect(proposed(measured('2026-02-28T09:00', 38), measured('2026-02-28T21:00', 36.9)).feverReturned).toBe(
      false,
    );
    const cough = entry('2026-02-28T09:00', { signs: { cough: 1 } });
    expect(
      proposed(measured('2026-02-27T20:00', 38), cough, measured('2026-02-28T21:00', 38)).feverReturned,
    ).toBe(false);
  });

  test('looks back seven days and no further', () => {
    const since = [measured('2026-02-26T20:00', 36.5), measured('2026-02-28T20:00', 38)];
    expect(proposed(measured('2026-02-21T20:00', 38), ...since).feverReturned).toBe(true);
    expect(proposed(measured('2026-02-20T20:00', 38), ...since).feverReturned).toBe(false);
  });
});
