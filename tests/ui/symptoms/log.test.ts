// What an entry says in words, and what the log proposes to the next one.
import { describe, expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { proposedFromLog } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';
import { reportFacts } from '../../../src/ui/pages/symptoms/report-facts.ts';

const entry = (id: string, at: string, report: Report = { signs: {} }, takesBack?: string): SymptomEntry => ({
  id,
  at,
  by: 'patient',
  report,
  ...(takesBack && { takesBack }),
});
const warm = (celsius: number): Report => ({ temperatureCelsius: celsius, signs: {} });

test('an entry is told in its answers, never in an urgency', () => {
  const report: Report = {
    temperatureCelsius: 38,
    feverMedicineForFever: true,
    feverDays: 2,
    oxygenPercent: 93,
    signs: { chills: 1, headache: 2 },
    unsure: ['red-sign'],
    hospitalUnreachable: true,
  };
  const { temperature, signs, others } = reportFacts(report, 'ja');
  expect(temperature).toBe('38.0');
  expect(signs).toEqual(['headache-2', 'chills-1']);
  expect(others).toHaveLength(5);
  expect(JSON.stringify(others)).not.toMatch(/call-now|emergency|contact-today|119/);
});

describe('what the log proposes', () => {
  const now = new Date('2026-11-23T03:00:00Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  const wasWarm = (minutes: number, celsius: number) =>
    proposedFromLog([entry('a', minutesAgo(minutes), warm(celsius))], now, 'Asia/Tokyo').warmAnHourAgo;

  test('37.0 about an hour ago is warm an hour ago as well', () => {
    expect([wasWarm(30, 37), wasWarm(60, 37.3), wasWarm(120, 37)]).toEqual([true, true, true]);
    expect([wasWarm(10, 37.2), wasWarm(180, 37.2), wasWarm(60, 36.9)]).toEqual([false, false, false]);
  });

  test('what was taken back is not proposed', () => {
    const slip = entry('slip', minutesAgo(60), warm(37.3));
    const back = entry('back', minutesAgo(50), { signs: {} }, 'slip');
    expect(proposedFromLog([slip, back], now, 'Asia/Tokyo').warmAnHourAgo).toBe(false);
  });

  test('a fever of yesterday evening is proposed, one taken back is not', () => {
    const fever = entry('fever', minutesAgo(900), warm(38.1));
    expect(proposedFromLog([fever], now, 'Asia/Tokyo').feverDays).toBe(1);
    const back = entry('back', minutesAgo(800), { signs: {} }, 'fever');
    expect(proposedFromLog([fever, back], now, 'Asia/Tokyo').feverDays).toBe(0);
  });
});
