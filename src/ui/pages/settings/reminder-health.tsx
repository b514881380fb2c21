// How the reminders are doing: what stands in their way, last accepted, last shown, what comes next, and a practice message.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isOnline, watchOnline } from '../../../device/online.ts';
import { isKnownToService } from '../../../domain/reminders/known-to-service.ts';
import type { WishedReminder } from '../../../domain/reminders/reminder-wish.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import type { ReminderState } from '../../../storage/reminder-state.ts';
import { useModel, useWords } from '../../state/model.ts';
import { syncReminders } from '../../state/sync-reminders.ts';
import { useShown } from '../../state/use-shown.ts';
import { PracticeMessage } from './practice-message.tsx';
import { obstacleOf, PushObstacle } from './push-obstacle.tsx';

export function ReminderHealth({ reminders }: { reminders: ReminderState }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { locale } = model.settings.value;
  const shown = useShown();
  const now = model.minute.value.getTime();
  const obstacle = obstacleOf(model.device.push.state());
  const planned = Object.values(reminders.meanings)
    .map(({ at }) => at)
    .filter((at) => Date.parse(at) > now)
    .sort();
  const [next] = planned;
  const { acceptedAt } = reminders;
  return (
    <>
      <p>
        <strong>{obstacle ? words.onBlocked : words.on}</strong>
      </p>
      {obstacle && <PushObstacle obstacle={obstacle} />}
      <ul class="facts">
        <li>{acceptedAt ? words.accepted(dayAndClock(locale, acceptedAt)) : words.notAccepted}</li>
        <li>{shown?.lastAt ? words.shown(dayAndClock(locale, shown.lastAt)) : words.neverShown}</li>
        {next !== undefined && <li>{words.next(dayAndClock(locale, next))}</li>}
        {planned.length > 0 && <li>{words.planned(planned.length)}</li>}
        {model.infusions.value.length === 0 && <li>{words.noDates}</li>}
      </ul>
      {!obstacle && (
        <>
          <Telling reminders={reminders} />
          <PracticeMessage />
        </>
      )}
    </>
  );
}

/** Whether the service knows the wishes as they are now. */
function Telling({ reminders }: { reminders: ReminderState }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const online = useOnline();
  const sync = model.reminderSync.value;
  const isTelling = sync === undefined || sync === 'sending';
  const isKnown = isKnownToService(reminders.meanings, acceptedOf(reminders), model.minute.value);
  const why = {
    unreachable: words.unreachableNow,
    refused: words.refusedNow,
    'not-subscribed': words.notSubscribed,
    'not-stored': words.notStored,
  };
  const reason = sync !== undefined && Object.hasOwn(why, sync) ? why[sync as keyof typeof why] : undefined;
  return (
    <>
      <div role="status">
        {!online && <p class="quiet">{words.offline}</p>}
        {!isKnown && isTelling && <p class="quiet">{words.changing}</p>}
        {!isKnown && !isTelling && reminders.acceptedAt && <p class="field-error">{words.notTold}</p>}
        {online && reason && <p class="quiet">{reason}</p>}
      </div>
      {online && reason && (
        <button type="button" class="button" onClick={() => void syncReminders(model)}>
          {words.sendAgain}
        </button>
      )}
    </>
  );
}

function acceptedOf({ wish, revision, acceptedRevision }: ReminderState): WishedReminder[] | undefined {
  if (wish === undefined || revision !== acceptedRevision) return undefined;
  return (JSON.parse(wish) as { reminders: WishedReminder[] }).reminders;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(isOnline);
  useEffect(() => watchOnline(setOnline), []);
  return online;
}
