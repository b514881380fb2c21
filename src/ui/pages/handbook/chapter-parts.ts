// Cuts a chapter's blocks into what stands together on the page: sections, and in them plain text, urgencies, boxes, tables.
import type { Block, CallUrgency } from '../../../content/handbook-chapter.ts';

export type HeadingBlock = Extract<Block, { type: 'heading' }>;

export type Part =
  | { kind: 'text'; blocks: Block[] }
  /** A heading of an urgency and what belongs to it. */
  | { kind: 'urgency'; urgency: CallUrgency; heading: HeadingBlock; blocks: Block[] }
  | { kind: 'callout'; callout: Extract<Block, { type: 'callout' }> }
  | { kind: 'directive'; directive: Extract<Block, { type: 'directive' }> };

/** `heading` is missing only for what stands before the first one. */
export type Section = { heading?: HeadingBlock; parts: Part[] };

export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  for (const block of blocks) {
    if (!section || (block.type === 'heading' && block.level === 2)) {
      section = { parts: [] };
      sections.push(section);
    }
    if (block.type === 'heading' && block.level === 2) section.heading = block;
    else addTo(section.parts, block);
  }
  return sections;
}

function addTo(parts: Part[], block: Block): void {
  if (block.type === 'callout') {
    parts.push({ kind: 'callout', callout: block });
  } else if (block.type === 'directive') {
    parts.push({ kind: 'directive', directive: block });
  } else if (block.type === 'heading' && block.urgency) {
    parts.push({ kind: 'urgency', urgency: block.urgency, heading: block, blocks: [] });
  } else {
    const last = parts.at(-1);
    const isNewHeading = block.type === 'heading' && last?.kind === 'urgency';
    if ((last?.kind === 'text' || last?.kind === 'urgency') && !isNewHeading) last.blocks.push(block);
    else parts.push({ kind: 'text', blocks: [block] });
  }
}
