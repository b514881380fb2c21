// One round of the check, screen by screen; the page and the family's report both show it.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { assess } from '../../../domain/symptoms/assess.ts';
import {
  afterSecondAnswer,
  isCallCertain,
  momentOf,
  type SecondAsking,
  secondAsking,
} from '../../../domain/symptoms/family-check-again.ts';
import { FAMILY_CHECK_ITEMS } from '../../../domain/symptoms/family-check-offer.ts';
import { type FamilyCheckAnswer, nextItem, resultOf } from '../../../domain/symptoms/family-check-round.ts';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { mergeReports } from '../../../domain/symptoms/merge-reports.ts';
import type { FamilyCheckItem, FamilyCheckResult, Report } from '../../../domain/symptoms/report.ts';
import { treatmentContext } from '../../../domain/symptoms/treatment-context.ts';
import { workingEntries } from '../../../domain/symptoms/working-entries.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { countingEntries } from '../../state/counting-entries.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/family-check.css';
import '../../styles/form.css';
import '../../styles/symptoms.css';
import type { CheckFrame } from './check-screen.tsx';
import type { FirstSentence } from './first-sentence.ts';
import { ItemScreen } from './item-screen.tsx';
import type { FamilyCheckOutcome, MissKept } from './keep-check.ts';
import { askedAgain, outcomeOf, type Round, type RoundKind } from './round-draft.ts';
import { OthersScreen, WaitScreen } from './second-asking.tsx';
import { StartScreen } from './start-screen.tsx';
import { useRoundDraft } from './use-round-draft.ts';

export type FamilyCheckStepsProps = {
  kind: RoundKind;
  /** Of the offer. */
  usual: readonly FamilyCheckItem[];
  firstSentence: FirstSentence | undefined;
  /** What is reported besides; the entries of the last 24 hours are looked up here. */
  others?: readonly Report[];
  title?: string;
  lead?: ComponentChildren;
  /**
   * A single newly missed item, nothing else: it is asked once more. To be kept meanwhile, so that a tab closed in
   * these minutes hides nothing; `missedAt` names it, and comes back with the outcome that counts.
   */
  onMissedOnce?: (outcome: FamilyCheckOutcome, missedAt: string) => void;
  /** Of what `onMissedOnce` gave; undefined while that is not known. */
  missKept?: MissKept | undefined;
  onDone: (outcome: FamilyCheckOutcome, missedAt: string | undefined) => void;
  /** Back from the first screen, or away from the five minutes. */
  onLeave: () => void;
};

type Stage =
  | { at: 'start' | 'others' }
  | { at: 'item'; item: FamilyCheckItem }
  | { at: 'wait' | 'again'; asking: SecondAsking };

export function FamilyCheckSteps(props: FamilyCheckStepsProps): JSX.Element {
  const { kind, usual, firstSentence, onMissedOnce, onDone, onLeave } = props;
  const model = useModel();
  const words = useWords(familyCheckPageWords);
  const [round, setRound] = useState<Round>(() => ({ today: todayOf(model), answers: {} }));
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const draft = useRoundDraft(kind, round);
  const hasEnded = useRef(false);

  const others = [
    ...(props.others ?? []),
    ...workingEntries(countingEntries(model), model.device.now().toISOString()).map(({ report }) => report),
  ];
  const check = resultOf(round.answers, usual);

  function end(familyCheck: FamilyCheckResult | 'cannot', ended = round): void {
    if (hasEnded.current) return;
    hasEnded.current = true;
    // Whoever goes on with it keeps it before it is forgotten here.
    onDone(outcomeOf(ended, familyCheck), ended.asking?.missedAt);
    draft.end();
  }

  function goOn(given: Round, after?: FamilyCheckItem): void {
    const { answers } = given;
    const item =
      after === undefined ? nextItem(answers) : FAMILY_CHECK_ITEMS[FAMILY_CHECK_ITEMS.indexOf(after) + 1];
    if (item) {
      setStage({ at: 'item', item });
      return;
    }
    const result = resultOf(answers, usual);
    const isUnsettled = kind === 'check' && secondAsking(result, others, '') !== undefined;
    if (isUnsettled) setStage({ at: 'others' });
    else end(result, given);
  }

  function answer(item: FamilyCheckItem, given: FamilyCheckAnswer): void {
    const answered = { ...round, answers: { ...round.answers, [item]: given } };
    setRound(answered);
    goOn(answered, item);
  }

  function answerOthers(hasOthers: boolean): void {
    const asking = secondAsking(check, others, model.device.now().toISOString());
    if (hasOthers || !asking) {
      end(check);
      return;
    }
    setRound({ ...round, asking });
    setStage({ at: 'wait', asking });
    onMissedOnce?.({ familyCheck: check, sentence: round.sentence }, asking.missedAt);
  }

  function goOnFrom(half: Round): void {
    draft.settle();
    setRound(half);
    if (half.asking) setStage({ at: 'wait', asking: half.asking });
    else goOn(half);
  }

  // Too late, or another clock: the first answer stands.
  const isOver = (asking: SecondAsking) => momentOf(asking, model.device.now()).kind === 'over';

  function askAgain(asking: SecondAsking): void {
    if (isOver(asking)) {
      end(check);
      return;
    }
    setRound(askedAgain);
    setStage({ at: 'again', asking });
  }

  function back(): void {
    if (stage.at !== 'item' && stage.at !== 'others') {
      onLeave();
      return;
    }
    const index = stage.at === 'item' ? FAMILY_CHECK_ITEMS.indexOf(stage.item) : FAMILY_CHECK_ITEMS.length;
    const before = FAMILY_CHECK_ITEMS[index - 1];
    setStage(before ? { at: 'item', item: before } : { at: 'start' });
  }

  const isCertain = kind === 'check' && stage.at === 'item' && isCallCertain(check, others);
  const context = treatmentContext(model.infusions.value, { today: todayOf(model) });
  const is119 =
    isCertain &&
    assess(mergeReports([...others, { signs: {}, familyCheck: check }]), context).urgency === 'emergency';
  const frame: CheckFrame = {
    progress: { value: Object.keys(round.answers).length, max: FAMILY_CHECK_ITEMS.length },
    call: isCertain ? (is119 ? 'emergency' : 'call-now') : undefined,
    isUnsaved: draft.isUnsaved,
    onCall: () => end(check),
    onCannot: () => end('cannot'),
    onBack: back,
  };

  const written = {
    frame,
    begunOn: round.today,
    firstSentence,
    sentence: round.sentence,
    onSentence: (sentence: WrittenSentence | undefined) => setRound((current) => ({ ...current, sentence })),
  };

  switch (stage.at) {
    case 'start':
      return (
        <StartScreen
          frame={frame}
          title={props.title ?? words.title}
          lead={props.lead ?? <p>{words.lead}</p>}
          draftAt={draft.offered?.savedAt}
          onStart={() => {
            draft.settle();
            const begun = { today: todayOf(model), answers: {} };
            setRound(begun);
            goOn(begun);
          }}
          onGoOn={() => draft.offered && goOnFrom(draft.offered.value)}
        />
      );
    case 'item': {
      const { item } = stage;
      return (
        <ItemScreen
          {...written}
          key={item}
          item={item}
          isSecond={false}
          given={round.answers[item]}
          onAnswer={(given) => answer(item, given)}
        />
      );
    }
    case 'again': {
      const { asking } = stage;
      return (
        <ItemScreen
          {...written}
          key="again"
          item={asking.item}
          isSecond={true}
          given={undefined}
          onAnswer={(given) => end(isOver(asking) ? check : afterSecondAnswer(check, asking, given))}
        />
      );
    }
    case 'others':
      return <OthersScreen frame={frame} onAnswer={answerOthers} />;
    case 'wait': {
      const { asking } = stage;
      return (
        <WaitScreen
          frame={frame}
          asking={asking}
          kept={props.missKept}
          onDue={() => askAgain(asking)}
          onNow={() => end(check)}
        />
      );
    }
  }
}
