// The first start: one question a page, each can be skipped, and the call button is there from the first second.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import { FormQuestion } from '../../components/form-question.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/infusions.css';
import '../../styles/settings.css';
import { ContactForm } from '../contact/contact.tsx';
import { PracticeCall } from '../contact/practice-call.tsx';
import { FirstDay } from '../infusions/first-day.tsx';
import { useSaving } from '../infusions/use-saving.tsx';
import { InstallSteps } from '../settings/install-help.tsx';
import { TurnOn } from '../settings/reminder-settings.tsx';
import { type FirstStartStep, type StepFacts, stepAfter, stepsFor } from './steps.ts';
import { Welcome } from './welcome.tsx';
import { WhoQuestion } from './who-question.tsx';

export function FirstStart(): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const [step, setStep] = useState<FirstStartStep>('welcome');
  const saving = useSaving();
  const page = useRef<HTMLElement>(null);
  const facts: StepFacts = {
    isIPhoneTab: model.device.isIPhoneTab(),
    form: model.settings.value.form,
    hasContact: model.contact.value !== undefined,
    hasDates: model.infusions.value.length > 0,
  };
  const steps = stepsFor(facts);
  const next = () => setStep((current) => stepAfter(current, facts));
  const finish = () => void changeSettings(model, { firstStart: 'done' });

  useEffect(() => {
    scrollTo(0, 0);
    const heading = page.current?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [step]);

  if (step === 'welcome') return <Welcome onBegin={next} onSkip={finish} />;
  return (
    <main class="page" ref={page}>
      <header class="page-head">
        <p class="quiet">{words.step(steps.indexOf(step) + 1, steps.length)}</p>
        <h1>{titleOf(step, words)}</h1>
      </header>
      {step === 'who' && <WhoQuestion onDone={next} />}
      {step === 'install' && (
        <section class="card">
          <InstallSteps />
          <button type="button" class="button" onClick={next}>
            {words.installDone}
          </button>
        </section>
      )}
      {step === 'form' && (
        <FormQuestion
          onAnswer={(form) => form === 'drip' && setStep(stepAfter('form', { ...facts, form }))}
        />
      )}
      {step === 'contact' && (
        <>
          <p>{words.contactLead}</p>
          <ContactForm onSaved={() => setStep(stepAfter('contact', { ...facts, hasContact: true }))} />
        </>
      )}
      {step === 'dates' && (
        <FirstDay saving={saving} onSaved={() => setStep(stepAfter('dates', { ...facts, hasDates: true }))} />
      )}
      {step === 'reminders' && <RemindersStep onDone={next} />}
      {step === 'practice' && model.contact.value && (
        <>
          <p>{words.practiceLead}</p>
          <PracticeCall contact={model.contact.value} />
        </>
      )}
      {step === 'finish' ? (
        <section class="card">
          <p>{words.finishLead}</p>
          <button type="button" class="button primary" onClick={finish}>
            {words.open}
          </button>
        </section>
      ) : (
        <NextButton step={step} onNext={next} />
      )}
    </main>
  );
}

/** The practice ends with the right answer known; every other step can simply be left for later. */
function NextButton({ step, onNext }: { step: FirstStartStep; onNext: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const hasPractised = step === 'practice' && model.settings.value.practisedAt !== undefined;
  return (
    <button type="button" class={hasPractised ? 'button primary' : 'button'} onClick={onNext}>
      {hasPractised ? words.finish : words.skip}
    </button>
  );
}

function RemindersStep({ onDone }: { onDone: () => void }): JSX.Element {
  const words = useWords(reminderWords);
  return (
    <section class="card">
      <p>{words.lead}</p>
      <p class="quiet">{words.neutral}</p>
      <p class="quiet">{words.mayFail}</p>
      <TurnOn onDone={onDone} />
    </section>
  );
}

function titleOf(step: FirstStartStep, words: (typeof firstStartWords)['ja']): string {
  const titles: Record<FirstStartStep, string> = {
    welcome: words.title,
    who: words.who,
    install: words.installTitle,
    form: words.form,
    contact: words.contact,
    dates: words.dates,
    reminders: words.reminders,
    practice: words.practice,
    finish: words.finish,
  };
  return titles[step];
}
