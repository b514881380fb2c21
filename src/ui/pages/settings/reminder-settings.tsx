// Reminders: turning them on after an explanation and a tap, their times, and how they are doing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAndClock } from '../../../i18n/days.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import type { ReminderState } from '../../../storage/reminder-state.ts';
import { Field } from '../../components/field.tsx';
import { useModel, useWords } from '../../state/model.ts';
import {
  changeReminderSettings,
  sendTest,
  type TurnOnResult,
  turnOff,
  turnOn,
} from '../../state/reminders.ts';

export function ReminderSettings(): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const reminders = model.reminders.value;
  const isOn = reminders?.settings.wanted === true;
  return (
    <section class="card" id="reminders">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p class="quiet">{words.neutral}</p>
      <p class="quiet">{words.mayFail}</p>
      {isOn ? <ReminderHealth reminders={reminders} /> : <TurnOn />}
    </section>
  );
}

/** Used by the first start as well. */
export function TurnOn({ onDone }: { onDone?: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const [state, setState] = useState<'idle' | 'working' | TurnOnResult>('idle');
  const push = model.device.push.state();
  const obstacle =
    push === 'denied'
      ? words.denied
      : push === 'unsupported'
        ? words.unsupported
        : push === 'install-first'
          ? words.installFirst
          : undefined;
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

function ReminderHealth({ reminders }: { reminders: ReminderState }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { locale } = model.settings.value;
  const [times, setTimes] = useState({
    eveningBefore: reminders.settings.eveningBefore,
    morningOf: reminders.settings.morningOf,
  });
  const [test, setTest] = useState<{ kind: 'idle' | 'sent' | 'too-many' | 'failed'; at?: number }>({
    kind: 'idle',
  });
  const now = model.device.now().getTime();
  const planned = Object.values(reminders.meanings).filter(({ at }) => Date.parse(at) > now).length;
  const arrived =
    test.at !== undefined &&
    reminders.lastTestShownAt !== undefined &&
    Date.parse(reminders.lastTestShownAt) >= test.at;
  const hasNewTimes =
    times.eveningBefore !== '' &&
    times.morningOf !== '' &&
    (times.eveningBefore !== reminders.settings.eveningBefore ||
      times.morningOf !== reminders.settings.morningOf);
  const sendNow = async () => {
    const at = model.device.now().getTime();
    setTest({ kind: (await sendTest(model)).kind, at });
  };
  return (
    <>
      <p>
        <strong>{words.on}</strong>
      </p>
      <ul class="facts">
        <li>
          {reminders.acceptedAt
            ? words.accepted(dayAndClock(locale, reminders.acceptedAt))
            : words.notAccepted}
        </li>
        <li>
          {reminders.lastShownAt ? words.shown(dayAndClock(locale, reminders.lastShownAt)) : words.neverShown}
        </li>
        <li>{planned > 0 ? words.planned(planned) : words.noDates}</li>
      </ul>
      <button type="button" class="button" onClick={() => void sendNow()}>
        {words.test}
      </button>
      <p role="status">
        {arrived && reminders.lastTestShownAt
          ? words.testArrived(dayAndClock(locale, reminders.lastTestShownAt))
          : { idle: '', sent: words.testSent, 'too-many': words.testTooMany, failed: words.testFailed }[
              test.kind
            ]}
      </p>
      <div class="row">
        <Field
          label={words.evening}
          type="time"
          value={times.eveningBefore}
          onInput={(eveningBefore) => setTimes({ ...times, eveningBefore })}
        />
        <Field
          label={words.morning}
          type="time"
          value={times.morningOf}
          onInput={(morningOf) => setTimes({ ...times, morningOf })}
        />
      </div>
      {hasNewTimes && (
        <button
          type="button"
          class="button primary"
          onClick={() => void changeReminderSettings(model, times)}
        >
          {words.saveTimes}
        </button>
      )}
      <button type="button" class="button" onClick={() => void turnOff(model)}>
        {words.turnOff}
      </button>
    </>
  );
}
