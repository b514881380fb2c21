// The head of a page: heading, an optional line under it, and the way back where a page is not one of the five.
import type { ComponentChildren, JSX } from 'preact';
import { shellWords } from '../../i18n/shell.ts';
import { useWords } from '../state/model.ts';
import { BackIcon } from './icons.tsx';
import { usePageTitle } from './use-page-title.ts';

type PageProps = { title: string; lead?: string | undefined; back?: string; children: ComponentChildren };

export function Page({ title, lead, back, children }: PageProps): JSX.Element {
  const words = useWords(shellWords);
  usePageTitle(title);
  return (
    <main class="page">
      {back !== undefined && (
        <a class="back" href={back}>
          <BackIcon size={22} />
          {words.back}
        </a>
      )}
      <header class="page-head">
        <h1>{title}</h1>
        {lead !== undefined && <p class="quiet">{lead}</p>}
      </header>
      {children}
    </main>
  );
}
