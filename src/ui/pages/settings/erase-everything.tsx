// Deletes everything on this phone and at the reminder service, after asking once more.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { settingsWords } from '../../../i18n/settings.ts';
import { eraseEverything } from '../../state/erase.ts';
import { useModel, useWords } from '../../state/model.ts';

type Erasing = 'idle' | 'asking' | 'erased' | 'erased-service-away' | 'failed';

export function EraseEverything(): JSX.Element {
  const model = useModel();
  const words = useWords(settingsWords);
  const [state, setState] = useState<Erasing>('idle');
  return (
    <section class="card">
      <h2>{words.erase}</h2>
      <p>{words.eraseLead}</p>
      {state === 'idle' && (
        <button type="button" class="button" onClick={() => setState('asking')}>
          {words.erase}
        </button>
      )}
      {state === 'asking' && (
        <div class="row" role="alertdialog" aria-label={words.eraseAsk}>
          <p class="whole-row">
            <strong>{words.eraseAsk}</strong>
          </p>
          <button type="button" class="button" onClick={() => setState('idle')}>
            {words.eraseNo}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => void eraseEverything(model).then((result) => setState(result))}
          >
            {words.eraseYes}
          </button>
        </div>
      )}
      <p role="status">
        {state === 'erased' && words.erased}
        {state === 'erased-service-away' && words.erasedServiceAway}
        {state === 'failed' && <span class="field-error">{words.eraseFailed}</span>}
      </p>
    </section>
  );
}
