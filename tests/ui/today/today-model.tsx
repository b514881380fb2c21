// A part of Today as it reads at one moment, over what the test names.
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import type { FollowedEntry } from '../../../src/domain/calling/course.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import type { ReminderSettings } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Settings } from '../../../src/storage/settings.ts';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';
import { modelOf } from '../infusions/page-model.tsx';

export type Known = {
  infusions?: Infusion[];
  entries?: FollowedEntry[];
  attempts?: CallAttempt[];
  contact?: Contact;
  reminders?: ReminderSettings;
  settings?: Partial<Settings>;
};

export function modelAt(now: string, known: Known): Model {
  const { infusions, settings, contact, reminders } = known;
  const model = modelOf({
    today: now.slice(0, 10),
    ...(infusions && { infusions }),
    ...(settings && { settings }),
    ...(contact && { contact }),
  });
  model.device.now = () => new Date(now);
  model.minute.value = new Date(now);
  model.entries.value = known.entries ?? [];
  model.attempts.value = known.attempts ?? [];
  if (reminders) {
    model.reminders.value = { deviceId: 'd', secret: 's', revision: 0, settings: reminders, meanings: {} };
  }
  return model;
}

/** The words as read, without tags. */
export function textAt(part: JSX.Element, now: string, known: Known): string {
  return markupAt(part, now, known)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

export function markupAt(part: JSX.Element, now: string, known: Known): string {
  return renderToString(<ModelProvider value={modelAt(now, known)}>{part}</ModelProvider>);
}
