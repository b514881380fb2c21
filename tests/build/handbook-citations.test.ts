// Where every paragraph and list says what it was written from, or the build stops.
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../build/handbook-source.ts';

const FRONT = [
  '---',
  'id: infection',
  'order: 1',
  'title: Infections',
  'official: ""',
  'summary: Call',
  'search: [cold]',
  'sources: [S1, S5, S16]',
  '---',
];

const read = (body: string) => readChapter([...FRONT, body].join('\n'), 'en/infection.md', 'en');

/** What each block of the chapter cites, without the marks themselves. */
const citedBy = (body: string) => {
  const { blocks, cited } = read(body);
  return blocks.map((block, index) => [block.type, cited[index]?.join(' ')]);
};

describe('sources of a section', () => {
  test('speak for all blocks under their heading, up to the next one of its kind', () => {
    expect(
      citedBy('## One\n\n::sources S1\n\nText.\n\n- a\n- b\n\n## Two\n\n::sources S5 S16\n\nText.'),
    ).toEqual([
      ['heading', undefined],
      ['paragraph', 'S1'],
      ['list', 'S1'],
      ['heading', undefined],
      ['paragraph', 'S5 S16'],
    ]);
  });

  test('of a smaller heading speak for its part; without any, it has those of the section', () => {
    const body = '## One\n\n::sources S1, S5\n\n### A\n\n::sources S16\n\nText.\n\n### B\n\nText.';
    expect(citedBy(body).filter(([type]) => type === 'paragraph')).toEqual([
      ['paragraph', 'S16'],
      ['paragraph', 'S1 S5'],
    ]);
  });

  test('under a block speak for this block only', () => {
    const body =
      '## One\n\n::sources S1\n\nText.\n\n> [!ask]\n> Ask.\n\n::sources S5 OWN\n\n- a\n\n::sources S16';
    expect(citedBy(body).map(([, ids]) => ids)).toEqual([undefined, 'S1', 'S5 OWN', 'S16']);
  });

  test('need not stand at all: then the front matter speaks for the whole chapter', () => {
    expect(read('## One\n\nText.').cited).toEqual({});
  });
});

describe('a chapter is refused', () => {
  test.each([
    ['with a document nobody listed', '## One\n\n::sources S99\n\nText.', 12, 'S99 is not an id'],
    ['with one that its front matter leaves out', '## One\n\n::sources S8\n\nText.', 12, 'S8 is not among'],
    ['with a mark that names none', '## One\n\n::sources\n\nText.', 12, '::sources names no source'],
    ['with one twice', '## One\n\n::sources S1 S1\n\nText.', 12, '::sources names S1 twice'],
    ['with a mark at the very top', '::sources S1\n\n## One', 10, '::sources stands after'],
    ['with two marks in one place', '## One\n\n::sources S1\n\n::sources S5', 14, 'a second ::sources'],
    [
      'with a part that says nothing',
      '## One\n\n::sources S1\n\nText.\n\n## Two\n\nText.',
      18,
      'no ::sources says',
    ],
    [
      'with a document that no part cites',
      '## One\n\n::sources S1 S5\n\nText.',
      10,
      'the front matter lists S16',
    ],
    ['with a mark inside a list', '- a\n\n  ::sources S1', 12, '::sources S1 is none of'],
    ['with a mark that a list has swallowed', '- a\n::sources S1', 10, 'mark-up stands in the text'],
  ])('%s, by its line', (_, body, line, reason) => {
    expect(() => read(body)).toThrow(`en/infection.md:${line}: ${reason}`);
  });
});
