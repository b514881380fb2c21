// Since when it has been so: asked once there is something to ask about, told on the phone, decides nothing.
import type { JSX } from 'preact';
import { SINCE_ANSWERS, type Since } from '../../../domain/symptoms/since.ts';
import { reportFactWords } from '../../../i18n/report-facts.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice } from '../../components/choice.tsx';
import { useWords } from '../../state/model.ts';

type SinceQuestionProps = { since: Since | undefined; onChange: (since: Since) => void };

export function SinceQuestion({ since, onChange }: SinceQuestionProps): JSX.Element {
  const words = useWords(symptomWords).last;
  const { sinceAnswers } = useWords(reportFactWords);
  return (
    <Choice<Since>
      legend={words.since}
      value={since}
      columns={2}
      onChoose={onChange}
      answers={SINCE_ANSWERS.map((value) => ({ value, label: sinceAnswers[value] }))}
    />
  );
}
