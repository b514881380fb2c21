// Servers as processes of their own, and an end to all of them after the test that started them.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Environment } from '../../server/config.ts';

/** Making a database takes seconds, and on a machine that does much else minutes. */
export const FIRST_START = { timeout: 240_000 };

export type ServerProcess = {
  child: ChildProcess;
  /** Everything written so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves with the address once it is announced; rejects when the process ends before. */
  ready: Promise<string>;
  ended: Promise<Ending>;
};

export type Ending = { code: number | null; signal: NodeJS.Signals | null };

/** Has the parts of the caller's environment and nothing else of ours. */
export type ProcessOptions = { env: Environment; command?: [string, ...string[]]; isGroup?: boolean };

const REPOSITORY = join(import.meta.dirname, '../..');

const running = new Set<ServerProcess>();

export function startProcess({ env, command, isGroup = false }: ProcessOptions): ServerProcess {
  const [file, ...args] = command ?? [process.execPath, 'server/main.ts'];
  const child = spawn(file, args, {
    cwd: REPOSITORY,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  let [stdout, stderr] = ['', ''];
  const ended = new Promise<Ending>((done) => {
    child.once('close', (code, signal) => done({ code, signal }));
  });
  const ready = new Promise<string>((done, fail) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const [, port] = /running at http:\/\/localhost:(\d+)/.exec(stdout) ?? [];
      if (port) done(`http://localhost:${port}`);
    });
    void ended.then(() => fail(new Error(`the server ended before it was ready: ${stderr}`)));
  });
  ready.catch(() => {});
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const started = { child, output: () => ({ stdout, stderr }), ready, ended };
  running.add(started);
  return started;
}

export function stopProcess({ child, ended }: ServerProcess, signal: NodeJS.Signals): Promise<Ending> {
  child.kill(signal);
  return ended;
}

export function endProcessesAfterEach(): void {
  afterEach(async () => {
    for (const { child, ended } of running) {
      child.kill('SIGKILL');
      await ended;
    }
    running.clear();
  });
}
