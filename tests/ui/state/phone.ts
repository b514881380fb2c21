// A phone with push, whose service answers as the test decides.
import { vi } from 'vitest';
import type { TestAnswer, Wish, WishAnswer } from '../../../src/device/reminder-service.ts';
import type { ReminderSettings } from '../../../src/domain/reminders/reminder-settings.ts';
import { givenBefore } from '../infusions/courses.ts';
import { modelAt } from '../today/today-model.tsx';
import { memoryDatabase } from './memory-database.ts';

/** A phone with push and a database that keeps everything; `sent` holds the wishes as the service got them. */
export function phone(reminders?: ReminderSettings, now = '2026-11-15T10:00:00+09:00') {
  const model = modelAt(now, { infusions: givenBefore('2026-11-15'), ...(reminders && { reminders }) });
  const sent: Wish[] = [];
  const forget = vi.fn(async () => true);
  const unsubscribe = vi.fn(async () => {});
  /** Answers in the order they are asked for; the usual one once they are used up. */
  const wishAnswers: WishAnswer[] = [];
  const testAnswers: TestAnswer[] = [];
  let ids = 0;
  model.database = memoryDatabase();
  model.device.newId = () => `id-${++ids}`;
  model.device.randomBytes = (count) => new Uint8Array(count).fill(++ids);
  model.device.push = {
    state: () => 'granted',
    askPermission: async () => 'granted',
    subscribe: async () => ({
      kind: 'subscribed',
      subscription: { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } },
    }),
    unsubscribe,
  };
  model.device.service = {
    publicKey: async () => 'key',
    sendWish: async (_, wish) => {
      sent.push(wish);
      return wishAnswers.shift() ?? { kind: 'accepted', revision: wish.revision };
    },
    sendTest: async () => testAnswers.shift() ?? { kind: 'sent' },
    forget,
  };
  return { model, sent, forget, unsubscribe, wishAnswers, testAnswers };
}
