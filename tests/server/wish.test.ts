// The wish of a device: every field in every wrong form, and when two wishes are the same.
import { createECDH, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findTooFar, hashWish, parseWish, type Wish } from '../../server/wish.ts';

const NOW = new Date('2028-02-29T12:34:56Z');
const receiver = createECDH('prime256v1');
const p256dh = receiver.generateKeys('base64url');
const auth = randomBytes(16).toString('base64url');
const reminder = { id: 'a', at: '2028-03-01T09:00:00Z', expiresAt: '2028-03-01T12:00:00Z' };

type Parts = Record<string, unknown>;
const makeBody = (parts: Parts = {}): Parts => ({
  revision: 3,
  locale: 'ja',
  subscription: { endpoint: 'https://web.push.apple.com/x', keys: { p256dh, auth } },
  reminders: [reminder],
  ...parts,
});
const withSubscription = (parts: Parts) =>
  makeBody({ subscription: { endpoint: 'https://web.push.apple.com/x', keys: { p256dh, auth }, ...parts } });
const withKeys = (parts: Parts) => withSubscription({ keys: { p256dh, auth, ...parts } });
const withReminder = (parts: Parts) => makeBody({ reminders: [{ ...reminder, ...parts }] });
/** As the route does it: in whatever order, a mistake is named by its path. */
function parse(body: unknown): ReturnType<typeof parseWish> {
  const parsed = parseWish(body);
  const field = parsed.kind === 'wish' ? findTooFar(parsed.wish, NOW) : undefined;
  return field ? { kind: 'malformed', field } : parsed;
}

function parseGood(body: unknown): Wish {
  const parsed = parse(body);
  if (parsed.kind !== 'wish') throw new Error(JSON.stringify(parsed));
  return parsed.wish;
}

test('a whole wish is read', () => {
  expect(parseGood(makeBody())).toEqual({
    revision: 3,
    locale: 'ja',
    subscription: { endpoint: 'https://web.push.apple.com/x', p256dh, auth },
    reminders: [{ id: 'a', at: new Date(reminder.at), expiresAt: new Date(reminder.expiresAt) }],
  });
});

test('what browsers add to a subscription is let through: expirationTime and padding', () => {
  expect(parseGood(withSubscription({ expirationTime: null })).subscription.auth).toBe(auth);
  expect(parseGood(withSubscription({ expirationTime: 1_900_000_000_000 })).subscription.auth).toBe(auth);
  expect(parseGood(withKeys({ p256dh: `${p256dh}=`, auth: `${auth}==` })).subscription).toMatchObject({
    p256dh,
    auth,
  });
});

test('the limits themselves are allowed', () => {
  const at = new Date(NOW.getTime() + 400 * 86_400_000).toISOString();
  const expiresAt = new Date(Date.parse(at) + 86_400_000).toISOString();
  const reminders = Array.from({ length: 200 }, (_, index) => ({
    id: `${index}`.padStart(64, '_'),
    at,
    expiresAt,
  }));
  expect(parseGood(makeBody({ revision: Number.MAX_SAFE_INTEGER, reminders })).reminders).toHaveLength(200);
  expect(parseGood(makeBody({ revision: 0, reminders: [] })).reminders).toEqual([]);
});

test('201 reminders are too many', () => {
  const reminders = Array.from({ length: 201 }, (_, index) => ({ ...reminder, id: `${index}` }));
  expect(parse(makeBody({ reminders }))).toEqual({ kind: 'too-many-reminders' });
});

describe('malformed', () => {
  const p256dhHidden = receiver.getPublicKey('base64url', 'hybrid');
  const notOnCurve = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url');
  test.each<[string, unknown]>([
    ['body', undefined],
    ['body', null],
    ['body', 'text'],
    ['body', 7],
    ['revision', []],
    ['revision', makeBody({ revision: undefined })],
    ['revision', makeBody({ revision: -1 })],
    ['revision', makeBody({ revision: 1.5 })],
    ['revision', makeBody({ revision: '1' })],
    ['revision', makeBody({ revision: 2 ** 53 })],
    ['revision', makeBody({ revision: null })],
    ['locale', makeBody({ locale: 'fr' })],
    ['locale', makeBody({ locale: undefined })],
    ['locale', makeBody({ locale: ['ja'] })],
    ['subscription', makeBody({ subscription: undefined })],
    ['subscription', makeBody({ subscription: 'https://web.push.apple.com/x' })],
    ['subscription.endpoint', withSubscription({ endpoint: undefined })],
    ['subscription.endpoint', withSubscription({ endpoint: 'no address' })],
    ['subscription.endpoint', withSubscription({ endpoint: 7 })],
    [
      'subscription.endpoint',
      withSubscription({ endpoint: `https://web.push.apple.com/${'x'.repeat(2048)}` }),
    ],
    ['subscription.keys', withSubscription({ keys: undefined })],
    ['subscription.keys.p256dh', withKeys({ p256dh: undefined })],
    ['subscription.keys.p256dh', withKeys({ p256dh: '' })],
    ['subscription.keys.p256dh', withKeys({ p256dh: p256dh.slice(0, -2) })],
    ['subscription.keys.p256dh', withKeys({ p256dh: `${p256dh}A` })],
    ['subscription.keys.p256dh', withKeys({ p256dh: p256dhHidden })],
    ['subscription.keys.p256dh', withKeys({ p256dh: notOnCurve })],
    ['subscription.keys.p256dh', withKeys({ p256dh: p256dh.replace(/.$/, '+') })],
    ['subscription.keys.auth', withKeys({ auth: undefined })],
    ['subscription.keys.auth', withKeys({ auth: randomBytes(15).toString('base64url') })],
    ['subscription.keys.auth', withKeys({ auth: randomBytes(17).toString('base64url') })],
    ['subscription.keys.auth', withKeys({ auth: 5 })],
    ['reminders', makeBody({ reminders: undefined })],
    ['reminders', makeBody({ reminders: {} })],
    ['reminders.0', makeBody({ reminders: ['a'] })],
    ['reminders.0.id', withReminder({ id: '' })],
    ['reminders.0.id', withReminder({ id: 'x'.repeat(65) })],
    ['reminders.0.id', withReminder({ id: 'a b' })],
    ['reminders.0.id', withReminder({ id: 'あ' })],
    ['reminders.0.id', withReminder({ id: 1 })],
    ['reminders.1.id', makeBody({ reminders: [reminder, reminder] })],
    ['reminders.0.at', withReminder({ at: '2028-02-30T09:00:00Z' })],
    ['reminders.0.at', withReminder({ at: '2028-03-01T18:00:00+09:00' })],
    ['reminders.0.at', withReminder({ at: Date.parse(reminder.at) })],
    ['reminders.0.at', withReminder({ at: '2029-04-05T00:00:00Z', expiresAt: '2029-04-05T01:00:00Z' })],
    ['reminders.0.expiresAt', withReminder({ expiresAt: reminder.at })],
    ['reminders.0.expiresAt', withReminder({ expiresAt: '2028-03-01T08:59:59Z' })],
    ['reminders.0.expiresAt', withReminder({ expiresAt: '2028-03-02T09:00:00.001Z' })],
    ['reminders.0.expiresAt', withReminder({ expiresAt: undefined })],
    ['name', makeBody({ name: 'unknown' })],
    ['subscription.extra', withSubscription({ extra: 1 })],
    ['subscription.keys.extra', withKeys({ extra: 1 })],
    ['reminders.0.text', withReminder({ text: 'unknown' })],
    ['__proto__', JSON.parse(JSON.stringify(makeBody()).replace('{', '{"__proto__":{"a":1},'))],
  ])('%s of %j', (field, body) => {
    expect(parse(body)).toEqual({ kind: 'malformed', field });
  });
});

describe('two wishes', () => {
  const other = { id: 'b', at: '2028-03-02T09:00:00Z', expiresAt: '2028-03-02T12:00:00Z' };
  const hash = (body: unknown) => hashWish(parseGood(body));

  test('are the same whatever their revision, order and spelling', () => {
    const one = makeBody({ reminders: [reminder, other] });
    const two = makeBody({
      revision: 9,
      reminders: [other, { ...reminder, at: '2028-03-01T09:00:00.000Z' }],
    });
    expect(hash(one)).toBe(hash(two));
  });

  test.each([
    ['language', makeBody({ locale: 'en' })],
    ['endpoint', withSubscription({ endpoint: 'https://web.push.apple.com/y' })],
    ['auth key', withKeys({ auth: randomBytes(16).toString('base64url') })],
    ['public key', withKeys({ p256dh: createECDH('prime256v1').generateKeys('base64url') })],
    ['reminder', withReminder({ id: 'c' })],
    ['time', withReminder({ at: '2028-03-01T09:00:01Z' })],
    ['end', withReminder({ expiresAt: '2028-03-01T12:00:01Z' })],
    ['number of reminders', makeBody({ reminders: [reminder, other] })],
  ])('differ by their %s', (_, body) => {
    expect(hash(body)).not.toBe(hash(makeBody()));
  });
});
