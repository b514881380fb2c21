// What a report holds, in words, for the log and the phone: nothing that was not said, nothing of its urgency.
import { describe, expect, test } from 'vitest';
import { familyCheck } from '../../../src/content/words/ja/family-check.ts';
import { printedLine } from '../../../src/content/words/line-words.ts';
import { logWords } from '../../../src/i18n/log.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { reportFacts } from '../../../src/ui/pages/symptoms/report-facts.ts';

const words = reportFactWords.ja;
const others = (...given: Parameters<typeof reportFacts>) => reportFacts(...given).others;

describe('what is said besides the signs', () => {
  test('begins with since when, and "I don’t know" is said too', () => {
    const report = { signs: { cough: 1 }, pulsePerMinute: 88 } as const;
    expect(others(report, 'ja', { since: 'days' })[0]).toBe(words.since(words.sinceAnswers.days));
    expect(others(report, 'ja', { since: 'unknown' })[0]).toBe(words.since(words.sinceAnswers.unknown));
    expect(others(report, 'ja')).toEqual([logWords.ja.facts.pulse(88)]);
  });

  test('does not claim a medicine that nobody could name', () => {
    const report = { signs: {}, temperatureMayBeMasked: true };
    expect(others(report, 'ja', { medicineUnknown: true })).toEqual([words.medicineUnknown]);
    expect(others(report, 'ja')).toEqual([logWords.ja.facts.masked]);
  });

  test('names what is the same as before', () => {
    const report = { signs: { cough: 1, fatigue: 1 }, unchanged: ['cough'] } as const;
    expect(others({ ...report, unchanged: ['cough'] }, 'en')).toEqual([
      expect.stringContaining('the same as before'),
    ]);
  });
});

describe('the family’s check', () => {
  const checked = (check: NonNullable<Parameters<typeof reportFacts>[0]['familyCheck']>) =>
    others({ signs: {}, familyCheck: check }, 'ja');

  test('says what could not be done, and leaves out what could not be done before either', () => {
    expect(checked({ missed: ['year', 'countdown'], usual: ['countdown'] })).toEqual([
      words.checked(familyCheck.year.missed),
    ]);
  });

  test('says that it was done, without a word of praise, when nothing new was missed', () => {
    expect(checked({ missed: [] })).toEqual([words.checkDone]);
  });

  test('says that it could not be done', () => {
    expect(checked('cannot')).toEqual([printedLine('ja', 'family-check-cannot')]);
  });
});

test('a temperature is said as it was read', () => {
  const said = (temperatureCelsius: number) =>
    reportFacts({ signs: {}, temperatureCelsius }, 'ja').temperature;
  expect([37.45, 35.04, 38].map(said)).toEqual(['37.45', '35.04', '38.0']);
});
