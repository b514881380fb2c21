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
import {
  baselineOf,
  type FamilyCheckOutcome,
  keepMiss,
  keepWithCheck,
  type MissKept,
  stillToKeep,
} from './keep-check.ts';
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
  const [missKept, setMissKept] = useState<MissKept>();
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
  function finish(entry: SymptomEntry, outcome?: FamilyCheckOutcome): void {
    const told = keepWithCheck(model, keepReport(model, entry), outcome, entry.id);
    // A database that does not answer must not keep the result waiting.
    holdSession({ own: [entry], context, kept: 'keeping' }, told);
    route(`/symptoms/new?entry=${entry.id}`, true);
  }

  function record(report: Report): void {
    finish(entryOf(report, model.device.now().toISOString()));
  }

  /** Kept at once: a tab closed within the five minutes leaves the call open on Today. */
  async function takeMiss(outcome: FamilyCheckOutcome, missedAt: string): Promise<void> {
    const entry = entryOf({ signs: {}, familyCheck: outcome.familyCheck }, missedAt);
    provisional.current = entry;
    setMissKept(await keepMiss(model, entry, outcome));
  }

  function done(outcome: FamilyCheckOutcome, missedAt: string | undefined): void {
    const { familyCheck } = outcome;
    const miss =
      missedAt === undefined
        ? undefined
        : (model.entries.value.find(({ by, at }) => by === 'family' && at === missedAt) ??
          provisional.current);
    const isStored = miss !== undefined && model.entries.value.some(({ id }) => id === miss.id);
    const unkept = stillToKeep(outcome, isStored && missKept !== 'without-writing');
    if (isStored && isSame(miss.report.familyCheck, familyCheck)) {
      if (unkept) {
        const told = keepWithCheck(model, Promise.resolve(true), unkept, miss.id);
        holdSession({ own: [miss], context, kept: 'kept' }, told);
      }
      route(`/symptoms/new?entry=${miss.id}`, true);
      return;
    }
    const now = model.device.now().toISOString();
    // The second answer takes the place of the first; where nothing can be asked any more, the first stands beside it.
    const takesBack = isStored && familyCheck !== 'cannot' ? miss.id : undefined;
    const entry = entryOf({ signs: {}, familyCheck }, now, takesBack);
    finish(entry, unkept);
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
          onMissedOnce={(outcome, missedAt) => void takeMiss(outcome, missedAt)}
          missKept={missKept}
          onDone={done}
          onLeave={() => route('/')}
        />
      );
  }
}

function isSame(one: Report['familyCheck'], other: Report['familyCheck']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
