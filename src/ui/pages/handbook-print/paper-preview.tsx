// How it will look: the sheets themselves, read in the language they are printed in.
import type { JSX } from 'preact';
import { handbookWords } from '../../../i18n/handbook.ts';
import { handbookPrintWords } from '../../../i18n/handbook-print.ts';
import { useWords } from '../../state/model.ts';
import { useChapters } from '../handbook/use-chapters.ts';
import { PaperSheet } from './paper-sheet.tsx';
import type { PrintChoice } from './print-choice.ts';

export function PaperPreview({ choice }: { choice: PrintChoice }): JSX.Element {
  const words = useWords(handbookWords);
  const state = useChapters(choice.locale);
  return (
    <section class="paper-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{useWords(handbookPrintWords).preview}</h2>
      {state.kind === 'ready' ? (
        <PaperSheet chapters={state.chapters} choice={choice} />
      ) : (
        <p role="status">{state.kind === 'loading' ? words.loading : words.failedLead}</p>
      )}
    </section>
  );
}
