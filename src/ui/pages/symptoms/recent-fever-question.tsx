// Whether there was a fever in the last 24 hours: proposed from the log, and the person can only add to it.

import type { JSX } from 'preact';
import { FEVER_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Choice, Tick } from '../../components/choice.tsx';
import { useWords } from '../../state/model.ts';
import type { Answers, RecentFever } from './answers.ts';
import type { ProposedFever } from './proposed-from-log.ts';

type RecentFeverQuestionProps = {
  answers: Answers;
  proposed: ProposedFever;
  hasGap: boolean;
  onChange: (change: Partial<Answers>) => void;
};

export function RecentFeverQuestion(props: RecentFeverQuestionProps): JSX.Element {
  const { answers, proposed, hasGap, onChange } = props;
  const words = useWords(symptomWords).last;
  const recentFever = answers.recentFever ?? proposedAnswer(proposed);
  return (
    <>
      <div>
        <Choice<RecentFever>
          legend={words.recentFever(FEVER_CELSIUS.toFixed(1))}
          value={recentFever}
          onChoose={(chosen) => onChange({ recentFever: chosen })}
          answers={[
            { value: 'no', label: words.no },
            { value: '1', label: words.days1 },
            { value: '2', label: words.days2 },
            { value: '3', label: words.days3 },
            { value: 'unknown', label: words.unknown },
          ]}
        />
        {proposed.feverDays > 0 && <p class="quiet">{words.fromLog}</p>}
        {hasGap && <p class="field-error">{words.missing}</p>}
      </div>
      {recentFever !== undefined && recentFever !== 'no' && (
        <Tick
          label={words.returned}
          checked={answers.feverReturned || proposed.feverReturned}
          onChange={(feverReturned) => onChange({ feverReturned })}
        />
      )}
    </>
  );
}

function proposedAnswer({ feverDays }: ProposedFever): RecentFever | undefined {
  if (feverDays === 0) return undefined;
  return feverDays >= 3 ? '3' : feverDays === 2 ? '2' : '1';
}
