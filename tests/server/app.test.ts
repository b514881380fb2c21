// The whole HTTP contract, over a real port.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDatabase,
  makeDevice,
  makeDist,
  makeFolder,
  makeReminder,
  makeWish,
  removeFolder,
  startTestServer,
  type TestServer,
  trust,
} from './harness.ts';

let folder: string;
let push: PushService;
let server: TestServer;

beforeAll(async () => {
  folder = makeFolder();
  push = await startPushService();
  trust(push);
  server = await startTestServer({
    ...(await makeDatabase(folder)),
    DIST_DIR: makeDist(folder),
    PUSH_HOSTS: push.host,
    TRUST_PROXY: '1',
    METRICS_PORT: '0',
  });
});
afterAll(async () => {
  await server?.stop();
  await push?.close();
  removeFolder(folder);
});

async function register(parts: object = {}) {
  const device = makeDevice(server.url);
  const subscription = push.subscribe();
  expect((await device.put(makeWish(subscription, parts))).status).toBe(200);
  return { device, subscription };
}

async function expectProblem(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return problem;
}

describe('health', () => {
  test('alive and ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('metrics have a port of their own', async () => {
    await expectProblem(await fetch(`${server.url}/metrics`), 404);
    const text = await (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text();
    expect(text).toContain('temoto_reminders_pending');
    expect(text).toContain('temoto_request_seconds_count{route="/healthz",status="200"}');
  });
});

test('the key that phones subscribe with is a point on P-256', async () => {
  const answer = await fetch(`${server.url}/api/push-key`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { publicKey } = (await answer.json()) as { publicKey: string };
  expect(publicKey).toMatch(/^[A-Za-z0-9_-]{87}$/);
  expect(Buffer.from(publicKey, 'base64url')[0]).toBe(4);
});

describe('PUT', () => {
  test('stores the wish and tells the revision and how many were accepted', async () => {
    const device = makeDevice(server.url);
    const reminders = [makeReminder(3600), makeReminder(7200)];
    const answer = await device.put(makeWish(push.subscribe(), { revision: 12, reminders }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ revision: 12, accepted: 2 });
  });

  test('answers an older revision with the stored number only', async () => {
    const { device, subscription } = await register({ revision: 8 });
    for (const wish of [{ revision: 7 }, { revision: 8, locale: 'en' }]) {
      const answer = await device.put(makeWish(subscription, wish));
      expect(answer.status).toBe(409);
      expect(await answer.json()).toEqual({ revision: 8 });
    }
    expect((await device.put(makeWish(subscription, { revision: 8 }))).status).toBe(200);
    expect((await device.put(makeWish(subscription, { revision: 9, locale: 'en' }))).status).toBe(200);
  });

  test('treats the id as one, however it is written', async () => {
    const { device, subscription } = await register();
    const answer = await fetch(`${server.url}/api/devices/${device.id.toUpperCase()}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${device.secret}` },
      body: JSON.stringify(makeWish(subscription, { revision: 0 })),
    });
    expect(answer.status).toBe(409);
  });

  test('refuses what is not JSON, with the field that is wrong and never its value', async () => {
    const device = makeDevice(server.url);
    for (const body of ['', '{', 'null', '[1]', '"text"']) {
      await expectProblem(await device.send('PUT', '', body), 400);
    }
    const wish = makeWish(push.subscribe(), { reminders: [{ ...makeReminder(1), id: 'not a good id' }] });
    const problem = await expectProblem(await device.put(wish), 400);
    expect(problem.detail).toContain('reminders.0.id');
    expect(JSON.stringify(problem)).not.toContain('not a good id');
  });

  test('refuses unknown fields', async () => {
    const device = makeDevice(server.url);
    await expectProblem(await device.put({ ...makeWish(push.subscribe()), name: 'A' }), 400);
  });

  test('refuses an endpoint that is not a known push service', async () => {
    const device = makeDevice(server.url);
    for (const endpoint of ['https://example.org/x', 'http://fcm.googleapis.com/x', 'https://127.0.0.1/x']) {
      const wish = makeWish(push.subscribe());
      const answer = await device.put({ ...wish, subscription: { ...wish.subscription, endpoint } });
      await expectProblem(answer, 422);
    }
  });

  test('accepts a known push service though its name cannot be looked up now', async () => {
    const wish = makeWish(push.subscribe());
    const subscription = { ...wish.subscription, endpoint: 'https://fcm.googleapis.com/fcm/send/abc' };
    expect((await makeDevice(server.url).put({ ...wish, subscription })).status).toBe(200);
  });

  test('refuses more than 200 reminders', async () => {
    const reminders = Array.from({ length: 201 }, () => makeReminder(3600));
    const device = makeDevice(server.url);
    await expectProblem(await device.put(makeWish(push.subscribe(), { reminders })), 422);
    expect((await device.put(makeWish(push.subscribe(), { reminders: reminders.slice(1) }))).status).toBe(
      200,
    );
  });

  test('refuses more than 64 KiB, announced or not', async () => {
    const device = makeDevice(server.url);
    await expectProblem(await device.send('PUT', '', `"${'x'.repeat(65_536)}"`), 413);
    expect(await sendInPieces(device.id, device.secret, 70)).toBe(413);
  });

  /** A body without Content-Length, in pieces of 1 KiB. */
  function sendInPieces(id: string, secret: string, pieces: number): Promise<number | undefined> {
    return new Promise((done, fail) => {
      const sent = request(`${server.url}/api/devices/${id}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}`, 'transfer-encoding': 'chunked' },
      });
      sent.on('response', (answer) => done(answer.resume().statusCode));
      sent.on('error', fail);
      for (let piece = 0; piece < pieces; piece++) sent.write(' '.repeat(1024));
      sent.end();
    });
  }
});

describe('the secret', () => {
  const calls = [
    ['PUT', ''],
    ['DELETE', ''],
    ['POST', '/test'],
    ['POST', '/shown'],
  ] as const;

  test.each(calls)('%s %s without one is 401', async (method, path) => {
    const url = `${server.url}/api/devices/${randomUUID()}${path}`;
    for (const authorization of ['', 'Bearer', 'Bearer short', `Basic ${'A'.repeat(43)}`]) {
      const answer = await fetch(url, { method, ...(authorization ? { headers: { authorization } } : {}) });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      await expectProblem(answer, 401);
    }
  });

  test.each(calls)('%s %s with another one is 403 and changes nothing', async (method, path) => {
    const { device, subscription } = await register();
    const body = method === 'PUT' ? makeWish(subscription, { revision: 99 }) : { reminderId: 'a' };
    const answer = await fetch(`${server.url}/api/devices/${device.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${makeDevice(server.url).secret}` },
      body: JSON.stringify(body),
    });
    await expectProblem(answer, 403);
    expect((await device.put(makeWish(subscription, { revision: 2 }))).status).toBe(200);
  });

  test('is asked for before the id is looked at, and an id is a UUID', async () => {
    expect((await fetch(`${server.url}/api/devices/1`, { method: 'DELETE' })).status).toBe(401);
    const headers = { authorization: `Bearer ${'A'.repeat(43)}` };
    for (const id of ['1', `${randomUUID()}0`, 'g'.repeat(36)]) {
      await expectProblem(await fetch(`${server.url}/api/devices/${id}`, { method: 'DELETE', headers }), 400);
    }
  });
});

describe('DELETE', () => {
  test('forgets the device at once: its id can be claimed with another secret', async () => {
    const { device, subscription } = await register({ revision: 9, reminders: [makeReminder(3600)] });
    expect((await device.send('DELETE')).status).toBe(204);
    await expectProblem(await device.send('POST', '/test'), 404);
    const answer = await fetch(`${server.url}/api/devices/${device.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${makeDevice(server.url).secret}` },
      body: JSON.stringify(makeWish(subscription)),
    });
    expect(answer.status).toBe(200);
  });

  test('of an unknown device is 204 too', async () => {
    expect((await makeDevice(server.url).send('DELETE')).status).toBe(204);
  });
});

describe('a test push', () => {
  test('goes out now and tells what the push service said', async () => {
    const { device, subscription } = await register();
    const answer = await device.send('POST', '/test');
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ status: 201 });
    const [received] = subscription.received();
    if (!received) throw new Error('nothing was received');
    const message = JSON.parse(subscription.decrypt(received).toString());
    expect(message).toMatchObject({
      web_push: 8030,
      notification: { data: { reminderId: 'test' }, lang: 'ja' },
    });
  });

  test('tells when nobody answered', async () => {
    const { device, subscription } = await register();
    subscription.reply(() => 'reset');
    expect(await (await device.send('POST', '/test')).json()).toEqual({ status: 0 });
  });

  test('is allowed five times an hour', async () => {
    const { device } = await register();
    const answers = [];
    for (let time = 0; time < 6; time++) answers.push(await device.send('POST', '/test'));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    const [last] = answers.slice(-1);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(Number(last?.headers.get('retry-after'))).toBeLessThanOrEqual(3600);
  });

  test('of an unknown device is 404', async () => {
    await expectProblem(await makeDevice(server.url).send('POST', '/test'), 404);
  });
});

describe('shown', () => {
  const readShown = async () => {
    const text = await (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text();
    return Number(/recorded{engine="other",outcome="shown"} (\d+)/.exec(text)?.[1] ?? 0);
  };

  test('is counted once, however often it is said', async () => {
    const reminder = makeReminder(0);
    const { device, subscription } = await register({ reminders: [reminder] });
    await subscription.waitFor(1);
    const before = await readShown();
    for (let time = 0; time < 3; time++) {
      expect((await device.send('POST', '/shown', { reminderId: reminder.id })).status).toBe(204);
    }
    expect(await readShown()).toBe(before + 1);
  });

  test('is fine for a reminder that is not stored, as a test push', async () => {
    const { device } = await register();
    expect((await device.send('POST', '/shown', { reminderId: 'test' })).status).toBe(204);
  });

  test('refuses a wrong form and an unknown device', async () => {
    const { device } = await register();
    for (const body of [{}, { reminderId: 7 }, { reminderId: 'a b' }, { reminderId: 'a', more: 1 }, 'x']) {
      await expectProblem(await device.send('POST', '/shown', body), 400);
    }
    await expectProblem(await makeDevice(server.url).send('POST', '/shown', { reminderId: 'a' }), 404);
  });
});

describe('limits', () => {
  test('one address gets 429 in the end, another goes on', async () => {
    const ask = (address: string) =>
      fetch(`${server.url}/api/push-key`, { headers: { 'x-forwarded-for': address } });
    let answer = await ask('198.51.100.7');
    for (let time = 0; time < 1200 && answer.status === 200; time++) {
      await answer.arrayBuffer();
      answer = await ask('198.51.100.7');
    }
    await expectProblem(answer, 429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('198.51.100.8')).status).toBe(200);
  });

  test('one device gets 429 in the end', async () => {
    const { device } = await register();
    let answer = await device.send('POST', '/shown', {});
    for (let time = 0; time < 130 && answer.status === 400; time++) {
      answer = await device.send('POST', '/shown', {});
    }
    await expectProblem(answer, 429);
  });
});

describe('the language of a refusal', () => {
  const ask = (language: string, body: object) =>
    makeDevice(server.url).put(body, language ? { 'accept-language': language } : {});

  test.each([
    ['ja', '送られた内容を読み取れません'],
    ['en-GB', 'The request cannot be read'],
    ['fr', '送られた内容を読み取れません'],
  ])('asked in %s', async (language, title) => {
    expect(await expectProblem(await ask(language, {}), 400)).toMatchObject({ title });
  });

  test('is that of the wish when the request names none', async () => {
    const answer = await ask('', { locale: 'en' });
    expect(answer.headers.get('content-language')).toBe('en');
  });
});

describe('anything else', () => {
  test.each([
    ['GET', '/api'],
    ['GET', '/api/unknown'],
    ['POST', '/api/push-key'],
    ['GET', '/assets/missing.js'],
    ['POST', '/'],
    ['DELETE', '/call'],
  ])('%s %s is 404', async (method, path) => {
    await expectProblem(await fetch(`${server.url}${path}`, { method }), 404);
  });

  test('GET on a device is 404: the service tells nothing that it stores', async () => {
    const { device } = await register();
    await expectProblem(await device.send('GET'), 404);
  });
});

describe('the page', () => {
  test('the call page comes with every security header', async () => {
    const { headers } = await fetch(`${server.url}/call`);
    expect(headers.get('content-security-policy')).toContain(
      `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(['/', '/symptoms/new', '/handbook/before'])('%s is the app', async (path) => {
    expect(await (await fetch(`${server.url}${path}`)).text()).toContain('<title>app</title>');
  });

  test('brotli is used by whoever takes it', async () => {
    const ask = (encoding: string) =>
      new Promise<[string | undefined, string]>((done, fail) => {
        const asked = request(
          `${server.url}/call`,
          { headers: { 'accept-encoding': encoding } },
          (answer) => {
            const chunks: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => chunks.push(chunk));
            answer.on('end', () =>
              done([answer.headers['content-encoding'], Buffer.concat(chunks).toString()]),
            );
          },
        );
        asked.on('error', fail);
        asked.end();
      });
    expect(await ask('gzip, deflate, br')).toEqual(['br', 'brotli of call']);
    expect(await ask('br;q=0.8')).toEqual(['br', 'brotli of call']);
    for (const encoding of ['gzip', 'br;q=0', 'brotli', '']) {
      expect(await ask(encoding)).toEqual([undefined, expect.stringMatching(/call$/)]);
    }
  });

  test('what the browser has already is not sent again', async () => {
    const first = await fetch(`${server.url}/sw.js`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/sw.js`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('HEAD answers as GET does, without a body', async () => {
    const answer = await fetch(`${server.url}/call`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-security-policy')).toContain('default-src');
  });
});

test('no line of the log holds an id, an address, a secret or an endpoint', async () => {
  const { device, subscription } = await register({ reminders: [makeReminder(3600)] });
  await device.send('POST', '/test');
  await device.send('PUT', '', 'broken');
  await fetch(`${server.url}/api/push-key`, { headers: { 'x-forwarded-for': '198.51.100.99' } });
  const log = server.logLines.join('');
  expect(log).toContain('"route":"/api/devices/:id"');
  for (const text of [
    device.id,
    device.secret,
    subscription.id,
    push.host,
    '198.51.100',
    '127.0.0.1',
    '::1',
  ]) {
    expect(log).not.toContain(text);
  }
});
