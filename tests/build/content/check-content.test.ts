// The editor's check: the content of this repository is in order, and every mistake is told by file and line.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, checkHandbook, handbookFiles } from '../../../build/content/check-content.ts';
import { findingOf, printed } from '../../../build/content/finding.ts';

const JA = 'src/content/handbook/ja/fever.md';
const EN = 'src/content/handbook/en/fever.md';
const LISTS = {
  'src/content/handbook-ja.ts': "import { chapter } from './handbook/ja/fever.md';",
  'src/content/handbook-en.ts': "import { chapter } from './handbook/en/fever.md';",
};

const front = (title: string) => [
  '---',
  'id: fever',
  'order: 1',
  `title: ${title}`,
  'official: ""',
  `summary: ${title}`,
  'search: [fever]',
  'sources: [S1, S5]',
  '---',
  '',
];
const JAPANESE = [...front('熱'), '## 電話', '', '熱が出たら[電話](/call)します。', '', '- せき', '- 寒気'];
const ENGLISH = [...front('Fever'), '## Call', '', 'With a fever, [call](/call).', '', '- cough', '- chills'];

type Change = { ja?: readonly string[]; en?: readonly string[] | null; lists?: Record<string, string> };

function findings({ ja = JAPANESE, en = ENGLISH, lists = LISTS }: Change): string[] {
  const files = new Map<string, string>(Object.entries(lists));
  files.set(JA, ja.join('\n'));
  if (en) files.set(EN, en.join('\n'));
  return checkHandbook(files).map(printed);
}

/** Line numbers as an editor counts them. */
const withLine = (lines: readonly string[], line: number, text: string) =>
  lines.map((each, index) => (index === line - 1 ? text : each));

// Phrases are looked for in every sentence: seconds, more on a busy machine.
test('the content of this repository is in order', { timeout: 60_000 }, () => {
  expect(checkContent('.').map(printed)).toEqual([]);
});

test('two chapters that say the same are in order', () => {
  expect(findings({})).toEqual([]);
});

describe('both languages', () => {
  test.each<[string, Change, string]>([
    [
      'a chapter without its twin',
      { en: null, lists: { ...LISTS, 'src/content/handbook-en.ts': '' } },
      `${JA}:1: this chapter is missing in English: ${EN}`,
    ],
    [
      'a list of another length',
      { en: [...ENGLISH, '- tired'] },
      `${EN}:15: Japanese has a list of 2 here (${JA}:15), English has a list of 3`,
    ],
    [
      'a block too few',
      { en: ENGLISH.slice(0, 14) },
      `${EN}:13: Japanese has a list of 2 here (${JA}:15), English has nothing more`,
    ],
    [
      'a paragraph in place of a box',
      { ja: withLine(JAPANESE, 13, '> [!call]\n> 電話します。'), en: withLine(ENGLISH, 13, 'Call.') },
      `${EN}:13: Japanese has a box [!call] of 1 here (${JA}:13), English has a paragraph`,
    ],
    ['other documents', { en: withLine(ENGLISH, 8, 'sources: [S1]') }, `${EN}:8: Japanese lists S1, S5`],
    [
      'another place in the contents',
      { en: withLine(ENGLISH, 3, 'order: 2') },
      `${EN}:3: Japanese has place 1 in the contents`,
    ],
    [
      'an official name in one of them',
      { ja: withLine(JAPANESE, 5, 'official: 発熱') },
      `${EN}:5: only one of the languages has an official name`,
    ],
    [
      'a link that one of them lacks',
      { en: withLine(ENGLISH, 13, 'With a fever, call.') },
      `${EN}:1: the link to /call of ${JA}:13 is missing here`,
    ],
    [
      'documents of a part',
      {
        ja: [...JAPANESE, '', '::sources S1 S5', '', '文。', '', '::sources S1'].toSpliced(
          11,
          0,
          '',
          '::sources S1',
        ),
        en: [...ENGLISH, '', '::sources S1 S5', '', 'Text.', '', '::sources S5'].toSpliced(
          11,
          0,
          '',
          '::sources S1',
        ),
      },
      `${EN}:22: Japanese comes from S1 here, English from S5`,
    ],
  ])('%s is told', (_, change, finding) => {
    expect(findings(change)).toContain(finding);
  });
});

describe('a chapter', () => {
  test.each<[string, Change, string]>([
    [
      'that cannot be read',
      { ja: withLine(JAPANESE, 13, '<b>熱</b>') },
      `${JA}:13: html is not part of the handbook's Markdown`,
    ],
    [
      'that nobody lists',
      { lists: { ...LISTS, 'src/content/handbook-ja.ts': '' } },
      `${JA}:1: nobody can read this chapter: src/content/handbook-ja.ts does not list it`,
    ],
    [
      'that is listed and not there',
      {
        lists: {
          ...LISTS,
          'src/content/handbook-en.ts': `\n${LISTS['src/content/handbook-en.ts']}\nimport './handbook/en/gone.md';`,
        },
      },
      'src/content/handbook-en.ts:3: there is no chapter src/content/handbook/en/gone.md',
    ],
    [
      'with another name than its file',
      { ja: withLine(JAPANESE, 2, 'id: heat') },
      `${JA}:2: the id is heat, the file is called fever`,
    ],
    [
      'with a dead link',
      { ja: withLine(JAPANESE, 13, '[熱](/handbook/cold)') },
      `${JA}:13: a link leads to no chapter: /handbook/cold`,
    ],
    [
      'with a link to itself',
      { ja: withLine(JAPANESE, 16, '- [熱](/handbook/fever)') },
      `${JA}:16: a link leads to its own chapter: /handbook/fever`,
    ],
    [
      'with a picture that does not exist',
      { ja: withLine(JAPANESE, 13, '::picture cat') },
      `${JA}:13: cat is not in product/pictures.ts`,
    ],
    [
      'with a kanji that no child learns',
      { ja: withLine(JAPANESE, 15, '- 嘔') },
      `${JA}:15: 嘔 is beyond the sixth grade and has no furigana`,
    ],
    [
      'with a long run of kanji',
      { ja: withLine(JAPANESE, 4, 'title: 高熱電話番号') },
      `${JA}:4: 高熱電話番号 has more than 4 kanji in a row and no furigana`,
    ],
    [
      'with a long sentence',
      { ja: withLine(JAPANESE, 13, `${'あ'.repeat(45)}。`) },
      `${JA}:13: a sentence has 46 characters, at most 45: ${'あ'.repeat(45)}。`,
    ],
    ['that comforts', { ja: withLine(JAPANESE, 13, '安全です。') }, `${JA}:13: comforts: 安全です`],
    [
      'that comforts in English',
      { en: withLine(ENGLISH, 6, 'summary: Do not worry') },
      `${EN}:6: comforts: Do not worry`,
    ],
    ['that is not finished', { en: withLine(ENGLISH, 15, '- TBD') }, `${EN}:15: is not finished: TBD`],
  ])('%s is told', (_, change, finding) => {
    expect(findings(change)).toContain(finding);
  });

  test('with the place of another in the contents is told', { timeout: 60_000 }, () => {
    const files = handbookFiles('.');
    const path = 'src/content/handbook/ja/words.md';
    files.set(path, (files.get(path) ?? '').replace(/^order: \d+$/m, 'order: 1'));
    expect(checkHandbook(files).map(printed)).toContainEqual(
      expect.stringMatching(
        /^src\/content\/handbook\/ja\/[a-z-]+\.md:\d+: [a-z-]+ has place 1 in the contents too$/,
      ),
    );
  });
});

test('what is no mistake of a file’s own is told with the file', () => {
  expect(findingOf(new Error('out of memory'), JA)).toEqual({ file: JA, line: 1, sentence: 'out of memory' });
});

test('`npm run content -- --check` ends with 1 on a broken front matter, and names its file and line', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const folder = 'src/content/handbook';
  for (const locale of ['ja', 'en']) {
    mkdirSync(join(root, folder, locale), { recursive: true });
    cpSync(`${folder}/${locale}/tests.md`, join(root, folder, locale, 'tests.md'));
    cpSync(`src/content/handbook-${locale}.ts`, join(root, `src/content/handbook-${locale}.ts`));
  }
  const file = `${folder}/ja/tests.md`;
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('order:'));
  writeFileSync(join(root, file), lines.with(at, 'order: first').join('\n'));
  const { status, stdout } = spawnSync(process.execPath, [resolve('build/content/main.ts'), '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(root, { recursive: true });
  expect(stdout).toContain(`${file}:${at + 1}: order: `);
  expect(status).toBe(1);
});
