// Turning reminders on with a tap, or the reason why this phone cannot receive them. Used by the first start as well.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reminderWords } from '../../../i18n/reminders.ts';
import { useModel, useWords } from '../../state/model.ts';
import { type TurnOnResult, turnOn } from '../../state/reminders.ts';

export function TurnOn({ onDone }: { onDone?: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const [state, setState] = useState<'idle' | 'working' | TurnOnResult>('idle');
  const obstacles: Record<string, string> = {
    denied: words.denied,
    unsupported: words.unsupported,
    'install-first': words.installFirst,
  };
  const obstacle = obstacles[model.device.push.state()];
  if (obstacle) {
    return (
      <p>
        {obstacle} {words.fallback}
      </p>
    );
  }
  const problem: Partial<Record<typeof state, string>> = {
    denied: words.denied,
    unsupported: words.unsupported,
    'timed-out': words.timedOut,
    failed: words.failed,
    unreachable: words.unreachable,
    'not-stored': words.notStored,
  };
  const press = async () => {
    setState('working');
    const result = await turnOn(model);
    setState(result);
    if (result === 'on') onDone?.();
  };
  return (
    <>
      <button type="button" class="button primary" onClick={() => void press()}>
        {state === 'working' ? words.turningOn : words.turnOn}
      </button>
      <p role="status" class={problem[state] ? 'field-error' : undefined}>
        {problem[state]}
      </p>
    </>
  );
}
