// The rule of 800 milliseconds: a database that never answers costs no push.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPush } from '../../service-worker/push.ts';
import { notificationWords } from '../../src/i18n/notification.ts';

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of [
    'IDBDatabase',
    'IDBRequest',
    'IDBTransaction',
    'IDBObjectStore',
    'IDBIndex',
    'IDBCursor',
  ]) {
    vi.stubGlobal(name, class extends EventTarget {});
  }
  vi.stubGlobal('indexedDB', { open: () => new IDBRequest() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the notification comes after 800 ms, with what was sent, and the worker does not wait for ever', async () => {
  const showNotification = vi.fn(async () => {});
  const registration = { showNotification } as unknown as ServiceWorkerRegistration;
  const sent = {
    notification: { title: 'てもと', body: 'お知らせ', lang: 'ja', data: { reminderId: 'r1' } },
  };
  const showing = showPush(registration, { data: { text: () => JSON.stringify(sent) } });
  await vi.advanceTimersByTimeAsync(799);
  expect(showNotification).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(showNotification).toHaveBeenCalledWith('てもと', expect.objectContaining({ body: 'お知らせ' }));
  await vi.advanceTimersByTimeAsync(10_000);
  await showing;
});

test('without anything readable in the push it says the general sentence', async () => {
  const showNotification = vi.fn(async () => {});
  const registration = { showNotification } as unknown as ServiceWorkerRegistration;
  const showing = showPush(registration, { data: null });
  await vi.advanceTimersByTimeAsync(800);
  await showing;
  expect(showNotification).toHaveBeenCalledWith(notificationWords.ja.general.title, expect.anything());
});
