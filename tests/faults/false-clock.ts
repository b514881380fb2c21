// A clock that a test can set while a process runs: Debian's libfaketime, loaded into that process alone.
import { chmodSync, globSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FalseClock = {
  /** Loads it into a process; its timers go on as before. */
  env: Record<string, string>;
  /** From now on so far ahead of the true clock; negative: behind. */
  set(aheadMs: number): void;
  /** How far it was ahead at a moment of the true clock. */
  aheadMs(nowMs: number): number;
  now(): number;
  remove(): void;
};

export function makeFalseClock(): FalseClock {
  const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
  if (!library) throw new Error('Please install faketime: its library is not here.');
  const folder = mkdtempSync(join(tmpdir(), 'temoto-clock-'));
  // PostgreSQL runs as another user.
  chmodSync(folder, 0o755);
  const file = join(folder, 'clock');
  const jumps: { fromMs: number; aheadMs: number }[] = [];

  function set(aheadMs: number): void {
    const seconds = aheadMs / 1000;
    // Read at every look at the clock, so never half written.
    writeFileSync(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`, { mode: 0o644 });
    renameSync(`${file}.new`, file);
    jumps.push({ fromMs: Date.now(), aheadMs });
  }
  const aheadMs = (nowMs: number) => jumps.findLast(({ fromMs }) => fromMs <= nowMs)?.aheadMs ?? 0;

  set(0);
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_DONT_RESET: '1',
    },
    set,
    aheadMs,
    now: () => Date.now() + aheadMs(Date.now()),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
