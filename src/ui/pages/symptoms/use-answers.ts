// What a report begins with, and what has been answered since, the family's check among it.
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { correctedChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { datesOf, useModel } from '../../state/model.ts';
import type { CheckMade, FamilyCheckOutcome } from '../family-check/keep-check.ts';
import { type Answers, answersOf, emptyAnswers, type Reporter } from './answers.ts';
import type { ReportDraft } from './draft.ts';

type AnswersOptions = {
  by: Reporter;
  corrected: SymptomEntry | undefined;
  again: SymptomEntry | undefined;
  isFirstPage: boolean;
};

export type Checked = { answers: Answers; check: CheckMade };

export type AnswersSoFar = {
  /** As long as these are the answers, nobody has answered anything. */
  start: Answers;
  answers: Answers;
  setAnswers: (next: Answers | ((current: Answers) => Answers)) => void;
  /** Undefined until a check is made in this report: what is corrected may hold one of its own. */
  check: CheckMade | undefined;
  /** What it is from then on. */
  takeCheck: (outcome: FamilyCheckOutcome, missedAt: string | undefined) => Checked;
  goOn: (half: ReportDraft) => void;
};

export function useAnswers({ by, corrected, again, isFirstPage }: AnswersOptions): AnswersSoFar {
  const model = useModel();
  const [start, setStart] = useState<Answers>(() =>
    corrected
      ? { ...answersOf(corrected), lastInfusion: correctedChoice(corrected, datesOf(model)) }
      : startAgain(by, again),
  );
  const [answers, setAnswers] = useState(start);
  const [check, setCheck] = useState<CheckMade>();
  // Whoever takes the phone over goes on with what was answered. The voice is chosen on the first page: a later one
  // may be left in the browser's history from before.
  useEffect(() => {
    if (by === answers.by || !isFirstPage) return;
    const other = { ...answers, by };
    if (answers === start) setStart(other);
    setAnswers(other);
  }, [by]);
  return {
    start,
    answers,
    setAnswers,
    check,
    takeCheck({ familyCheck, ...kept }, missedAt) {
      const checked = { answers: { ...answers, familyCheck }, check: { ...kept, missedAt } };
      setAnswers(checked.answers);
      setCheck(checked.check);
      return checked;
    },
    goOn(half) {
      setAnswers(half.answers);
      setCheck(half.check);
    },
  };
}

/** No value and no day of the earlier report: what is measured and told is of now. */
function startAgain(by: Reporter, again: SymptomEntry | undefined): Answers {
  return { ...emptyAnswers(by), ...(again && { signs: answersOf(again).signs }) };
}
