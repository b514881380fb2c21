// Which file answers which path, and with which headers.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FindDocument, readDocuments } from '../../server/documents.ts';
import { StartupError } from '../../server/startup-error.ts';
import { makeDist, makeFolder, removeFolder } from './harness.ts';
import { asOrdinaryUser } from './ordinary-user.ts';

let folder: string;
let find: FindDocument;
beforeAll(() => {
  folder = makeFolder();
  find = readDocuments(makeDist(folder));
});
afterAll(() => removeFolder(folder));

const textOf = (path: string) => find(path)?.plain.body.toString();

test.each(['/call', '/call/', '/call.html'])('%s is the call page', (path) => {
  expect(textOf(path)).toMatch(/call$/);
});

test.each([
  '/',
  '/index.html',
  '/contact',
  '/symptoms/new',
  '/handbook/before',
  '/setup',
  '/no/such/page',
  '/call/other',
  '/handbook/%E7%99%BA%E7%86%B1',
  '/%',
])('%s is the app', (path) => {
  expect(textOf(path)).toContain('<title>app</title>');
});

test.each([
  '/missing.js',
  '/assets/missing-12345678.js',
  '/symptoms/new.html',
  '/call.html.br',
  '/.env',
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd.txt',
  '/assets/../index.html',
])('%s is nothing', (path) => {
  expect(find(path)).toBeUndefined();
});

test('names that hold a hash are kept for ever, everything else is asked for each time', () => {
  expect(find('/assets/main-abcdef12.js')?.headers['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
  for (const path of ['/', '/call', '/recover.html', '/sw.js', '/recover.js', '/manifest.webmanifest']) {
    expect(find(path)?.headers['Cache-Control']).toBe('no-cache');
  }
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/sw.js', 'text/javascript; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
])('%s is %s', (path, type) => {
  expect(find(path)?.headers['Content-Type']).toBe(type);
});

describe('every document', () => {
  test.each(['/', '/call', '/recover.html'])('%s carries the security headers', (path) => {
    const headers = find(path)?.headers ?? {};
    expect(headers['Content-Security-Policy']).toContain(`default-src 'none'`);
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Permissions-Policy']).toContain('geolocation=()');
  });

  test('has the hashes of its own inline styles only', () => {
    const count = (path: string) =>
      find(path)?.headers['Content-Security-Policy']?.match(/sha256-/g)?.length ?? 0;
    expect([count('/'), count('/call'), count('/recover.html')]).toEqual([1, 2, 0]);
  });
});

test('a page that was not built is told in one sentence', () => {
  expect(() => readDocuments(join(folder, 'nowhere'))).toThrow(
    /^The built page is missing in .*nowhere \(\/index.html, \/call.html\): run "npm run build" first, or "npm start"\.$/,
  );
});

test('a page of which a part cannot be read is told with the place and the reason', async () => {
  const own = makeFolder();
  chmodSync(own, 0o755);
  const dist = makeDist(own);
  const file = join(dist, 'sw.js');
  chmodSync(file, 0o000);
  await asOrdinaryUser(async () => {
    expect(() => readDocuments(dist)).toThrow(
      new StartupError(`The built page cannot be read at ${file} (EACCES: permission denied).`),
    );
  });
  removeFolder(own);
});
