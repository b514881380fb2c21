// Removes every trace: the service's row first, then subscription, database, call page, spare numbers.
import { deleteDB } from 'idb';
import { forgetCallPages } from '../../storage/call-page-cache.ts';
import { DATABASE_NAME } from '../../storage/database.ts';
import { defaultSettings } from '../../storage/settings.ts';
import { forgetSpareNumbers } from '../../storage/spare-numbers.ts';
import type { Model } from './model.ts';

const DELETE_TIMEOUT_MS = 5000;

export async function eraseEverything(model: Model): Promise<'erased' | 'erased-service-away' | 'failed'> {
  const reminders = model.reminders.value;
  const isForgotten = !reminders || (await model.device.service.forget(reminders));
  await model.device.push.unsubscribe().catch(() => {});
  model.database.close();
  try {
    await Promise.race([deleteDB(DATABASE_NAME), timeOut()]);
  } catch {
    return 'failed';
  }
  await forgetCallPages();
  forgetSpareNumbers();
  const { locale, theme, textSize } = model.settings.value;
  model.profile.value = {};
  model.contact.value = undefined;
  model.infusions.value = [];
  model.entries.value = [];
  model.attempts.value = [];
  model.visitChecks.value = [];
  model.visitVoids.value = [];
  model.reading.value = undefined;
  model.inHospitalAt.value = undefined;
  model.reminders.value = undefined;
  model.settings.value = { ...defaultSettings([locale]), theme, textSize };
  model.device.tellTabs();
  return isForgotten ? 'erased' : 'erased-service-away';
}

/** Another tab that keeps the database open would make this wait for ever. */
function timeOut(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Another tab keeps the database open')), DELETE_TIMEOUT_MS);
  });
}
