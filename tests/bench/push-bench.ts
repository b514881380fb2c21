// The stage of the sending benches: the push service's process, its trust, and servers with reminders already stored.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeCertificate } from '../support/certificate.ts';

export type PushTarget = {
  host: string;
  certificate: string;
  certificateFile: string;
  count(): Promise<number>;
  /** Milliseconds of the true clock, in order; the next bench begins anew. */
  take(): Promise<number[]>;
  /** Resolves with the arrivals when so many came, or when nothing has come for a while. */
  gather(count: number): Promise<number[]>;
  stop(): void;
};

const LOOK_EVERY_MS = 100;
const NOTHING_FOR_MS = 60_000;

export async function startPushTarget(): Promise<PushTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'temoto-bench-'));
  const made = await makeCertificate();
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  writeFileSync(keyFile, made.private);
  writeFileSync(certificateFile, made.cert);
  const child: ChildProcess = fork(join(import.meta.dirname, 'push-target.ts'), [keyFile, certificateFile]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];

  async function ask<T>(question: 'count' | 'take'): Promise<T> {
    const answer = once(child, 'message');
    child.send(question);
    return ((await answer) as [T])[0];
  }
  const count = async () => (await ask<{ count: number }>('count')).count;
  const take = async () => (await ask<{ arrivals: number[] }>('take')).arrivals;

  return {
    host: `localhost:${port}`,
    certificate: made.cert,
    certificateFile,
    count,
    take,
    async gather(expected) {
      let [known, grewAt] = [0, performance.now()];
      for (;;) {
        const now = await count();
        if (now > known) [known, grewAt] = [now, performance.now()];
        if (known >= expected) return take();
        if (performance.now() - grewAt > NOTHING_FOR_MS) {
          throw new Error(`${known} of ${expected} pushes came, then none for a minute`);
        }
        await pause(LOOK_EVERY_MS);
      }
    },
    stop() {
      child.disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Per second, from the first to the last. */
export function rateOf(arrivals: readonly number[]): number {
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  return ((arrivals.length - 1) / Math.max(1, last - first)) * 1000;
}

export const newEndpoint = (target: PushTarget) => `https://${target.host}/${randomUUID()}`;
