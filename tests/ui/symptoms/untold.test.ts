// "I don't know" and what is not answered yet: counted as before, and nowhere told as a fact.
import { describe, expect, test } from 'vitest';
import { saidLine, signLabel } from '../../../src/content/words/line-words.ts';
import { answeredEntry } from '../../../src/domain/calling/course.ts';
import { sharedReport } from '../../../src/domain/sharing/shared-report.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { logWords } from '../../../src/i18n/log.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { entryView } from '../../../src/ui/pages/log/entry-view.ts';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import {
  type Answers,
  answersOf,
  emptyAnswers,
  saidBesides,
} from '../../../src/ui/pages/symptoms/answers.ts';
import { namedSaid, tileReport } from '../../../src/ui/pages/symptoms/danger-report.ts';
import { NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';
import { reportOf } from '../../../src/ui/pages/symptoms/report-of.ts';
import { saidOfEntry } from '../../../src/ui/pages/symptoms/said-of-entry.ts';
import { type Session, saidIn, withEntry } from '../../../src/ui/pages/symptoms/session.ts';

const NOTHING = { known: new Map(), usual: {} };
const HEADACHE = '頭痛：どのくらいか、わからない';
const DIZZY = `${signLabel('ja', 'dizziness')}：どのくらいかは、まだ答えていない`;

function entryOf(
  change: Partial<Answers>,
  more: Partial<SymptomEntry> = {},
  proposed = NOTHING_PROPOSED,
): SymptomEntry {
  const answers = { ...emptyAnswers('patient'), measured: 'not-measured' as const, ...change };
  const report = reportOf(answers, { ...NOTHING, proposed });
  return {
    id: 'one',
    at: '2026-11-25T12:00:00.000Z',
    by: 'patient',
    ...saidIn({ report, ...saidBesides(answers) }),
    ...more,
  };
}
const onThePhone = (entry: SymptomEntry) => saidOfEntry(entry, 'ja').lines;
const inTheLog = (entry: SymptomEntry) => {
  const view = entryView(entry, { alone: [], together: [], isCall: false }, 'ja');
  return [...view.facts, ...view.lines];
};
const inAFile = (entry: SymptomEntry, locale: 'ja' | 'en' = 'ja') => {
  const context = { infusions: [], attempts: [], zone: 'Asia/Tokyo', hasLines: false };
  const shared = sharedReport(entry, [], { ...context, words: sharingWords(locale) });
  return {
    fever: shared?.answers['fever-days'],
    signs: shared?.signs.map(({ label, sentence }) => `${label}：${sentence}`),
  };
};

describe('a fever that nobody knows of', () => {
  const unknown = entryOf({ recentFever: 'unknown' });

  test('is told, kept in the log and handed over as not known', () => {
    expect(unknown.report.feverDays).toBe(1);
    expect(onThePhone(unknown)).toEqual([reportFactWords.ja.feverUnknown]);
    expect(inTheLog(unknown)).toEqual([reportFactWords.ja.feverUnknown]);
    expect(saidBesides({ ...emptyAnswers('patient'), recentFever: 'unknown' }, true)).toEqual({});
    expect(inAFile(unknown).fever).toEqual(['わからない']);
    expect(inAFile(unknown, 'en').fever).toEqual(['not known']);
  });

  test('comes back as "I don’t know" when the report is corrected', () => {
    expect(answersOf(unknown).recentFever).toBe('unknown');
    expect(answersOf(entryOf({ recentFever: '1' })).recentFever).toBe('1');
  });

  test('is told by its days where the log knows more of it', () => {
    const known = entryOf({ recentFever: 'unknown' }, {}, { ...NOTHING_PROPOSED, feverDays: 2 });
    expect(onThePhone(known)).toEqual([logWords.ja.facts.feverDays(2)]);
    expect(inAFile(known).fever).toEqual(['2日']);
    expect(answersOf(known).recentFever).toBe('2');
  });
});

describe('a sign of which nobody knows how bad it is', () => {
  const entry = entryOf({ signs: { headache: 'unknown' } });

  test('is told by its name alone, and counts as the level above the mildest', () => {
    expect(entry.report.signs).toEqual({ headache: 2 });
    expect(onThePhone(entry)).toEqual([HEADACHE]);
    expect(inTheLog(entry)).toEqual([HEADACHE]);
    expect(inAFile(entry).signs).toEqual([HEADACHE]);
    expect(saidOfEntry(entry, 'en').lines).toEqual(['Headache: not known how bad it is']);
  });

  test('stands so among what asked for the call', () => {
    const asked = { alone: ['headache-2'], together: [], isCall: true } as const;
    expect(entryView(entry, asked as never, 'ja')).toMatchObject({ facts: [], lines: [HEADACHE] });
  });

  test('comes back as "I don’t know"', () => {
    expect(answersOf(entry).signs).toEqual({ headache: 'unknown' });
  });
});

describe('a sign of which it is not answered yet how bad it is', () => {
  const entry = entryOf({ signs: { dizziness: 'open', headache: 2 } });

  test('is never told by the mildest sentence', () => {
    expect(entry.report.signs).toEqual({ dizziness: 1, headache: 2 });
    const said = [saidLine('ja', 'headache-2', 'patient'), DIZZY];
    expect(onThePhone(entry)).toEqual(said);
    expect(inTheLog(entry)).toEqual(said);
    expect(inAFile(entry).signs).toContain(DIZZY);
  });

  test('is open again when the report is corrected', () => {
    expect(answersOf(entry).signs).toEqual({ dizziness: 'open', headache: 2 });
  });

  test('goes with the answer that it is the same', () => {
    const now = { id: 'two', at: '2026-11-25T15:00:00.000Z', by: 'patient' } as const;
    expect(onThePhone(answeredEntry(entry, 'same', now))).toContain(DIZZY);
    expect(answeredEntry(entry, 'better', now)).not.toHaveProperty('levelUnknown');
  });

  test.each([2, 'unknown'] as const)('is asked no more once it is answered with %s', (level) => {
    const later = entryOf({ signs: { dizziness: level } }, { id: 'two', at: '2026-11-25T12:01:00.000Z' });
    const session: Session = { own: [entry], context: {}, kept: 'kept', openSigns: ['dizziness', 'rash'] };
    expect(withEntry(session, later).openSigns).toEqual(['rash']);
    expect(saidOfEntry(entry, 'ja', [entry, later]).lines[1]).toBe(signLabel('ja', 'dizziness'));
    expect(onThePhone(entry)).toContain(DIZZY);
  });

  test('stays open beside what says nothing of it', () => {
    const later = entryOf({ signs: { cough: 1 } }, { id: 'two', at: '2026-11-25T12:01:00.000Z' });
    const session: Session = { own: [entry], context: {}, kept: 'kept', openSigns: ['dizziness'] };
    expect(withEntry(session, later).openSigns).toEqual(['dizziness']);
    expect(saidOfEntry(entry, 'ja', [entry, later]).lines).toContain(DIZZY);
  });

  test('is told as danger once it is named as that', () => {
    const pressed = { ...entry, report: { signs: { ...tileReport('awake').signs, drowsiness: 3 } } } as const;
    const open = { ...pressed, levelUnknown: { drowsiness: 'unknown' as const } };
    const said = namedSaid(open, 'awake', ['drowsiness']);
    expect(said.levelUnknown).toEqual({});
    const named = { ...entryOf({}), ...saidIn(said) };
    expect(onThePhone(named)).toEqual([saidLine('ja', 'drowsiness-3', 'patient')]);
  });
});

test('the same line of another origin is not hidden: a higher level of the sign is told as it is', () => {
  const entry = {
    ...entryOf({ signs: { dizziness: 'open' } }),
    report: { signs: { dizziness: 3 } },
  } as const;
  expect(onThePhone(entry)).toEqual([saidLine('ja', 'dizziness-3', 'patient')]);
  expect(answersOf(entry).signs).toEqual({ dizziness: 3 });
});
