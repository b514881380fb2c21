// Reads everything the pages need, once at start and again whenever another tab or the worker changed something.
import { batch } from '@preact/signals';
import { CALLS_AT_HAND_DAYS, REPORTS_AT_HAND_DAYS } from '../../domain/calling/call-time.ts';
import { readAttemptsSince } from '../../storage/attempts.ts';
import { readContact } from '../../storage/contacts.ts';
import { readInfusions } from '../../storage/infusions.ts';
import { readReportsSince } from '../../storage/reports.ts';
import { readValue } from '../../storage/values.ts';
import { readVisitChecks, readVisitVoids } from '../../storage/visits.ts';
import type { Model } from './model.ts';

const DAY_MS = 86_400_000;

export async function loadModel(model: Model): Promise<void> {
  const { database } = model;
  const before = (days: number) => new Date(model.device.now().getTime() - days * DAY_MS).toISOString();
  try {
    const [
      settings,
      profile,
      contact,
      infusions,
      entries,
      attempts,
      checks,
      voids,
      inHospitalAt,
      reminders,
      knownEdition,
    ] = await Promise.all([
      readValue(database, 'settings'),
      readValue(database, 'profile'),
      readContact(database),
      readInfusions(database),
      readReportsSince(database, before(REPORTS_AT_HAND_DAYS)),
      readAttemptsSince(database, before(CALLS_AT_HAND_DAYS)),
      readVisitChecks(database),
      readVisitVoids(database),
      readValue(database, 'in-hospital'),
      readValue(database, 'reminders'),
      readValue(database, 'known-edition'),
    ]);
    batch(() => {
      if (settings) model.settings.value = settings;
      model.profile.value = profile ?? {};
      model.contact.value = contact;
      model.infusions.value = infusions;
      model.entries.value = entries;
      model.attempts.value = attempts;
      model.visitChecks.value = checks;
      model.visitVoids.value = voids;
      model.inHospitalAt.value = inHospitalAt;
      model.reminders.value = reminders;
      model.knownEdition.value = knownEdition;
      model.storage.value = 'ready';
    });
    if (model.reading.value) await (await import('./reading.ts')).loadReading(model);
  } catch {
    if (model.storage.value !== 'blocked' && model.storage.value !== 'replaced') model.storage.value = 'gone';
  }
}
