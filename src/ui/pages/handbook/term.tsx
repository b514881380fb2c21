// A word that the handbook explains: pressed, its explanation stands right below the text in which it was met.
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { Block, Inline } from '../../../content/handbook-chapter.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/term.css';
import { Inlines } from './inline.tsx';
import { usePaper } from './paper.ts';
import { useChapters } from './use-chapters.ts';

const GLOSSARY = 'words';

type Opened = { id: string | undefined; noteId: string; press: (id: string) => void };

const OpenedTerm = createContext<Opened | undefined>(undefined);

type TermProps = { id: string; children: ComponentChildren };

/** A real link: opened in a new tab it leads to the chapter of words. */
export function Term({ id, children }: TermProps): JSX.Element {
  const opened = useContext(OpenedTerm);
  if (usePaper() || !opened) return <>{children}</>;
  const isOpen = opened.id === id;
  return (
    <a
      class="term"
      href={`/handbook/${GLOSSARY}#${id}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? opened.noteId : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        // The router would follow it.
        event.stopPropagation();
        opened.press(id);
      }}
    >
      {children}
    </a>
  );
}

type WithTermsProps = { inlines: readonly Inline[]; children: ComponentChildren };

/** Around one paragraph: the place below it for the explanation of a word in it. */
export function WithTerms({ inlines, children }: WithTermsProps): JSX.Element {
  const isOnPaper = usePaper() !== undefined;
  const words = useWords(handbookWords);
  const noteId = useId();
  const [id, setId] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  if (isOnPaper || !inlines.some(hasTerm)) return <>{children}</>;

  function close(): void {
    place.current?.querySelector<HTMLElement>('.term[aria-expanded=true]')?.focus();
    setId(undefined);
  }

  return (
    <OpenedTerm.Provider value={{ id, noteId, press: (each) => setId(each === id ? undefined : each) }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only Escape, which every part of it has a button for. */}
      <div
        class="with-terms"
        ref={place}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && id !== undefined) close();
        }}
      >
        {children}
        <div class="term-note" id={noteId} hidden={id === undefined}>
          <div role="status">{id !== undefined && <Explanation of={id} />}</div>
          <button type="button" class="text-button" onClick={close}>
            {words.closeTerm}
          </button>
        </div>
      </div>
    </OpenedTerm.Provider>
  );
}

function Explanation({ of: id }: { of: string }): JSX.Element | null {
  const chapters = useChapters();
  if (chapters.kind !== 'ready') return null;
  const blocks = chapters.chapters.find((chapter) => chapter.id === GLOSSARY)?.blocks ?? [];
  return (
    <>
      {explanationIn(blocks, id).map((inlines, index) => (
        <p key={index}>
          {index === 0 ? (
            <strong>
              <Inlines inlines={inlines} />
            </strong>
          ) : (
            <Inlines inlines={inlines} />
          )}
        </p>
      ))}
    </>
  );
}

/** The heading of the word and the paragraphs below it. */
export function explanationIn(blocks: readonly Block[], id: string): Inline[][] {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.id === id);
  if (from < 0) return [];
  const after = blocks.slice(from + 1);
  const to = after.findIndex((block) => block.type === 'heading');
  return [blocks[from], ...(to < 0 ? after : after.slice(0, to))].flatMap((block) =>
    block?.type === 'heading' || block?.type === 'paragraph' ? [block.children] : [],
  );
}

function hasTerm(inline: Inline): boolean {
  if (typeof inline === 'string' || 'text' in inline) return false;
  return inline.type === 'term' || inline.children.some(hasTerm);
}
