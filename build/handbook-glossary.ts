// The words that the chapter of words explains, and where they stand in a text.
import type { Chapter, Inline } from '../src/content/handbook-chapter.ts';

export const GLOSSARY_CHAPTER = 'words';

/** Its own words, and what is written for those who know them. */
const UNMARKED: readonly string[] = [GLOSSARY_CHAPTER, 'emergency-room'];

export function hasMarks(chapterId: string): boolean {
  return !UNMARKED.includes(chapterId);
}

export type Glossary = {
  /** In order, the longest name where several begin; never inside another word. */
  placesIn(text: string): { id: string; from: number; to: number }[];
  /** Whether the explanation of the word sends its reader to that chapter: there it explains nothing. */
  leadsTo(id: string, chapterId: string): boolean;
};

/** A name of Latin letters or of katakana ends where such letters end. */
const LETTERS = [/[A-Za-z0-9]/, /[\u30a1-\u30ffー]/];

/** Throws when two headings are called by one name. */
export function glossaryOf({ blocks }: Pick<Chapter, 'blocks'>): Glossary {
  const ids = new Map<string, string>();
  const links = new Map<string, string[]>();
  let heading = '';
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = block.id;
      for (const name of block.called ?? []) {
        if (ids.has(name)) throw new Error(`two words are called ${name}`);
        ids.set(name, block.id);
      }
    } else if (block.type === 'paragraph') {
      links.set(heading, [...(links.get(heading) ?? []), ...block.children.flatMap(hrefsOf)]);
    }
  }
  const names = [...ids.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = names.length > 0 ? new RegExp(names.map(escaped).join('|'), 'gi') : undefined;
  return {
    placesIn(text) {
      if (!pattern) return [];
      return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
        const id = ids.get(found) ?? ids.get(lowered(found));
        const to = index + found.length;
        return id !== undefined && isWhole(text, index, to) ? [{ id, from: index, to }] : [];
      });
    },
    leadsTo: (id, chapterId) => links.get(id)?.includes(`/handbook/${chapterId}`) ?? false,
  };
}

/** A sentence may begin with the word; an abbreviation has its capitals or is another word. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isWhole(text: string, from: number, to: number): boolean {
  return LETTERS.every(
    (letter) =>
      !(letter.test(text[from - 1] ?? '') && letter.test(text[from] ?? '')) &&
      !(letter.test(text[to - 1] ?? '') && letter.test(text[to] ?? '')),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function hrefsOf(inline: Inline): string[] {
  if (typeof inline === 'string' || 'text' in inline) return [];
  return [...(inline.type === 'link' ? [inline.href] : []), ...inline.children.flatMap(hrefsOf)];
}
