// The browser changed its subscription: a new one is taken and told to the service at once, not only when the app next opens.

import { type Database, openDatabase } from '../src/storage/database.ts';
import type { ReminderState } from '../src/storage/reminder-state.ts';
import { readValue, updateValue } from '../src/storage/values.ts';

export async function renewSubscription(registration: ServiceWorkerRegistration): Promise<void> {
  const database = openDatabase({ onBlocked() {}, onReplaced() {} });
  try {
    const state = await readValue(database, 'reminders');
    // Whoever turned reminders off must not be signed up again.
    if (state?.settings.wanted) await tellService(database, state, await subscribe(registration));
  } finally {
    database.close();
  }
}

async function subscribe({ pushManager }: ServiceWorkerRegistration): Promise<PushSubscriptionJSON> {
  const existing = await pushManager.getSubscription();
  if (existing) return existing.toJSON();
  const answer = await fetch('/api/push-key', { cache: 'no-store' });
  const { publicKey } = (await answer.json()) as { publicKey: string };
  return (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })).toJSON();
}

/** The newest wish with the new subscription in it; whatever goes wrong here is put right at the next opening. */
async function tellService(
  database: Database,
  { deviceId, secret }: ReminderState,
  subscription: PushSubscriptionJSON,
): Promise<void> {
  const state = await updateValue(database, 'reminders', (known) =>
    known?.deviceId === deviceId ? withSubscription(known, subscription) : undefined,
  );
  if (!state?.wish) return;
  const { revision } = state;
  const answer = await fetch(`/api/devices/${deviceId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ revision, ...(JSON.parse(state.wish) as object) }),
  });
  if (!answer.ok) return;
  const acceptedAt = new Date().toISOString();
  await updateValue(database, 'reminders', (known) =>
    known?.deviceId === deviceId ? { ...known, acceptedRevision: revision, acceptedAt } : undefined,
  );
}

/** The members stand in the order in which the app writes them: the same wish must stay the same text. */
export function withSubscription(
  state: ReminderState,
  { endpoint, keys }: PushSubscriptionJSON,
): ReminderState | undefined {
  if (!state.wish || !endpoint || !keys?.p256dh || !keys.auth) return undefined;
  const { p256dh, auth } = keys;
  const wish = JSON.stringify({
    ...(JSON.parse(state.wish) as object),
    subscription: { endpoint, keys: { p256dh, auth } },
  });
  return wish === state.wish ? state : { ...state, wish, revision: state.revision + 1 };
}
