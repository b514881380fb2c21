// The questions of one page of the flow after the tiles of danger, with its one button.
import type { JSX, RefObject } from 'preact';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { useWords } from '../../state/model.ts';
import type { Answers, Step } from './answers.ts';
import { FamilyCheckCard } from './family-check-card.tsx';
import { type Gap, hasBegun, type MainAction } from './gate.ts';
import { LastStep } from './last-step.tsx';
import { MainButton } from './main-button.tsx';
import { reportOf } from './report-of.ts';
import { SignPicker } from './sign-picker.tsx';
import { TemperatureStep } from './temperature-step.tsx';
import type { Sources } from './use-known-before.ts';

type FlowStepProps = {
  step: Step;
  answers: Answers;
  sources: Sources;
  action: MainAction;
  gap: Gap | undefined;
  hasFailed: boolean;
  form: RefObject<HTMLFormElement | null>;
  onChange: (change: Partial<Answers>) => void;
  /** Absent where the family's check is not offered. */
  onCheck: (() => void) | undefined;
  onPress: (event: Event) => void;
};

export function FlowStep(props: FlowStepProps): JSX.Element {
  const { step, answers, sources, action, gap, hasFailed, form, onChange, onCheck, onPress } = props;
  const words = useWords(symptomWords);
  const { proposed, known, stored, isPast, isDayAsked } = sources;
  const button = <MainButton action={action} isLast={step === 'last'} isCorrection={isPast} />;
  const isCallBelowField = step === 'temperature' && action !== 'next';
  return (
    <form class="flow-form" ref={form} onSubmit={onPress} noValidate>
      {step === 'temperature' && (
        <TemperatureStep
          answers={answers}
          proposed={proposed}
          hasGap={gap === 'temperature'}
          onChange={onChange}
          call={isCallBelowField && button}
        />
      )}
      {step === 'signs' && onCheck && <FamilyCheckCard check={answers.familyCheck} onStart={onCheck} />}
      {step === 'signs' && (
        <SignPicker
          signs={answers.signs}
          comparisons={answers.comparisons}
          voice={answers.by}
          known={known}
          hasGap={gap === 'level' || gap === 'comparison'}
          onChange={onChange}
        />
      )}
      {step === 'last' && (
        <LastStep
          answers={answers}
          proposed={proposed}
          stored={isDayAsked ? stored : undefined}
          hasBegun={hasBegun(reportOf(answers, sources))}
          gap={gap}
          onChange={onChange}
        />
      )}
      <div role="status">{hasFailed && <p class="field-error">{words.correctionNotKept}</p>}</div>
      {!isCallBelowField && button}
    </form>
  );
}
