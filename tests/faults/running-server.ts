// One server process at one address that can be killed and started again, as often as a test wants.
import { expect, vi } from 'vitest';
import type { Environment } from '../../server/config.ts';
import { type ServerProcess, startProcess, stopProcess } from '../server/processes.ts';
import { freePort } from '../support/temoto-server.ts';

export type RunningServer = {
  url: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** Begins to start and does not wait. */
  begin(): void;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** SIGTERM; it must end in order. */
  stop(): Promise<void>;
  /** How many pushes this process, since it started, was answered with 201. */
  handedOver(): Promise<number>;
};

export async function makeServer(env: Environment): Promise<RunningServer> {
  const port = await freePort();
  const metricsPort = await freePort();
  let running: ServerProcess | undefined;

  function begin(): void {
    running = startProcess({
      env: {
        ...env,
        PORT: String(port),
        METRICS_PORT: String(metricsPort),
        TRUST_PROXY: '1',
        NEW_DEVICES_PER_HOUR: '9999999',
        LOG_LEVEL: 'error',
      },
    });
  }
  async function end(signal: NodeJS.Signals) {
    return running && (await stopProcess(running, signal));
  }
  return {
    url: `http://localhost:${port}`,
    begin,
    async start() {
      begin();
      await running?.ready;
    },
    async kill() {
      await end('SIGKILL');
    },
    async stop() {
      expect(await end('SIGTERM')).toEqual({ code: 0, signal: null });
    },
    async handedOver() {
      const text = await vi.waitFor(async () =>
        (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(),
      );
      return Number(/^temoto_push_attempts_total{engine="other",answer="201"} (\d+)/m.exec(text)?.[1] ?? 0);
    },
  };
}
