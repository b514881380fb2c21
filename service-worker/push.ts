// A push always shows something: the database gets 800 ms to supply better words, then the notification comes in any case.
import { type Database, openDatabase } from '../src/storage/database.ts';
import type { ReminderState } from '../src/storage/reminder-state.ts';
import { readValue } from '../src/storage/values.ts';
import { inTime } from './in-time.ts';
import { keepShown } from './keep-shown.ts';
import { composeNotification, type Known, type Shown } from './notification.ts';
import { type PushedMessage, payloadOf } from './payload.ts';
import { STOP } from './stop-prompts.ts';

const LOOK_UP_MS = 800;
/** What follows the notification may take longer, but a database that never answers must not keep the worker up. */
const REMEMBER_MS = 10_000;

type Found = Known & { reminders?: ReminderState };

export async function showPush(
  registration: ServiceWorkerRegistration,
  message: PushedMessage,
): Promise<void> {
  const database = openDatabase({ onBlocked() {}, onReplaced() {} });
  const found = lookUp(database);
  const shown = composeNotification(payloadOf(message), (await inTime(found, LOOK_UP_MS)) ?? {});
  await registration.showNotification(shown.title, {
    body: shown.body,
    lang: shown.lang,
    tag: shown.tag,
    icon: '/icon-192.png',
    badge: '/badge.png',
    data: { navigate: shown.navigate, reminderId: shown.reminderId, kind: shown.stop?.kind },
    ...withActions(shown),
  });
  const { reminderId } = shown;
  if (reminderId !== undefined) await inTime(remember(database, found, reminderId), REMEMBER_MS);
  database.close();
}

/** The type of the options leaves out what not every engine shows. */
function withActions({ stop }: Shown): object {
  return stop ? { actions: [{ action: STOP, title: stop.title }] } : {};
}

async function lookUp(database: Database): Promise<Found> {
  const [settings, reminders] = await Promise.all([
    readValue(database, 'settings'),
    readValue(database, 'reminders'),
  ]);
  return {
    ...(settings ? { locale: settings.locale, holder: settings.holder } : {}),
    ...(reminders && { meanings: reminders.meanings, isDetailed: reminders.settings.detailed === true }),
    ...(reminders && { reminders }),
  };
}

/** A lower bound for "it arrived": kept on the phone, and told to the service without failing when it is away. */
async function remember(database: Database, looking: Promise<Found>, reminderId: string): Promise<void> {
  const kept = keepShown(database, reminderId, new Date());
  const told = looking.then(
    ({ reminders }) =>
      reminders &&
      fetch(`/api/devices/${reminders.deviceId}/shown`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${reminders.secret}` },
        body: JSON.stringify({ reminderId }),
      }),
  );
  await Promise.allSettled([kept, told]);
  const channel = new BroadcastChannel('temoto');
  channel.postMessage('changed');
  channel.close();
}
