// A whole server in this process, and how it comes to its end.
import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  makeDatabase,
  makeDevice,
  makeDist,
  makeFolder,
  removeFolder,
  startTestServer,
  type TestServer,
} from './harness.ts';

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = makeFolder();
  server = await startTestServer({
    ...(await makeDatabase(folder)),
    DIST_DIR: makeDist(folder),
    METRICS_PORT: '0',
    HOST: '127.0.0.1',
  });
});
afterEach(() => removeFolder(folder));

/** The head and half of the body: the server has begun, and waits for the rest. */
async function beginRequest(agent: Agent): Promise<ClientRequest> {
  const { id, secret } = makeDevice(server.url);
  const begun = request(`${server.url}/api/devices/${id}/shown`, {
    method: 'POST',
    agent,
    headers: { authorization: `Bearer ${secret}`, 'content-length': '18' },
  });
  begun.write('{"reminde');
  await once(begun, 'socket');
  return begun;
}

test('a call in progress is answered before the end, and its connection does not hold the end up', async () => {
  const agent = new Agent({ keepAlive: true });
  const begun = await beginRequest(agent);
  const answer = once(begun, 'response') as Promise<[IncomingMessage]>;
  // An earlier call on another connection has been answered, so the first one has arrived as well.
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

  const stopped = server.stop();
  await vi.waitFor(() => expect(fetch(`${server.url}/healthz`)).rejects.toThrow());
  begun.end('rId":"a"}');
  const [response] = await answer;
  expect([response.statusCode, response.headers.connection]).toEqual([404, 'close']);
  const answeredAt = performance.now();
  await stopped;
  expect(performance.now() - answeredAt).toBeLessThan(4000);
  agent.destroy();
});

test('whoever asks at another address than the one in HOST is not heard', async () => {
  const ask = (host: string) => fetch(`http://${host}:${server.port}/healthz`);
  expect((await ask('127.0.0.1')).status).toBe(200);
  await expect(ask('127.0.0.2')).rejects.toThrow();
  await server.stop();
});

test('the port of the metrics answers at one address', async () => {
  const ask = (path: string) => fetch(`http://127.0.0.1:${server.metricsPort}${path}`);
  const answer = await ask('/metrics?now');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^text\/plain/),
  ]);
  for (const path of ['/', '/metrics/more', '/api/push-key']) expect((await ask(path)).status).toBe(404);
  await server.stop();
});
