// One server with its push service for all tests of a file: there before the first, gone after the last.
import { afterAll, beforeAll } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { type PushService, startPushService } from '../support/push-service.ts';
import {
  makeDatabase,
  makeDist,
  makeFolder,
  removeFolder,
  startTestServer,
  type TestServer,
  trust,
} from './harness.ts';

/** Filled before the first test; `env` comes on top of what every server needs. */
export function shareServer(env: Environment = {}): { push: PushService; server: TestServer } {
  const shared = {} as { folder: string; push: PushService; server: TestServer };
  beforeAll(async () => {
    shared.folder = makeFolder();
    shared.push = await startPushService();
    trust(shared.push);
    shared.server = await startTestServer({
      ...(await makeDatabase(shared.folder)),
      DIST_DIR: makeDist(shared.folder),
      PUSH_HOSTS: shared.push.host,
      ...env,
    });
  });
  afterAll(async () => {
    await shared.server?.stop();
    await shared.push?.close();
    removeFolder(shared.folder);
  });
  return shared;
}
