// One server process of a bench, with nothing of ours in its environment, and its memory as the system counts it.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Environment } from '../../server/config.ts';
import { DIST, freePort } from '../support/temoto-server.ts';

export type BenchServer = {
  url: string;
  /** Resident now, and the most it ever was, in MB. */
  memory(): { now: number; peak: number };
  stop(): Promise<void>;
};

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export async function startBenchServer(env: Environment): Promise<BenchServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DIST_DIR: DIST,
      LOG_LEVEL: 'error',
      TRUST_PROXY: '1',
      NEW_DEVICES_PER_HOUR: '9999999',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  void ended.then(() => running.delete(child));
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('running at') && done());
    void ended.then(() => fail(new Error('The server ended before it was ready')));
  });
  const kilobytes = (field: string) => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  };
  return {
    url: `http://localhost:${port}`,
    memory: () => ({
      now: Math.round(kilobytes('VmRSS') / 1024),
      peak: Math.round(kilobytes('VmHWM') / 1024),
    }),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
