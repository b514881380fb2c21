// What a report begins with, and what has been answered since.
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { correctedChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { datesOf, useModel } from '../../state/model.ts';
import { type Answers, answersOf, emptyAnswers, type Reporter } from './answers.ts';

type AnswersOptions = {
  by: Reporter;
  corrected: SymptomEntry | undefined;
  again: SymptomEntry | undefined;
  isFirstPage: boolean;
};

export type AnswersSoFar = {
  /** As long as these are the answers, nobody has answered anything. */
  start: Answers;
  answers: Answers;
  setAnswers: (next: Answers | ((current: Answers) => Answers)) => void;
};

export function useAnswers({ by, corrected, again, isFirstPage }: AnswersOptions): AnswersSoFar {
  const model = useModel();
  const [start, setStart] = useState<Answers>(() =>
    corrected
      ? { ...answersOf(corrected), lastInfusion: correctedChoice(corrected, datesOf(model)) }
      : startAgain(by, again),
  );
  const [answers, setAnswers] = useState(start);
  // Whoever takes the phone over goes on with what was answered. The voice is chosen on the first page: a later one
  // may be left in the browser's history from before.
  useEffect(() => {
    if (by === answers.by || !isFirstPage) return;
    const other = { ...answers, by };
    if (answers === start) setStart(other);
    setAnswers(other);
  }, [by]);
  return { start, answers, setAnswers };
}

/** No value and no day of the earlier report: what is measured and told is of now. */
function startAgain(by: Reporter, again: SymptomEntry | undefined): Answers {
  return { ...emptyAnswers(by), ...(again && { signs: answersOf(again).signs }) };
}
