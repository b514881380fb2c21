// Brings Debian packages: installed where we are root, else unpacked below node_modules/.cache, where they change nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve('node_modules/.cache/debian');

/** The folder below which `usr/` holds the packages: `/` when they were installed. Throws with the command's last words. */
export function bringPackages(packages: readonly string[]): string {
  if (process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    return '/';
  }
  return unpackPackages(packages);
}

/** With everything they depend on and this machine does not have. */
function unpackPackages(packages: readonly string[]): string {
  const target = join(CACHE, packages.join('+'));
  if (existsSync(target)) return target;
  const [state, cache, begun] = ['state', 'cache', 'begun'].map((name) => join(CACHE, name)) as [
    string,
    string,
    string,
  ];
  clear(begun, cache);
  for (const folder of [join(state, 'lists/partial'), join(cache, 'archives/partial'), begun]) {
    mkdirSync(folder, { recursive: true });
  }
  const own = ['-o', `Dir::State=${state}`, '-o', 'Dir::State::status=/var/lib/dpkg/status'];
  own.push('-o', `Dir::Cache=${cache}`, '-o', 'Debug::NoLocking=1');
  run('apt-get', [...own, 'update']);
  run('apt-get', [...own, 'install', '--download-only', '-y', '--no-install-recommends', ...packages]);
  const archives = readdirSync(join(cache, 'archives')).filter((name) => name.endsWith('.deb'));
  for (const archive of archives) run('dpkg', ['-x', join(cache, 'archives', archive), begun]);
  // Renamed only when whole, so that an interrupted unpacking is never taken for a finished one.
  renameSync(begun, target);
  clear(state, cache);
  return target;
}

function clear(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').slice(-3).join(' '));
}
