// Storing a changed course, and saying in the page how it went: 'saved' only when it is.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { changeInfusions } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed';

export type Saving = {
  state: SavingState;
  /** True when it is stored; a second tap while the first is on its way does nothing. */
  save: (list: readonly Infusion[]) => Promise<boolean>;
};

export function useSaving(): Saving {
  const model = useModel();
  const [state, setState] = useState<SavingState>('idle');
  async function save(list: readonly Infusion[]): Promise<boolean> {
    if (state === 'saving') return false;
    setState('saving');
    const isStored = await changeInfusions(model, list);
    setState(isStored ? 'saved' : 'failed');
    return isStored;
  }
  return { state, save };
}

export function SavingStatus({ state }: { state: SavingState }): JSX.Element {
  const { saved } = useWords(savingWords);
  const { failed } = useWords(calendarWords);
  return (
    <div role="status">
      {state === 'saved' && <p class="kept">{saved}</p>}
      {state === 'failed' && <p class="field-error">{failed}</p>}
    </div>
  );
}
