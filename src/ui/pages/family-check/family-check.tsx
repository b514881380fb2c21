// The page of the one-minute check: two baselines before the first infusion, afterwards the check, or what stands in its place.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { treatmentContext } from '../../../domain/symptoms/treatment-context.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { Page } from '../../components/page.tsx';
import { keepReport } from '../../state/change.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { holdSession } from '../symptoms/held-session.ts';
import { Baseline } from './baseline.tsx';
import { BaselineDone, type FinishedBaseline } from './baseline-done.tsx';
import { baselineOf, type FamilyCheckOutcome, keepCheckSample, stillToKeep } from './keep-check.ts';
import { SomethingWrong } from './something-wrong.tsx';
import { FamilyCheckSteps } from './steps.tsx';
import { useFamilyCheck } from './use-family-check.ts';

export function FamilyCheckPage(): JSX.Element {
  const model = useModel();
  const words = useWords(familyCheckPageWords);
  const { route } = useLocation();
  const check = useFamilyCheck();
  /** The entry of a miss that is asked about once more, kept or not. */
  const provisional = useRef<SymptomEntry>(undefined);
  const [isMissKept, setIsMissKept] = useState<boolean>();
  /** Just answered; it stays on the screen whatever the calendar says meanwhile. */
  const [baseline, setBaseline] = useState<FinishedBaseline>();
  const context = treatmentContext(model.infusions.value, { today: todayOf(model) });

  function entryOf(report: Report, at: string, takesBack?: string): SymptomEntry {
    return {
      id: model.device.newId(),
      at,
      by: 'family',
      report,
      ...(takesBack !== undefined && { takesBack }),
    };
  }

  /** The result has an address of its own; where the entry could not be kept, the result says so. */
  async function finish(entry: SymptomEntry): Promise<void> {
    const isKept = await withinMoments(keepReport(model, entry));
    holdSession({ own: [entry], context, kept: isKept ? 'kept' : 'failed' });
    route(`/symptoms/new?entry=${entry.id}`, true);
  }

  function record(report: Report): void {
    void finish(entryOf(report, model.device.now().toISOString()));
  }

  /** Kept at once: a tab closed within the five minutes leaves the call open on Today. */
  async function keepMiss(outcome: FamilyCheckOutcome, missedAt: string): Promise<void> {
    const entry = entryOf({ signs: {}, familyCheck: outcome.familyCheck }, missedAt);
    provisional.current = entry;
    const isKept = await keepReport(model, entry);
    setIsMissKept(isKept);
    if (isKept) await keepCheckSample(model, outcome, entry.id);
  }

  function done(outcome: FamilyCheckOutcome, missedAt: string | undefined): void {
    const { familyCheck } = outcome;
    const miss =
      missedAt === undefined
        ? undefined
        : (model.entries.value.find(({ by, at }) => by === 'family' && at === missedAt) ??
          provisional.current);
    const isStored = miss !== undefined && model.entries.value.some(({ id }) => id === miss.id);
    const unkept = stillToKeep(outcome, isStored);
    if (isStored && isSame(miss.report.familyCheck, familyCheck)) {
      if (unkept) void keepCheckSample(model, unkept, miss.id);
      route(`/symptoms/new?entry=${miss.id}`, true);
      return;
    }
    const now = model.device.now().toISOString();
    // The second answer takes the place of the first; where nothing can be asked any more, the first stands beside it.
    const takesBack = isStored && familyCheck !== 'cannot' ? miss.id : undefined;
    const entry = entryOf({ signs: {}, familyCheck }, now, takesBack);
    void finish(entry);
    if (unkept) void keepCheckSample(model, unkept, entry.id);
  }

  if (baseline) return <BaselineDone {...baseline} />;
  if (!check) {
    return (
      <Page title={words.title} back="/">
        <p role="status">{words.opening}</p>
      </Page>
    );
  }
  const { offer, firstSentence } = check;
  switch (offer.kind) {
    case 'something-is-wrong':
      return (
        <SomethingWrong because={offer.because} onRecord={() => record({ signs: { 'family-concern': 2 } })} />
      );
    case 'baseline':
      return (
        <Baseline
          offer={offer}
          firstSentence={firstSentence}
          onDone={(outcome) => {
            if (outcome.familyCheck === 'cannot') record({ signs: {}, familyCheck: 'cannot' });
            else setBaseline({ offer, sample: baselineOf(model, outcome, outcome.familyCheck.missed) });
          }}
        />
      );
    case 'check':
      return (
        <FamilyCheckSteps
          kind="check"
          usual={offer.usual}
          firstSentence={firstSentence}
          {...(context.beforeFirst && { lead: <p>{words.baseline.bothDone}</p> })}
          onMissedOnce={(outcome, missedAt) => void keepMiss(outcome, missedAt)}
          isMissKept={isMissKept}
          onDone={done}
          onLeave={() => route('/')}
        />
      );
  }
}

function isSame(one: Report['familyCheck'], other: Report['familyCheck']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const LONGEST_WAIT_MS = 2000;

/** A database that does not answer must not keep the result waiting. */
async function withinMoments(keeping: Promise<boolean>): Promise<boolean> {
  const tooLong = new Promise<boolean>((done) => setTimeout(done, LONGEST_WAIT_MS, false));
  return Promise.race([keeping, tooLong]);
}
