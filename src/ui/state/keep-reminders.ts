// Changes what this device keeps about its reminders: read and written in one transaction, shown once it is stored.
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../storage/reminder-state.ts';
import { updateValue } from '../../storage/values.ts';
import type { Model } from './model.ts';

/** Undefined when nothing could be kept: nothing has changed then. */
export async function changeReminders(
  model: Model,
  change: (known: ReminderState | undefined) => ReminderState | undefined,
): Promise<ReminderState | undefined> {
  try {
    const state = await updateValue(model.database, 'reminders', change);
    if (state) model.reminders.value = state;
    return state;
  } catch {
    return undefined;
  }
}

/** A device of which the service knows nothing: its id and secret were never sent. */
export function unknownToService(model: Model, settings: ReminderSettings): ReminderState {
  const { device } = model;
  const secret = base64url(device.randomBytes(32));
  return { deviceId: device.newId(), secret, revision: 0, settings, meanings: {} };
}

/** Times and what was stopped are kept for the day when reminders are turned on again; the old id is not. */
export function forgotten(model: Model, settings: ReminderSettings): ReminderState {
  return unknownToService(model, { ...settings, wanted: false });
}

export function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
