// What stands under the question of each step, and the one button that leads on.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { firstStartWords } from '../../../i18n/first-start.ts';
import type { Settings } from '../../../storage/settings.ts';
import { FormQuestion } from '../../components/form-question.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { ContactForm } from '../contact/contact.tsx';
import { PracticeCall } from '../contact/practice-call.tsx';
import { InstallSteps } from '../settings/install-help.tsx';
import { DatesStep } from './dates-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { NextButton } from './next-button.tsx';
import { RemindersStep } from './reminders-step.tsx';
import type { FirstStartStep } from './steps.ts';
import { WhoStep } from './who-step.tsx';

export type StepProps = { onNext: () => void };

type StepPageProps = StepProps & {
  step: FirstStartStep;
  who: Settings['holder'] | undefined;
  onWho: (who: Settings['holder']) => void;
  onEnterNumber: () => void;
  onFinish: () => void;
};

export function StepPage({ step, who, onWho, onNext, onEnterNumber, onFinish }: StepPageProps): JSX.Element {
  switch (step) {
    case 'welcome':
    case 'who':
      return <WhoStep who={who} onWho={onWho} onNext={onNext} />;
    case 'install':
      return <InstallStep onNext={onNext} />;
    case 'form':
      return <FormStep onNext={onNext} />;
    case 'contact':
      return <ContactStep onNext={onNext} />;
    case 'dates':
      return <DatesStep onNext={onNext} />;
    case 'reminders':
      return <RemindersStep onNext={onNext} />;
    case 'practice':
      return <PracticeStep onNext={onNext} />;
    case 'finish':
      return <FinishStep onEnterNumber={onEnterNumber} onFinish={onFinish} />;
  }
}

/** Tab and installed app share nothing on an iPhone: what is typed here would be typed twice. */
function InstallStep({ onNext }: StepProps): JSX.Element {
  const words = useWords(firstStartWords);
  return (
    <>
      <section class="card">
        <InstallSteps />
      </section>
      <button type="button" class="button" onClick={onNext}>
        {words.installLater}
      </button>
    </>
  );
}

function FormStep({ onNext }: StepProps): JSX.Element {
  const [isAnswered, setIsAnswered] = useState(useModel().settings.value.form !== 'unknown');
  return (
    <>
      <FormQuestion isHeadingAbove onAnswer={() => setIsAnswered(true)} />
      <NextButton isAnswered={isAnswered} onNext={onNext} />
    </>
  );
}

function ContactStep({ onNext }: StepProps): JSX.Element {
  const words = useWords(firstStartWords);
  const hasNumber = useModel().contact.value !== undefined;
  return (
    <>
      <p>{words.contactLead}</p>
      <ContactForm onSaved={onNext} />
      <NextButton isAnswered={hasNumber} onNext={onNext} />
    </>
  );
}

function PracticeStep({ onNext }: StepProps): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const [isRight, setIsRight] = useState(false);
  return (
    <>
      <p>{words.practiceLead}</p>
      <PracticeCall contact={model.contact.value} onAnswer={setIsRight} />
      <NextButton isAnswered={isRight} onNext={onNext} />
    </>
  );
}
