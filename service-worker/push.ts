// A push always shows something: the database gets 800 ms to supply better words, then the notification comes in any case.
import { openDatabase } from '../src/storage/database.ts';
import type { ReminderState } from '../src/storage/reminder-state.ts';
import { readValue, saveValue } from '../src/storage/values.ts';
import { composeNotification, type Known, type Shown } from './notification.ts';
import { STOP } from './stop-prompts.ts';

const LOOK_UP_MS = 800;

type Found = Known & { reminders?: ReminderState };

export async function showPush(
  registration: ServiceWorkerRegistration,
  message: PushMessageData | null,
): Promise<void> {
  const database = openDatabase({ onBlocked() {}, onReplaced() {} });
  const found = await inTime(lookUp(database), LOOK_UP_MS);
  const shown = composeNotification(textOf(message), found);
  await registration.showNotification(shown.title, {
    body: shown.body,
    lang: shown.lang,
    tag: shown.tag,
    icon: '/icon-192.png',
    badge: '/badge.png',
    data: { navigate: shown.navigate, reminderId: shown.reminderId, kind: shown.stop?.kind },
    ...withActions(shown),
  });
  await remember(database, found.reminders, shown.reminderId);
  database.close();
}

/** The type of the options leaves out what not every engine shows. */
function withActions({ stop }: Shown): object {
  return stop ? { actions: [{ action: STOP, title: stop.title }] } : {};
}

function textOf(message: PushMessageData | null): string | undefined {
  try {
    return message?.text();
  } catch {
    return undefined;
  }
}

async function lookUp(database: ReturnType<typeof openDatabase>): Promise<Found> {
  const [settings, reminders] = await Promise.all([
    readValue(database, 'settings'),
    readValue(database, 'reminders'),
  ]);
  return {
    ...(settings ? { locale: settings.locale } : {}),
    ...(reminders ? { meanings: reminders.meanings, reminders } : {}),
  };
}

function inTime(work: Promise<Found>, milliseconds: number): Promise<Found> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({}), milliseconds);
    work.then(
      (found) => {
        clearTimeout(timer);
        resolve(found);
      },
      () => resolve({}),
    );
  });
}

/** A lower bound for "it arrived": kept on the phone, and told to the service without failing when it is away. */
async function remember(
  database: ReturnType<typeof openDatabase>,
  reminders: ReminderState | undefined,
  reminderId: string | undefined,
): Promise<void> {
  if (!reminders || reminderId === undefined) return;
  const isTest = reminders.meanings[reminderId] === undefined;
  const at = new Date().toISOString();
  const tell = fetch(`/api/devices/${reminders.deviceId}/shown`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${reminders.secret}` },
    body: JSON.stringify({ reminderId }),
  });
  const keep = readValue(database, 'reminders').then((newest) =>
    newest
      ? saveValue(database, 'reminders', {
          ...newest,
          lastShownAt: at,
          ...(isTest ? { lastTestShownAt: at } : {}),
        })
      : undefined,
  );
  await Promise.allSettled([tell, keep]);
  new BroadcastChannel('temoto').postMessage('changed');
}
