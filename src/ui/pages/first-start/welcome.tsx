// The very first page: what this is, that it never calls by itself, and the language.
import type { ComponentChildren, JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { useWords } from '../../state/model.ts';

type WelcomeProps = { onBegin: () => void; onSkip: () => void; children: ComponentChildren };

export function Welcome({ onBegin, onSkip, children }: WelcomeProps): JSX.Element {
  const words = useWords(firstStartWords);
  usePageTitle(words.welcome);
  return (
    <main class="page">
      <header class="page-head">
        <h1 class="big-title">{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <section class="card notice">
        <p>{words.never}</p>
        <p>
          <strong>{words.callFirst}</strong>
        </p>
      </section>
      <LanguageChoice />
      <button type="button" class="button primary" onClick={onBegin}>
        {words.begin}
      </button>
      <button type="button" class="button" onClick={onSkip}>
        {words.skipAll}
      </button>
      {children}
    </main>
  );
}
