// Keeps which reminders appeared on this phone and when, so that the app can say what did not.
import { TEST_REMINDER_ID } from '../src/domain/reminders/reminder-wish.ts';
import type { Database } from '../src/storage/database.ts';
import type { ShownPushes } from '../src/storage/reminder-state.ts';
import { updateValue } from '../src/storage/values.ts';

/** As long as the meanings of reminders are kept. */
const KEPT_MS = 31 * 24 * 3_600_000;

export async function keepShown(database: Database, reminderId: string, now: Date): Promise<void> {
  await updateValue(database, 'shown', (stored) => withShown(stored, reminderId, now));
}

/** A reminder that came twice keeps the first time. */
export function withShown(stored: ShownPushes | undefined, reminderId: string, now: Date): ShownPushes {
  const at = now.toISOString();
  if (reminderId === TEST_REMINDER_ID) return { at: {}, ...stored, lastAt: at, lastTestAt: at };
  const recent = Object.entries(stored?.at ?? {}).filter(
    ([, shownAt]) => now.getTime() - Date.parse(shownAt) < KEPT_MS,
  );
  return { ...stored, lastAt: at, at: { [reminderId]: at, ...Object.fromEntries(recent) } };
}
