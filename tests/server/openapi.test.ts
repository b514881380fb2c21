// The description of the service is true: every answer that it names is really given, in the form that it names.
import { randomUUID } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../server/openapi.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import { type DatabaseGate, openGate } from './database-gate.ts';
import {
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  removeFolder,
  startTestServer,
  type TestDevice,
  type TestServer,
  trust,
} from './harness.ts';

let folder: string;
let push: PushService;
let gate: DatabaseGate;
let server: TestServer;

beforeAll(async () => {
  folder = makeFolder();
  push = await startPushService();
  trust(push);
  gate = await openGate(folder);
  server = await startTestServer({
    DATABASE_URL: gate.url,
    DIST_DIR: makeDist(folder),
    PUSH_HOSTS: push.host,
    TRUST_PROXY: '1',
  });
});
afterAll(async () => {
  await server?.stop();
  await gate?.close();
  await push?.close();
  removeFolder(folder);
});

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', ...openApi });
const checkOf = (pointer: string) => ajv.compile({ $ref: `openapi#${pointer}` });
const pointer = (...keys: (string | number)[]) =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

test('it is OpenAPI 3.1, and the service gives it to whoever asks', async () => {
  const result = await new Validator().validate(structuredClone(openApi) as Record<string, unknown>);
  expect(result).toMatchObject({ valid: true });
  const answer = await fetch(`${server.url}/api/openapi.json`);
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openApi)));
});

type Call = () => Promise<Response>;

async function register(parts: object = {}): Promise<TestDevice> {
  const device = makeDevice(server.url);
  expect((await device.put(makeWish(push.subscribe(), parts))).status).toBe(200);
  return device;
}

const path = (device: TestDevice, rest = '') => `${server.url}/api/devices/${device.id}${rest}`;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** An address of its own, or a device, that has asked as often as it may. */
async function exhausted(method: string, url: string, secret?: string): Promise<Response> {
  const forwarded = { 'x-forwarded-for': `198.51.100.${method.length * 20 + url.length}` };
  const headers = secret ? { ...forwarded, ...bearer(secret) } : forwarded;
  for (;;) {
    const asked = Array.from({ length: 50 }, () => fetch(url, { method, headers }));
    for (const answer of await Promise.all(asked)) if (answer.status === 429) return answer;
  }
}

async function whileAway(call: Call): Promise<Response> {
  gate.cut();
  try {
    return await call();
  } finally {
    gate.open();
  }
}

/** The calls of one device that are refused in the same way whatever they ask for. */
function refused(method: string, rest: string, usable: () => unknown): Record<number, Call> {
  const ask = (url: string, secret: string, body: unknown) =>
    fetch(url, {
      method,
      headers: secret ? bearer(secret) : {},
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    400: () => ask(`${server.url}/api/devices/no-uuid${rest}`, makeDevice('').secret, undefined),
    401: () => ask(`${server.url}/api/devices/${randomUUID()}${rest}`, '', undefined),
    403: async () => ask(path(await register(), rest), makeDevice('').secret, usable()),
    413: async () => ask(path(await register(), rest), makeDevice('').secret, 'x'.repeat(65_536)),
    429: () => {
      const device = makeDevice(server.url);
      return exhausted(method, path(device, rest), device.secret);
    },
    503: async () => {
      const device = await register();
      return whileAway(() => ask(path(device, rest), device.secret, usable()));
    },
  };
}

const CALLS: Record<string, Record<number, Call>> = {
  'get /api/push-key': {
    200: () => fetch(`${server.url}/api/push-key`),
    429: () => exhausted('GET', `${server.url}/api/push-key`),
  },
  'get /api/openapi.json': {
    200: () => fetch(`${server.url}/api/openapi.json`),
    429: () => exhausted('GET', `${server.url}/api/openapi.json`),
  },
  'put /api/devices/{id}': {
    ...refused('PUT', '', () => makeWish(push.subscribe(), { revision: 9 })),
    200: () => makeDevice(server.url).put(makeWish(push.subscribe(), { reminders: [makeReminder(3600)] })),
    409: async () => (await register({ revision: 5 })).put(makeWish(push.subscribe(), { revision: 4 })),
    422: async () => {
      const { subscription, ...wish } = makeWish(push.subscribe());
      const elsewhere = { ...subscription, endpoint: 'https://example.org/x' };
      return makeDevice(server.url).put({ ...wish, subscription: elsewhere });
    },
  },
  'delete /api/devices/{id}': {
    ...refused('DELETE', '', () => undefined),
    204: async () => (await register()).send('DELETE'),
  },
  'post /api/devices/{id}/test': {
    ...refused('POST', '/test', () => undefined),
    202: async () => (await register()).send('POST', '/test'),
    404: () => makeDevice(server.url).send('POST', '/test'),
  },
  'post /api/devices/{id}/shown': {
    ...refused('POST', '/shown', () => ({ reminderId: 'a' })),
    204: async () => (await register()).send('POST', '/shown', { reminderId: 'a' }),
    404: () => makeDevice(server.url).send('POST', '/shown', { reminderId: 'a' }),
  },
  'get /healthz': { 200: () => fetch(`${server.url}/healthz`) },
  'get /readyz': {
    200: () => fetch(`${server.url}/readyz`),
    503: () => whileAway(() => fetch(`${server.url}/readyz`)),
  },
};

type Operation = {
  responses: Record<string, { content?: Record<string, object>; headers?: Record<string, unknown> }>;
};

const operations = Object.entries(openApi.paths).flatMap(([place, item]) =>
  Object.entries(item)
    .filter(([method]) => ['get', 'put', 'post', 'delete'].includes(method))
    .map(([method, operation]) => ({ place, method, operation: operation as unknown as Operation })),
);

test('nothing is described that is not tried, and nothing tried that is not described', () => {
  const described = operations.map(({ place, method, operation }) => [
    `${method} ${place}`,
    Object.keys(operation.responses).sort(),
  ]);
  const tried = Object.entries(CALLS).map(([name, calls]) => [name, Object.keys(calls).sort()]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(described));
});

describe.each(operations)('$method $place', ({ place, method, operation }) => {
  test.each(Object.keys(operation.responses))('%s', async (status) => {
    const call = CALLS[`${method} ${place}`]?.[Number(status)];
    if (!call) throw new Error('nobody tries it');
    const answer = await call();
    expect(answer.status).toBe(Number(status));
    const described = operation.responses[status];
    for (const header of Object.keys(described?.headers ?? {})) {
      expect(answer.headers.get(header), header).toBeTruthy();
    }
    const [type] = Object.keys(described?.content ?? {});
    if (!type) {
      expect(await answer.text()).toBe('');
      return;
    }
    expect(answer.headers.get('content-type')).toBe(type);
    const check = checkOf(pointer('paths', place, method, 'responses', status, 'content', type, 'schema'));
    expect(check(await answer.json()), JSON.stringify(check.errors)).toBe(true);
  });
});

describe('a wish', () => {
  const check = checkOf(pointer('components', 'schemas', 'Wish'));
  const wish = () => makeWish(push.subscribe(), { reminders: [makeReminder(3600)] });

  test('as browsers make it has the described form', () => {
    const { subscription, ...rest } = wish();
    expect(check({ ...rest, subscription })).toBe(true);
    expect(check({ ...rest, subscription: { ...subscription, expirationTime: null } })).toBe(true);
  });

  test('that does not have it is refused by the service too', async () => {
    const { subscription, reminders, ...rest } = wish();
    const [reminder] = reminders as ReturnType<typeof makeReminder>[];
    const wrong = [
      { ...rest, subscription, reminders, name: 'A' },
      { ...rest, subscription, reminders: [{ ...reminder, title: 'A' }] },
      { ...rest, subscription, reminders: [{ ...reminder, at: '2026-11-27T07:00:00+09:00' }] },
      { ...rest, subscription, reminders, revision: -1 },
      { ...rest, subscription, reminders, revision: 1.5 },
      { ...rest, subscription, reminders, locale: 'fr' },
      { ...rest, reminders },
      {
        ...rest,
        subscription: { ...subscription, keys: { ...subscription.keys, auth: 'short' } },
        reminders,
      },
      { ...rest, subscription: { ...subscription, endpoint: 'no address' }, reminders },
    ];
    for (const each of wrong) {
      expect(check(each)).toBe(false);
      expect((await makeDevice(server.url).put(each)).status).toBe(400);
    }
  });
});
