// What every request meets, over a real port: health, limits, languages, the page, the log.
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { expectProblem, makeDevice, makeReminder, makeWish } from './harness.ts';
import { shareServer } from './share-server.ts';

const shared = shareServer({ TRUST_PROXY: '1', NEW_DEVICES_PER_HOUR: '40', METRICS_PORT: '0' });

async function register(parts: object = {}) {
  const device = makeDevice(shared.server.url);
  const subscription = shared.push.subscribe();
  expect((await device.put(makeWish(subscription, parts))).status).toBe(200);
  return { device, subscription };
}

describe('health', () => {
  test('alive and ready', async () => {
    expect((await fetch(`${shared.server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${shared.server.url}/readyz`)).status).toBe(200);
  });

  test('metrics have a port of their own', async () => {
    await expectProblem(await fetch(`${shared.server.url}/metrics`), 404);
    const text = await (await fetch(`http://127.0.0.1:${shared.server.metricsPort}/metrics`)).text();
    for (const figure of ['pending', 'due', 'recorded', 'in_hand']) {
      expect(text).toContain(`# TYPE temoto_reminders_${figure} gauge`);
    }
    expect(text).toMatch(/^temoto_reminders_due \d+$/m);
    expect(text).toMatch(/^temoto_handover_lag_seconds \d/m);
    expect(text).toContain('temoto_request_seconds_count{route="/healthz",status="200"}');
  });
});

test('the key that phones subscribe with is a point on P-256', async () => {
  const answer = await fetch(`${shared.server.url}/api/push-key`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { publicKey } = (await answer.json()) as { publicKey: string };
  expect(publicKey).toMatch(/^[A-Za-z0-9_-]{87}$/);
  expect(Buffer.from(publicKey, 'base64url')[0]).toBe(4);
});

describe('limits', () => {
  test('one address gets 429 in the end, another goes on', async () => {
    const ask = (address: string) =>
      fetch(`${shared.server.url}/api/push-key`, { headers: { 'x-forwarded-for': address } });
    let answer = await ask('198.51.100.7');
    for (let time = 0; time < 1200 && answer.status === 200; time++) {
      await answer.arrayBuffer();
      answer = await ask('198.51.100.7');
    }
    await expectProblem(answer, 429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('198.51.100.8')).status).toBe(200);
  });

  test('one address brings so many new devices an hour and no more; those that are known go on', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const bring = async (address: string, device = makeDevice(shared.server.url)) => {
      const answer = await device.put(
        makeWish(shared.push.subscribe(), { revision: Date.now() }),
        from(address),
      );
      return { device, answer };
    };
    const { device: first } = await bring('198.51.100.20');
    for (let more = 1; more < 40; more++) expect((await bring('198.51.100.20')).answer.status).toBe(200);
    const { answer } = await bring('198.51.100.20');
    await expectProblem(answer, 429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(3000);
    expect((await bring('198.51.100.20', first)).answer.status).toBe(200);
    expect((await bring('198.51.100.21')).answer.status).toBe(200);
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
    makeDevice(shared.server.url).put(body, language ? { 'accept-language': language } : {});

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
    await expectProblem(await fetch(`${shared.server.url}${path}`, { method }), 404);
  });

  test('GET on a device is 404: the service tells nothing that it stores', async () => {
    const { device } = await register();
    await expectProblem(await device.send('GET'), 404);
  });
});

test('a phone that breaks off in the middle of its wish is no failure of the server', async () => {
  const device = makeDevice(shared.server.url);
  const before = shared.server.logLines.length;
  const begun = request(`${shared.server.url}/api/devices/${device.id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${device.secret}`, 'content-length': '5000' },
  });
  begun.on('error', () => {});
  begun.write('{"revision":');
  // Answered after the beginning of the other has arrived.
  await makeDevice(shared.server.url).send('DELETE');
  begun.destroy();
  const line = /"method":"PUT","route":"\/api\/devices\/:id","status":400/;
  await expect.poll(() => shared.server.logLines.slice(before).join(''), { timeout: 20_000 }).toMatch(line);
  expect(shared.server.logLines.slice(before).join('')).not.toMatch(/"level":[56]0/);
});

describe('the page', () => {
  test('the call page comes with every security header', async () => {
    const { headers } = await fetch(`${shared.server.url}/call`);
    expect(headers.get('content-security-policy')).toContain(
      `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each(['/', '/call', '/recover.html', '/symptoms/new'])(
    '%s runs no script but its own files, and makes none from text',
    async (path) => {
      const { headers } = await fetch(`${shared.server.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`script-src 'self';`);
      expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types temoto`);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    },
  );

  test.each([
    '/api/unknown',
    '/assets/missing.js',
    '/metrics',
    '/api/devices/x',
    '/api/push-key',
    '/healthz',
  ])('%s is no page, and opened as one may do nothing at all', async (path) => {
    const { headers } = await fetch(`${shared.server.url}${path}`);
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/', '/symptoms/new', '/handbook/before'])('%s is the app', async (path) => {
    expect(await (await fetch(`${shared.server.url}${path}`)).text()).toContain('<title>app</title>');
  });

  test('brotli is used by whoever takes it', async () => {
    const ask = (encoding: string) =>
      new Promise<[string | undefined, string]>((done, fail) => {
        const asked = request(
          `${shared.server.url}/call`,
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
    const first = await fetch(`${shared.server.url}/sw.js`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${shared.server.url}/sw.js`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('HEAD answers as GET does, without a body', async () => {
    const answer = await fetch(`${shared.server.url}/call`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-security-policy')).toContain('default-src');
  });
});

test('no line of the log holds an id, an address, a secret or an endpoint', async () => {
  const { device, subscription } = await register({ reminders: [makeReminder(3600)] });
  await device.send('POST', '/test');
  await device.send('PUT', '', 'broken');
  await fetch(`${shared.server.url}/api/push-key`, { headers: { 'x-forwarded-for': '198.51.100.99' } });
  const log = shared.server.logLines.join('');
  expect(log).toContain('"route":"/api/devices/:id"');
  for (const text of [
    device.id,
    device.secret,
    subscription.id,
    shared.push.host,
    '198.51.100',
    '127.0.0.1',
    '::1',
  ]) {
    expect(log).not.toContain(text);
  }
});
