// The lowest result: nothing on the list asks for a call. It says what that does not mean, and that a call is always right.
import type { ComponentChildren, JSX } from 'preact';
import { urgencyWords } from '../../../content/words/report-words.ts';
import { callWords } from '../../../i18n/call.ts';
import { resultWords } from '../../../i18n/result.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { LostWriting } from './lost-writing.tsx';
import type { ResultProps } from './result.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultMore } from './result-more.tsx';
import { isMasked } from './session.ts';

type NoteResultProps = ResultProps & {
  when: string;
  nurse: ComponentChildren;
  /** What is known and unchanged is a printed line as well. */
  matched: ComponentChildren;
};

export function NoteResult({ when, nurse, matched, onClose, ...more }: NoteResultProps): JSX.Element {
  const words = useWords(resultWords);
  const { locale } = useModel().settings.value;
  const { kept } = more.session;
  const { heading, lead } = urgencyWords[locale].note;
  // "Recorded" is said only once it is.
  const title = kept === 'kept' ? heading : kept === 'keeping' ? words.keeping : words.notKeptHeading;
  return (
    <main class="page result" data-urgency="note">
      {nurse}
      <ResultHead urgency="note" when={when} heading={title} lead={lead} />
      <LostWriting session={more.session} />
      {isMasked(more.session) && <p class="card notice">{words.masked}</p>}
      {matched}
      <a class="button" href="/call">
        <PhoneIcon />
        {useWords(callWords).title}
      </a>
      <ResultMore {...more} isCallNeeded={false} />
      <button type="button" class="button primary" onClick={onClose}>
        {words.close}
      </button>
    </main>
  );
}
