// What a fever of now means together with the log: third day, or come back. It is known before any question about it.
import { describe, expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { longFeverFromLog, NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';

const ZONE = 'Asia/Tokyo';
const measured = (at: string, temperatureCelsius: number): SymptomEntry => ({
  id: at,
  at: new Date(`${at}:00+09:00`).toISOString(),
  by: 'patient',
  report: { signs: {}, temperatureCelsius },
});
const long = (now: SymptomEntry, ...log: SymptomEntry[]) => longFeverFromLog(log, now, ZONE);

describe('a fever of now, with the log', () => {
  test('that went down and came back in the night has returned', () => {
    const log = [measured('2026-11-23T20:00', 37.8), measured('2026-11-23T23:00', 36.6)];
    expect(long(measured('2026-11-24T03:00', 37.7), ...log)).toMatchObject({ feverReturned: true });
    expect(long(measured('2026-11-24T03:00', 37.4), ...log)).toEqual(NOTHING_PROPOSED);
  });

  test('is of the third day with those of two days before it', () => {
    const log = [measured('2026-11-22T20:00', 38), measured('2026-11-23T20:00', 38)];
    expect(long(measured('2026-11-24T19:00', 38), ...log)).toMatchObject({ feverDays: 3 });
  });

  test('stands for itself alone, and past midnight: nobody is sent to the phone by the date', () => {
    expect(long(measured('2026-11-24T03:00', 38))).toEqual(NOTHING_PROPOSED);
    expect(long(measured('2026-11-24T00:30', 38), measured('2026-11-23T20:00', 38.2))).toEqual(
      NOTHING_PROPOSED,
    );
  });
});
