// How the reminders are doing: last accepted, last arrived, how many are to come, and a test that can be watched.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAndClock } from '../../../i18n/days.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import type { ReminderState } from '../../../storage/reminder-state.ts';
import { useModel, useWords } from '../../state/model.ts';
import { sendTest } from '../../state/reminders.ts';

type Test = { kind: 'idle' | 'sent' | 'too-many' | 'failed'; at?: number };

export function ReminderHealth({ reminders }: { reminders: ReminderState }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { locale } = model.settings.value;
  const [test, setTest] = useState<Test>({ kind: 'idle' });
  const now = model.device.now().getTime();
  const planned = Object.values(reminders.meanings).filter(({ at }) => Date.parse(at) > now).length;
  const { acceptedAt, lastShownAt, lastTestShownAt } = reminders;
  const hasArrived =
    test.at !== undefined && lastTestShownAt !== undefined && Date.parse(lastTestShownAt) >= test.at;
  const said = {
    idle: '',
    sent: words.testSent,
    'too-many': words.testTooMany,
    failed: words.testFailed,
  };
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
        <li>{acceptedAt ? words.accepted(dayAndClock(locale, acceptedAt)) : words.notAccepted}</li>
        <li>{lastShownAt ? words.shown(dayAndClock(locale, lastShownAt)) : words.neverShown}</li>
        <li>{planned > 0 ? words.planned(planned) : words.noDates}</li>
      </ul>
      <button type="button" class="button" onClick={() => void sendNow()}>
        {words.test}
      </button>
      <p role="status" class={test.kind === 'failed' || test.kind === 'too-many' ? 'field-error' : undefined}>
        {hasArrived ? words.testArrived(dayAndClock(locale, lastTestShownAt)) : said[test.kind]}
      </p>
    </>
  );
}
