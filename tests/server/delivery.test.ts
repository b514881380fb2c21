// Sending through a push service: when, what, how often, and what each answer leads to.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDataDir,
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
    DATA_DIR: await makeDataDir(folder),
    DIST_DIR: makeDist(folder),
    PUSH_HOSTS: push.host,
  });
});

afterAll(async () => {
  await server?.stop();
  await push?.close();
  removeFolder(folder);
});

beforeEach(() => {
  push.received.length = 0;
  push.reply(() => ({ status: 201 }));
});

describe('a due reminder', () => {
  test('is handed over once, after its time, and says nothing about an illness', async () => {
    const device = makeDevice(server.url);
    const subscription = await push.subscribe();
    const reminder = makeReminder(1);
    const answer = await device.put(makeWish(subscription, { reminders: [reminder] }));
    expect([answer.status, await answer.json()]).toEqual([200, { revision: 1, accepted: 1 }]);

    const [received] = await push.waitFor(1);
    console.log(received?.receivedAtMs! - Date.parse(reminder.at), received);
    console.log(subscription.decrypt(received!).toString());
  });
});
