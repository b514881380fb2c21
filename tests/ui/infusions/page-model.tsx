// Renders one part of a page as markup, over stored data that the test names.
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Device } from '../../../src/device/device.ts';
import { reminderService } from '../../../src/device/reminder-service.ts';
import { clockIn } from '../../../src/domain/civil-day.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import type { Infusion } from '../../../src/domain/infusions/infusion.ts';
import type { VisitCheck, VisitVoid } from '../../../src/domain/visits/visit-check.ts';
import { defaultSettings, type Settings } from '../../../src/storage/settings.ts';
import { createModel, type Model, ModelProvider } from '../../../src/ui/state/model.ts';

export type Stored = {
  today: string;
  infusions?: Infusion[];
  contact?: Contact;
  checks?: VisitCheck[];
  voids?: VisitVoid[];
  settings?: Partial<Settings>;
  storage?: 'ready' | 'gone';
};

export function modelOf(stored: Stored): Model {
  const now = () => new Date(`${stored.today}T10:00:00`);
  const device: Device = {
    now,
    clock: (at) => clockIn('Asia/Tokyo', at),
    zone: () => 'Asia/Tokyo',
    newId: () => 'id',
    randomBytes: (count) => new Uint8Array(count),
    push: {
      state: () => 'unsupported',
      askPermission: async () => 'unsupported',
      subscribe: async () => ({ kind: 'unsupported' }),
      unsubscribe: async () => {},
    },
    service: reminderService(),
    tellTabs: () => {},
    onTabsChanged: () => {},
    keepStorage: async () => 'unknown',
    isInstalled: () => false,
    isIPhoneTab: () => false,
    hasSecureContext: () => true,
  };
  const database = { use: () => Promise.reject(new Error('No database here')), close: () => {} };
  const updates = {
    ready: Promise.resolve('unsupported' as const),
    onWaiting: () => {},
    takeOver: () => {},
    check: () => {},
  };
  const model = createModel(device, database, Promise.resolve(updates), {
    ...defaultSettings(['ja']),
    form: 'drip',
    ...stored.settings,
  });
  model.storage.value = stored.storage ?? 'ready';
  model.infusions.value = stored.infusions ?? [];
  model.contact.value = stored.contact;
  model.visitChecks.value = stored.checks ?? [];
  model.visitVoids.value = stored.voids ?? [];
  return model;
}

/** The words as read, without tags. */
export function textOf(part: JSX.Element, stored: Stored): string {
  return markupOf(part, stored)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

export function markupOf(part: JSX.Element, stored: Stored): string {
  return renderToString(<ModelProvider value={modelOf(stored)}>{part}</ModelProvider>);
}
