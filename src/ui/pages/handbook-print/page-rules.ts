// The rules for printed pages that no fixed style sheet can hold: the paper's size, and what stands in the margin of every page.
import type { Paper } from './print-choice.ts';

type PageTexts = {
  paper: Paper;
  /** Edition and day: at the foot of every page. */
  footer: string;
  /** At the head of every page while nobody has approved the text; else empty. */
  notice: string;
  /** What stands at the head of each chapter's pages. */
  chapters: readonly { order: number; title: string }[];
};

/** Margins that leave a whole number of pixels between them: else a hair of the next page's box shows at the foot. */
const SIZES: Record<Paper, string> = {
  a4: 'size: A4; margin: 76px 68px 76.52px',
  // Not a size that CSS has a name for.
  a6: 'size: 105mm 148mm; margin: 42px 30px 42.37px',
};
const SMALL: Record<Paper, string> = { a4: '8.5pt', a6: '6pt' };

export function pageRules({ paper, footer, notice, chapters }: PageTexts): string {
  const font = `font: ${SMALL[paper]}/1.3 system-ui, sans-serif; color: #333`;
  const box = (place: string, content: string) => `@${place} { content: ${content}; ${font} }`;
  return [
    `@page { ${SIZES[paper]};`,
    box('bottom-left', quoted(footer)),
    box('bottom-right', 'counter(page) " / " counter(pages)'),
    ...(notice === '' ? [] : [box('top-right', quoted(notice))]),
    '}',
    ...chapters.flatMap(({ order, title }) => [
      `@page chapter-${order} { ${box('top-left', quoted(title))} }`,
      `@media print { [data-chapter="${order}"] { page: chapter-${order} } }`,
    ]),
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
