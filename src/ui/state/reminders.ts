// Reminders from this device's side: turning them on and off, their wishes, the practice message.
import type { TestAnswer } from '../../device/reminder-service.ts';
import {
  type ReminderKind,
  type ReminderSettings,
  USUAL_REMINDERS,
} from '../../domain/reminders/reminder-settings.ts';
import { changeReminders, forgotten, unknownToService } from './keep-reminders.ts';
import type { Model } from './model.ts';
import { inTurn, keepPlan, sendWish, syncReminders } from './sync-reminders.ts';

export type TurnOnResult =
  | 'on'
  /** The question was closed without an answer. */
  | 'dismissed'
  | 'denied'
  | 'unsupported'
  | 'private'
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
  const isKept = await changeReminders(model, (known) =>
    known
      ? { ...known, settings: { ...known.settings, wanted: true } }
      : unknownToService(model, USUAL_REMINDERS),
  );
  if (!isKept) return 'not-stored';
  const answer = await inTurn(model, async () => {
    const planned = await keepPlan(model);
    return planned ? sendWish(model, result.subscription, planned) : 'not-stored';
  });
  if (answer === 'not-stored') return answer;
  const isAccepted = answer.kind === 'accepted';
  model.reminderSync.value = isAccepted ? 'accepted' : 'unreachable';
  return isAccepted ? 'on' : answer.kind === 'unreachable' ? 'unreachable' : 'failed';
}

/** `off-here`: none arrives, the service hears of it later. `not-kept`: the next opening would turn them on again. */
export type TurnOffResult = 'off' | 'off-here' | 'not-kept';

/** Tells the service to forget this device; what it could not hear is told again at the next opening. */
export async function turnOff(model: Model): Promise<TurnOffResult> {
  const state = model.reminders.value;
  if (!state) return 'off';
  const isKept = await changeReminders(model, (known = state) => ({
    ...known,
    settings: { ...known.settings, wanted: false },
  }));
  // After a wish that is on its way: arriving later, it would make the service know this device again.
  return inTurn(model, async () => {
    // The service first: a browser can take its time to let a subscription go.
    const isForgotten = await model.device.service.forget(state);
    await model.device.push.unsubscribe().catch(() => {});
    if (isForgotten && (await changeReminders(model, () => forgotten(model, state.settings)))) return 'off';
    return isKept ? 'off-here' : 'not-kept';
  });
}

/** Kept is kept: the service may be far away, and hears it at the next opening too. */
export async function changeReminderSettings(
  model: Model,
  change: (known: ReminderSettings) => ReminderSettings,
): Promise<boolean> {
  const state = await changeReminders(model, (stored) => {
    const known = stored ?? model.reminders.value;
    return known && { ...known, settings: change(known.settings) };
  });
  if (!state) return false;
  void syncReminders(model);
  return true;
}

/** Stops one kind of prompt, or brings it back; nothing else is stopped by it. */
export async function changeKind(model: Model, kind: ReminderKind, isStopped: boolean): Promise<boolean> {
  const state = await changeReminders(model, (stored) => {
    // Whoever never turned reminders on is asked on Today, and can stop that too.
    const known = stored ?? model.reminders.value ?? forgotten(model, USUAL_REMINDERS);
    const others = known.settings.stopped.filter((each) => each !== kind);
    return { ...known, settings: { ...known.settings, stopped: isStopped ? [...others, kind] : others } };
  });
  if (state) void syncReminders(model);
  return state !== undefined;
}

type PracticeAnswer = Exclude<TestAnswer, { kind: 'unknown' | 'gone' }>;

/** A subscription that died, or a service that forgot this device, is put right and tried once more. */
export async function sendTest(model: Model): Promise<PracticeAnswer> {
  const first = await sendTestOnce(model);
  if (first.kind !== 'unknown' && first.kind !== 'gone') return first;
  if (first.kind === 'gone') await model.device.push.unsubscribe().catch(() => {});
  await syncReminders(model);
  const second = await sendTestOnce(model);
  return second.kind === 'unknown' || second.kind === 'gone' ? { kind: 'failed' } : second;
}

function sendTestOnce(model: Model): Promise<TestAnswer> {
  const state = model.reminders.value;
  return state ? model.device.service.sendTest(state) : Promise.resolve({ kind: 'failed' });
}

/** That a reminder did not appear, or that the clock moved, was read. */
export async function markTold(model: Model): Promise<boolean> {
  const toldUntil = model.device.now().toISOString();
  const state = await changeReminders(model, (known) => {
    if (!known) return undefined;
    const { zoneChange: _, ...rest } = known;
    return { ...rest, toldUntil };
  });
  return state !== undefined;
}
