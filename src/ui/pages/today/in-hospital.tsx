// One tap "I am in hospital": every result then says the nurse call first; it lapses after 24 hours.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { todayWords } from '../../../i18n/today.ts';
import { NurseIcon } from '../../components/icons.tsx';
import { changeInHospital } from '../../state/change.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { useModel, useWords } from '../../state/model.ts';

export function InHospital(): JSX.Element {
  const model = useModel();
  const words = useWords(todayWords);
  const [hasFailed, setHasFailed] = useState(false);
  const change = async (at: string | undefined) => setHasFailed(!(await changeInHospital(model, at)));
  const failure = hasFailed && <p class="field-error">{words.inHospitalNotKept}</p>;
  if (!isInHospital(model)) {
    return (
      <button type="button" class="button" onClick={() => void change(model.device.now().toISOString())}>
        <NurseIcon />
        {words.inHospital}
      </button>
    );
  }
  return (
    <section class="card notice" role="status">
      <p>
        <strong>{words.inHospitalOn}</strong>
      </p>
      {failure}
      <button type="button" class="button" onClick={() => void change(undefined)}>
        {words.inHospitalOff}
      </button>
    </section>
  );
}
