// What a row of the log says: in the voice of whoever reported, with days that stay true in a later week.
import { expect, test } from 'vitest';
import { printedLine, saidLine } from '../../../src/content/words/line-words.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { longDay } from '../../../src/i18n/days.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { entryView } from '../../../src/ui/pages/log/entry-view.ts';

const NOTHING_ASKED = { alone: [], together: [], isCall: false };
const entry = (more: Partial<SymptomEntry>): SymptomEntry => ({
  id: 'one',
  at: '2026-11-25T12:00:00.000Z',
  by: 'patient',
  report: { signs: {} },
  ...more,
});

test.each(['patient', 'family'] as const)('a row of the %s speaks in that voice', (by) => {
  const report = { signs: { headache: 2 } } as const;
  const said = saidLine('ja', 'headache-2', by);
  expect(entryView(entry({ by, report }), NOTHING_ASKED, 'ja').facts).toEqual([said]);
  const asked = { ...NOTHING_ASKED, alone: ['headache-2' as const] };
  expect(entryView(entry({ by, report }), asked, 'ja')).toMatchObject({ facts: [], lines: [said] });
});

test('the two voices differ where a sentence speaks of oneself', () => {
  expect(saidLine('ja', 'headache-2', 'family')).not.toBe(printedLine('ja', 'headache-2'));
});

test('today and yesterday are named by the days they were', () => {
  const factsOf = (since: SymptomEntry['since'] & string) =>
    entryView(entry({ since }), NOTHING_ASKED, 'ja').facts;
  const words = reportFactWords.ja;
  expect(factsOf('today')).toEqual([words.since(longDay('ja', '2026-11-25'))]);
  expect(factsOf('yesterday')).toEqual([words.since(longDay('ja', '2026-11-24'))]);
  expect(factsOf('longer')).toEqual([words.since(words.sinceAnswers.longer)]);
});
