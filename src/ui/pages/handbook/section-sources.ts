// Which documents each section of a chapter was written from.
import type { Chapter, CitedSource } from '../../../content/handbook-chapter.ts';
import { type SourceId, sortedSources, sourcesNamedIn } from '../../../content/handbook-sources.ts';
import { CALL_LINES } from '../../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../../content/product/lines/closing.ts';
import type { HeadingBlock } from './chapter-parts.ts';

/** `hasOwn`: something in it is a proposal of this handbook that no document makes. */
export type SectionSources = { heading?: HeadingBlock; sources: SourceId[]; hasOwn: boolean };

/** One entry without a heading where the documents of a chapter are named for the whole of it. */
export function sectionSources({ blocks, cited, sources }: Chapter): SectionSources[] {
  const isNamedBySection = Object.keys(cited).length > 0;
  const sections: { heading?: HeadingBlock; ids: CitedSource[] }[] = [];
  if (!isNamedBySection) sections.push({ ids: [...sources] });
  for (const [index, block] of blocks.entries()) {
    if (isNamedBySection && block.type === 'heading' && block.level === 2) {
      sections.push({ heading: block, ids: [] });
    }
    if (sections.length === 0) sections.push({ ids: [] });
    const ids = [...(cited[index] ?? []), ...(isOfLines(block) ? lineSources() : [])];
    sections.at(-1)?.ids.push(...ids);
  }
  return sections.map(({ heading, ids }) => ({
    ...(heading && { heading }),
    sources: sortedSources(ids.filter((id) => id !== 'OWN')),
    hasOwn: ids.includes('OWN'),
  }));
}

/** All documents of a chapter, in the order of their numbers. */
export function chapterSources(chapter: Chapter): SourceId[] {
  return sortedSources(sectionSources(chapter).flatMap(({ sources }) => sources));
}

function isOfLines(block: Chapter['blocks'][number]): boolean {
  return block.type === 'directive' && block.name === 'when-to-call';
}

function lineSources(): CitedSource[] {
  return [...CALL_LINES, ...CLOSING_LINES].flatMap(({ source }) => [
    ...sourcesNamedIn(source),
    ...(source.includes('DESIGN') ? (['OWN'] as const) : []),
  ]);
}
