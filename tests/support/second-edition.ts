// A second build out of the first: every asset under another name, as after a change that reaches them all, and the worker's list says so.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HASHED = /-[A-Za-z0-9_-]{8}(?=\.[a-z0-9]+$)/;

/** The folder of the new build; its Today carries `data-edition="second"` on the root element. */
export function makeSecondEdition(distDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'temoto-dist-'));
  cpSync(distDir, folder, { recursive: true });
  // Compressed twins hold the old text; without them the server sends the plain files.
  for (const name of filesOf(folder, /\.br$/)) rmSync(join(folder, name));

  const assets = readdirSync(join(folder, 'assets')).filter((name) => HASHED.test(name));
  const renamed = new Map(assets.map((name) => [name, name.replace(HASHED, backwards)]));
  for (const [from, to] of renamed) renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  const revisions = new Map<string, string>();
  for (const name of filesOf(folder, /\.(?:html|js|css)$/)) {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = replaceAll(before, renamed);
    revisions.set(md5(before), md5(after));
    writeFileSync(path, after);
  }
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, replaceAll(readFileSync(worker, 'utf8'), revisions));
  mark(folder);
  return folder;
}

const filesOf = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));

const backwards = (hash: string) => `-${[...hash.slice(1)].reverse().join('')}`;

function replaceAll(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

function mark(folder: string): void {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, entry] = /<script[^>]*src="(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
  if (!entry) throw new Error('index.html names no script');
  const script = readFileSync(join(folder, entry), 'utf8');
  writeFileSync(join(folder, entry), `${script};document.documentElement.dataset.edition='second';`);
}

/** How the worker's list tells two editions of a file without a hash in its name apart. */
const md5 = (text: string) => createHash('md5').update(text).digest('hex');
