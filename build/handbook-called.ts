// Reads `::called CRS, cytokine release syndrome` under a heading of the chapter of words: the names by which other chapters speak of it.
import type { Nodes, RootContent } from 'mdast';

const MARK = /^::called(?:\s+(.*))?$/s;

type Refusal = (node: Nodes, reason: string) => Error;

/** By its heading, what a word is called. */
export type Called = ReadonlyMap<Nodes, string[]>;

export function readCalled(
  children: readonly RootContent[],
  isGlossary: boolean,
  refusal: Refusal,
): { nodes: RootContent[]; called: Called } {
  const nodes: RootContent[] = [];
  const called = new Map<Nodes, string[]>();
  for (const child of children) {
    const [text] = child.type === 'paragraph' ? child.children : [];
    const found = text?.type === 'text' ? MARK.exec(text.value) : null;
    if (!found) {
      nodes.push(child);
      continue;
    }
    const heading = nodes.at(-1);
    if (!isGlossary || heading?.type !== 'heading' || heading.depth !== 3)
      throw refusal(child, '::called stands under the ### of a word, in the chapter of words only');
    const names = (found[1] ?? '').split(',').map((name) => name.trim());
    if (names.includes('')) throw refusal(child, '::called has an empty name');
    called.set(heading, names);
  }
  return { nodes, called };
}
