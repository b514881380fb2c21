// A new entry alone and with the last 24 hours, and the time that each line carries.
import { describe, expect, test } from 'vitest';
import { assessEntry } from '../../../src/domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { LATER } from './line-cases.ts';

const NOW = '2026-03-01T00:30:00+09:00';
const entry = (id: string, at: string, report: Partial<Report>, takesBack?: string): SymptomEntry => ({
  id,
  at,
  by: 'patient',
  report: { signs: {}, ...report },
  ...(takesBack && { takesBack }),
});

const fever = entry('fever', '2026-02-28T20:00:00+09:00', { temperatureCelsius: 38 });
const confusion = entry('confusion', '2026-02-28T22:00:00+09:00', { signs: { confusion: 2 } });
const cough = entry('cough', '2026-03-01T00:20:00+09:00', { signs: { cough: 1 } });

const byId = (lines: { id: string; at: string }[]) => Object.fromEntries(lines.map(({ id, at }) => [id, at]));

describe('a new entry', () => {
  test('is as urgent as itself when the log is empty', () => {
    expect(assessEntry(cough, [], LATER, NOW)).toEqual({
      urgency: 'contact-today',
      lines: [{ id: 'cough-1', at: cough.at }],
    });
  });

  test('is as urgent as everything of the last 24 hours, each line with the time of its entry', () => {
    const { urgency, lines } = assessEntry(cough, [confusion, fever], LATER, NOW);
    expect(urgency).toBe('emergency');
    expect(byId(lines)).toEqual({
      'fever-37.5': fever.at,
      'confusion-2': confusion.at,
      'fever-nerves': confusion.at,
      'cough-1': cough.at,
    });
  });

  test('gives the same, whether it is in the log already or not, and in whatever order the log is', () => {
    const expected = assessEntry(cough, [fever, confusion], LATER, NOW);
    const again = assessEntry(cough, [cough, confusion, fever], LATER, NOW);
    expect(again.urgency).toBe(expected.urgency);
    expect(byId(again.lines)).toEqual(byId(expected.lines));
  });

  test('carries the newest time of a line that several entries carry', () => {
    const later = entry('later', '2026-02-28T15:10:00Z', { temperatureCelsius: 37.6 });
    expect(byId(assessEntry(cough, [later, fever], LATER, NOW).lines)).toMatchObject({
      'fever-37.5': later.at,
    });
  });

  test('does not carry a line that a later entry has overtaken', () => {
    const warm = entry('warm', '2026-02-28T19:00:00+09:00', { temperatureCelsius: 37.2 });
    const { lines } = assessEntry(fever, [warm], LATER, NOW);
    expect(byId(lines)).toEqual({ 'fever-37.5': fever.at });
  });

  test('takes back what it corrects', () => {
    const corrected = entry('corrected', cough.at, { temperatureCelsius: 36.8 }, 'fever');
    expect(assessEntry(corrected, [fever], LATER, NOW)).toEqual({ urgency: 'note', lines: [] });
  });

  test('is assessed alone even when it is old or was taken back', () => {
    const old = { ...fever, at: '2026-02-20T20:00:00+09:00' };
    expect(assessEntry(old, [cough], LATER, NOW)).toEqual({
      urgency: 'call-now',
      lines: [
        { id: 'fever-37.5', at: old.at },
        { id: 'cough-1', at: cough.at },
      ],
    });
  });

  test('keeps its lines when its time cannot be read', () => {
    const { urgency, lines } = assessEntry({ ...fever, at: 'no time' }, [confusion], LATER, NOW);
    expect(urgency).toBe('emergency');
    expect(byId(lines)).toMatchObject({ 'fever-37.5': 'no time', 'fever-nerves': confusion.at });
  });
});
