// Asked once after each infusion: are you in hospital? Every result then says the nurse call first.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { infusionJustGiven } from '../../../domain/infusions/watch-window.ts';
import { watchWords } from '../../../i18n/watch.ts';
import { readValue, saveValue } from '../../../storage/values.ts';
import { changeInHospital } from '../../state/change.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';

export function AskInHospital(): JSX.Element | null {
  const model = useModel();
  const words = useWords(watchWords).hospital;
  const asked = infusionJustGiven(model.infusions.value, todayOf(model));
  // Not asked before it is known that it was not asked already.
  const [answered, setAnswered] = useState<string>();
  const [isKnown, setIsKnown] = useState(false);
  useEffect(() => {
    readValue(model.database, 'in-hospital-asked').then(
      (last) => {
        setAnswered(last);
        setIsKnown(true);
      },
      // Without storage it would be asked at every opening; the button below stays.
      () => {},
    );
  }, []);

  if (asked === undefined || !isKnown || answered === asked || isInHospital(model)) return null;

  function answer(isIn: boolean): void {
    setAnswered(asked);
    if (isIn) void changeInHospital(model, model.device.now().toISOString());
    // Not kept: it is asked once more at the next opening.
    if (asked !== undefined) saveValue(model.database, 'in-hospital-asked', asked).catch(() => {});
  }

  return (
    <section class="card" aria-labelledby="ask-in-hospital">
      <h2 id="ask-in-hospital">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => answer(true)}>
          {words.yes}
        </button>
        <button type="button" class="button" onClick={() => answer(false)}>
          {words.no}
        </button>
      </div>
    </section>
  );
}
