// Whether the browser promised to keep the data, and the button that asks it to.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { settingsWords } from '../../../i18n/settings.ts';
import { useModel, useWords } from '../../state/model.ts';

export function KeepStorage(): JSX.Element {
  const { device } = useModel();
  const words = useWords(settingsWords);
  const [answer, setAnswer] = useState<'kept' | 'not-kept' | 'unknown'>();
  const text = { kept: words.storageKept, 'not-kept': words.storageNotKept, unknown: words.storageUnknown };
  return (
    <section class="card">
      <h2>{words.storage}</h2>
      <button
        type="button"
        class="button"
        onClick={() => void device.keepStorage().then((result) => setAnswer(result))}
      >
        {words.storageKeep}
      </button>
      <p role="status">{answer && text[answer]}</p>
    </section>
  );
}
