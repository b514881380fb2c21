// Marks, in the running text of a chapter, the words that another chapter explains: the first time in each section.
import type { Block, Inline } from '../src/content/handbook-chapter.ts';
import { PHRASE_BREAK } from '../src/content/handbook-chapter.ts';
import { plainText } from '../src/content/handbook-text.ts';
import type { Glossary } from './handbook-glossary.ts';

/** A character, or a word with its reading, which cannot be cut. */
type Piece = { text: string; inline: Inline };

/** Headings are for finding one's place, links lead elsewhere: neither carries a mark. */
export function markTerms(blocks: readonly Block[], chapterId: string, glossary: Glossary): Block[] {
  let met = new Set<string>();
  const isWanted = (id: string) => !met.has(id) && !glossary.leadsTo(id, chapterId);

  function inBlock(block: Block): Block {
    switch (block.type) {
      case 'heading':
        if (block.level === 2) met = new Set();
        return block;
      case 'paragraph':
        return { ...block, children: inText(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(inBlock)) };
      case 'callout':
        return { ...block, children: block.children.map(inBlock) };
      case 'directive':
        return block;
    }
  }

  function inText(inlines: readonly Inline[]): Inline[] {
    const marked: Inline[] = [];
    let run: Piece[] = [];
    const endRun = () => {
      marked.push(...inRun(run));
      run = [];
    };
    for (const inline of inlines) {
      if (typeof inline === 'string' || 'text' in inline) {
        run.push(...piecesOf(inline));
        continue;
      }
      endRun();
      if (inline.type === 'strong') marked.push({ ...inline, children: inText(inline.children) });
      else {
        // A link to the chapter about the word is an explanation too.
        for (const { id } of glossary.placesIn(plainText([inline]))) met.add(id);
        marked.push(inline);
      }
    }
    endRun();
    return marked;
  }

  function inRun(run: readonly Piece[]): Inline[] {
    const text = run.map((piece) => piece.text).join('');
    const starts = new Map<number, number>();
    let offset = 0;
    for (const [index, piece] of run.entries()) {
      // A break has no width: the text after it begins at the same place.
      starts.set(offset, index);
      offset += piece.text.length;
    }
    starts.set(offset, run.length);
    const marked: Inline[] = [];
    let done = 0;
    for (const { id, from, to } of glossary.placesIn(text)) {
      const [first, end] = [starts.get(from), starts.get(to)];
      if (first === undefined || end === undefined || !isWanted(id)) continue;
      met.add(id);
      // What follows the word may begin with a break, which stays outside.
      const last = run[end - 1]?.text === '' ? end - 1 : end;
      marked.push(...joined(run.slice(done, first)), {
        type: 'term',
        id,
        children: joined(run.slice(first, last)),
      });
      done = last;
    }
    return [...marked, ...joined(run.slice(done))];
  }

  return blocks.map(inBlock);
}

function piecesOf(inline: Exclude<Inline, { children: Inline[] }>): Piece[] {
  if (typeof inline !== 'string') return [{ text: inline.text, inline }];
  return [...inline].map((character) => ({
    text: character === PHRASE_BREAK ? '' : character,
    inline: character,
  }));
}

/** Characters become text again. */
function joined(run: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { inline } of run) {
    const last = inlines.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') inlines.splice(-1, 1, last + inline);
    else inlines.push(inline);
  }
  return inlines;
}
