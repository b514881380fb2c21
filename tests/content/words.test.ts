// The words of the call lines: complete, true to the meaning of each level, and never reassuring.
import { describe, expect, test } from 'vitest';
import { CALL_LINES } from '../../src/content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../src/content/product/lines/closing.ts';
import { RED_QUESTIONS } from '../../src/content/product/red-questions.ts';
import { SIGNS } from '../../src/content/product/signs.ts';
import { lineNotes as notesEn } from '../../src/content/words/en/line-notes.ts';
import { lines as linesEn } from '../../src/content/words/en/lines.ts';
import * as signsEn from '../../src/content/words/en/signs.ts';
import { lineNotes as notesJa } from '../../src/content/words/ja/line-notes.ts';
import { lines as linesJa } from '../../src/content/words/ja/lines.ts';
import * as signsJa from '../../src/content/words/ja/signs.ts';
import { lineNote } from '../../src/content/words/line-note.ts';
import { levelWords, printedLine, signLabel } from '../../src/content/words/line-words.ts';
import {
  contactTodayWords,
  familyCheckWords,
  redQuestionWords,
  urgencyWords,
} from '../../src/content/words/report-words.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import type { LineId, SignLineId } from '../../src/domain/symptoms/line-id.ts';
import type { SignRow } from '../../src/domain/symptoms/line-row.ts';
import type { RedQuestionId } from '../../src/domain/symptoms/red-question-id.ts';
import type { SignId } from '../../src/domain/symptoms/sign-id.ts';
import plan from '../fixtures/triage-signs.json' with { type: 'json' };

type PlannedSign = { ja: string; levels: Record<string, { meaning: string; urgency: string }> };
const PLAN = Object.entries(plan) as [SignId, PlannedSign][];
const PLANNED_LEVELS = PLAN.flatMap(([sign, { levels }]) =>
  Object.entries(levels).map(([level, { meaning }]) => ({ line: `${sign}-${level}` as SignLineId, meaning })),
);
const aroundTheLines = (locale: Locale) => ({
  redQuestions: redQuestionWords[locale],
  familyCheck: familyCheckWords[locale],
  urgencies: urgencyWords[locale],
  contactToday: contactTodayWords[locale],
});
const ja = { ...signsJa, lines: linesJa, lineNotes: notesJa, ...aroundTheLines('ja') };
const en = { ...signsEn, lines: linesEn, lineNotes: notesEn, ...aroundTheLines('en') };
const LINE_ROWS = [...CALL_LINES, ...CLOSING_LINES];
const PLAIN_LINES = Object.keys(ja.lines) as (keyof typeof ja.lines)[];
const WORDS = { ja, en };

/** Every string of a set of words with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => strings(part, `${path}/${key}`));
}

/** Numbers as printed; the digit of a name such as SpO2 or COVID-19 is none. */
function numbers(text: string): string[] {
  return text.match(/(?<![A-Za-z\d.-])\d+(\.\d+)?/g) ?? [];
}

/** "One" is often an article, and Japanese and English do not agree where. */
function tellingNumbers(text: string): string[] {
  return [...new Set(numbers(text))].filter((number) => number !== '1').sort();
}

const JA = strings(ja);
const EN = strings(en);

describe('nothing is missing', () => {
  test.each(LOCALES)('every sign and every level of the plan has words (%s)', (locale) => {
    for (const [sign] of PLAN) expect(signLabel(locale, sign), sign).toMatch(/\S/);
    for (const { line } of PLANNED_LEVELS) expect(levelWords(locale, line, 'patient'), line).toMatch(/\S/);
    expect(Object.keys(WORDS[locale].levels).sort()).toEqual(PLANNED_LEVELS.map(({ line }) => line).sort());
    expect(Object.keys(WORDS[locale].signs)).toHaveLength(47);
  });

  test.each(LOCALES)(
    'every row of the lines is printed, and nothing is printed without a row (%s)',
    (locale) => {
      const ids = LINE_ROWS.map(({ id }) => id);
      for (const id of ids) expect(printedLine(locale, id), id).toMatch(/\S/);
      expect([...ids].sort()).toEqual([...Object.keys(ja.levels), ...PLAIN_LINES].sort());
    },
  );

  test('no word is empty, or has space around it', () => {
    for (const [path, text] of [...JA, ...EN]) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
    }
  });

  test('Japanese labels are the ones chosen against misreading', () => {
    for (const [sign, planned] of PLAN) expect(signLabel('ja', sign)).toBe(planned.ja);
  });

  test('a line lifted by more than close watch says so in its note', () => {
    const smaller = (id: LineId) =>
      Object.values<SignRow>(SIGNS).some((row) => row.raised && row.levels[1]?.line === id);
    const lifted = CALL_LINES.filter(({ id, raise }) => raise && !smaller(id)).map(({ id }) => id);
    expect(lifted.length).toBeGreaterThan(3);
    for (const locale of LOCALES) {
      for (const id of lifted) expect(lineNote(locale, id), id).toMatch(/\S/);
      expect(lineNote(locale, 'fever-37.5')).toBeUndefined();
    }
  });

  test('a line that ends its list openly is closed by a note', () => {
    for (const id of PLAIN_LINES) {
      if (ja.lines[id].includes('など')) expect(lineNote('ja', id), id).toBeDefined();
      if (en.lines[id].includes('or the like')) expect(lineNote('en', id), id).toBeDefined();
    }
  });
});

describe('nothing reassures, grades or names a condition', () => {
  const REASSURING_JA =
    /大丈夫|心配ありません|心配いりません|心配はありません|安全です|安心|問題ありません|様子を見れば|様子をみれば|異常なし|おそらく|たぶん/;
  const REASSURING_EN =
    /\b(fine|safe|safely|ok|okay|all right|no problem|don.t worry|no need|nothing to worry|reassur\w*|harmless|probably|likely|normal)\b/i;
  const NOT_SAFE = 'This does not mean that you are safe.';
  const GRADING = /軽度|中等度|重度|軽い|軽め|重い|軽症|重症|グレード|点数|スコア|[%％]/;
  const GRADING_EN = /\b(mild\w*|moderate\w*|severe\w*|serious|grade|score|level|per ?cent)\b|%/i;
  const CONDITION =
    /CRS|ICANS|HLH|PML|TLS|サイトカイン|髄膜炎|脳炎|脳卒中|脳症|敗血症|肺炎|フレア|腫瘍|崩壊|血球|血栓|肝炎|リンパ|がん(?!ば)|アレルギー|アナフィラキシー|心筋|てんかん|帯状疱疹/;
  const CONDITION_EN =
    /\b(cytokine|meningitis|encephal\w*|stroke|sepsis|pneumonia|flare|tumou?r|lysis|lymph\w*|cancer|hepatitis|allerg\w*|anaphyla\w*|anaemia|thrombo\w*|epilep\w*|shingles|neurotox\w*)\b/i;
  /** Whoever was met has a name for it; the patient's own condition is not named there. */
  const namesWhatOthersHave = (path: string) => path.startsWith('/levels/exposure-1');

  test.each(JA)('ja %s does not reassure or grade', (_path, text) => {
    expect(text).not.toMatch(REASSURING_JA);
    expect(text).not.toMatch(GRADING);
  });

  test.each(EN)('en %s does not reassure or grade', (_path, text) => {
    expect(text.replace(NOT_SAFE, '')).not.toMatch(REASSURING_EN);
    expect(text).not.toMatch(GRADING_EN);
  });

  test('no condition is named, in either language', () => {
    for (const [path, text] of [...JA, ...EN]) {
      if (namesWhatOthersHave(path)) continue;
      expect(text, path).not.toMatch(CONDITION);
      expect(text, path).not.toMatch(CONDITION_EN);
    }
  });

  test('the lowest result says that nothing matched, that this is no safety, when to look again, and to call', () => {
    expect(urgencyWords.ja.note.heading).toBe(
      'この電話の中に記録しました（病院には届きません）。気になれば、いつでも電話してください',
    );
    for (const part of ['あてはまるものはありません', '安全という意味ではありません', '4〜6時間', '電話'])
      expect(urgencyWords.ja.note.lead).toContain(part);
    for (const part of ['matched', NOT_SAFE, '4 to 6 hours', 'call is always right'])
      expect(urgencyWords.en.note.lead).toContain(part);
  });
});

describe('words are true to what they stand for', () => {
  test.each(PLANNED_LEVELS)('$line keeps the numbers of "$meaning"', ({ line, meaning }) => {
    for (const locale of LOCALES)
      expect(numbers(levelWords(locale, line, 'patient'))).toEqual(expect.arrayContaining(numbers(meaning)));
  });

  test.each(PLAIN_LINES)('%s keeps the limits that its id names', (id) => {
    for (const locale of LOCALES)
      expect(numbers(printedLine(locale, id))).toEqual(
        expect.arrayContaining(id.match(/\d+(\.\d+)?/g) ?? []),
      );
  });

  test('Japanese and English print the same numbers, in both voices', () => {
    for (const { id } of LINE_ROWS) {
      expect(tellingNumbers(printedLine('en', id)), id).toEqual(tellingNumbers(printedLine('ja', id)));
      const [noteJa = '', noteEn = ''] = LOCALES.map((locale) => lineNote(locale, id));
      expect(tellingNumbers(noteEn), `note of ${id}`).toEqual(tellingNumbers(noteJa));
    }
    for (const { line } of PLANNED_LEVELS)
      for (const locale of LOCALES)
        expect(tellingNumbers(levelWords(locale, line, 'family')), line).toEqual(
          tellingNumbers(levelWords(locale, line, 'patient')),
        );
  });

  test('no two levels of one sign have the same words, in either voice', () => {
    for (const locale of LOCALES)
      for (const voice of ['patient', 'family'] as const)
        for (const [sign, { levels }] of PLAN) {
          const texts = Object.keys(levels).map((level) =>
            levelWords(locale, `${sign}-${level}` as SignLineId, voice),
          );
          expect(new Set(texts).size, sign).toBe(texts.length);
        }
  });

  test('the family hears its own words where they differ, else those of the patient', () => {
    expect(levelWords('ja', 'drowsiness-3', 'family')).toContain('声をかけても');
    expect(levelWords('ja', 'mouth-sores-2', 'family')).toBe(levelWords('ja', 'mouth-sores-2', 'patient'));
    for (const set of [ja, en])
      for (const [line, { patient, family }] of Object.entries(set.levels))
        expect(family, line).not.toBe(patient);
  });

  test('a printed sign line is the label and the words of the level', () => {
    expect(printedLine('ja', 'mouth-sores-2')).toBe('口の中の痛み：痛くて飲めない');
    expect(printedLine('en', 'mouth-sores-2')).toBe('Sore mouth: Too sore to drink');
    expect(printedLine('ja', 'fever-37.5')).toBe('体温が37.5℃以上');
  });
});

describe('words are short enough to read in the night', () => {
  test.each(PLANNED_LEVELS)('ja $line fits on a tile', ({ line }) => {
    expect(levelWords('ja', line, 'patient').length).toBeLessThanOrEqual(60);
    expect(levelWords('ja', line, 'family').length).toBeLessThanOrEqual(60);
  });

  test('no more than four kanji stand together', () => {
    for (const [path, text] of JA) expect(text, path).not.toMatch(/\p{Script=Han}{5}/u);
  });

  test('sentences of tiles, questions and results have at most 45 characters', () => {
    const spoken = [ja.redQuestions, ja.familyCheck, ja.urgencies, ja.contactToday].flatMap((set) =>
      strings(set),
    );
    for (const [path, text] of spoken)
      for (const sentence of text.split('。'))
        expect(sentence.length, `${path}: ${sentence}`).toBeLessThanOrEqual(45);
  });
});

describe('what to do comes with the result', () => {
  test('the headings are the agreed ones', () => {
    expect(urgencyWords.ja.emergency.heading).toBe('今すぐ119番');
    expect(urgencyWords.ja['call-now'].heading).toBe('今すぐ病院へ電話（夜・休日も）');
    expect(urgencyWords.ja['contact-today'].heading).toBe('今日のうちに連絡');
    for (const locale of LOCALES)
      expect(urgencyWords[locale]['contact-today']).toEqual(contactTodayWords[locale].today);
  });

  test('before the call: no fever medicine, no driving oneself', () => {
    expect(urgencyWords.ja['call-now'].lead).toMatch(/熱さましを飲まないで.*自分で運転して/);
    expect(urgencyWords.en['call-now'].lead).toMatch(/no fever medicine.*Do not drive yourself/);
    expect(urgencyWords.ja.emergency.lead).toMatch(/救急です.*住所.*自分で運転して/);
    expect(urgencyWords.en.emergency.lead).toMatch(/address.*Do not drive yourself/);
  });

  test('whoever waits for the opening hears when not to wait, and that calling now is allowed', () => {
    expect(contactTodayWords.ja['at-opening'].lead).toMatch(/熱、ふるえ、新しい変化.*待たずに.*いまかけても/);
    expect(contactTodayWords.en['at-opening'].lead).toMatch(/fever, shivering or anything new.*call now/);
    expect(contactTodayWords.ja.tonight.lead).toContain('24時間の番号');
    for (const locale of LOCALES)
      expect(contactTodayWords[locale]['tonight-any-number'].heading).not.toContain('24');
  });

  test('measuring again never holds back the call', () => {
    expect(printedLine('ja', 'almost-fever-37.0')).toMatch(/1時間後.*待たずに/);
    expect(printedLine('en', 'almost-fever-37.0')).toMatch(/1 hour.*Do not hold back the call/);
  });

  test('every danger tile names what each sign behind it looks like', () => {
    const looksLike: Partial<Record<SignId, [string, string]>> = {
      breathlessness: ['じっとしていても苦しい', 'even at rest'],
      drowsiness: ['なかなか起きない', 'Hard to wake'],
      confusion: ['家族がわからない', 'Talks nonsense'],
      restlessness: ['なだめても', 'Cannot be calmed'],
      seizure: ['ガクガク', 'jerked'],
      weakness: ['顔の片側が下がる', 'One side of the face drops'],
      tingling: ['ぴりぴり', 'tingles'],
      speech: ['話せない', 'Cannot speak'],
      vision: ['二重に見える', 'sees double'],
      throat: ['つば', 'spit'],
      swelling: ['首がはれた', 'neck swollen'],
      rash: ['発疹', 'rash'],
      dizziness: ['気を失った', 'Fainted'],
      fatigue: ['起き上がれない', 'cannot get up'],
      pallor: ['顔色がはっきり悪い', 'Clearly bad colour'],
      palpitations: ['ドキドキ', 'pounding'],
      'chest-pain': ['2〜3分以上', '2 to 3 minutes or more'],
      headache: ['首がかたい', 'stiff neck'],
      'back-pain': ['尿や便', 'urine or stool'],
      'abdominal-pain': ['おなか', 'belly'],
      bleeding: ['血を吐いた', 'Vomited or coughed up blood'],
      'head-injury': ['頭を打ったあと', 'Hit the head'],
    };
    for (const [question, signs] of Object.entries(RED_QUESTIONS) as [RedQuestionId, readonly SignId[]][])
      for (const sign of signs) {
        const [inJa, inEn] = looksLike[sign] ?? [`${sign}?`, `${sign}?`];
        expect(redQuestionWords.ja[question].detail, question).toContain(inJa);
        expect(redQuestionWords.en[question].detail, question).toContain(inEn);
      }
  });

  test('the family check asks ten different things and keeps ten different misses', () => {
    for (const locale of LOCALES) {
      const items = Object.values(familyCheckWords[locale]);
      expect(new Set(items.map(({ ask }) => ask)).size).toBe(10);
      expect(new Set(items.map(({ missed }) => missed)).size).toBe(10);
    }
  });
});
