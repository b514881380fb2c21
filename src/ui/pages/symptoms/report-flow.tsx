// The way through a report: four short pages, and a button that becomes the call as soon as a call is needed.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { choiceOf, contextWith } from '../../../domain/symptoms/infusion-choice.ts';
import { mergeReports } from '../../../domain/symptoms/merge-reports.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { treatmentContext } from '../../../domain/symptoms/treatment-context.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { BackIcon } from '../../components/icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import {
  type Answers,
  answersOf,
  emptyAnswers,
  hasAnswers,
  type Reporter,
  STEPS,
  type Step,
} from './answers.ts';
import { CANNOT_REACH, tileReport, UNKNOWN_DANGER } from './danger-report.ts';
import { type DangerAnswer, DangerStep } from './danger-step.tsx';
import { DraftOffer, useDraft } from './draft-offer.tsx';
import { type Gap, gapOf, mainAction } from './gate.ts';
import { LastStep } from './last-step.tsx';
import { MainButton } from './main-button.tsx';
import { NOTHING_PROPOSED, proposedFromLog } from './proposed-from-log.ts';
import { reportOf } from './report-of.ts';
import type { Session } from './session.ts';
import { openSigns } from './sign-levels.ts';
import { SignPicker } from './sign-picker.tsx';
import { TemperatureStep } from './temperature-step.tsx';
import { tidyTemperature } from './temperature-text.ts';

export type FlowResult = { by: Reporter; report: Report } & Pick<
  Session,
  'context' | 'infusion' | 'tile' | 'openSigns'
>;

type ReportFlowProps = {
  by: Reporter;
  /** The stored entry that this report corrects. */
  corrected: SymptomEntry | undefined;
  onFinish: (result: FlowResult) => void;
};

export function ReportFlow({ by, corrected, onFinish }: ReportFlowProps): JSX.Element {
  const model = useModel();
  const words = useWords(symptomWords);
  const { query, route } = useLocation();
  const { locale } = model.settings.value;
  const [answers, setAnswers] = useState<Answers>(() =>
    corrected ? answersOf(corrected) : emptyAnswers(by),
  );
  const [isPastDanger, setIsPastDanger] = useState(false);
  const [gap, setGap] = useState<Gap>();
  const form = useRef<HTMLFormElement>(null);

  const asked = STEPS.find((each) => each === query.step) ?? 'danger';
  const step = isPastDanger ? asked : 'danger';
  useStepStart(step);
  const draft = useDraft({ step, answers, isCorrection: corrected !== undefined });

  const entries = model.entries.value.filter(({ id }) => id !== corrected?.id);
  const stored = treatmentContext(model.infusions.value, { today: todayOf(model) });
  const context = contextWith(stored, answers.lastInfusion);
  const proposed = proposedFromLog(entries, model.minute.value, model.device.zone());
  // The fever of the log counts for this report once the person has seen it proposed.
  const seen = step === 'last' ? proposed : { ...NOTHING_PROPOSED, warmAnHourAgo: proposed.warmAnHourAgo };
  const action = step === 'danger' ? 'next' : mainAction(reportOf(answers, seen), context);

  function change(changed: Partial<Answers>): void {
    setAnswers((current) => ({ ...current, ...changed }));
    setGap(undefined);
  }

  function goTo(next: Step, by: Reporter): void {
    const parameters = new URLSearchParams({ step: next });
    if (by === 'family') parameters.set('by', by);
    if (corrected) parameters.set('corrects', corrected.id);
    setGap(undefined);
    setIsPastDanger(true);
    route(`/symptoms/new?${parameters}`);
  }

  function finish(report: Report, tile?: Session['tile']): void {
    draft.stop();
    const isCorrectedDay = answers.lastInfusion !== undefined && answers.lastInfusion !== choiceOf(stored);
    onFinish({
      by: answers.by,
      report,
      context,
      tile,
      infusion: isCorrectedDay ? answers.lastInfusion : undefined,
      openSigns: openSigns(answers.signs),
    });
    setAnswers(emptyAnswers(by));
    setIsPastDanger(false);
  }

  function answerDanger(answer: DangerAnswer): void {
    if (answer === 'none') {
      goTo('temperature', answers.by);
      return;
    }
    const tile = typeof answer === 'object' ? answer.tile : undefined;
    const danger = tile ? tileReport(tile) : answer === 'unknown' ? UNKNOWN_DANGER : CANNOT_REACH;
    // Whoever came back to this page has answered other questions already.
    finish(hasAnswers(answers) ? mergeReports([reportOf(answers, seen), danger]) : danger, tile);
  }

  function press(event: Event): void {
    event.preventDefault();
    // The Enter key leaves no field, so what stands in it is tidied here.
    const settled = { ...answers, temperature: tidyTemperature(answers.temperature) };
    setAnswers(settled);
    const report = reportOf(settled, seen);
    const action = mainAction(report, context);
    const missing = action === 'next' ? gapOf(step, settled, proposed) : undefined;
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (missing) {
      setGap(missing);
      requestAnimationFrame(() => showFirstError(form.current));
    } else if (action !== 'next' || !next) finish(report);
    else goTo(next, answers.by);
  }

  const voice = answers.by;
  const heading = {
    danger: words.danger[voice],
    temperature: words.temperature[voice],
    signs: words.signs[voice],
    last: words.last.title,
  }[step];
  usePageTitle(heading);
  const button = <MainButton action={action} isLast={step === 'last'} />;
  const isCallBelowField = step === 'temperature' && action !== 'next';
  return (
    <main class="page flow">
      <header class="flow-head">
        <div class="flow-way">
          {step === 'danger' ? (
            <a class="back" href={corrected ? '/symptoms' : '/'}>
              <BackIcon size={22} />
              {words.back}
            </a>
          ) : (
            <button type="button" class="back" onClick={() => history.back()}>
              <BackIcon size={22} />
              {words.back}
            </button>
          )}
          <span class="quiet">{words.step(STEPS.indexOf(step) + 1, STEPS.length)}</span>
        </div>
        <progress value={STEPS.indexOf(step) + 1} max={STEPS.length} aria-hidden="true" />
        <h1>{heading}</h1>
        {step === 'danger' && <p class="quiet">{words.danger.lead}</p>}
        {step === 'signs' && <p class="quiet">{words.signs.lead}</p>}
      </header>
      {corrected && step === 'danger' && (
        <p class="card notice">{words.correcting(dayAndClock(locale, corrected.at))}</p>
      )}
      {step === 'danger' && draft.offered && (
        <DraftOffer
          draft={draft.offered}
          onGoOn={({ step: reached, answers: half }) => {
            setAnswers(half);
            draft.settle();
            if (reached !== 'danger') goTo(reached, half.by);
          }}
          onFresh={draft.forget}
        />
      )}
      {step === 'danger' ? (
        <DangerStep by={voice} onAnswer={answerDanger} />
      ) : (
        <form class="flow-form" ref={form} onSubmit={press} noValidate>
          {step === 'temperature' && (
            <TemperatureStep
              answers={answers}
              proposed={proposed}
              hasGap={gap === 'temperature'}
              onChange={change}
              call={isCallBelowField && button}
            />
          )}
          {step === 'signs' && (
            <SignPicker
              signs={answers.signs}
              voice={voice}
              hasGap={gap === 'level'}
              onChange={(signs) => change({ signs })}
            />
          )}
          {step === 'last' && (
            <LastStep answers={answers} proposed={proposed} stored={stored} gap={gap} onChange={change} />
          )}
          {!isCallBelowField && button}
        </form>
      )}
    </main>
  );
}

/** A new page of the flow starts at its top, and a screen reader hears its heading; the first one is the router's. */
function useStepStart(step: Step): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [step]);
}

/** The place may lie behind a fold. */
function showFirstError(form: HTMLFormElement | null): void {
  const error = form?.querySelector('.field-error');
  error?.closest('details')?.setAttribute('open', '');
  const field = error?.closest('div')?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: true });
  error?.scrollIntoView({ block: 'center' });
}
