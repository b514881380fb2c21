// The signature for push services is made rarely and never too old.

import { expect, test } from 'vitest';
import { generateVAPIDKeys } from 'web-push';
import { makeVapidSigner } from '../../server/vapid-header.ts';
import type { PushKey } from '../../server/vapid-keys.ts';

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-22T12:00:00Z');

function makeSigner() {
  const clock = { ms: START };
  const sign = makeVapidSigner('mailto:it@hospital.example', () => clock.ms);
  const key = { id: 'one', ...generateVAPIDKeys() };
  return { clock, sign: (origin: string, by: PushKey = key) => sign(by, origin) };
}

function claims(header: string): Record<string, unknown> {
  const body = /t=[^.]+\.([^.]+)\./.exec(header)?.[1] ?? '';
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

test('one signature serves a push service for six hours', () => {
  const { clock, sign } = makeSigner();
  const first = sign('https://web.push.apple.com');
  clock.ms += 6 * HOUR_MS - 1;
  expect(sign('https://web.push.apple.com')).toBe(first);
  clock.ms += 1;
  expect(sign('https://web.push.apple.com')).not.toBe(first);
});

test('it names its push service, the subject and an end within a day', () => {
  const { sign } = makeSigner();
  expect(claims(sign('https://fcm.googleapis.com'))).toEqual({
    aud: 'https://fcm.googleapis.com',
    sub: 'mailto:it@hospital.example',
    exp: START / 1000 + 12 * 3600,
  });
});

test('each push service has its own', () => {
  const { sign } = makeSigner();
  expect(sign('https://fcm.googleapis.com')).not.toBe(sign('https://web.push.apple.com'));
});

test('a clock that was set back asks for a new one', () => {
  const { clock, sign } = makeSigner();
  const first = sign('https://web.push.apple.com');
  clock.ms -= HOUR_MS;
  expect(sign('https://web.push.apple.com')).not.toBe(first);
});

test('each key has its own', () => {
  const { sign } = makeSigner();
  const other = { id: 'other', ...generateVAPIDKeys() };
  const origin = 'https://web.push.apple.com';
  expect(sign(origin, other)).toContain(`k=${other.publicKey}`);
  expect(sign(origin)).not.toContain(other.publicKey);
});

test('services without end take no memory without end: the one that idled longest is signed for anew', () => {
  const { sign } = makeSigner();
  const [busy, idle] = [sign('https://busy.notify.windows.com'), sign('https://idle.notify.windows.com')];
  for (let each = 0; each < 999; each++) {
    sign(`https://${each}.notify.windows.com`);
    sign('https://busy.notify.windows.com');
  }
  expect(sign('https://busy.notify.windows.com')).toBe(busy);
  expect(sign('https://idle.notify.windows.com')).not.toBe(idle);
});
