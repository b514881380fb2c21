// A link of a chapter: to be followed on a screen, to be looked up on paper.
import type { ComponentChildren, JSX } from 'preact';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useWords } from '../../state/model.ts';
import { usePaper } from './paper.ts';

const CHAPTER = /^\/handbook\/([a-z-]+)/;
const NUMBERS = /^\/(?:call|contact)$/;

type ChapterLinkProps = { href: string; children: ComponentChildren };

export function ChapterLink({ href, children }: ChapterLinkProps): JSX.Element {
  const paper = usePaper();
  const words = useWords(handbookPrintWords);
  if (!paper) return <a href={href}>{children}</a>;
  const order = paper.orderOf(CHAPTER.exec(href)?.[1] ?? '');
  return (
    <span class="paper-link">
      {children}
      {order !== undefined && words.toChapter(String(order))}
      {NUMBERS.test(href) && words.toNumbers}
    </span>
  );
}
