// Reminders from this device's side: turning on and off, and re-sending the whole wish at every opening, so that a lost service heals.
import type { ReminderService, WishAnswer } from '../../device/reminder-service.ts';
import {
  type ReminderKind,
  type ReminderSettings,
  USUAL_REMINDERS,
} from '../../domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';
import { saveValue } from '../../storage/values.ts';
import { makeWish } from './make-wish.ts';
import type { Model } from './model.ts';

export type TurnOnResult =
  | 'on'
  | 'denied'
  | 'unsupported'
  | 'timed-out'
  | 'failed'
  | 'unreachable'
  | 'not-stored';

/** Call it from a tap: browsers ask for permission only then. */
export async function turnOn(model: Model): Promise<TurnOnResult> {
  const { device } = model;
  const permission = await device.push.askPermission();
  if (permission !== 'granted') return permission;
  const publicKey = await device.service.publicKey();
  if (!publicKey) return 'unreachable';
  const result = await device.push.subscribe(publicKey);
  if (result.kind !== 'subscribed') return result.kind;
  const state: ReminderState = model.reminders.value
    ? { ...model.reminders.value, settings: { ...model.reminders.value.settings, wanted: true } }
    : unknownToService(model, USUAL_REMINDERS);
  if (!(await keep(model, state))) return 'not-stored';
  const answer = await sendWish(model, result.subscription);
  return answer?.kind === 'accepted' ? 'on' : answer?.kind === 'unreachable' ? 'unreachable' : 'failed';
}

/** `off-here`: none arrives, the service hears of it later. `not-kept`: the next opening would turn them on again. */
export type TurnOffResult = 'off' | 'off-here' | 'not-kept';

/** Tells the service to forget this device; what it could not hear is told again at the next opening. */
export async function turnOff(model: Model): Promise<TurnOffResult> {
  const state = model.reminders.value;
  if (!state) return 'off';
  const isKept = await keep(model, { ...state, settings: { ...state.settings, wanted: false } });
  // The service first: a browser can take its time to let a subscription go.
  const isForgotten = await model.device.service.forget(state);
  await model.device.push.unsubscribe().catch(() => {});
  if (isForgotten && (await keep(model, forgotten(model, state)))) return 'off';
  return isKept ? 'off-here' : 'not-kept';
}

export async function changeReminderSettings(
  model: Model,
  change: Partial<ReminderSettings>,
): Promise<boolean> {
  const state = model.reminders.value;
  if (!state) return false;
  if (!(await keep(model, { ...state, settings: { ...state.settings, ...change } }))) return false;
  // Kept is kept: the service may be far away, and hears it at the next opening too.
  void syncReminders(model);
  return true;
}

/** Stops the prompts for the checks of close watch, or brings them back; nothing else is stopped by it. */
export async function changeChecks(model: Model, areStopped: boolean): Promise<boolean> {
  // Whoever never turned reminders on is asked on Today, and can stop that too.
  const known = model.reminders.value ?? forgotten(model, { settings: USUAL_REMINDERS });
  const others = known.settings.stopped.filter((kind) => kind !== 'check');
  const stopped: ReminderKind[] = areStopped ? [...others, 'check'] : others;
  if (!(await keep(model, { ...known, settings: { ...known.settings, stopped } }))) return false;
  void syncReminders(model);
  return true;
}

export function sendTest(model: Model): ReturnType<ReminderService['sendTest']> {
  const state = model.reminders.value;
  return state ? model.device.service.sendTest(state) : Promise.resolve({ kind: 'failed' });
}

/** At every opening and after every change of the dates. */
export async function syncReminders(model: Model): Promise<void> {
  const state = model.reminders.value;
  if (!state) return;
  if (!state.settings.wanted) {
    const isKnown = state.revision > 0;
    if (isKnown && (await model.device.service.forget(state))) await keep(model, forgotten(model, state));
    return;
  }
  if (model.device.push.state() !== 'granted') return;
  // Asking again for the service's key also finds a service that lost it: the subscription is then renewed.
  const publicKey = await model.device.service.publicKey();
  if (!publicKey) return;
  const result = await model.device.push.subscribe(publicKey);
  if (result.kind === 'subscribed') await sendWish(model, result.subscription);
}

async function sendWish(
  model: Model,
  { endpoint, keys }: PushSubscriptionJSON,
): Promise<WishAnswer | undefined> {
  const { device } = model;
  // The lines come only for those who want to be asked again.
  const isAsked = model.reminders.value?.settings.followUps === true;
  const questions = isAsked ? await import('./asked-again.ts') : undefined;
  const known = model.reminders.value;
  if (!known || !endpoint || !keys?.p256dh || !keys.auth) return undefined;
  const { state, revision, body } = makeWish(known, {
    infusions: model.infusions.value,
    locale: model.settings.value.locale,
    subscription: { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } },
    now: device.now(),
    zone: device.zone(),
    ...(questions && { followUps: questions.questionsToCome(model) }),
    newReminderId: () => base64url(device.randomBytes(16)),
  });
  // The meanings are kept before the service can send: a push must never arrive unknown.
  if (!(await keep(model, state))) return undefined;

  let answer = await device.service.sendWish(known, { revision, ...body });
  let accepted = revision;
  if (answer.kind === 'older-than-stored') {
    accepted = answer.revision + 1;
    answer = await device.service.sendWish(known, { revision: accepted, ...body });
  }
  const newest = model.reminders.value;
  if (answer.kind === 'accepted' && newest) {
    await keep(model, { ...newest, revision: accepted, acceptedAt: device.now().toISOString() });
  }
  return answer;
}

async function keep(model: Model, state: ReminderState): Promise<boolean> {
  try {
    await saveValue(model.database, 'reminders', state);
  } catch {
    return false;
  }
  model.reminders.value = state;
  return true;
}

/** A device of which the service knows nothing: its id and secret were never sent. */
function unknownToService(model: Model, settings: ReminderSettings): ReminderState {
  const { device } = model;
  const secret = base64url(device.randomBytes(32));
  return { deviceId: device.newId(), secret, revision: 0, settings, meanings: {} };
}

/** Times and what was stopped are kept for the day when reminders are turned on again; the old id is not. */
function forgotten(model: Model, { settings }: Pick<ReminderState, 'settings'>): ReminderState {
  return unknownToService(model, { ...settings, wanted: false });
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
