// Reads `::sources S1 S5 OWN`: under a heading for all that stands below it, elsewhere for the one block before it.
import type { Nodes, RootContent } from 'mdast';
import type { CitedSource } from '../src/content/handbook-chapter.ts';
import { SOURCES } from '../src/content/handbook-sources.ts';

const MARK = /^::sources(?:\s+(.*))?$/s;

type Refusal = (node: Nodes, reason: string) => Error;

/** `cited` holds, by the place of a block among `nodes`, what it was written from; empty where the front matter speaks for all. */
export type Citations = { nodes: RootContent[]; cited: Record<number, CitedSource[]> };

/** `listed` are the sources of the front matter: each is used, and nothing else is. */
export function readCitations(
  children: readonly RootContent[],
  listed: readonly CitedSource[],
  refusal: Refusal,
): Citations {
  const nodes: RootContent[] = [];
  const marks = new Map<RootContent, CitedSource[]>();
  for (const child of children) {
    const ids = idsOf(child);
    if (!ids) {
      nodes.push(child);
      continue;
    }
    const before = nodes.at(-1);
    if (!before) throw refusal(child, '::sources stands after what it speaks of, and nothing stands here');
    if (marks.has(before)) throw refusal(child, 'a second ::sources for the same place');
    marks.set(
      before,
      checked(ids, listed, (reason) => refusal(child, reason)),
    );
  }
  if (marks.size === 0) return { nodes, cited: {} };
  const cited = spread(nodes, marks, refusal);
  const used = new Set(Object.values(cited).flat());
  const [unused] = listed.filter((id) => !used.has(id));
  const [first] = marks.keys();
  if (unused && first)
    throw refusal(first, `the front matter lists ${unused}, but no part of the chapter cites it`);
  return { nodes, cited };
}

function idsOf(node: RootContent): string[] | undefined {
  const [text] = node.type === 'paragraph' ? node.children : [];
  const found = text?.type === 'text' ? MARK.exec(text.value) : null;
  return found ? (found[1] ?? '').split(/[\s,]+/).filter((id) => id !== '') : undefined;
}

function checked(ids: readonly string[], listed: readonly CitedSource[], refusal: (reason: string) => Error) {
  if (ids.length === 0) throw refusal('::sources names no source');
  for (const [index, id] of ids.entries()) {
    if (id !== 'OWN' && !(id in SOURCES)) throw refusal(`${id} is not an id of handbook-sources.ts`);
    if (id !== 'OWN' && !listed.includes(id as CitedSource)) {
      throw refusal(`${id} is not among the sources of the front matter`);
    }
    if (ids.indexOf(id) !== index) throw refusal(`::sources names ${id} twice`);
  }
  return ids as CitedSource[];
}

/** A block takes its own mark, else that of the heading above it: a ### without one has that of its ##. */
function spread(
  nodes: readonly RootContent[],
  marks: ReadonlyMap<RootContent, CitedSource[]>,
  refusal: Refusal,
): Record<number, CitedSource[]> {
  const cited: Record<number, CitedSource[]> = {};
  let ofSection: CitedSource[] | undefined;
  let ofPart: CitedSource[] | undefined;
  for (const [index, node] of nodes.entries()) {
    const own = marks.get(node);
    if (node.type === 'heading') {
      if (node.depth === 2) ofSection = own;
      ofPart = own ?? ofSection;
      continue;
    }
    const ids = own ?? ofPart;
    if (!ids) throw refusal(node, 'no ::sources says what this was written from');
    cited[index] = ids;
  }
  return cited;
}
