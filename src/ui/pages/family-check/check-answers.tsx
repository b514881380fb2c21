// The three answers, equal in size and colour: none of them is the better one.
import type { JSX } from 'preact';
import type { FamilyCheckAnswer } from '../../../domain/symptoms/family-check-round.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { CheckIcon } from '../../components/icons.tsx';
import { CloseIcon, QuestionIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';
import { useSettled } from './check-screen.tsx';

type CheckAnswersProps = {
  /** Names the screen. */
  screen: string;
  /** Given before, when somebody came back to it. */
  given: FamilyCheckAnswer | undefined;
  onAnswer: (answer: FamilyCheckAnswer) => void;
};

export function CheckAnswers({ screen, given, onAnswer }: CheckAnswersProps): JSX.Element {
  const words = useWords(familyCheckPageWords);
  const isSettled = useSettled(screen);
  const answers = [
    { value: 'did', label: words.did, Mark: CheckIcon },
    { value: 'did-not', label: words.didNot, Mark: CloseIcon },
    { value: 'unknown', label: words.unknown, Mark: QuestionIcon },
  ] as const;
  return (
    <div class="check-answers">
      {answers.map(({ value, label, Mark }) => (
        <button
          key={value}
          type="button"
          class="button"
          disabled={!isSettled}
          aria-pressed={given === undefined ? undefined : given === value}
          onClick={() => onAnswer(value)}
        >
          <Mark size={30} />
          {label}
        </button>
      ))}
    </div>
  );
}
