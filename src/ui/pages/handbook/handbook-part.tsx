// What stands at /handbook/…: a chapter, or one of the pages about the handbook itself.
import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import { lazy } from '../../components/lazy-page.tsx';
import { ChapterPage } from './chapter.tsx';

const SourcesPage = lazy(() => import('./sources.tsx').then((page) => page.SourcesPage));
const PrintPage = lazy(() => import('../handbook-print/print.tsx').then((page) => page.HandbookPrintPage));
const ChangesPage = lazy(() => import('./changes.tsx').then((page) => page.ChangesPage));

export function HandbookPart(): JSX.Element {
  switch (useRoute().params.chapter) {
    case 'sources':
      return <SourcesPage />;
    case 'changes':
      return <ChangesPage />;
    case 'print':
      return <PrintPage />;
    default:
      return <ChapterPage />;
  }
}
