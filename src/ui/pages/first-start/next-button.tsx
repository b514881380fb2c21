// The one button that leads on: "later" until the step is answered, "next" afterwards.
import type { JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { useWords } from '../../state/model.ts';

export function NextButton({ isAnswered, onNext }: { isAnswered: boolean; onNext: () => void }): JSX.Element {
  const words = useWords(firstStartWords);
  return (
    <button type="button" class={isAnswered ? 'button primary' : 'button'} onClick={onNext}>
      {isAnswered ? words.next : words.skip}
    </button>
  );
}
