// Below a result: which sign of the pressed tile it is, what else there is, and the way back from a wrong press.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { resultWords } from '../../../i18n/result.ts';
import { useWords } from '../../state/model.ts';
import { AddToReport } from './add-to-report.tsx';
import type { ResultProps } from './result.tsx';
import { WhichSign } from './which-sign.tsx';

export type ResultMoreProps = Omit<ResultProps, 'onClose'> & { isCallNeeded: boolean };

export function ResultMore({ session, isCallNeeded, onAdd, onTakeBack }: ResultMoreProps): JSX.Element {
  const words = useWords(resultWords);
  const [isMistakeAsked, setIsMistakeAsked] = useState(false);
  const isCorrection = session.own[0].correctedAt !== undefined && session.own[0].bringsBack === undefined;
  return (
    <>
      {session.tile && <WhichSign session={session} tile={session.tile} onAdd={onAdd} />}
      <AddToReport session={session} isCallNeeded={isCallNeeded} onAdd={onAdd} />
      {isMistakeAsked ? (
        <section class="card">
          <p>{isCorrection ? words.mistakeAskCorrection : words.mistakeAsk}</p>
          <button type="button" class="button" onClick={onTakeBack}>
            {isCorrection ? words.mistakeYesCorrection : words.mistakeYes}
          </button>
          <button type="button" class="button" onClick={() => setIsMistakeAsked(false)}>
            {words.mistakeNo}
          </button>
        </section>
      ) : (
        <button type="button" class="symptom-link" onClick={() => setIsMistakeAsked(true)}>
          {words.mistake}
        </button>
      )}
    </>
  );
}
