// Deletes everything on this phone and at the reminder service, after asking once more.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { settingsWords } from '../../../i18n/settings.ts';
import { focusOn } from '../../components/focus-on.ts';
import { eraseEverything } from '../../state/erase.ts';
import { useModel, useWords } from '../../state/model.ts';

type Erasing = 'idle' | 'asking' | 'erasing' | 'erased' | 'erased-service-away' | 'failed';

export function EraseEverything(): JSX.Element {
  const model = useModel();
  const words = useWords(settingsWords);
  const [state, setState] = useState<Erasing>('idle');
  const ask = () => {
    setState('asking');
    focusOn('#erase-ask');
  };
  const leave = () => {
    setState('idle');
    focusOn('#erase h2');
  };
  const erase = async () => {
    setState('erasing');
    setState(await eraseEverything(model).catch(() => 'failed' as const));
  };
  return (
    <section class="card" id="erase">
      <h2>{words.erase}</h2>
      <p>{words.eraseLead}</p>
      {(state === 'idle' || state === 'failed') && (
        <button type="button" class="button" onClick={ask}>
          {words.erase}
        </button>
      )}
      {state === 'asking' && (
        <div class="erase-ask" role="alertdialog" aria-labelledby="erase-ask">
          <p id="erase-ask">
            <strong>{words.eraseAsk}</strong>
          </p>
          <div class="row">
            <button type="button" class="button" onClick={leave}>
              {words.eraseNo}
            </button>
            <button type="button" class="button primary" onClick={() => void erase()}>
              {words.eraseYes}
            </button>
          </div>
        </div>
      )}
      <p role="status" class={state === 'failed' ? 'field-error' : undefined}>
        {state === 'erasing' && words.erasing}
        {state === 'erased' && words.erased}
        {state === 'erased-service-away' && words.erasedServiceAway}
        {state === 'failed' && words.eraseFailed}
      </p>
    </section>
  );
}
