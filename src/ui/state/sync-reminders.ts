// Re-sends the whole wish at every opening and after every change, so that a lost service, key or subscription heals.
import type { WishAnswer } from '../../device/reminder-service.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';
import { base64url, changeReminders, forgotten } from './keep-reminders.ts';
import { makeWish, planWish, type WishBody } from './make-wish.ts';
import type { Model } from './model.ts';

/** What came of the last try; `not-granted` and what follows need the person, `unreachable` only a network. */
export type SyncOutcome =
  | 'accepted'
  | 'unreachable'
  | 'refused'
  | 'not-granted'
  | 'not-subscribed'
  | 'not-stored'
  | 'off';

const running = new WeakMap<Model, Promise<unknown>>();

/** One at a time: two that overlap would send two wishes under one number. */
export function inTurn<T>(model: Model, work: () => Promise<T>): Promise<T> {
  const before = running.get(model) ?? Promise.resolve();
  const mine = before.then(work, work);
  running.set(model, mine);
  return mine;
}

export function syncReminders(model: Model): Promise<SyncOutcome> {
  return inTurn(model, async () => {
    if (model.reminders.value?.settings.wanted) model.reminderSync.value = 'sending';
    const outcome = await sync(model);
    model.reminderSync.value = outcome;
    return outcome;
  });
}

async function sync(model: Model): Promise<SyncOutcome> {
  const { device, reminders } = model;
  const state = reminders.value;
  if (!state) return 'off';
  if (!state.settings.wanted) {
    const isKnown = state.revision > 0;
    if (isKnown && (await device.service.forget(state))) {
      await changeReminders(model, (known) => forgottenIfSame(model, known, state));
    }
    return 'off';
  }
  // First of all and without a network: a push must never announce a day that was moved.
  const planned = await keepPlan(model);
  if (!planned) return 'not-stored';
  if (device.push.state() !== 'granted') return 'not-granted';
  // Asking again for the service's key also finds a service that lost it: the subscription is then renewed.
  const publicKey = await device.service.publicKey();
  if (!publicKey) return 'unreachable';
  const result = await device.push.subscribe(publicKey);
  if (result.kind !== 'subscribed') return 'not-subscribed';
  const answer = await sendWish(model, result.subscription, planned);
  return answer === 'not-stored' ? answer : answer.kind === 'accepted' ? 'accepted' : reasonOf(answer);
}

function reasonOf({ kind }: WishAnswer): SyncOutcome {
  return kind === 'unreachable' ? 'unreachable' : 'refused';
}

/** Turned on again in another tab meanwhile, it is another device. */
function forgottenIfSame(
  model: Model,
  known: ReminderState | undefined,
  { deviceId }: ReminderState,
): ReminderState | undefined {
  return known?.deviceId === deviceId && !known.settings.wanted ? forgotten(model, known.settings) : known;
}

type Planned = { deviceId: string; reminders: WishBody['reminders'] };

export async function keepPlan(model: Model): Promise<Planned | undefined> {
  const { device } = model;
  // The lines come only for those who want to be asked again.
  const isAsked = model.reminders.value?.settings.followUps === true;
  const questions = isAsked ? await import('./asked-again.ts') : undefined;
  const followUps = questions?.questionsToCome(model);
  let planned: Planned | undefined;
  const state = await changeReminders(model, (stored) => {
    const known = stored ?? model.reminders.value;
    if (!known) return undefined;
    const plan = planWish(known, {
      infusions: model.infusions.value,
      now: device.now(),
      zone: device.zone(),
      ...(followUps && { followUps }),
      newReminderId: () => base64url(device.randomBytes(16)),
    });
    planned = { deviceId: known.deviceId, reminders: plan.reminders };
    return plan.state;
  });
  return state && planned;
}

export async function sendWish(
  model: Model,
  { endpoint, keys }: PushSubscriptionJSON,
  { deviceId, reminders }: Planned,
): Promise<WishAnswer | 'not-stored'> {
  const { device } = model;
  if (!endpoint || !keys?.p256dh || !keys.auth) return { kind: 'refused', status: 0 };
  const { p256dh, auth } = keys;
  const { locale } = model.settings.value;
  const body: WishBody = { locale, subscription: { endpoint, keys: { p256dh, auth } }, reminders };
  const isSame = (known: ReminderState | undefined): known is ReminderState =>
    known?.deviceId === deviceId && known.settings.wanted;
  const state = await changeReminders(model, (known) => (isSame(known) ? makeWish(known, body) : undefined));
  if (!state) return 'not-stored';

  let { revision } = state;
  let answer = await device.service.sendWish(state, { revision, ...body });
  if (answer.kind === 'older-than-stored') {
    revision = answer.revision + 1;
    answer = await device.service.sendWish(state, { revision, ...body });
  }
  if (answer.kind === 'accepted') {
    const acceptedAt = device.now().toISOString();
    await changeReminders(model, (known) =>
      isSame(known) ? { ...known, ...numbersAfter(revision, known, state), acceptedAt } : undefined,
    );
  }
  return answer;
}

/** A wish made meanwhile is sent in its turn, under a number of its own. */
function numbersAfter(
  acceptedRevision: number,
  known: ReminderState,
  sent: ReminderState,
): Pick<ReminderState, 'revision' | 'acceptedRevision'> {
  const isNewest = known.wish === sent.wish;
  return {
    revision: isNewest ? acceptedRevision : Math.max(known.revision, acceptedRevision + 1),
    acceptedRevision,
  };
}
