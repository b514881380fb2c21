// How a chapter's blocks stand together on the page: nothing lost, nothing moved.
import { expect, test } from 'vitest';
import type { Block } from '../../../src/content/handbook-chapter.ts';
import { chaptersJa } from '../../../src/content/handbook-ja.ts';
import { type Part, sectionsOf } from '../../../src/ui/pages/handbook/chapter-parts.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [text] });
const heading = (level: 2 | 3, id: string): Block => ({ type: 'heading', level, id, children: [id] });
const urgent: Block = { type: 'heading', level: 3, id: 'u', urgency: 'call-now', children: ['u'] };
const box: Block = { type: 'callout', kind: 'watch', children: [paragraph('w')] };

const kinds = (blocks: readonly Block[]) =>
  sectionsOf(blocks).map(({ parts }) => parts.map(({ kind }) => kind));

test('every ## begins a section, and what stands before the first has one without a heading', () => {
  const sections = sectionsOf([paragraph('a'), heading(2, 'b'), paragraph('c'), heading(2, 'd')]);
  expect(sections.map((section) => section.heading?.id)).toEqual([undefined, 'b', 'd']);
});

test('an urgency keeps what belongs to it until a box or another heading', () => {
  expect(kinds([heading(2, 'a'), urgent, paragraph('b'), box, paragraph('c')])).toEqual([
    ['urgency', 'callout', 'text'],
  ]);
  expect(kinds([heading(2, 'a'), urgent, paragraph('b'), heading(3, 'c'), paragraph('d')])).toEqual([
    ['urgency', 'text'],
  ]);
});

test('a plain ### stays with the text around it', () => {
  expect(kinds([heading(2, 'a'), paragraph('b'), heading(3, 'c'), paragraph('d')])).toEqual([['text']]);
});

function blocksOf(part: Part): Block[] {
  if (part.kind === 'text') return part.blocks;
  if (part.kind === 'urgency') return [part.heading, ...part.blocks];
  if (part.kind === 'callout') return [part.callout];
  return [part.directive];
}

test.each(chaptersJa.map((chapter) => [chapter.id, chapter] as const))(
  'every block of %s is on the page, in order',
  (_, { blocks }) => {
    const shown = sectionsOf(blocks).flatMap((section) => [
      ...(section.heading ? [section.heading] : []),
      ...section.parts.flatMap(blocksOf),
    ]);
    expect(shown).toEqual(blocks);
  },
);
