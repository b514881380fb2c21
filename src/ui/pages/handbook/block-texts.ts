// The running texts of a chapter's blocks: every heading, paragraph and list item, as plain or as spoken text.
import type { Block, Inline } from '../../../content/handbook-chapter.ts';
import type { Part } from './chapter-parts.ts';

/** Tables and printed lines hold no running text. */
export function blockTexts(block: Block, textOf: (inlines: readonly Inline[]) => string): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.children)];
    case 'list':
      return block.items.flat().flatMap((item) => blockTexts(item, textOf));
    case 'callout':
      return block.children.flatMap((child) => blockTexts(child, textOf));
    case 'directive':
      return [];
  }
}

export function partBlocks(part: Part): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return part.blocks;
    case 'urgency':
      return [part.heading, ...part.blocks];
    case 'callout':
      return part.callout.children;
    case 'directive':
      return [];
  }
}
