// A second build out of the first: one script has another content and name, as after any change, and the worker's list says so.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the new build; its Today carries `data-edition="second"` on the root element. */
export function makeSecondEdition(distDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'temoto-dist-'));
  cpSync(distDir, folder, { recursive: true });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, entry] = /<script[^>]*src="\/assets\/(index-[^"]+)\.js"/.exec(html) ?? [];
  if (!entry) throw new Error('index.html names no script');
  const renamed = 'index-22222222';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // Compressed twins hold the old text; without them the server sends the plain files.
  for (const name of files.filter((each) => each.endsWith('.br'))) rmSync(join(folder, name));
  for (const name of files.filter((each) => /\.(?:html|js)$/.test(each))) {
    replaceIn(join(folder, name), entry, renamed);
  }
  const script = join(folder, 'assets', `${renamed}.js`);
  renameSync(join(folder, 'assets', `${entry}.js`), script);
  writeFileSync(script, `${readFileSync(script, 'utf8')};document.documentElement.dataset.edition='second';`);
  replaceIn(join(folder, 'sw.js'), md5(html), md5(readFileSync(join(folder, 'index.html'), 'utf8')));
  return folder;
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.includes(from)) writeFileSync(path, text.replaceAll(from, to));
}

/** How the worker's list tells two editions of a file without a hash in its name apart. */
const md5 = (text: string) => createHash('md5').update(text).digest('hex');
