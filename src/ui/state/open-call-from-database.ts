// Which report still asks for a call and what the next step is, from IndexedDB alone, for the call page's script, which has no model.
import type { CallAttempt } from '../../domain/calling/attempt.ts';
import { CALLS_AT_HAND_DAYS, REPORTS_AT_HAND_DAYS } from '../../domain/calling/call-time.ts';
import { type CallState, followUp } from '../../domain/calling/follow-up.ts';
import { sleepHours } from '../../domain/calling/local-time.ts';
import { contactHours } from '../../domain/contact/choose-number.ts';
import { readAttemptsSince } from '../../storage/attempts.ts';
import { readContact } from '../../storage/contacts.ts';
import type { Database } from '../../storage/database.ts';
import { readInfusions } from '../../storage/infusions.ts';
import { readReportsSince } from '../../storage/reports.ts';
import { readValue } from '../../storage/values.ts';

const DAY_MS = 86_400_000;

/** `own` are the calls this page knows, stored or not; undefined: no report asks for a call. */
export async function openCallFromDatabase(
  database: Database,
  own: readonly CallAttempt[],
  now: Date,
): Promise<Extract<CallState, { kind: 'open' }> | undefined> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const [contact, infusions, entries, stored, reminders] = await Promise.all([
    readContact(database),
    readInfusions(database),
    readReportsSince(database, before(REPORTS_AT_HAND_DAYS)),
    readAttemptsSince(database, before(CALLS_AT_HAND_DAYS)),
    readValue(database, 'reminders'),
  ]);
  const ids = new Set(own.map(({ id }) => id));
  const { call } = followUp({
    entries,
    attempts: [...stored.filter(({ id }) => !ids.has(id)), ...own],
    infusions,
    contact: contactHours(contact ?? {}),
    sleep: sleepHours(reminders?.settings.quiet),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
  });
  return call?.kind === 'open' ? call : undefined;
}
