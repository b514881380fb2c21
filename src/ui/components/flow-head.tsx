// The head of one page of a flow: the way back, how far it is, and the question as the heading.
import type { JSX } from 'preact';
import { shellWords } from '../../i18n/shell.ts';
import { useWords } from '../state/model.ts';
import { BackIcon } from './icons.tsx';
import { usePageTitle } from './use-page-title.ts';

type FlowHeadProps = {
  title: string;
  onBack: () => void;
  progress?: { current: number; all: number; label: string } | undefined;
};

export function FlowHead({ title, onBack, progress }: FlowHeadProps): JSX.Element {
  const words = useWords(shellWords);
  usePageTitle(title);
  return (
    <header class="flow-head">
      <div class="flow-way">
        <button type="button" class="back" onClick={onBack}>
          <BackIcon size={22} />
          {words.back}
        </button>
        {progress && <p class="quiet">{progress.label}</p>}
      </div>
      {progress && <progress value={progress.current} max={progress.all} aria-hidden="true" />}
      <h1>{title}</h1>
    </header>
  );
}
