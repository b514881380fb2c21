// The content build: a chapter becomes data, or the build stops at the file and line that is wrong.
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../build/handbook-source.ts';
import { type Inline, PHRASE_BREAK } from '../../src/content/handbook-chapter.ts';
import { plainText, spokenText } from '../../src/content/handbook-text.ts';

const FRONT = [
  '---',
  'id: two-words',
  'order: 3',
  'title: 夜でも電話します',
  'official: ""',
  'summary: どんなときに電話するか',
  'sources: [S1, S17x]',
  'search:',
  '  - 夜中',
  '---',
];

function chapter(body: string, front: readonly string[] = FRONT) {
  return readChapter([...front, ...body.split('\n')].join('\n'), 'ja/two-words.md', 'ja');
}

function withFront(line: number, text: string): string[] {
  return FRONT.map((each, index) => (index === line - 1 ? text : each));
}

function inlinesOf(body: string, locale: 'ja' | 'en' = 'ja'): Inline[] {
  const [block] = readChapter([...FRONT, body].join('\n'), 'file.md', locale).blocks;
  return block?.type === 'paragraph' ? block.children : [];
}

describe('front matter', () => {
  test('is read as typed', () => {
    const { id, order, sources, official } = chapter('文。');
    expect({ id, order, sources, official }).toEqual({
      id: 'two-words',
      order: 3,
      sources: ['S1', 'S17x'],
      official: [],
    });
  });

  test.each([
    ['no id like it', 2, 'id: Two_Words', 'id: must be kebab-case'],
    ['the address of a page that is no chapter', 2, 'id: changes', 'id: is the address'],
    ['no whole number', 3, 'order: 1.5', 'order:'],
    ['an empty title', 4, 'title: "  "', 'title: is empty'],
    ['a source nobody listed', 7, 'sources: [S1, S99]', 'sources.1: is not an id'],
    ['a section beside a source', 7, 'sources: ["S1 1.3"]', 'sources.0: is not an id'],
    ['a source twice', 7, 'sources: [S1, S1]', 'sources: names a source twice'],
    ['no source at all', 7, 'sources: []', 'sources: names no source'],
    ['an approval: it has its own file', 2, 'review: done\nid: two-words', 'review:'],
    ['a field nobody reads', 2, 'reviewed: yes\nid: two-words', 'reviewed:'],
    ['text that is no YAML', 5, 'official: [', ''],
  ])('refuses %s and says in which line', (_, line, text, reason) => {
    const at = reason === '' ? /^ja\/two-words\.md:\d+: / : `ja/two-words.md:${line}: ${reason}`;
    expect(() => chapter('文。', withFront(line, text))).toThrow(at);
  });

  test('refuses a missing field at the top of the file', () => {
    const front = FRONT.filter((line) => !line.startsWith('summary'));
    expect(() => chapter('文。', front)).toThrow('ja/two-words.md:1: summary:');
  });

  test('refuses a file without it', () => {
    expect(() => chapter('文。', [])).toThrow('ja/two-words.md:1: no front matter');
  });

  test('reads files with Windows line ends', () => {
    expect(readChapter([...FRONT, '文。'].join('\r\n'), 'file.md', 'ja').blocks).toHaveLength(1);
  });
});

describe('blocks', () => {
  test('are headings, paragraphs, lists, boxes and the two tables, in order', () => {
    const body = '## 一\n\n文。\n\n- あ\n- い\n\n1. う\n\n> [!ask]\n> 聞く。\n\n::calendar\n\n::when-to-call';
    expect(
      chapter(body).blocks.map((block) => (block.type === 'directive' ? block.name : block.type)),
    ).toEqual(['heading', 'paragraph', 'list', 'list', 'callout', 'calendar', 'when-to-call']);
  });

  test('headings have the same address in both languages', () => {
    const ids = (locale: 'ja' | 'en', body: string) =>
      readChapter([...FRONT, body].join('\n'), 'file.md', locale).blocks.map((block) =>
        block.type === 'heading' ? block.id : '',
      );
    expect(ids('ja', '## 一\n### 二\n## 三')).toEqual(ids('en', '## One\n### Two\n## Three'));
    expect(new Set(ids('ja', '## 同じ\n## 同じ')).size).toBe(2);
  });

  test.each([
    ['今すぐ119番', 'emergency'],
    ['重なったら119番', 'emergency'],
    ['今すぐ病院へ電話（夜・休日も）', 'call-now'],
    ['今日のうちに連絡', 'contact-today'],
    ['119番のこと', undefined],
  ])('the heading %s looks like the urgency %s', (heading, urgency) => {
    const block = chapter(`## どうする\n\n### ${heading}`).blocks[1];
    expect(block?.type === 'heading' && block.urgency).toBe(urgency);
  });

  test('a box loses its mark and keeps its words', () => {
    const [box] = chapter('> [!call]\n> **今すぐ**電話します。\n>\n> 夜でも。').blocks;
    if (box?.type !== 'callout') throw new Error('no box');
    expect(box.kind).toBe('call');
    expect(box.children.map((each) => each.type === 'paragraph' && plainText(each.children))).toEqual([
      '今すぐ電話します。',
      '夜でも。',
    ]);
  });

  test.each([
    ['a quotation without a mark', '> 文。', 11, 'a quotation must begin'],
    ['an unknown mark', '文。\n\n> [!note]\n> 文。', 13, 'a quotation must begin'],
    ['an empty box', '> [!call]', 11, 'the [!call] box is empty'],
    ['a box in a box', '> [!call]\n>\n> > [!ask]\n> > 文。', 13, 'a box stands inside'],
    ['a heading in a list', '- ## 見出し', 11, 'a heading stands inside'],
    ['a first-level heading', '# 見出し', 11, 'only ## and ###'],
    ['a ### before any ##', '### 見出し', 11, 'a ### stands before'],
    ['an unknown table', '文。\n\n::calender', 13, '::calender is none of'],
    ['a table in a list', '- ::calendar', 11, '::calendar stands inside'],
    ['an empty list item', '- あ\n-', 12, 'a list has an empty item'],
    ['HTML', '文。\n\n<div>文</div>', 13, 'html is not part'],
    ['an image', '![図](/icon.svg)', 11, 'image is not part'],
    ['emphasis', '*文*', 11, 'emphasis is not part'],
    ['a rule', '文。\n\n---', 13, 'thematicBreak is not part'],
    [
      'strong text that Markdown did not see',
      '電話します。**夜でも。**朝でも。',
      11,
      'mark-up stands in the text',
    ],
    ['nothing at all', '', 10, 'the chapter is empty'],
  ])('refuses %s and says in which line', (_, body, line, reason) => {
    expect(() => chapter(body)).toThrow(`ja/two-words.md:${line}: ${reason}`);
  });
});

describe('links', () => {
  test.each([
    '/',
    '/call',
    '/contact',
    '/profile',
    '/symptoms',
    '/symptoms/new',
    '/symptoms/family-check',
    '/handbook',
    '/handbook/words',
  ])('may lead to %s', (href) => {
    expect(inlinesOf(`[ここ](${href})`)).toEqual([{ type: 'link', href, children: ['ここ'] }]);
  });

  test.each(['https://example.org/', '//example.org', '/card', '/handbook/', '/call?x=1', '#top', 'tel:119'])(
    'may not lead to %s',
    (href) => {
      expect(() => inlinesOf(`文。[ここ](${href})`)).toThrow(`file.md:11: a link leads to a page of the app`);
    },
  );
});

describe('phrases', () => {
  test('Japanese text may break between phrases, and loses nothing', () => {
    const text = '夜でも休日でも、今すぐ病院へ電話してください。';
    const inlines = inlinesOf(text);
    expect(plainText(inlines)).toBe(text);
    expect(inlines.join('').split(PHRASE_BREAK).length).toBeGreaterThan(3);
  });

  test('a strong word inside a phrase does not split it', () => {
    const marked = inlinesOf('今すぐ**病院**へ電話してください。');
    const flat = (each: Inline): string =>
      typeof each === 'string' ? each : 'text' in each ? each.text : each.children.map(flat).join('');
    expect(marked.map(flat).join('')).toBe(inlinesOf('今すぐ病院へ電話してください。').join(''));
  });

  test('the space that Markdown needs after strong text is not shown in Japanese', () => {
    expect(plainText(inlinesOf('**今すぐ電話します。** 夜でもかけます。'))).toBe(
      '今すぐ電話します。夜でもかけます。',
    );
    expect(plainText(inlinesOf('**Call now.** At night too.', 'en'))).toBe('Call now. At night too.');
  });

  test('lines join without a space in Japanese and with one in English', () => {
    expect(plainText(inlinesOf('夜でも\n電話します。'))).toBe('夜でも電話します。');
    expect(plainText(inlinesOf('Call at\nnight.', 'en'))).toBe('Call at night.');
  });

  test('English text carries no break, and its Japanese words are marked as Japanese', () => {
    expect(inlinesOf('T cell (T細胞) and 24-hour number (24時間の番号)', 'en')).toEqual([
      'T cell (',
      { type: 'japanese', text: 'T細胞' },
      ') and 24-hour number (',
      { type: 'japanese', text: '24時間の番号' },
      ')',
    ]);
  });
});

describe('furigana', () => {
  const furigana = (text: string) => inlinesOf(text);

  test('is a word with its reading; the text around it keeps its breaks', () => {
    const inlines = furigana('{脈|みゃく}が1分に**131回**以上です。');
    expect(inlines[0]).toEqual({ type: 'ruby', text: '脈', reading: 'みゃく' });
    expect(plainText(inlines)).toBe('脈が1分に131回以上です。');
    expect(spokenText(inlines)).toBe('みゃくが1分に131回以上です。');
  });

  test('does not change where a line may break, except that a word is never split', () => {
    const bare = inlinesOf('熱が出たら、鼻水だけでも病院へ電話してください。').join('');
    const read = furigana('熱が出たら、{鼻水|はなみず}だけでも病院へ電話してください。');
    const flat = read.map((each) => (typeof each === 'string' ? each : 'text' in each ? each.text : ''));
    expect(flat.join('')).toBe(bare);
    expect(read).toContainEqual({ type: 'ruby', text: '鼻水', reading: 'はなみず' });
  });

  test('stands in strong text, links and the front matter too', () => {
    const inlines = furigana('**{脳|のう}** {腫瘍|しゅよう}と[{脈|みゃく}](/call)');
    expect(spokenText(inlines)).toBe('のうしゅようとみゃく');
    const { title } = chapter('文。', withFront(4, 'title: "{腫瘍|しゅよう}の話"'));
    expect(spokenText(title)).toBe('しゅようの話');
  });

  test.each([
    ['a reading that is not hiragana', '{脈|ミャク}です。'],
    ['a word without kanji', '{ふるえ|ふるえ}です。'],
    ['a brace that is left over', '{脈|みゃくです。'],
    ['an empty reading', '{脈|}です。'],
  ])('stops the build with file and line at %s', (_, text) => {
    expect(() => chapter(`始め。\n\n${text}`)).toThrow(/^ja\/two-words\.md:13: /);
  });

  test('in the front matter stops the build at its own line', () => {
    expect(() => chapter('文。', withFront(6, 'summary: "{脈|myaku}の話"'))).toThrow(
      /^ja\/two-words\.md:6: summary: /,
    );
  });
});
