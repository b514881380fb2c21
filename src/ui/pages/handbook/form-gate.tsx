// The handbook is for the drip only: it asks first, and stays closed for the other form.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { handbookWords } from '../../../i18n/handbook.ts';
import type { Settings } from '../../../storage/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { PhoneIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/handbook.css';
import { focusHeading } from './focus-heading.ts';
import { useChapters } from './use-chapters.ts';

type FormAnswer = Exclude<Settings['form'], 'unknown'> | 'unsure';

export function FormGate({ children }: { children: ComponentChildren }): JSX.Element {
  const model = useModel();
  const words = useWords(handbookWords).form;
  const [isKept, setKept] = useState(true);
  const { form } = model.settings.value;

  async function choose(answer: 'drip' | 'other'): Promise<void> {
    setKept(true);
    const isStored = changeSettings(model, { form: answer });
    // The answered question is gone with its focus: the new page's heading takes it.
    focusHeading();
    setKept(await isStored);
  }

  return (
    <>
      {form === 'unknown' && <FormQuestion onAnswer={choose} />}
      {form === 'other' && <NotForYou onDrip={() => choose('drip')} />}
      {form === 'drip' && children}
      <div class="gate-status" role="status">
        {!isKept && <p class="card">{words.notKept}</p>}
      </div>
    </>
  );
}

function FormQuestion({ onAnswer }: { onAnswer: (answer: 'drip' | 'other') => void }): JSX.Element {
  const words = useWords(handbookWords);
  const [answer, setAnswer] = useState<FormAnswer>();
  // Read while the question stands, so that the answer opens the page and not a wait.
  useChapters();
  return (
    <Page title={words.title} lead={words.form.lead}>
      <section class="card">
        <Choice<FormAnswer>
          legend={words.form.legend}
          value={answer}
          onChoose={(chosen) => {
            setAnswer(chosen);
            if (chosen !== 'unsure') onAnswer(chosen);
          }}
          answers={[
            { value: 'drip', label: words.form.drip, detail: words.form.dripDetail },
            { value: 'other', label: words.form.other, detail: words.form.otherDetail },
            { value: 'unsure', label: words.form.unsure },
          ]}
        />
        <div role="status">{answer === 'unsure' && <p>{words.form.unsureAnswer}</p>}</div>
      </section>
      {answer === 'unsure' && <Ways />}
    </Page>
  );
}

function NotForYou({ onDrip }: { onDrip: () => void }): JSX.Element {
  const words = useWords(handbookWords).form;
  return (
    <Page title={words.notForYou}>
      <section class="card">
        <p>{words.notForYouLead}</p>
        <p>{words.notForYouCall}</p>
      </section>
      <Ways />
      <button type="button" class="button" onClick={onDrip}>
        {words.isDrip}
      </button>
    </Page>
  );
}

/** What stays open to everybody. */
function Ways(): JSX.Element {
  const words = useWords(handbookWords);
  return (
    <>
      <a class="button call" href="/call">
        <PhoneIcon /> {words.openCall}
      </a>
      <a class="button" href="/contact">
        {words.openContact}
      </a>
    </>
  );
}
