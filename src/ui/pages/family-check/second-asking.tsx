// Before an item is asked once more: is there anything else, and then five minutes.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { familyCheckWords } from '../../../content/words/report-words.ts';
import { askedFrom, momentOf, type SecondAsking } from '../../../domain/symptoms/family-check-again.ts';
import { clockTime } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { type CheckFrame, CheckScreen, useSettled } from './check-screen.tsx';
import type { MissKept } from './keep-check.ts';

type OthersScreenProps = { frame: CheckFrame; onAnswer: (hasOthers: boolean) => void };

/** "I don't know" is as good as yes. */
export function OthersScreen({ frame, onAnswer }: OthersScreenProps): JSX.Element {
  const words = useWords(familyCheckPageWords);
  const isSettled = useSettled('others');
  const answers = [
    { label: words.others.none, hasOthers: false },
    { label: words.others.some, hasOthers: true },
    { label: words.unknown, hasOthers: true },
  ];
  return (
    <CheckScreen {...frame} title={words.others.title}>
      <p class="check-hint">{words.others.lead(WARM_CELSIUS.toFixed(1))}</p>
      <div class="check-answers">
        {answers.map(({ label, hasOthers }) => (
          <button
            key={label}
            type="button"
            class="button"
            disabled={!isSettled}
            onClick={() => onAnswer(hasOthers)}
          >
            {label}
          </button>
        ))}
      </div>
    </CheckScreen>
  );
}

type WaitScreenProps = {
  frame: CheckFrame;
  asking: SecondAsking;
  /** Undefined while it is being kept, or where whoever shows this keeps it in another way. */
  kept: MissKept | undefined;
  onDue: () => void;
  onNow: () => void;
};

export function WaitScreen({ frame, asking, kept, onDue, onNow }: WaitScreenProps): JSX.Element {
  const model = useModel();
  const { wait } = useWords(familyCheckPageWords);
  const { locale } = model.settings.value;
  const [checkedAt, setCheckedAt] = useState(() => model.device.now());
  const moment = momentOf(asking, checkedAt);

  useEffect(() => {
    if (moment.kind !== 'wait') {
      onDue();
      return;
    }
    const check = () => setCheckedAt(model.device.now());
    // A timer sleeps with the phone; coming back looks at the clock.
    const timer = setTimeout(check, moment.milliseconds);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, [checkedAt]);

  return (
    <CheckScreen {...frame} title={wait.title(clockTime(locale, askedFrom(asking)))}>
      <section class="card">
        <h2>{wait.missed}</h2>
        <p>{familyCheckWords[locale][asking.item].missed}</p>
      </section>
      <p>{wait.lead}</p>
      <button type="button" class="button call" onClick={onNow}>
        <PhoneIcon size={34} />
        {wait.now}
      </button>
      <p role="status" class={kept === undefined || kept === 'kept' ? 'quiet' : 'field-error'}>
        {kept && { kept: wait.kept, 'without-writing': wait.keptWithoutWriting, failed: wait.notKept }[kept]}
      </p>
    </CheckScreen>
  );
}
