// The practice message with the result seen: shown on this phone, or not within a minute and what to check.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dayAndClock } from '../../../i18n/days.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import { useModel, useWords } from '../../state/model.ts';
import { sendTest } from '../../state/reminders.ts';
import { useShown } from '../../state/use-shown.ts';

type Practice =
  | { kind: 'idle' | 'sending' | 'too-many' | 'not-taken' | 'failed' }
  | { kind: 'sent' | 'late'; at: number };

const PATIENCE_MS = 60_000;

export function PracticeMessage(): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { locale } = model.settings.value;
  const [practice, setPractice] = useState<Practice>({ kind: 'idle' });
  const isAwaited = practice.kind === 'sent' || practice.kind === 'late';
  const lastTestAt = useShown(isAwaited)?.lastTestAt;
  const arrivedAt =
    isAwaited && lastTestAt !== undefined && Date.parse(lastTestAt) >= practice.at ? lastTestAt : undefined;

  useEffect(() => {
    if (practice.kind !== 'sent') return;
    const timer = setTimeout(() => setPractice({ kind: 'late', at: practice.at }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [practice]);

  async function send(): Promise<void> {
    const at = model.device.now().getTime();
    setPractice({ kind: 'sending' });
    const { kind } = await sendTest(model);
    setPractice(kind === 'sent' ? { kind, at } : { kind });
  }

  const said = {
    idle: '',
    sending: words.testSending,
    sent: words.testSent,
    late: '',
    'too-many': words.testTooMany,
    'not-taken': words.testNotTaken,
    failed: words.testFailed,
  }[practice.kind];
  const isFailed = practice.kind !== 'sending' && !isAwaited && said !== '';
  const isWaiting = practice.kind === 'sending' || (practice.kind === 'sent' && arrivedAt === undefined);
  return (
    <>
      <button type="button" class="button" disabled={isWaiting} onClick={() => void send()}>
        {words.test}
      </button>
      <div role="status">
        {arrivedAt !== undefined ? (
          <p class="kept">{words.testArrived(dayAndClock(locale, arrivedAt))}</p>
        ) : practice.kind === 'late' ? (
          <NotArrived />
        ) : (
          said !== '' && <p class={isFailed ? 'field-error' : undefined}>{said}</p>
        )}
      </div>
    </>
  );
}

function NotArrived(): JSX.Element {
  const words = useWords(reminderWords);
  return (
    <>
      <p class="field-error">{words.testLate}</p>
      <p>{words.testSeen}</p>
      <p>{words.testChecksTitle}</p>
      <ul class="dotted">
        {words.testChecks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </>
  );
}
