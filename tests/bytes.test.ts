// The byte budgets of the built page, as they travel: brotli. Needs `npm run build` before it.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const KILOBYTE = 1000;
const DIST = process.env.DIST_DIR ?? 'dist';

/** Already compressed formats travel as they are. */
const IS_TEXT = new Set(['.html', '.js', '.css', '.svg', '.webmanifest', '.json']);

const fileOf = (address: string) => join(DIST, address);
const textOf = (address: string) => readFileSync(fileOf(address), 'utf8');
const brotli = (content: Buffer | string) => brotliCompressSync(content).length;

function travelSize(address: string): number {
  const content = readFileSync(fileOf(address));
  return IS_TEXT.has(extname(address)) ? brotli(content) : content.length;
}

/** A script and everything it imports before it can run. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const { module } = parseSync(address, textOf(address));
  for (const { moduleRequest } of module.staticImports) {
    withImports(new URL(moduleRequest.value, `http://temoto${address}`).pathname, seen);
  }
  return seen;
}

function attributes(html: string, element: RegExp, attribute: string): string[] {
  const tags = html.match(element) ?? [];
  return tags.flatMap((tag) => new RegExp(`\\s${attribute}="(/[^"]+)"`).exec(tag)?.[1] ?? []);
}

function sumOf(addresses: Iterable<string>): number {
  return [...addresses].reduce((sum, address) => sum + travelSize(address), 0);
}

function report(what: string, bytes: number, budget: number): void {
  console.warn(`${what}: ${(bytes / KILOBYTE).toFixed(1)} of ${budget} KB brotli`);
}

describe('the built page', () => {
  it('is there to be measured', () => {
    expect(existsSync(fileOf('sw.js')), `${DIST}/ is missing: run "npm run build" first`).toBe(true);
  });

  it('gives the call page in the first flight: 14 KB with its style', () => {
    const bytes = travelSize('/call.html');
    report('Call page', bytes, 14);
    expect(bytes).toBeLessThanOrEqual(14 * KILOBYTE);
  });

  it('gives Today with 30 KB of script and style', () => {
    const html = textOf('/index.html');
    const scripts = attributes(html, /<script[^>]*>/g, 'src').flatMap((address) => [...withImports(address)]);
    const preloads = attributes(html, /<link[^>]*modulepreload[^>]*>/g, 'href');
    const styles = attributes(html, /<link[^>]*stylesheet[^>]*>/g, 'href');
    const inline = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => brotli(style));
    const bytes =
      sumOf(new Set([...scripts, ...preloads, ...styles])) + inline.reduce((sum, each) => sum + each, 0);
    expect(scripts.length).toBeGreaterThan(0);
    report('Script and style of Today', bytes, 30);
    expect(bytes).toBeLessThanOrEqual(30 * KILOBYTE);
  });

  it('keeps everything that works offline in 400 KB', () => {
    const addresses = [...textOf('/sw.js').matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(
      ([, address = '']) => `/${address}`,
    );
    expect(addresses).toContain('/call.html');
    const bytes = sumOf(addresses);
    report('Everything precached', bytes, 400);
    expect(bytes).toBeLessThanOrEqual(400 * KILOBYTE);
    // Fetched one after the other: on a phone's network each costs a round trip before the page is ready for a day without.
    expect(addresses.length).toBeLessThanOrEqual(100);
  });
});
