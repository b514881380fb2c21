// The way through a report: four short pages, and a button that becomes the call as soon as a call is needed.
import type { JSX } from 'preact';
import { Suspense } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';
import { lazy } from 'preact-iso';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { mergeReports } from '../../../domain/symptoms/merge-reports.ts';
import { hasFever } from '../../../domain/symptoms/proposed-fever.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { usePageTitle } from '../../components/use-page-title.ts';
import { countingEntries } from '../../state/counting-entries.ts';
import { useModel, useWords } from '../../state/model.ts';
import {
  type CheckMade,
  type FamilyCheckOutcome,
  type MissKept,
  outcomeMade,
} from '../family-check/keep-check.ts';
import { useFamilyCheck } from '../family-check/use-family-check.ts';
import { type Answers, hasAnswers, type Reporter, STEPS, type Step, saidBesides } from './answers.ts';
import { CorrectionNote } from './correction-note.tsx';
import { CANNOT_REACH, tileReport, UNKNOWN_DANGER } from './danger-report.ts';
import { type DangerAnswer, DangerStep } from './danger-step.tsx';
import { CORRECTION_DRAFT_KEY, DRAFT_KEYS, type ReportDraft } from './draft.ts';
import { DraftOffer, useDraft } from './draft-offer.tsx';
import { showFirstError } from './flow-focus.ts';
import { FlowHead } from './flow-head.tsx';
import type { FlowPlaces } from './flow-places.ts';
import { FlowStep } from './flow-step.tsx';
import { actionTogether, type Gap, gapOf } from './gate.ts';
import { reportOf } from './report-of.ts';
import type { Said, Session } from './session.ts';
import { openSigns } from './sign-levels.ts';
import { tidyTemperature } from './temperature-text.ts';
import { type Checked, useAnswers } from './use-answers.ts';
import { useFlowSteps } from './use-flow-steps.ts';
import { useKnownBefore } from './use-known-before.ts';

const FamilyCheckSteps = lazy(() =>
  import('../family-check/steps.tsx').then((steps) => steps.FamilyCheckSteps),
);

export type FlowResult = { by: Reporter } & Said &
  Pick<Session, 'context' | 'infusion' | 'tile' | 'openSigns'> & {
    /** Where one was made in it. */
    check: FamilyCheckOutcome | undefined;
    /** The instant of a single miss of the check, kept by itself until this report says what came of it. */
    missedAt: string | undefined;
    /** The key of the draft that it came out of. */
    draft: string | undefined;
  };

type ReportFlowProps = {
  by: Reporter;
  /** The stored entry that this report corrects; one of the past is about that time, and calls nobody now. */
  corrected: SymptomEntry | undefined;
  isPast: boolean;
  /** An earlier entry whose signs are filled in: they are there still, or they are what changed. */
  again: SymptomEntry | undefined;
  /** The correction could not be kept; what was typed stays. */
  hasFailed: boolean;
  /** Of the last miss; undefined while that is not known. */
  missKept: MissKept | undefined;
  places: FlowPlaces;
  /** A tab closed within the five minutes must hide no miss. */
  onMiss: (check: FamilyCheckOutcome, missedAt: string) => void;
  onFinish: (result: FlowResult) => void;
};

export function ReportFlow(props: ReportFlowProps): JSX.Element {
  const { by, corrected, isPast, again, hasFailed, missKept, places, onMiss, onFinish } = props;
  const words = useWords(symptomWords);
  const model = useModel();
  const [gap, setGap] = useState<Gap>();
  const form = useRef<HTMLFormElement>(null);

  const way = useFlowSteps({ by, corrects: corrected?.id, places });
  const { step, isChecking, isPastDanger } = way;
  const soFar = useAnswers({ by, corrected, again, isFirstPage: step === 'danger' });
  const { start, answers, setAnswers, check: made } = soFar;
  const draft = useDraft({
    key: corrected ? CORRECTION_DRAFT_KEY : DRAFT_KEYS[answers.by],
    otherKey: corrected ? undefined : DRAFT_KEYS[answers.by === 'family' ? 'patient' : 'family'],
    step,
    answers,
    check: made,
    start,
    about: corrected?.id,
  });
  const familyCheck = useFamilyCheck();
  const sources = useKnownBefore({ answers, corrected, isPast, isLast: step === 'last' });
  const { context } = sources;

  function change(changed: Partial<Answers>): void {
    setAnswers((current) => ({ ...current, ...changed }));
    setGap(undefined);
  }

  function goTo(next: Step | 'check', by: Reporter): void {
    setGap(undefined);
    way.goTo(next, by);
  }

  function goOn(half: ReportDraft): void {
    soFar.goOn(half);
    draft.goOn();
    way.reach(half.step, half.answers.by);
  }

  function finish(
    report: Report,
    given: Answers,
    { tile, check = made }: { tile?: FlowResult['tile']; check?: CheckMade | undefined } = {},
  ): void {
    onFinish({
      draft: draft.stop(),
      by: given.by,
      report,
      ...saidBesides(given, sources.proposed.feverDays > 0 || hasFever(report)),
      context,
      infusion: sources.infusion,
      openSigns: openSigns(given.signs),
      tile,
      check: outcomeMade(report.familyCheck, check),
      missedAt: check?.missedAt,
    });
  }

  function answerDanger(answer: DangerAnswer): void {
    if (answer === 'none') {
      goTo('temperature', answers.by);
      return;
    }
    const tile = typeof answer === 'object' ? answer.tile : undefined;
    const danger = tile ? tileReport(tile) : answer === 'unknown' ? UNKNOWN_DANGER : CANNOT_REACH;
    // Whoever came back to this page has answered other questions already.
    const report = hasAnswers(answers) ? mergeReports([reportOf(answers, sources), danger]) : danger;
    finish(report, answers, { tile });
  }

  // What it corrects stays corrected, also where that was a correction itself.
  const lastDay = workingEntries(countingEntries(model), model.device.now().toISOString())
    .filter(({ id }) => id !== corrected?.id)
    .map((entry) => entry.report);
  const actionOf = (given: Answers) =>
    isPast ? 'next' : actionTogether(reportOf(given, sources, 'same'), lastDay, context);

  function press(event: Event): void {
    event.preventDefault();
    // The Enter key leaves no field, so what stands in it is tidied here.
    const settled = { ...answers, temperature: tidyTemperature(answers.temperature) };
    setAnswers(settled);
    const action = actionOf(settled);
    const missing = action === 'next' ? gapOf(step, settled, sources) : undefined;
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (missing) {
      setGap(missing);
      requestAnimationFrame(() => showFirstError(form.current));
    } else if (action !== 'next' || !next) finish(reportOf(settled, sources), settled);
    else goTo(next, answers.by);
  }

  function takeCheck(outcome: FamilyCheckOutcome, missedAt: string | undefined): Checked {
    const checked = soFar.takeCheck(outcome, missedAt);
    draft.keepNow(checked.answers, checked.check);
    return checked;
  }

  function keepMiss(outcome: FamilyCheckOutcome, at: string): void {
    takeCheck(outcome, at);
    onMiss(outcome, at);
  }

  /** What the check found may ask for the call at once. */
  function endCheck(outcome: FamilyCheckOutcome, missedAt = made?.missedAt): void {
    const { answers: checked, check } = takeCheck(outcome, missedAt);
    if (actionOf(checked) === 'next') history.back();
    else finish(reportOf(checked, sources), checked, { check });
  }

  const action = actionOf(answers);
  const voice = answers.by;
  const time = isPast ? 'past' : voice;
  const heading = {
    danger: words.danger[time],
    temperature: words.temperature[time],
    signs: words.signs[time],
    last: words.last.title,
  }[step];
  const lead = {
    danger: isPast ? words.danger.pastLead : words.danger.lead,
    temperature: undefined,
    signs: words.signs.lead,
    last: undefined,
  }[step];
  usePageTitle(heading);
  const offer = familyCheck?.offer;
  if (isChecking && offer?.kind === 'check') {
    const { familyCheck: _, ...others } = reportOf(answers, sources, 'same');
    return (
      <Suspense fallback={<main class="page flow" aria-busy="true" />}>
        <FamilyCheckSteps
          kind="check"
          usual={offer.usual}
          firstSentence={familyCheck?.firstSentence}
          others={[others]}
          onMissedOnce={keepMiss}
          missKept={missKept}
          onDone={endCheck}
          onLeave={() => history.back()}
        />
      </Suspense>
    );
  }
  // What was entered before coming back to the first page still asks for the call.
  const isCallKnown = action !== 'next' && (isPastDanger || !corrected);
  const isCheckOffered = voice === 'family' && offer?.kind === 'check' && !isPast;
  return (
    <main class="page flow">
      <FlowHead step={step} heading={heading} lead={lead} start={corrected ? '/symptoms' : '/'} />
      {corrected && <CorrectionNote corrected={corrected} isPast={isPast} />}
      {draft.isUnsaved && (
        <p class="card notice" role="status">
          {words.draftUnsaved}
        </p>
      )}
      {step === 'danger' && draft.offered && (
        <DraftOffer draft={draft.offered} onGoOn={goOn} onFresh={draft.forget} />
      )}
      {step === 'danger' && (
        <DangerStep
          by={voice}
          isCorrection={corrected !== undefined}
          onVoice={way.begin}
          onAnswer={answerDanger}
        />
      )}
      {(step !== 'danger' || isCallKnown) && (
        <FlowStep
          step={step}
          answers={answers}
          sources={sources}
          action={action}
          gap={gap}
          hasFailed={hasFailed}
          form={form}
          onChange={change}
          onCheck={isCheckOffered ? () => goTo('check', voice) : undefined}
          onPress={press}
        />
      )}
    </main>
  );
}
