// A chapter's blocks as elements.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import { CalendarTable } from './calendar-table.tsx';
import { Callout } from './callout.tsx';
import { ChangedMark } from './changed-mark.tsx';
import { type Part, type Section, sectionsOf } from './chapter-parts.ts';
import { ClinicNoteCard } from './clinic-note-card.tsx';
import { IncidenceTables } from './incidence-tables.tsx';
import { Inlines } from './inline.tsx';
import { useIdPrefix, usePaper } from './paper.ts';
import { Picture } from './picture.tsx';
import { Preparation } from './preparation.tsx';
import { useSpoken } from './spoken-place.ts';
import { WithTerms } from './term.tsx';
import { UrgencyHead } from './urgency-head.tsx';
import { WhenToCall } from './when-to-call.tsx';

type ChapterBodyProps = { chapterId: string; blocks: readonly Block[] };

export function ChapterBody({ chapterId, blocks }: ChapterBodyProps): JSX.Element {
  return (
    <>
      {sectionsOf(blocks).map((section, index) => (
        <ChapterSection key={index} chapterId={chapterId} section={section} />
      ))}
    </>
  );
}

type ChapterSectionProps = { chapterId: string; section: Section };

function ChapterSection({ chapterId, section: { heading, parts } }: ChapterSectionProps): JSX.Element {
  const prefix = useIdPrefix();
  const isSpoken = useSpoken(heading);
  return (
    <section class="chapter-section" aria-labelledby={heading && prefix + heading.id}>
      {heading && (
        <h2 id={prefix + heading.id} tabIndex={-1} data-spoken={isSpoken}>
          <ChangedMark of={heading} />
          <Inlines inlines={heading.children} />
        </h2>
      )}
      {parts.map((part, index) => (
        <ChapterPart key={index} chapterId={chapterId} part={part} />
      ))}
    </section>
  );
}

function ChapterPart({ chapterId, part }: { chapterId: string; part: Part }): JSX.Element {
  const prefix = useIdPrefix();
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
          <UrgencyHead urgency={part.urgency} id={prefix + part.heading.id} place={part.heading}>
            <ChangedMark of={part.heading} />
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
      return (
        <>
          <ChangedMark of={part.directive} />
          <Directive chapterId={chapterId} directive={part.directive} />
        </>
      );
  }
}

type DirectiveProps = { chapterId: string; directive: Extract<Block, { type: 'directive' }> };

function Directive({ chapterId, directive }: DirectiveProps): JSX.Element {
  const isOnPaper = usePaper() !== undefined;
  switch (directive.name) {
    case 'calendar':
      return <CalendarTable place={directive} />;
    case 'incidences':
      return <IncidenceTables chapterId={chapterId} place={directive} />;
    case 'when-to-call':
      return <WhenToCall />;
    case 'preparation':
      return isOnPaper ? (
        <div inert>
          <Preparation place={directive} />
        </div>
      ) : (
        <Preparation place={directive} />
      );
    case 'clinic-note':
      return <ClinicNoteCard of={directive.of} place={directive} />;
    case 'picture':
      return <Picture of={directive.of} place={directive} />;
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
  const prefix = useIdPrefix();
  const isSpoken = useSpoken(block);
  switch (block.type) {
    case 'heading':
      return (
        <h3 id={prefix + block.id} tabIndex={-1} data-spoken={isSpoken}>
          <ChangedMark of={block} />
          <Inlines inlines={block.children} />
        </h3>
      );
    case 'paragraph':
      return (
        <WithTerms inlines={block.children}>
          <p data-spoken={isSpoken}>
            <ChangedMark of={block} />
            <Inlines inlines={block.children} />
          </p>
        </WithTerms>
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
