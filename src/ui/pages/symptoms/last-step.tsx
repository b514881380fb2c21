// The last questions: fever of the day before, since when, devices at home, and the day of the last infusion that this report uses.
import type { JSX } from 'preact';
import { dayOfInfusion, lastInfusion } from '../../../domain/infusions/course.ts';
import { choiceOf, INFUSION_CHOICES, type InfusionChoice } from '../../../domain/symptoms/infusion-choice.ts';
import type { TreatmentContext } from '../../../domain/symptoms/report.ts';
import { longDay } from '../../../i18n/days.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice } from '../../components/choice.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import type { Answers } from './answers.ts';
import { DeviceFields } from './device-fields.tsx';
import type { Gap } from './gate.ts';
import type { ProposedFever } from './proposed-from-log.ts';
import { RecentFeverQuestion } from './recent-fever-question.tsx';
import { SinceQuestion } from './since-question.tsx';

type LastStepProps = {
  answers: Answers;
  proposed: ProposedFever;
  /** What the dates say; absent where the day is not asked about. */
  stored: TreatmentContext | undefined;
  /** Whether there is anything that can have begun. */
  hasBegun: boolean;
  gap: Gap | undefined;
  onChange: (change: Partial<Answers>) => void;
};

export function LastStep(props: LastStepProps): JSX.Element {
  const { answers, proposed, stored, hasBegun, gap, onChange } = props;
  return (
    <>
      <RecentFeverQuestion
        answers={answers}
        proposed={proposed}
        hasGap={gap === 'recent-fever'}
        onChange={onChange}
      />
      {hasBegun && <SinceQuestion since={answers.since} onChange={(since) => onChange({ since })} />}
      <DeviceFields
        devices={answers.devices}
        isChecked={gap === 'device'}
        onChange={(devices) => onChange({ devices })}
      />
      {stored && <UsedInfusion answers={answers} stored={stored} onChange={onChange} />}
    </>
  );
}

type UsedInfusionProps = Pick<LastStepProps, 'answers' | 'onChange'> & { stored: TreatmentContext };

/** Also under a result that came before this question. */
export function UsedInfusion({ answers, stored, onChange }: UsedInfusionProps): JSX.Element {
  const model = useModel();
  const { locale } = model.settings.value;
  const words = useWords(symptomWords).last;
  const choice = answers.lastInfusion ?? choiceOf(stored);
  const last = lastInfusion(model.infusions.value, todayOf(model));
  const isFromDates = choice === choiceOf(stored);
  return (
    <section class="card">
      <h2>{words.infusion}</h2>
      <p class="used-infusion-day">
        {isFromDates && last && stored.daysSinceInfusion !== undefined
          ? `${longDay(locale, dayOfInfusion(last))} · ${words.infusionDays[choice]}`
          : words.infusionDays[choice]}
      </p>
      <details class="inline-fold">
        <summary>{words.infusionWrong}</summary>
        <Choice<InfusionChoice>
          legend={words.infusion}
          value={choice}
          onChoose={(chosen) => onChange({ lastInfusion: chosen })}
          answers={INFUSION_CHOICES.map((value) => ({ value, label: words.infusionDays[value] }))}
        />
        <p class="quiet">{words.infusionNote}</p>
      </details>
    </section>
  );
}
