// What is said on the phone of one entry: in the voice of whoever reported it, and still true after midnight.
import { expect, test } from 'vitest';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { longDay } from '../../../src/i18n/days.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { saidOfEntry } from '../../../src/ui/pages/symptoms/said-of-entry.ts';

const entry = (more: Partial<SymptomEntry>): SymptomEntry => ({
  id: 'one',
  at: '2026-11-25T12:00:00.000Z',
  by: 'patient',
  report: { signs: {} },
  ...more,
});

test('a relative says what is seen of the patient, not of oneself', () => {
  const report = { signs: { exposure: 1, 'family-concern': 2 } } as const;
  const said = (by: SymptomEntry['by']) => saidOfEntry(entry({ by, report }), 'ja').lines.join('\n');
  expect(said('patient')).toMatch(/自分|家族に/);
  expect(said('family')).not.toMatch(/自分の検査|家族に「/);
});

test('today and yesterday are named by their dates, other answers as they were given', () => {
  const said = (since: SymptomEntry['since'] & string) => saidOfEntry(entry({ since }), 'ja').lines;
  const words = reportFactWords.ja;
  expect(said('today')).toEqual([words.since(longDay('ja', '2026-11-25'))]);
  expect(said('yesterday')).toEqual([words.since(longDay('ja', '2026-11-24'))]);
  expect(said('longer')).toEqual([words.since(words.sinceAnswers.longer)]);
});

test('that nobody answered is left out, and a temperature stands apart', () => {
  const report = { signs: {}, temperatureCelsius: 38.2, hospitalUnreachable: true };
  expect(saidOfEntry(entry({ report }), 'en')).toEqual({ temperature: '38.2', lines: [] });
});
