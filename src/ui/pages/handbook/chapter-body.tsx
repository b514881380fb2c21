// A chapter's blocks as elements.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import { CalendarTable } from './calendar-table.tsx';
import { Callout } from './callout.tsx';
import { type Part, type Section, sectionsOf } from './chapter-parts.ts';
import { Inlines } from './inline.tsx';
import { UrgencyHead } from './urgency-head.tsx';
import { WhenToCall } from './when-to-call.tsx';

export function ChapterBody({ blocks }: { blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {sectionsOf(blocks).map((section, index) => (
        <ChapterSection key={index} section={section} />
      ))}
    </>
  );
}

function ChapterSection({ section: { heading, parts } }: { section: Section }): JSX.Element {
  return (
    <section class="chapter-section" aria-labelledby={heading?.id}>
      {heading && (
        <h2 id={heading.id} tabIndex={-1}>
          <Inlines inlines={heading.children} />
        </h2>
      )}
      {parts.map((part, index) => (
        <ChapterPart key={index} part={part} />
      ))}
    </section>
  );
}

function ChapterPart({ part }: { part: Part }): JSX.Element {
  switch (part.kind) {
    case 'text':
      return (
        <div class="card prose">
          <Blocks blocks={part.blocks} />
        </div>
      );
    case 'urgency':
      return (
        <div class={`urgency-part prose urgency-${part.urgency}`}>
          <UrgencyHead urgency={part.urgency} id={part.heading.id}>
            <Inlines inlines={part.heading.children} />
          </UrgencyHead>
          <Blocks blocks={part.blocks} />
        </div>
      );
    case 'callout':
      return (
        <Callout kind={part.callout.kind}>
          <Blocks blocks={part.callout.children} />
        </Callout>
      );
    case 'directive':
      return part.name === 'calendar' ? <CalendarTable /> : <WhenToCall />;
  }
}

function Blocks({ blocks }: { blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { block: Block }): JSX.Element | null {
  switch (block.type) {
    case 'heading':
      return (
        <h3 id={block.id} tabIndex={-1}>
          <Inlines inlines={block.children} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class={block.ordered ? 'numbered' : 'dots'}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    default:
      // Boxes and tables are parts of their own: the build refuses them anywhere else.
      return null;
  }
}
