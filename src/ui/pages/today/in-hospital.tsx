// One tap "I am in hospital": every result then says the nurse call first; it lapses after 24 hours.
import type { JSX } from 'preact';
import { watchWords } from '../../../i18n/watch.ts';
import { NurseIcon } from '../../components/icons.tsx';
import { changeInHospital } from '../../state/change.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { useModel, useWords } from '../../state/model.ts';

export function InHospital(): JSX.Element {
  const model = useModel();
  const words = useWords(watchWords).hospital;
  function change(at: string | undefined): void {
    // Shown at once; that it could not be kept is said above every page.
    void changeInHospital(model, at);
    // It moves between the top of Today and its foot.
    requestAnimationFrame(() => {
      const moved = document.querySelector<HTMLElement>('.in-hospital');
      moved?.focus({ preventScroll: true });
      moved?.scrollIntoView({ block: 'center' });
    });
  }

  if (!isInHospital(model)) {
    return (
      <button
        type="button"
        class="button in-hospital"
        onClick={() => change(model.device.now().toISOString())}
      >
        <NurseIcon />
        {words.button}
      </button>
    );
  }
  return (
    <section class="card notice in-hospital" role="status" tabIndex={-1}>
      <NurseIcon size={44} />
      <p>
        <strong>{words.on}</strong>
      </p>
      <button type="button" class="button" onClick={() => change(undefined)}>
        {words.off}
      </button>
    </section>
  );
}
