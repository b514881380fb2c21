// The calls of one device, over a real port: what is accepted, what is refused, and with which status.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type DeviceDependencies, deviceRoutes } from '../../server/device-routes.ts';
import { makeLimits } from '../../server/limits.ts';
import { expectProblem, makeDevice, makeReminder, makeWish } from './harness.ts';
import { shareServer } from './share-server.ts';

const shared = shareServer({ METRICS_PORT: '0' });

async function register(parts: object = {}) {
  const device = makeDevice(shared.server.url);
  const subscription = shared.push.subscribe();
  expect((await device.put(makeWish(subscription, parts))).status).toBe(200);
  return { device, subscription };
}

describe('PUT', () => {
  test('stores the wish and tells the revision and how many were accepted', async () => {
    const device = makeDevice(shared.server.url);
    const reminders = [makeReminder(3600), makeReminder(7200)];
    const answer = await device.put(makeWish(shared.push.subscribe(), { revision: 12, reminders }));
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
    const answer = await fetch(`${shared.server.url}/api/devices/${device.id.toUpperCase()}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${device.secret}` },
      body: JSON.stringify(makeWish(subscription, { revision: 0 })),
    });
    expect(answer.status).toBe(409);
  });

  test('refuses what is not JSON, with the field that is wrong and never its value', async () => {
    const device = makeDevice(shared.server.url);
    for (const body of ['', '{', 'null', '[1]', '"text"']) {
      await expectProblem(await device.send('PUT', '', body), 400);
    }
    const wish = makeWish(shared.push.subscribe(), {
      reminders: [{ ...makeReminder(1), id: 'not a good id' }],
    });
    const problem = await expectProblem(await device.put(wish), 400);
    expect(problem.detail).toContain('reminders.0.id');
    expect(JSON.stringify(problem)).not.toContain('not a good id');
  });

  test('refuses unknown fields', async () => {
    const device = makeDevice(shared.server.url);
    await expectProblem(await device.put({ ...makeWish(shared.push.subscribe()), name: 'A' }), 400);
  });

  test('refuses an endpoint that is not a known push service', async () => {
    const device = makeDevice(shared.server.url);
    for (const endpoint of ['https://example.org/x', 'http://fcm.googleapis.com/x', 'https://127.0.0.1/x']) {
      const wish = makeWish(shared.push.subscribe());
      const answer = await device.put({ ...wish, subscription: { ...wish.subscription, endpoint } });
      await expectProblem(answer, 422);
    }
  });

  test('accepts a known push service though its name cannot be looked up now', async () => {
    const wish = makeWish(shared.push.subscribe());
    const subscription = { ...wish.subscription, endpoint: 'https://fcm.googleapis.com/fcm/send/abc' };
    expect((await makeDevice(shared.server.url).put({ ...wish, subscription })).status).toBe(200);
  });

  test('refuses more than 200 reminders', async () => {
    const reminders = Array.from({ length: 201 }, () => makeReminder(3600));
    const device = makeDevice(shared.server.url);
    await expectProblem(await device.put(makeWish(shared.push.subscribe(), { reminders })), 422);
    expect(
      (await device.put(makeWish(shared.push.subscribe(), { reminders: reminders.slice(1) }))).status,
    ).toBe(200);
  });

  test('refuses more than 64 KiB, announced or not', async () => {
    const device = makeDevice(shared.server.url);
    await expectProblem(await device.send('PUT', '', `"${'x'.repeat(65_536)}"`), 413);
    expect(await sendInPieces(device.id, device.secret, 70)).toBe(413);
  });

  /** A body without Content-Length, in pieces of 1 KiB. */
  function sendInPieces(id: string, secret: string, pieces: number): Promise<number | undefined> {
    return new Promise((done, fail) => {
      const sent = request(`${shared.server.url}/api/devices/${id}`, {
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
    const url = `${shared.server.url}/api/devices/${randomUUID()}${path}`;
    for (const authorization of ['', 'Bearer', 'Bearer short', `Basic ${'A'.repeat(43)}`]) {
      const answer = await fetch(url, { method, ...(authorization ? { headers: { authorization } } : {}) });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      await expectProblem(answer, 401);
    }
  });

  test.each(calls)('%s %s with another one is 403 and changes nothing', async (method, path) => {
    const { device, subscription } = await register();
    const body = method === 'PUT' ? makeWish(subscription, { revision: 99 }) : { reminderId: 'a' };
    const answer = await fetch(`${shared.server.url}/api/devices/${device.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${makeDevice(shared.server.url).secret}` },
      body: JSON.stringify(body),
    });
    await expectProblem(answer, 403);
    expect((await device.put(makeWish(subscription, { revision: 2 }))).status).toBe(200);
  });

  test('is asked for before the id is looked at, and an id is a UUID', async () => {
    expect((await fetch(`${shared.server.url}/api/devices/1`, { method: 'DELETE' })).status).toBe(401);
    const headers = { authorization: `Bearer ${'A'.repeat(43)}` };
    for (const id of ['1', `${randomUUID()}0`, 'g'.repeat(36)]) {
      await expectProblem(
        await fetch(`${shared.server.url}/api/devices/${id}`, { method: 'DELETE', headers }),
        400,
      );
    }
  });
});

describe('DELETE', () => {
  test('forgets the device at once: its id can be claimed with another secret', async () => {
    const { device, subscription } = await register({ revision: 9, reminders: [makeReminder(3600)] });
    expect((await device.send('DELETE')).status).toBe(204);
    await expectProblem(await device.send('POST', '/test'), 404);
    const answer = await fetch(`${shared.server.url}/api/devices/${device.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${makeDevice(shared.server.url).secret}` },
      body: JSON.stringify(makeWish(subscription)),
    });
    expect(answer.status).toBe(200);
  });

  test('of an unknown device is 204 too', async () => {
    expect((await makeDevice(shared.server.url).send('DELETE')).status).toBe(204);
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
    await expectProblem(await makeDevice(shared.server.url).send('POST', '/test'), 404);
  });
});

describe('shown', () => {
  const readShown = async () => {
    const text = await (await fetch(`http://127.0.0.1:${shared.server.metricsPort}/metrics`)).text();
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
    await expectProblem(await makeDevice(shared.server.url).send('POST', '/shown', { reminderId: 'a' }), 404);
  });
});

test('an endpoint whose name has a private address is answered with 422', async () => {
  const unused = (): never => {
    throw new Error('nothing else may be asked');
  };
  const routes = deviceRoutes({
    store: { db: { transaction: unused } } as unknown as DeviceDependencies['store'],
    sender: { endpointOf: unused, send: unused, close: unused },
    limits: makeLimits(1),
    trustedHosts: new Set(),
    resolve: async () => [{ address: '10.0.0.5', family: 4 }],
    publicUrl: 'https://temoto.example.org',
    keyId: 'key',
    onForgotten: unused,
  });
  const answer = await routes.request(`/${randomUUID()}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${'A'.repeat(43)}` },
    body: JSON.stringify({
      revision: 1,
      locale: 'en',
      subscription: {
        endpoint: 'https://sg2p.notify.windows.com/w/?token=x',
        keys: {
          p256dh: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
          auth: 'A'.repeat(22),
        },
      },
      reminders: [],
    }),
  });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ title: 'Pushes cannot be sent to this endpoint' });
});
