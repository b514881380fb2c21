// The words explained, in place: every word that is explained is met in the handbook, once a section, and its explanation is there.
import { describe, expect, test } from 'vitest';
import type { Block, Chapter, Inline } from '../../src/content/handbook-chapter.ts';
import { chaptersEn } from '../../src/content/handbook-en.ts';
import { chaptersJa } from '../../src/content/handbook-ja.ts';
import { plainText } from '../../src/content/handbook-text.ts';
import { explanationIn } from '../../src/ui/pages/handbook/term.tsx';

/** The ids of the words marked in a block. */
function termsIn(block: Block): string[] {
  const inInline = (inline: Inline): string[] => {
    if (typeof inline === 'string' || 'text' in inline) return [];
    return [...(inline.type === 'term' ? [inline.id] : []), ...inline.children.flatMap(inInline)];
  };
  if (block.type === 'list') return block.items.flat().flatMap(termsIn);
  if (block.type === 'callout') return block.children.flatMap(termsIn);
  return block.type === 'directive' ? [] : block.children.flatMap(inInline);
}

function sections(chapter: Chapter): string[][] {
  const found: string[][] = [[]];
  for (const block of chapter.blocks) {
    if (block.type === 'heading' && block.level === 2) found.push([]);
    found.at(-1)?.push(...termsIn(block));
  }
  return found;
}

describe.each([
  ['ja', chaptersJa],
  ['en', chaptersEn],
] as const)('%s', (_, chapters) => {
  const words = chapters.find(({ id }) => id === 'words')?.blocks ?? [];
  const named = words.flatMap((block) => (block.type === 'heading' && block.called ? [block.id] : []));

  test('every word with a name is met in another chapter, and nothing else is marked', () => {
    const met = new Set(chapters.flatMap(({ blocks }) => blocks.flatMap(termsIn)));
    expect(named.length).toBeGreaterThan(30);
    expect(
      named.filter((id) => !met.has(id)).map((id) => plainText(explanationIn(words, id)[0] ?? [])),
    ).toEqual([]);
    expect([...met].filter((id) => !named.includes(id))).toEqual([]);
  });

  test('every mark has an explanation below its heading', () => {
    for (const id of named) expect(explanationIn(words, id).length, id).toBeGreaterThan(1);
  });

  test('no section marks a word twice', () => {
    for (const chapter of chapters)
      for (const terms of sections(chapter)) expect(new Set(terms).size, chapter.id).toBe(terms.length);
  });
});
