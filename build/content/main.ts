// `npm run content`: a preview of the handbook on this machine, checked again at every save. `-- --check` checks once; `-- --hashes` prints what approvals name.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer, type ViteDevServer } from 'vite';
import { APPROVALS } from '../../src/content/product/approvals.ts';
import { EDITION } from '../../src/content/product/edition.ts';
import { contentHashes } from '../content-hash.ts';
import { checkContent } from './check-content.ts';
import { printed } from './finding.ts';

const PORT = 5174;
const SETTLED_MS = 150;

if (process.argv.includes('--hashes')) printHashes();
else if (process.argv.includes('--check')) checkOnce();
else await preview();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function checkOnce(): void {
  const findings = checkContent('.');
  for (const finding of findings) say(printed(finding));
  say(findings.length === 0 ? 'The content is in order.' : `${findings.length} to put right.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function printHashes(): void {
  const { edition, rows, lines, chapters } = contentHashes('.');
  const state = (isApproved: boolean) => (isApproved ? 'approved' : 'awaits review');
  for (const [id, hash] of Object.entries(chapters)) {
    say(`${hash}  chapter ${id}: ${state(APPROVALS.chapters[id] !== undefined)}`);
  }
  for (const [id, hash] of Object.entries(lines)) {
    say(`${hash}  call line ${id}: ${state(id in APPROVALS.lines)}`);
  }
  say(`${rows}  the rows: ${state(APPROVALS.rows !== null)}`);
  say(`${edition}  edition ${EDITION.id}: ${state(APPROVALS.edition !== null)}`);
}

async function preview(): Promise<void> {
  // Loopback only: nobody else on the network sees what is not approved.
  const server = await createServer({ server: { host: '127.0.0.1', port: PORT } });
  await server.listen();
  say(`The handbook: ${server.resolvedUrls?.local[0] ?? ''}handbook   (Ctrl-C ends it)`);
  let waiting: NodeJS.Timeout | undefined;
  watch('src/content', { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void showFindings(server), SETTLED_MS);
  });
  server.ws.on('connection', () => void showFindings(server, false));
  await showFindings(server);
}

/** In a process of its own: rows that were saved a moment ago must not come from this one's memory. */
async function showFindings(server: ViteDevServer, isToldHere = true): Promise<void> {
  const { text, isInOrder } = await checkedElsewhere();
  if (isToldHere) say(`\n${new Date().toLocaleTimeString()}\n${text}`);
  if (isInOrder) return;
  server.ws.send({ type: 'error', err: { message: text, stack: '', plugin: 'npm run content' } });
}

function checkedElsewhere(): Promise<{ text: string; isInOrder: boolean }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [import.meta.filename, '--check'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
      });
    }
    child.once('close', (code) => done({ text: text.trimEnd(), isInOrder: code === 0 }));
  });
}
