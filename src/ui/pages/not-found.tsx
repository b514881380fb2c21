// An address that leads nowhere.
import type { JSX } from 'preact';
import { shellWords } from '../../i18n/shell.ts';
import { usePageTitle } from '../components/use-page-title.ts';
import { useWords } from '../state/model.ts';

export function NotFound(): JSX.Element {
  const words = useWords(shellWords);
  usePageTitle(words.notFound);
  return (
    <main class="page">
      <h1>{words.notFound}</h1>
      <p>{words.notFoundLead}</p>
    </main>
  );
}
