// What stands in place of the calendar for everybody who does not get the drip.
import type { JSX } from 'preact';
import { otherFormWords } from '../../../content/product/other-form.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function NotForThisForm({ onDrip }: { onDrip: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  return (
    <section class="card">
      <h2>{words.otherTitle}</h2>
      <p>{useWords(otherFormWords).calendar}</p>
      <p>{words.otherKeep}</p>
      <a class="button primary" href="/contact">
        {words.otherContact}
      </a>
      <button
        type="button"
        class="button"
        onClick={() => {
          void changeSettings(model, { form: 'drip' });
          onDrip();
        }}
      >
        {words.otherWrong}
      </button>
    </section>
  );
}
