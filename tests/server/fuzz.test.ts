// Whatever is sent to whatever address: an answer comes, it is never a failure of ours, and a refusal has the one form.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { makeDevice, makeReminder, makeWish, type TestDevice } from './harness.ts';
import { shareServer } from './share-server.ts';

const ANSWER_WITHIN_MS = 20_000;

const shared = shareServer({ TRUST_PROXY: '1' });
let device: TestDevice;

beforeAll(async () => {
  device = makeDevice(shared.server.url);
  await device.put(makeWish(shared.push.subscribe(), { revision: 1 }));
});

type Sent = { method: string; path: string; headers: Record<string, string>; body: string };
type Answer = { status: number; type: string | undefined; body: string };

function send({ method, path, headers, body }: Sent): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      // An address of its own each time: the limits have a test of theirs.
      {
        host: 'localhost',
        port: shared.server.port,
        method,
        path,
        agent: false,
        headers: {
          'x-forwarded-for': randomUUID(),
          'content-length': String(Buffer.byteLength(body)),
          ...headers,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, type: answer.headers['content-type'], body: text }),
        );
      },
    );
    sent.setTimeout(ANSWER_WITHIN_MS, () => sent.destroy(new Error('no answer')));
    sent.on('error', fail);
    sent.end(body);
  });
}

function expectAnswer(method: string, { status, type, body }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  if (status < 400 || method === 'HEAD') return;
  expect(type).toBe('application/problem+json');
  const problem = JSON.parse(body) as object;
  if (status === 409) expect(problem).toEqual({ revision: expect.any(Number) });
  else expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
}

const segment = fc.oneof(
  fc.constantFrom(
    'api',
    'devices',
    'push-key',
    'test',
    'shown',
    'openapi.json',
    'healthz',
    'call',
    '..',
    '%2e%2e',
    '%',
    '%00',
    '',
    'assets',
  ),
  fc.uuid(),
  fc.webSegment(),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
);
const anyPath = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.option(fc.webQueryParameters()))
  .map(([parts, query]) => `/${parts.join('/')}${query === null ? '' : `?${query}`}`);

/** Known routes, with the known device or another. */
const knownPath = fc
  .tuple(
    fc.oneof(fc.constant(undefined), fc.uuid(), fc.webSegment()),
    fc.constantFrom('', '/', '/test', '/shown', '/test/', '/x'),
  )
  .map(([id, rest]) => `/api/devices/${id ?? device.id}${rest}`);

const headerText = fc.string({ unit: fc.constantFrom(...'abcABC019 ;=,*/"\'()<>@_-.~%éÿ'), maxLength: 60 });
const headers = fc
  .record(
    {
      authorization: fc.oneof(
        headerText,
        fc.constant(undefined).map(() => `Bearer ${device.secret}`),
      ),
      'content-type': fc.oneof(
        headerText,
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data'),
      ),
      'accept-language': fc.oneof(headerText, fc.constantFrom('en;q=abc', 'ja;;q=', ',,,', '*;q=0.5')),
      'accept-encoding': headerText,
      'if-none-match': headerText,
      'x-forwarded-for': fc.oneof(headerText, fc.ipV6(), fc.ipV4()),
      cookie: headerText,
      range: headerText,
      origin: headerText,
    },
    { requiredKeys: [] },
  )
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

/** Nearly right, so that every check is met: one part of a good wish is something else. */
const wish = fc
  .tuple(
    fc.constantFrom(
      'revision',
      'locale',
      'subscription',
      'endpoint',
      'keys',
      'p256dh',
      'auth',
      'reminders',
      'id',
      'at',
      'expiresAt',
      'none',
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\0',
        '\ud800',
        'https://fcm.googleapis.com:443@localhost/',
        '0000-01-01T00:00:00Z',
        '9999-12-31T23:59:59.999999999Z',
        -0,
        1e308,
        2 ** 53,
      ),
      fc.double(),
    ),
    fc.nat(),
  )
  .map(([part, value, revision]) => {
    const { json } = shared.push.subscribe();
    const reminder: Record<string, unknown> = { ...makeReminder(3600) };
    const keys: Record<string, unknown> = { ...json.keys };
    const subscription: Record<string, unknown> = { endpoint: json.endpoint, keys };
    const whole: Record<string, unknown> = { revision, locale: 'ja', subscription, reminders: [reminder] };
    for (const holder of [whole, subscription, keys, reminder]) if (part in holder) holder[part] = value;
    return JSON.stringify(whole);
  });
const body = fc.oneof(
  wish,
  fc.json(),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '[', '{"__proto__":{"reminderId":"a"}}', '"'.repeat(70_000), '['.repeat(60_000)),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).map((reminderId) => JSON.stringify({ reminderId })),
);

test('every method, path, header and body', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        method: fc.constantFrom(
          'GET',
          'HEAD',
          'PUT',
          'POST',
          'DELETE',
          'PATCH',
          'OPTIONS',
          'TRACE',
          'PROPFIND',
          'QUERY',
        ),
        path: fc.oneof(knownPath, anyPath),
        headers,
        body,
      }),
      async (sent) => expectAnswer(sent.method, await send(sent)),
    ),
    { numRuns: 600 },
  );
}, 240_000);

test('a wish with the right secret and one part that is something else', async () => {
  await fc.assert(
    fc.asyncProperty(wish, async (text) => {
      const known = makeDevice(shared.server.url);
      const authorization = `Bearer ${known.secret}`;
      const sent = {
        method: 'PUT',
        path: `/api/devices/${known.id}`,
        headers: { authorization },
        body: text,
      };
      expectAnswer('PUT', await send(sent));
    }),
    { numRuns: 400 },
  );
}, 240_000);

/** What no client library sends. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(shared.server.port, 'localhost', () => socket.end(bytes, 'latin1'));
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', fail);
    socket.on('close', () => done(text));
  });
}

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
  ['an absolute address that is none', 'GET http:// HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['a backslash', 'GET /\\..\\x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['two lengths', 'POST /api/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  [
    'a length and pieces',
    'POST /api HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx',
  ],
  [
    'a piece of no size',
    'PUT /api/devices/a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  ],
])('broken HTTP: %s', async (_, bytes) => {
  const text = await sendRaw(bytes);
  const [head = '', answered = ''] = text.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  expect(head).toMatch(/content-security-policy: default-src 'none'/i);
  expect(JSON.parse(answered)).toMatchObject({ status: 400, title: expect.any(String) });
});

test('none of it was a failure of the server', async () => {
  expect(shared.server.logLines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  expect((await fetch(`${shared.server.url}/readyz`)).status).toBe(200);
});
