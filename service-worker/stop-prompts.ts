// "Stop these" on a prompt: kept on the phone at once; the service hears it from the app, which opens with it.
import type { ReminderSettings } from '../src/domain/reminders/reminder-settings.ts';
import { openDatabase } from '../src/storage/database.ts';
import { updateValue } from '../src/storage/values.ts';
import { inTime } from './in-time.ts';

/** The action of the button. */
export const STOP = 'stop';

/** Prompts that one tap stops; an infusion's reminder is stopped in the settings, where it says what that means. */
export function withoutPrompts(settings: ReminderSettings, kind: unknown): ReminderSettings | undefined {
  if (kind === 'follow-up') return { ...settings, followUps: false };
  if (kind !== 'check' || settings.stopped.includes('check')) return undefined;
  return { ...settings, stopped: [...settings.stopped, 'check'] };
}

/** Where the app opens: on Today, which says what is stopped and what stays, or in the settings. */
export function pageAfterStop(kind: unknown): string {
  return kind === 'check' || kind === 'follow-up' ? '/' : '/settings#reminders';
}

const PATIENCE_MS = 800;

/** Never throws and never hangs: the app opens in any case, and there it can be stopped too. */
export async function stopPrompts(kind: unknown): Promise<void> {
  await inTime(keepStopped(kind), PATIENCE_MS);
}

async function keepStopped(kind: unknown): Promise<void> {
  const database = openDatabase({ onBlocked() {}, onReplaced() {} });
  try {
    await updateValue(database, 'reminders', (state) => {
      const settings = state && withoutPrompts(state.settings, kind);
      return settings && { ...state, settings };
    });
  } catch {
    // A database that cannot be had keeps nothing.
  }
  database.close();
  const channel = new BroadcastChannel('temoto');
  channel.postMessage('changed');
  channel.close();
}
