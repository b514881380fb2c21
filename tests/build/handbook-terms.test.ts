// The glossary in place: a word of the chapter of words is marked where it is first met in a section.
import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../build/handbook-glossary.ts';
import { readChapter } from '../../build/handbook-source.ts';
import type { Block, Inline } from '../../src/content/handbook-chapter.ts';
import { plainText } from '../../src/content/handbook-text.ts';

const front = (id: string) =>
  [
    '---',
    `id: ${id}`,
    'order: 1',
    'title: 章',
    'official: ""',
    'summary: 章',
    'search: [章]',
    'sources: [S1]',
    '---',
    '',
  ].join('\n');
const WORDS = [
  '## 言葉',
  '### サイトカイン',
  '',
  '::called サイトカイン, cytokine',
  '',
  '合図の物質です。',
  '### サイトカイン{放出症候群|ほうしゅつしょうこうぐん}',
  '',
  '::called サイトカイン放出症候群, CRS',
  '',
  '強い反応です（[反応](/handbook/reaction)）。',
  '### T{細胞|さいぼう}',
  '',
  '::called T細胞',
  '',
  '体を守ります。',
].join('\n');

const words = readChapter(front('words') + WORDS, 'words.md', 'ja');
const glossary = glossaryOf(words);

function chapter(body: string, id = 'other') {
  return readChapter(front(id) + body, `${id}.md`, 'ja', undefined, glossary);
}

/** Every mark as `section: word`. */
function marks(blocks: readonly Block[]): string[] {
  const inInline = (inline: Inline): string[] => {
    if (typeof inline === 'string' || 'text' in inline) return [];
    if (inline.type === 'term') return [`${inline.id}: ${plainText(inline.children)}`];
    return inline.children.flatMap(inInline);
  };
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(marks);
    if (block.type === 'callout') return marks(block.children);
    return block.type === 'directive' ? [] : block.children.flatMap(inInline);
  });
}

describe('a word is marked', () => {
  test('the first time in each section, in paragraphs, lists and boxes', () => {
    const { blocks } = chapter(
      '## 一\n\n- サイトカインが出ます。\n\n> [!ask]\n> サイトカインとT{細胞|さいぼう}です。\n\n## 二\n\nサイトカインです。',
    );
    expect(marks(blocks)).toEqual(['section-2: サイトカイン', 'section-4: T細胞', 'section-2: サイトカイン']);
  });

  test('as the longest name that stands there, and never inside another word', () => {
    const { blocks } = chapter(
      '## 一\n\nサイトカイン{放出症候群|ほうしゅつしょうこうぐん}のことです。ヒトサイトカインではなく、CRSXでもcrsでもありません。',
    );
    expect(marks(blocks)).toEqual(['section-3: サイトカイン放出症候群']);
  });

  test('at the beginning of a sentence with its capital too, and inside strong text', () => {
    expect(marks(chapter('## 一\n\nCytokineと、**T{細胞|さいぼう}です。**').blocks)).toEqual([
      'section-2: Cytokine',
      'section-4: T細胞',
    ]);
  });

  test('and the text stays the same, its breaks and readings too', () => {
    const body = '## 一\n\n体の中で、T{細胞|さいぼう}がサイトカインをたくさん出すことがあります。';
    const plain = readChapter(front('other') + body, 'other.md', 'ja').blocks[1];
    const marked = chapter(body).blocks[1];
    const flat = (inlines: readonly Inline[]): string =>
      inlines
        .map((each) => {
          if (typeof each === 'string') return each;
          if (each.type === 'ruby') return `{${each.text}|${each.reading}}`;
          return 'text' in each ? each.text : flat(each.children);
        })
        .join('');
    if (plain?.type !== 'paragraph' || marked?.type !== 'paragraph') throw new Error('no paragraph');
    expect(flat(marked.children)).toBe(flat(plain.children));
    expect(marks([marked])).toHaveLength(2);
  });
});

describe('a word is not marked', () => {
  test('in a heading, in a link, in the chapter of words itself, and in the one for other doctors', () => {
    expect(marks(chapter('## 一\n\nサイトカインです。', 'emergency-room').blocks)).toEqual([]);
    expect(marks(chapter('## サイトカイン\n\n[サイトカイン](/handbook/words)です。').blocks)).toEqual([]);
    expect(marks(readChapter(front('words') + WORDS, 'words.md', 'ja', undefined, glossary).blocks)).toEqual(
      [],
    );
  });

  test('after a link that names it, in the same section', () => {
    expect(
      marks(chapter('## 一\n\n[CRS](/handbook/words)です。CRSです。\n\n## 二\n\nCRSです。').blocks),
    ).toHaveLength(1);
  });

  test('in the chapter to which its explanation sends the reader', () => {
    const body = '## 一\n\nCRSです。';
    expect(marks(chapter(body).blocks)).toHaveLength(1);
    expect(marks(chapter(body, 'reaction').blocks)).toEqual([]);
  });
});

describe('::called is refused', () => {
  const read =
    (body: string, id = 'words') =>
    () =>
      readChapter(front(id) + body, `${id}.md`, 'ja');

  test.each([
    [
      'in another chapter',
      '## 一\n### 二\n\n::called 二\n\n文。',
      'other',
      'other.md:13: ::called stands under',
    ],
    ['below a text', '## 一\n### 二\n\n文。\n\n::called 二', 'words', 'words.md:15: ::called stands under'],
    [
      'without a name',
      '## 一\n### 二\n\n::called\n\n文。',
      'words',
      'words.md:13: ::called has an empty name',
    ],
    [
      'with an empty name',
      '## 一\n### 二\n\n::called 二,\n\n文。',
      'words',
      'words.md:13: ::called has an empty',
    ],
  ])('%s, with file and line', (_, body, id, reason) => {
    expect(read(body, id)).toThrow(reason);
  });

  test('when two words are called the same', () => {
    const twice = readChapter(
      `${front('words')}## 一\n### 二\n\n::called 二\n\n文。\n### 三\n\n::called 二\n\n文。`,
      'words.md',
      'ja',
    );
    expect(() => glossaryOf(twice)).toThrow('two words are called 二');
  });
});
