// A Chromium with a profile on disk whose process is ours: it can be killed like a phone whose battery dies, and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { provideBrowser } from './browsers.ts';
import { CHROMIUM_ARGS } from './chromium-args.ts';

export type ChromiumProcess = {
  /** The profile's own context: not a private one. */
  start(): Promise<BrowserContext>;
  kill(): Promise<void>;
  remove(): Promise<void>;
};

/** `prepare` sees the profile's context before any page of it opens. */
export function chromiumProcess(prepare: (context: BrowserContext) => Promise<void>): ChromiumProcess {
  const { executablePath, env } = provideBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'temoto-profile-'));
  let running: ChildProcess | undefined;

  async function start(): Promise<BrowserContext> {
    const flags = [
      '--headless',
      ...CHROMIUM_ARGS,
      '--no-first-run',
      '--accept-lang=ja-JP',
      '--disable-background-networking',
    ];
    const child = spawn(
      executablePath,
      [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      // A group of its own: its render and network processes die with it.
      {
        env: { ...process.env, ...env, TZ: 'Asia/Tokyo' },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      },
    );
    running = child;
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium came up without a context');
    await prepare(context);
    return context;
  }

  async function kill(): Promise<void> {
    const child = running;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  return {
    start,
    kill,
    async remove() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) done(address);
    });
    child.once('exit', () => fail(new Error(`Chromium did not start:\n${said}`)));
  });
}
