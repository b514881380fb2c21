/** Whether the service knows what this phone plans now; far-off checks do not count, a day more comes into sight every day. */
import type { ReminderMeanings, WishedReminder } from './reminder-wish.ts';

const CHECKS_COUNT_MS = 7 * 24 * 3_600_000;

/** `accepted`: the reminders of the wish that the service accepted last, undefined when that is not known. */
export function isKnownToService(
  meanings: ReminderMeanings,
  accepted: readonly WishedReminder[] | undefined,
  now: Date,
): boolean {
  if (!accepted) return false;
  const isAhead = ({ at }: { at: string }) => Date.parse(at) > now.getTime();
  const ids = new Set(accepted.map(({ id }) => id));
  const isPlanned = accepted.filter(isAhead).every(({ id }) => Object.hasOwn(meanings, id));
  const isTold = Object.entries(meanings)
    .filter(
      ([, meaning]) =>
        isAhead(meaning) &&
        (!meaning.key.startsWith('check:') || Date.parse(meaning.at) < now.getTime() + CHECKS_COUNT_MS),
    )
    .every(([id]) => ids.has(id));
  return isPlanned && isTold;
}
