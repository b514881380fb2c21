// Rewrites the call page from IndexedDB alone, for the call page's own script, which has no model.
import { civilDayIn } from '../../domain/civil-day.ts';
import { readContact } from '../../storage/contacts.ts';
import type { Database } from '../../storage/database.ts';
import { readInfusions } from '../../storage/infusions.ts';
import { readReportsSince } from '../../storage/reports.ts';
import { defaultSettings } from '../../storage/settings.ts';
import { readValue } from '../../storage/values.ts';
import { REPORT_SHOWN_MS } from '../pages/call/call-facts.ts';
import { writeCopies } from './call-copies.ts';

/** True when the stored page now holds the newest contact. */
export async function repairFromDatabase(database: Database): Promise<boolean> {
  const now = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [settings, profile, contact, infusions, entries] = await Promise.all([
    readValue(database, 'settings'),
    readValue(database, 'profile'),
    readContact(database),
    readInfusions(database),
    readReportsSince(database, new Date(now.getTime() - REPORT_SHOWN_MS).toISOString()),
  ]);
  const copies = await writeCopies({
    settings: settings ?? defaultSettings(navigator.languages),
    profile: profile ?? {},
    contact,
    infusions,
    entries,
    today: civilDayIn(zone, now),
    now,
  });
  return copies.page === 'current';
}
