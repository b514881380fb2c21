// The handbook is for the drip only: it asks first, and stays closed for the other form.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { otherFormWords } from '../../../content/product/other-form.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import type { Settings } from '../../../storage/settings.ts';
import { FormQuestion } from '../../components/form-question.tsx';
import { PhoneIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/handbook.css';
import { focusHeading } from './focus-heading.ts';
import { useChapters } from './use-chapters.ts';

export function FormGate({ children }: { children: ComponentChildren }): JSX.Element {
  const model = useModel();
  const [isReading, setReading] = useState(false);
  const { form } = model.settings.value;
  if (form === 'drip' || isReading) return <>{children}</>;
  if (form === 'unknown') return <BeforeReading onRead={() => setReading(true)} />;
  return (
    <NotForYou
      onDrip={() => {
        void changeSettings(model, { form: 'drip' });
        focusHeading();
      }}
    />
  );
}

/** Whoever does not know may read on: the phone comes first, and the page says for whom it was written. */
function BeforeReading({ onRead }: { onRead: () => void }): JSX.Element {
  const words = useWords(handbookWords);
  const [isUnsure, setUnsure] = useState(false);
  // Read while the question stands, so that the answer opens the page and not a wait.
  useChapters();
  const answered = (form: Settings['form']) => {
    setUnsure(form === 'unknown');
    // The answered question is gone with its focus: the new page's heading takes it.
    if (form !== 'unknown') focusHeading();
  };
  return (
    <Page title={words.title}>
      <FormQuestion onAnswer={answered} />
      {isUnsure && (
        <>
          <Ways />
          <button
            type="button"
            class="button"
            onClick={() => {
              onRead();
              focusHeading();
            }}
          >
            {words.form.readOn}
          </button>
        </>
      )}
    </Page>
  );
}

function NotForYou({ onDrip }: { onDrip: () => void }): JSX.Element {
  const words = useWords(handbookWords).form;
  return (
    <Page title={words.notForYou}>
      <section class="card">
        <p>{useWords(otherFormWords).handbook}</p>
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
