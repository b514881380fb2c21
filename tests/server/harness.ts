// Gives a server test what it needs: a data folder, a built page, a database, a device, a server in this process.
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import pg from 'pg';
import { expect } from 'vitest';
import { type Environment, parseConfig } from '../../server/config.ts';
import type { OpeningOptions } from '../../server/database.ts';
import { makeLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/start.ts';
import type { PushService, Subscription } from '../support/push-service.ts';
import { emptyDatabase } from './empty-database.ts';

/** Nobody stops the start, and nobody listens to what fails on the side. */
export const QUIET: OpeningOptions = { onError: () => {}, stop: new AbortController().signal };

/** Push keys are made by the service itself. */
export const OWN_KEYS = { vapidKeys: undefined, vapidPreviousKeys: undefined };

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'temoto-server-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A built page in small: what the server has to know about one is in these files. */
export function makeDist(folder: string): string {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  const files = {
    'index.html': '<!doctype html><style>body{margin:0}</style><title>app</title>',
    'call.html': '<!doctype html><style>a{color:red}</style><style media="print">a{color:black}</style>call',
    'call.html.br': 'brotli of call',
    'recover.html': '<!doctype html><script src="/recover.js"></script>recover',
    'recover.js': 'recover()',
    'sw.js': 'worker()',
    'manifest.webmanifest': '{}',
    'assets/main-abcdef12.js': 'main()',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  return dist;
}

/**
 * Making a database takes seconds, copying one does not: every test begins with a copy of the same empty one.
 * With TEST_DATABASE_URL the same tests run on that PostgreSQL server, each in a database of its own.
 */
export async function makeDatabase(folder: string): Promise<Environment> {
  const { TEST_DATABASE_URL: serverUrl } = process.env;
  if (serverUrl) return { DATABASE_URL: await makeServerDatabase(serverUrl) };
  return { DATA_DIR: await makeDataFolder(folder) };
}

/** The folder of an embedded database, whatever the other tests run on. */
export async function makeDataFolder(folder: string): Promise<string> {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  cpSync(await emptyDatabase(), join(dataDir, 'database'), { recursive: true });
  return dataDir;
}

async function makeServerDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/temoto_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${url.pathname.slice(1)}`);
  await client.end();
  return url.href;
}

export type TestServer = RunningServer & { url: string; logLines: string[] };

/** A whole server on a free port, in this process. */
export async function startTestServer(env: Environment): Promise<TestServer> {
  const logLines: string[] = [];
  const log = makeLog('info', { write: (line) => void logLines.push(line) });
  // All devices of a test come from one address.
  const parts = { PORT: '0', NEW_DEVICES_PER_HOUR: '9999999', ...env };
  const server = await startServer(parseConfig(parts), log, QUIET.stop);
  return { ...server, url: `http://localhost:${server.port}`, logLines };
}

export function trust(service: PushService): void {
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), service.certificate]);
}

export type TestDevice = {
  id: string;
  secret: string;
  put(wish: object, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path?: string, body?: unknown): Promise<Response>;
};

export function makeDevice(url: string): TestDevice {
  const id = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  const authorization = `Bearer ${secret}`;
  const call = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/devices/${id}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    id,
    secret,
    put: (wish, headers) => call('PUT', '', wish, headers),
    send: (method, path = '', body = undefined) => call(method, path, body),
  };
}

export function makeWish(subscription: Subscription, parts: object = {}) {
  return { revision: 1, locale: 'ja', subscription: subscription.json, reminders: [], ...parts };
}

/** A refusal in the form that all of them have. */
export async function expectProblem(answer: Response, status: number): Promise<Record<string, unknown>> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return problem;
}

/** Due so many seconds from now, and useful for an hour. */
export function makeReminder(dueInSeconds: number, usefulSeconds = 3600) {
  const at = Date.now() + dueInSeconds * 1000;
  return {
    id: randomBytes(16).toString('base64url'),
    at: new Date(at).toISOString(),
    expiresAt: new Date(at + usefulSeconds * 1000).toISOString(),
  };
}
