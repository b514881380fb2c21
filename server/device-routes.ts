// The calls of one device: every one carries its secret, and none reaches the database in a wrong form.
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { LOCALES, type Locale } from '../src/domain/locale.ts';
import {
  bindToKey,
  type Device,
  dropSubscription,
  findDevice,
  forgetDevice,
  lookAhead,
  putDevice,
} from './devices.ts';
import type { Limits } from './limits.ts';
import { problem } from './problem.ts';
import { mayBePublic } from './public-address.ts';
import { parseEndpoint } from './push-endpoint.ts';
import { composePayload, TEST_REMINDER_ID } from './push-payload.ts';
import { type PushSender, topicOf } from './push-sender.ts';
import { markShown } from './reminders.ts';
import { readSecretHash } from './secret.ts';
import { addCounts } from './settlement.ts';
import type { Store } from './store.ts';
import { findTooFar, parseWish, reminderIdSchema } from './wish.ts';

export type DeviceDependencies = {
  store: Store;
  sender: PushSender;
  limits: Limits;
  trustedHosts: ReadonlySet<string>;
  resolve: Parameters<typeof mayBePublic>[1];
  publicUrl: string;
  /** Of the push key that phones subscribe with. */
  keyId: string;
  /** Copies of the database forget as well. */
  onForgotten: (deviceIds: readonly string[]) => Promise<void>;
};

type Variables = { deviceId: string; secretHash: string; address: string };
type DeviceContext = Context<{ Variables: Variables }>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TEST_TTL_SECONDS = 300;
const TEST_TIMEOUT_MS = 10_000;
/** What a test push answers when there was no answer: no connection, or nowhere to send it. */
const NO_STATUS = 0;
const GONE = 410;

const shownSchema = v.strictObject({ reminderId: reminderIdSchema });

export function deviceRoutes(dependencies: DeviceDependencies) {
  const { store, sender, limits, trustedHosts, resolve, publicUrl, keyId, onForgotten } = dependencies;
  const routes = new Hono<{ Variables: Variables }>();

  routes.use('/:id/*', async (c, next) => {
    const secretHash = readSecretHash(c.req.header('authorization'));
    if (!secretHash) return problem(c, 'unauthorized');
    const id = c.req.param('id');
    if (!UUID.test(id)) return problem(c, 'malformed', 'id');
    c.set('deviceId', id.toLowerCase());
    c.set('secretHash', secretHash);
    const waitSeconds = await limits.device(c.get('deviceId'));
    if (waitSeconds) return problem(c, 'too-many-requests', String(waitSeconds));
    return next();
  });

  routes.put('/:id', async (c) => {
    const body = await readJson(c);
    const locale = wishedLocale(body);
    const parsed = parseWish(body);
    if (parsed.kind === 'malformed') return problem(c, 'malformed', parsed.field, locale);
    if (parsed.kind === 'too-many-reminders') return problem(c, parsed.kind, '', locale);
    const { wish } = parsed;
    const endpoint = parseEndpoint(wish.subscription.endpoint, trustedHosts);
    if (!endpoint) return problem(c, 'endpoint-refused', '', locale);
    if (!endpoint.isTrusted && !(await mayBePublic(endpoint.url.hostname, resolve))) {
      return problem(c, 'endpoint-refused', '', locale);
    }
    const { now, isKnown } = await lookAhead(store, c.get('deviceId'));
    const tooFar = findTooFar(wish, now);
    if (tooFar) return problem(c, 'malformed', tooFar, locale);
    const waitSeconds = isKnown ? undefined : await limits.newDevice(c.get('address'));
    if (waitSeconds) return problem(c, 'too-many-requests', String(waitSeconds), locale);
    const result = await putDevice(store, c.get('deviceId'), c.get('secretHash'), wish, keyId);
    if (result.kind === 'forbidden') return problem(c, 'forbidden', '', locale);
    if (result.kind === 'conflict') {
      // The number only: what another holder of the id has wished is nobody's business.
      return c.json({ revision: result.revision }, 409, { 'Content-Type': 'application/problem+json' });
    }
    return c.json({ revision: wish.revision, accepted: wish.reminders.length });
  });

  routes.delete('/:id', async (c) => {
    const result = await forgetDevice(store, c.get('deviceId'), c.get('secretHash'));
    if (result === 'forbidden') return problem(c, 'forbidden');
    // Also when unknown: a process that was killed may have forgotten it and noted nothing.
    await onForgotten([c.get('deviceId')]);
    return c.body(null, 204);
  });

  routes.post('/:id/test', async (c) => {
    const found = await findDevice(store, c.get('deviceId'), c.get('secretHash'));
    if (found.kind !== 'found') return problem(c, found.kind === 'unknown' ? 'not-found' : 'forbidden');
    const waitSeconds = await limits.testPush(found.device.id);
    if (waitSeconds) return problem(c, 'too-many-requests', String(waitSeconds));
    return c.json({ status: await sendTest(found.device) }, 202);
  });

  routes.post('/:id/shown', async (c) => {
    const parsed = v.safeParse(shownSchema, await readJson(c), { abortEarly: true });
    if (!parsed.success) {
      return problem(c, 'malformed', v.getDotPath(parsed.issues[0]) ?? 'body');
    }
    const found = await findDevice(store, c.get('deviceId'), c.get('secretHash'));
    if (found.kind !== 'found') return problem(c, found.kind === 'unknown' ? 'not-found' : 'forbidden');
    const { device } = found;
    // A test push and a reminder replaced meanwhile have no row; the phone has done its part all the same.
    if (await markShown(store, device.id, parsed.output.reminderId)) {
      const engine = (device.subscription && sender.endpointOf(device.subscription))?.engine ?? 'other';
      await addCounts(store.db, [{ engine, outcome: 'shown', count: 1 }]);
    }
    return c.body(null, 204);
  });

  async function sendTest(device: Device): Promise<number> {
    const { id, locale, subscription } = device;
    if (!subscription) return GONE;
    const push = {
      subscription,
      keyId: device.keyId,
      payload: composePayload({ locale, reminderId: TEST_REMINDER_ID, publicUrl }),
      ttlSeconds: TEST_TTL_SECONDS,
      topic: topicOf(id, TEST_REMINDER_ID),
      timeoutMs: TEST_TIMEOUT_MS,
    };
    const answer = await sender.send(push, new AbortController().signal);
    if (answer.kind !== 'answered') return NO_STATUS;
    if (answer.status === 404 || answer.status === GONE) {
      await dropSubscription(store.db, id, subscription.endpoint);
    }
    if (answer.rightKeyId) await bindToKey(store.db, device, answer.rightKeyId);
    return answer.status;
  }

  return routes;
}

/** Undefined for anything that is not JSON: the schema then refuses it as a whole. */
async function readJson(c: DeviceContext): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wishedLocale(body: unknown): Locale | undefined {
  const locale = (body as { locale?: unknown } | null | undefined)?.locale;
  return LOCALES.find((known) => known === locale);
}
