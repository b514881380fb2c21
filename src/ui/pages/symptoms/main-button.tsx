// The one button of a flow page: "next", or the call in its place.
import type { JSX } from 'preact';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';
import type { MainAction } from './gate.ts';

type MainButtonProps = {
  action: MainAction;
  isLast: boolean;
  /** It ends in the log, not in a result. */
  isCorrection: boolean;
};

export function MainButton({ action, isLast, isCorrection }: MainButtonProps): JSX.Element {
  const words = useWords(symptomWords);
  if (action === 'next') {
    return (
      <div class="flow-foot">
        <button type="submit" class="button primary">
          {!isLast ? words.next : isCorrection ? words.keepCorrection : words.showResult}
        </button>
      </div>
    );
  }
  const is119 = action === 'emergency';
  return (
    <div class="flow-foot urgent" role="status">
      <button type="submit" class={is119 ? 'button call emergency-button' : 'button call'}>
        {is119 ? <AmbulanceIcon size={34} /> : <PhoneIcon size={34} />}
        {is119 ? words.call119 : words.callNow}
      </button>
      <p class="quiet">{words.callLead}</p>
    </div>
  );
}
