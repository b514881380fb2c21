// A day of the log as it is read: answers, printed lines, calls, what was corrected; never an urgency.
import { expect, test } from 'vitest';
import { lines } from '../../../src/content/words/ja/lines.ts';
import { urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { askedOf } from '../../../src/domain/log/asked-lines.ts';
import { logDays, logRows } from '../../../src/domain/log/log-days.ts';
import { URGENCIES } from '../../../src/domain/symptoms/urgency.ts';
import { dayAndClock } from '../../../src/i18n/days.ts';
import { logWords } from '../../../src/i18n/log.ts';
import { logCallWords } from '../../../src/i18n/log-calls.ts';
import { logWritingWords } from '../../../src/i18n/log-writing.ts';
import { LogDaySection } from '../../../src/ui/pages/log/log-day.tsx';
import { call, entry, infusion, ZONE } from '../../domain/log/entries.ts';
import { markupOf, textOf } from '../infusions/page-model.tsx';

const COURSE = [infusion(1, 1, '2026-11-02')];
const words = logWords.ja;

function dayOf(
  entries: Parameters<typeof logRows>[0]['entries'],
  attempts: Parameters<typeof logRows>[0]['attempts'] = [],
  isOnPaper = false,
) {
  const [day] = logDays(logRows({ entries, attempts }), [], ZONE);
  if (!day) throw new Error('There is no day');
  return (
    <LogDaySection
      day={day}
      asked={askedOf(entries, { infusions: COURSE, attempts: [], zone: ZONE })}
      isOnPaper={isOnPaper}
    />
  );
}

const STORED = { today: '2026-11-25', infusions: COURSE };
const FEVER = entry('fever', '2026-11-20T02:14', { temperatureCelsius: 38.2, signs: { chills: 1 } });

test('an entry tells its time, who reported, the temperature, and the printed lines that it matched', () => {
  const text = textOf(dayOf([FEVER]), STORED);
  for (const part of [words.by.patient, words.facts.temperature('38.2'), lines['fever-37.5']]) {
    expect(text).toContain(part);
  }
  expect(text).toContain(logCallWords.ja.none);
});

test('a sentence that stands among the lines does not stand among the answers as well', () => {
  const text = textOf(dayOf([FEVER]), STORED);
  const [chills] = text.match(/寒気[^：]*：/g) ?? [];
  expect(chills).toBeDefined();
  expect(text.split(chills ?? '').length).toBe(2);
});

test('what came of it stands below: the number, whether it got through, what was said', () => {
  const calls = [
    call('1', '2026-11-20T02:16', { reportId: 'fever', number: 'day', outcome: 'no-answer' }),
    call('2', '2026-11-20T02:17', { reportId: 'fever', advice: ['come-in'] }),
  ];
  const text = textOf(dayOf([FEVER], calls), STORED);
  const { numbers, outcomes, advice, none } = logCallWords.ja;
  const inOrder = [numbers.day, outcomes['no-answer'], numbers.always, outcomes.reached, advice['come-in']];
  const places = inOrder.map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).not.toContain(none);
});

test('a call can be noted at any time: each note stands with its own time, on paper too', () => {
  const { note, noteAdd } = logCallWords.ja;
  const notes = [
    { at: '2026-11-23T00:10:34Z', text: '朝に来るように言われた' },
    { at: '2026-11-24T00:10:34Z', text: '薬は飲まない' },
  ];
  for (const [entries, reportId] of [
    [[FEVER], 'fever'],
    [[], undefined],
  ] as const) {
    const noted = call('1', '2026-11-20T02:16', { ...(reportId && { reportId }), notes });
    for (const isOnPaper of [false, true]) {
      const text = textOf(dayOf([...entries], [noted], isOnPaper), STORED);
      for (const each of notes) expect(text).toContain(note(dayAndClock('ja', each.at), each.text));
      expect(text.includes(noteAdd)).toBe(!isOnPaper);
    }
  }
});

test('a call without a report stands by itself, with the worry in the person’s own words, as text', () => {
  const worry = '足が<b>むずむず</b>する';
  const markup = markupOf(dayOf([], [call('1', '2026-11-20T03:00', { worry })]), STORED);
  expect(markup).toContain(logCallWords.ja.alone);
  expect(markup).toContain('足が&lt;b>むずむず&lt;/b>する');
});

test('a temperature that a medicine may hide is called unusable', () => {
  const masked = entry('m', '2026-11-20T08:00', { temperatureCelsius: 36.4, temperatureMayBeMasked: true });
  expect(textOf(dayOf([masked]), STORED)).toContain(words.masked);
  const plain = entry('p', '2026-11-20T08:00', { temperatureCelsius: 36.4 });
  expect(textOf(dayOf([plain]), STORED)).not.toContain(words.masked);
});

test('a fever that shows in spite of a medicine is not called unusable, nor is a temperature that is too low', () => {
  for (const [temperatureCelsius, line] of [
    [38.9, lines['fever-37.5']],
    [34.8, lines['low-35.0']],
  ] as const) {
    const report = { temperatureCelsius, feverMedicineForFever: true, temperatureMayBeMasked: true };
    const text = textOf(dayOf([entry('m', '2026-11-20T08:00', report)]), STORED);
    expect(text).toContain(line);
    expect(text).not.toContain(words.masked);
  }
});

test('what was corrected says so and by when; only what stands can be corrected', () => {
  const wrong = entry('wrong', '2026-11-20T08:00', { temperatureCelsius: 39.2 });
  const right = entry('right', '2026-11-20T08:05', { temperatureCelsius: 36.2 }, { takesBack: 'wrong' });
  const markup = markupOf(dayOf([wrong, right]), STORED);
  expect(markup).toContain(words.corrected);
  expect(markup).toContain('log-entry corrected');
  expect(markup.split(`>${words.change}<`).length).toBe(2);
});

test('an entry that takes back one about which somebody was called does not say that no call is recorded', () => {
  const { none, replaced, numbers, noteAdd } = logCallWords.ja;
  const tile = entry('tile', '2026-11-20T02:14', { signs: { seizure: 3 } });
  const named = entry(
    'named',
    '2026-11-20T02:20',
    { signs: { seizure: 3, headache: 1 } },
    { takesBack: 'tile' },
  );
  const calls = [call('1', '2026-11-20T02:16', { reportId: 'tile', number: '119' })];
  for (const isOnPaper of [false, true]) {
    const text = textOf(dayOf([tile, named], calls, isOnPaper), STORED);
    expect(text).not.toContain(none);
    const [standing, takenBack] = text.split(words.corrected);
    // It stands under the entry that counts, said to be about the one before, and where it was made.
    for (const part of [replaced, numbers['119']]) expect(standing).toContain(part);
    expect(takenBack).toContain(numbers['119']);
    expect(takenBack).not.toContain(replaced);
    // A note is added in one place.
    expect(text.split(noteAdd).length - 1).toBe(isOnPaper ? 0 : 1);
  }
});

test('no urgency and no heading of a result is in the log', () => {
  const worst = entry('w', '2026-11-20T08:00', { temperatureCelsius: 40.2, signs: { seizure: 3 } });
  const markup = markupOf(dayOf([worst, FEVER]), STORED);
  for (const urgency of URGENCIES.filter((each) => each !== 'note')) {
    expect(markup).not.toContain(urgency);
    expect(markup).not.toContain(urgencies[urgency].heading);
  }
});

test('what was written in a check can be looked at under its entry, not on paper', () => {
  const check = entry('check', '2026-11-20T02:14', { familyCheck: { missed: [] } });
  expect(textOf(dayOf([check]), STORED)).toContain(logWritingWords.ja.title);
  expect(textOf(dayOf([check], [], true), STORED)).not.toContain(logWritingWords.ja.title);
  expect(textOf(dayOf([FEVER]), STORED)).not.toContain(logWritingWords.ja.title);
});
