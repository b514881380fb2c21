// A changed subscription becomes a wish with the next number, written exactly as the app would write it.
import { expect, it } from 'vitest';
import { withSubscription } from '../../service-worker/subscription-change.ts';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../src/storage/reminder-state.ts';
import { makeWish, type WishBody } from '../../src/ui/state/make-wish.ts';

const NONE: ReminderState = {
  deviceId: 'd',
  secret: 's',
  revision: 0,
  settings: USUAL_REMINDERS,
  meanings: {},
};
const BODY: WishBody = {
  locale: 'ja',
  subscription: { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } },
  reminders: [{ id: 'r', at: '2026-12-01T00:00:00.000Z', expiresAt: '2026-12-01T06:00:00.000Z' }],
};
const NEW = { endpoint: 'https://push.example/2', keys: { p256dh: 'q', auth: 'b' } };

it('takes the next number for another subscription and none for the same', () => {
  const state = makeWish(NONE, BODY);
  expect(withSubscription(state, { ...NEW, expirationTime: null })).toEqual(
    makeWish(state, { ...BODY, subscription: NEW }),
  );
  expect(withSubscription(state, BODY.subscription)).toBe(state);
});

it('does nothing before there was a wish, or with half a subscription', () => {
  expect(withSubscription(NONE, NEW)).toBeUndefined();
  expect(withSubscription(makeWish(NONE, BODY), { endpoint: NEW.endpoint })).toBeUndefined();
});
