// Says under a result that the report was kept without what was written in its check: it may still be there on paper.
import type { JSX } from 'preact';
import { resultWords } from '../../../i18n/result.ts';
import { useWords } from '../../state/model.ts';
import type { Session } from './session.ts';

export function LostWriting({ session }: { session: Session }): JSX.Element {
  const words = useWords(resultWords);
  return (
    <div role="status">{session.isWritingLost && <p class="card notice">{words.writingNotKept}</p>}</div>
  );
}
