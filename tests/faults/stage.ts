// What every fault test stands on: a push service, a folder, a database, servers, and phones with a ledger of their wishes.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { makeDist, makeFolder, removeFolder } from '../server/harness.ts';
import { endProcessesAfterEach } from '../server/processes.ts';
import { makeCertificate } from '../support/certificate.ts';
import { type PushService, type Subscription, startPushService } from '../support/push-service.ts';
import { type Backend, type BackendName, type Backends, makeBackends } from './backend.ts';
import { type Chance, makeChance } from './chance.ts';

export type Stage = {
  folder: string;
  push: PushService;
  /** The one above and further ones, each an origin of its own. */
  services: PushService[];
  chance: Chance;
  backends: Backends;
  /** An empty database of this kind. */
  makeBackend(name: BackendName): Promise<Backend>;
  /** For a server on it. */
  env(backend: Backend): Environment;
};

export function setStage(serviceCount = 1): Stage {
  const backends = makeBackends();
  const stage = { backends } as Stage;
  beforeAll(async () => {
    const certificate = makeCertificate();
    stage.services = await Promise.all(
      Array.from({ length: serviceCount }, () => startPushService(certificate)),
    );
    const [first] = stage.services;
    if (first) stage.push = first;
  });
  beforeEach(() => {
    stage.folder = makeFolder();
    stage.chance = makeChance();
    // The pushes of other tests are none of this one's.
    for (const service of stage.services) service.received.length = 0;
    const dist = makeDist(stage.folder);
    stage.makeBackend = (name) => backends.make(name, stage.folder);
    stage.env = (backend) => ({
      ...backend.env,
      DIST_DIR: dist,
      PUSH_HOSTS: stage.services.map(({ host }) => host).join(' '),
      NODE_EXTRA_CA_CERTS: stage.push.certificateFile,
    });
  });
  endProcessesAfterEach();
  afterEach(() => removeFolder(stage.folder));
  afterAll(async () => {
    await Promise.all(stage.services.map((service) => service.close()));
    await backends.remove();
  });
  return stage;
}

/** Smaller counts for whoever works on these tests: FAULT_SCALE=0.1. */
export function scaled(count: number): number {
  return Math.round(count * Number(process.env.FAULT_SCALE ?? 1));
}

/** Some milliseconds on the way, as a network has, so that many are on their way at once. */
export function answerSlowly(subscription: Subscription, milliseconds: number): void {
  subscription.reply(async () => {
    await pause(milliseconds);
    return { status: 201 };
  });
}

export async function until(isSo: () => boolean, withinMs = 240_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('What was waited for did not happen');
    await pause(5);
  }
}
