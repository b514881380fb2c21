// Marks in the open chapter what was searched for, and brings the first place into sight; the text itself stays as it is.
import { foundWords } from './found-words.ts';

const NAME = 'found';

/** Nothing where the browser cannot mark: the place is opened all the same. Returns how to take the marks away. */
export function markFound(main: Element, query: string): () => void {
  if (!('highlights' in CSS)) return () => {};
  const ranges = rangesOf(main, query);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  showFirst(ranges);
  return () => CSS.highlights.delete(NAME);
}

function rangesOf(main: Element, query: string): Range[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('rt, rp, .chapter-foot, .reading-tools, .section-list')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Node; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length });
    text += walker.currentNode.textContent;
  }
  return foundWords(text, query).map(([from, to]) => {
    const range = new Range();
    const begin = nodes.findLast((each) => each.from <= from);
    const end = nodes.findLast((each) => each.from < to);
    if (begin) range.setStart(begin.node, from - begin.from);
    if (end) range.setEnd(end.node, to - end.from);
    return range;
  });
}

/** The first place in the section that the address names; the heading keeps the focus. */
function showFirst(ranges: readonly Range[]): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const seen = ranges.filter((range) => range.getClientRects().length > 0);
  const first = seen.find((range) => named && isAfter(named, range.startContainer)) ?? seen[0];
  const top = first?.getBoundingClientRect().top;
  if (top === undefined || (top > 0 && top < innerHeight * 0.7)) return;
  scrollBy(0, top - innerHeight * 0.35);
}

function isAfter(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
