// Which endpoints a push may go to.
import { describe, expect, test } from 'vitest';
import { parseEndpoint } from '../../server/push-endpoint.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc:def', 'fcm'],
  ['https://updates.push.services.mozilla.com/wpush/v2/gAAAA', 'mozilla'],
  ['https://web.push.apple.com/QAbc', 'apple'],
  ['https://db5p.notify.windows.com/w/?token=abc', 'windows'],
  ['https://fcm.googleapis.com:443/fcm/send/abc', 'fcm'],
  ['https://FCM.googleapis.com/fcm/send/abc', 'fcm'],
])('%s belongs to %s', (text, engine) => {
  expect(parseEndpoint(text, NONE)).toMatchObject({ engine, isTrusted: false });
});

describe('refused', () => {
  test.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://user@fcm.googleapis.com/x',
    'https://user:word@fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilfcm.googleapis.com/x',
    'https://evil.example/fcm.googleapis.com',
    'https://evil.example/?fcm.googleapis.com',
    'https://fcm.googleapis.com@evil.example/x',
    'https://fcm.googleapis.com\\@evil.example/x',
    'https://fcm.googleapis.com./x',
    'https://googleapis.com/x',
    'https://windows.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'ftp://fcm.googleapis.com/x',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('%s', (text) => {
    expect(parseEndpoint(text, NONE)).toBeUndefined();
  });
});

test('what the operator lists is trusted as written: host and port, over https', () => {
  const trusted = new Set(['localhost:4443', 'push.example.org:443']);
  expect(parseEndpoint('https://localhost:4443/x', trusted)).toMatchObject({
    engine: 'other',
    isTrusted: true,
  });
  expect(parseEndpoint('https://push.example.org/x', trusted)).toMatchObject({ isTrusted: true });
  expect(parseEndpoint('https://localhost:4444/x', trusted)).toBeUndefined();
  expect(parseEndpoint('http://localhost:4443/x', trusted)).toBeUndefined();
  expect(parseEndpoint('https://a.push.example.org/x', trusted)).toBeUndefined();
});
