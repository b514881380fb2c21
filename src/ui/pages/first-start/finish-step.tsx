// The end: ready, or the one thing that is still missing before the first night.
import type { JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { useModel, useWords } from '../../state/model.ts';

type FinishStepProps = { onEnterNumber: () => void; onFinish: () => void };

export function FinishStep({ onEnterNumber, onFinish }: FinishStepProps): JSX.Element {
  const words = useWords(firstStartWords);
  const contact = useModel().contact.value;
  const number = contact?.alwaysNumber ?? contact?.dayNumber;
  return (
    <section class="card">
      {number && (
        <div>
          <p class="quiet">{words.finishNumber}</p>
          <p class="number">{number.shown}</p>
        </div>
      )}
      <p>{number ? words.finishLead : words.finishNoNumberLead}</p>
      {!number && (
        <button type="button" class="button primary" onClick={onEnterNumber}>
          {words.enterNumber}
        </button>
      )}
      <button type="button" class={number ? 'button primary' : 'button'} onClick={onFinish}>
        {words.open}
      </button>
    </section>
  );
}
