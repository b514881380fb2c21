// Reminders: turning them on after an explanation and a tap, how they are doing, and the one switch that stops all.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reminderWords } from '../../../i18n/reminders.ts';
import { useModel, useWords } from '../../state/model.ts';
import { type TurnOffResult, turnOff } from '../../state/reminders.ts';
import { ReminderHealth } from './reminder-health.tsx';
import { ReminderWishes } from './reminder-wishes.tsx';
import { TurnOn } from './turn-on.tsx';

export function ReminderSettings(): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const [off, setOff] = useState<'working' | TurnOffResult>();
  const reminders = model.reminders.value;
  const isOn = reminders?.settings.wanted === true;
  const said = {
    working: words.turningOff,
    off: words.off,
    'off-here': words.offHere,
    'not-kept': words.offNotKept,
  };
  const stop = async () => {
    setOff('working');
    setOff(await turnOff(model));
  };
  return (
    <section class="card" id="reminders">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {!reminders?.settings.detailed && <p class="quiet">{words.neutral}</p>}
      <p class="quiet">{words.mayFail}</p>
      {isOn && (
        <>
          <ReminderHealth reminders={reminders} />
          <ReminderWishes settings={reminders.settings} />
          <button type="button" class="button" disabled={off === 'working'} onClick={() => void stop()}>
            {words.turnOff}
          </button>
        </>
      )}
      <p role="status" class={off === 'not-kept' ? 'field-error' : undefined}>
        {off && said[off]}
      </p>
      {!isOn && <TurnOn onDone={() => setOff(undefined)} />}
    </section>
  );
}
