// A phone whose push can be told how to behave, at the edge of the browser: this machine's Chromium has no push service.
import type { Page } from '@playwright/test';
import type { Infusion } from '../../src/domain/infusions/infusion.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import type { ReminderState, ShownPushes } from '../../src/storage/reminder-state.ts';
import { course, rowsOf, seed, storeRows } from './seed.ts';

export type PhonePush = {
  permission: NotificationPermission;
  /** What the question is answered with. */
  answer?: NotificationPermission;
  subscribe?: 'works' | 'never-settles' | 'is-forbidden';
  lacks?: readonly ('PushManager' | 'serviceWorker' | 'isSecureContext')[];
};

/** Before the first page opens. */
export async function givePush(page: Page, push: PhonePush): Promise<void> {
  await page.addInitScript((wanted) => {
    const define = (target: object, name: string, value: unknown) =>
      Object.defineProperty(target, name, { configurable: true, value });
    let { permission } = wanted;
    Object.defineProperty(Notification, 'permission', { configurable: true, get: () => permission });
    define(Notification, 'requestPermission', async () => {
      permission = wanted.answer ?? permission;
      return permission;
    });
    const subscription = {
      options: {},
      toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }),
      unsubscribe: async () => true,
    };
    let isSubscribed = wanted.permission === 'granted' && wanted.subscribe === undefined;
    define(PushManager.prototype, 'getSubscription', async () => (isSubscribed ? subscription : null));
    define(PushManager.prototype, 'subscribe', () => {
      if (wanted.subscribe === 'never-settles') return new Promise(() => {});
      if (wanted.subscribe === 'is-forbidden') {
        return Promise.reject(new DOMException('Registration failed - permission denied', 'AbortError'));
      }
      isSubscribed = true;
      return Promise.resolve(subscription);
    });
    const lacks = wanted.lacks ?? [];
    if (lacks.includes('PushManager')) Reflect.deleteProperty(globalThis, 'PushManager');
    if (lacks.includes('serviceWorker')) Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    if (lacks.includes('isSecureContext')) define(globalThis, 'isSecureContext', false);
  }, push);
}

export type ServiceAnswers = { isAway?: boolean; testStatus?: number };

/** The service's answers, changed while the journey goes on; `wishes` holds what it was told. */
export async function giveService(page: Page, answers: ServiceAnswers = {}) {
  const wishes: { revision: number; reminders: { at: string }[] }[] = [];
  await page.route('**/api/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (answers.isAway) return route.abort();
    if (path.endsWith('/push-key')) return route.fulfill({ json: { publicKey: 'key' } });
    if (path.endsWith('/test'))
      return route.fulfill({ status: 202, json: { status: answers.testStatus ?? 201 } });
    if (route.request().method() === 'DELETE') return route.fulfill({ status: 204 });
    const wish = route.request().postDataJSON();
    wishes.push(wish);
    return route.fulfill({ json: { revision: wish.revision, accepted: wish.reminders.length } });
  });
  return { answers, wishes };
}

export type ReminderPerson = {
  infusions?: Infusion[];
  settings?: Partial<ReminderSettings>;
  state?: Partial<ReminderState>;
  locale?: 'ja' | 'en';
  shown?: ShownPushes;
};

/** Reminders are on, and the course has begun. */
export async function seedReminders(page: Page, person: ReminderPerson = {}): Promise<void> {
  const { infusions = course('2026-11-24'), settings, state, locale = 'ja', shown } = person;
  const who = { infusions, settings: { locale } };
  await seed(page, who);
  await page.evaluate(storeRows, {
    ...rowsOf(who),
    reminders: {
      deviceId: '6f8a1d3e-5c41-4a53-9d0b-2f1f0f6f7a11',
      secret: 'none',
      revision: 0,
      meanings: {},
      settings: { ...USUAL_REMINDERS, ...settings },
      ...state,
    },
    ...(shown && { shown }),
  });
}

/** As the worker keeps it when a push was shown. */
export async function keepShown(page: Page, shown: ShownPushes): Promise<void> {
  await page.evaluate(async (value) => {
    const request = indexedDB.open('temoto');
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const transaction = database.transaction('values', 'readwrite');
    transaction.objectStore('values').put(value, 'shown');
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
    const channel = new BroadcastChannel('temoto');
    channel.postMessage('changed');
    channel.close();
  }, shown);
}
