// Marks in the open chapter what was searched for, and brings the first place into sight; the text itself stays as it is.
import { foundWords } from './found-words.ts';

const NAME = 'found';

/** Where the browser cannot mark, the first place is selected. Returns how to take the marks away. */
export function markFound(main: Element, query: string): () => void {
  const ranges = rangesOf(main, query);
  const first = showFirst(ranges);
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => CSS.highlights.delete(NAME);
  }
  if (first) getSelection()?.addRange(first);
  return () => getSelection()?.removeAllRanges();
}

/** As it is written, else as it is read: けんたい is marked where 倦怠 stands. */
function rangesOf(main: Element, query: string): Range[] {
  const written = rangesIn(main, query, 'rt, rp');
  return written.length > 0 ? written : rangesIn(main, query, 'rp');
}

function rangesIn(main: Element, query: string, unread: string): Range[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(
      `${unread}, .chapter-foot, .reading-tools, .section-list, .read-mark, [hidden]`,
    )
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const isRead = !unread.includes('rt');
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // Of a word with its reading, only the reading counts here.
    if (isRead && node.parentElement?.localName === 'ruby') continue;
    nodes.push({ node, from: text.length });
    text += node.textContent;
  }
  return foundWords(text, query).map(([from, to]) => {
    const range = new Range();
    const begin = nodes.findLast((each) => each.from <= from);
    const end = nodes.findLast((each) => each.from < to);
    if (begin) setEdge(range, 'start', begin, from);
    if (end) setEdge(range, 'end', end, to);
    return range;
  });
}

/** A reading may be unseen: its word is marked as a whole. */
function setEdge(
  range: Range,
  edge: 'start' | 'end',
  { node, from }: { node: Node; from: number },
  at: number,
): void {
  const ruby =
    node.parentElement?.localName === 'rt' ? node.parentElement.closest('ruby')?.firstChild : undefined;
  const offset = ruby ? (edge === 'start' ? 0 : (ruby.textContent?.length ?? 0)) : at - from;
  if (edge === 'start') range.setStart(ruby ?? node, offset);
  else range.setEnd(ruby ?? node, offset);
}

/** The first place in the section that the address names; the heading keeps the focus. */
function showFirst(ranges: readonly Range[]): Range | undefined {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isBelow = (range: Range) => named !== null && isAfter(named, range.startContainer);
  const first = ranges.find(isBelow) ?? ranges[0];
  // Printed lines lie behind folds.
  first?.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
  const top = first?.getBoundingClientRect().top;
  const isSeen = top === undefined || (top > 0 && top < innerHeight * 0.7);
  if (!isSeen) scrollBy(0, top - innerHeight * 0.35);
  return first;
}

function isAfter(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
