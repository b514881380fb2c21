// Turning reminders on with a tap, after it is said what will be asked, or the reason why this phone cannot receive them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reminderWords } from '../../../i18n/reminders.ts';
import { useModel, useWords } from '../../state/model.ts';
import { type TurnOnResult, turnOn } from '../../state/reminders.ts';
import { type Obstacle, obstacleOf, PushObstacle } from './push-obstacle.tsx';

type Turning = 'idle' | 'working' | TurnOnResult;

export function TurnOn({ onDone }: { onDone?: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const [turning, setTurning] = useState<Turning>('idle');
  // Read again whenever the page is looked at: the answer may have been changed in the phone's settings.
  const isSeenAgain = model.minute.value !== undefined;
  const obstacle = isSeenAgain
    ? (obstacleOf(model.device.push.state()) ?? foundByTrying(turning))
    : undefined;
  if (obstacle) return <PushObstacle obstacle={obstacle} />;
  const problem: Partial<Record<Turning, string>> = {
    dismissed: words.dismissed,
    'timed-out': words.timedOut,
    failed: words.failed,
    unreachable: words.unreachable,
    'not-stored': words.notStored,
  };
  const press = async () => {
    setTurning('working');
    const result = await turnOn(model);
    setTurning(result);
    if (result === 'on') onDone?.();
  };
  return (
    <>
      {model.device.push.state() === 'default' && <p>{words.asks}</p>}
      <button
        type="button"
        class="button primary"
        disabled={turning === 'working'}
        onClick={() => void press()}
      >
        {words.turnOn}
      </button>
      <p role="status" class={problem[turning] ? 'field-error' : undefined}>
        {turning === 'working' ? words.turningOn : problem[turning]}
      </p>
    </>
  );
}

/** What a browser says only once it is asked. */
function foundByTrying(turning: Turning): Obstacle | undefined {
  return turning === 'private' || turning === 'unsupported' ? turning : undefined;
}
