// What the worker answers from the stored pages, whole and cut off in the middle of being written.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedCallPage } from '../../service-worker/stored-call-page.ts';
import {
  type CallPageStamp,
  forgetOtherCallPages,
  type Rendering,
  readWholeStamp,
  storeCallPages,
} from '../../src/storage/call-page-cache.ts';

const NIGHT = new Date('2026-11-24T02:00:00+09:00');
const SOON = '2026-11-24T03:00:00+09:00';
const LATER = '2026-11-24T05:00:00+09:00';
const HOURS = { hasDay: true, hasAlways: true, hasPartner: false, dayHours: [], closures: [] };
const NAMES = ['always-plain', 'day-plain', 'always-1', 'day-1', 'always', 'day'] as const;

const stamp = (factsHash: string, contactVersion: number, leavings: string[] = [SOON, LATER]) =>
  ({ contactVersion, hours: HOURS, factsHash, leavings }) satisfies CallPageStamp;
const pagesOf = (set: string) =>
  Object.fromEntries(NAMES.map((name) => [name, `${set} ${name}`])) as Record<Rendering, string>;

/** A cache that stops for ever after so many pages, as a killed browser does. */
class Pages {
  readonly stored = new Map<string, Response>();
  left = Number.POSITIVE_INFINITY;
  async put(path: string, response: Response): Promise<void> {
    if (this.left-- <= 0) throw new Error('killed');
    this.stored.set(path, response);
  }
  async match(path: string): Promise<Response | undefined> {
    return this.stored.get(path)?.clone();
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.stored.keys()].map((path) => ({ url: `https://temoto.example${path}` }));
  }
  async delete({ url }: { url: string }): Promise<boolean> {
    return this.stored.delete(new URL(url).pathname);
  }
}

const before = globalThis.caches;
let pages: Pages;
beforeEach(() => {
  pages = new Pages();
  Object.assign(globalThis, { caches: { open: async () => pages } });
});
afterEach(() => {
  Object.assign(globalThis, { caches: before });
});

async function store(set: string, version: number, count = Number.POSITIVE_INFINITY, leavings?: string[]) {
  pages.left = count;
  await storeCallPages(pagesOf(set), stamp(set, version, leavings), new Headers()).catch(() => {});
  pages.left = Number.POSITIVE_INFINITY;
}
const answer = async (now: Date) => (await storedCallPage(now))?.text();

describe('storedCallPage', () => {
  it('is nothing while nothing is stored', async () => {
    expect(await answer(NIGHT)).toBeUndefined();
  });

  it('follows the clock from all reports to none', async () => {
    await store('new', 1);
    expect(await answer(NIGHT)).toBe('new always');
    expect(await answer(new Date(SOON))).toBe('new always-1');
    expect(await answer(new Date(LATER))).toBe('new always-plain');
  });

  it('never shows the old contact, wherever the writing of the new one was cut off', async () => {
    for (let count = 1; count <= NAMES.length; count += 1) {
      pages.stored.clear();
      await store('old', 1);
      await store('new', 2, count);
      expect(await answer(NIGHT), `${count} written`).toMatch(/^new /);
      expect((await readWholeStamp())?.factsHash, `${count} written`).toBe(
        count === NAMES.length ? 'new' : undefined,
      );
    }
  });

  it('keeps an older set that still holds together while the same contact is written again', async () => {
    for (let count = 1; count <= NAMES.length; count += 1) {
      pages.stored.clear();
      await store('old', 1);
      await store('new', 1, count);
      expect(await answer(NIGHT), `${count} written`).toBe(count < 5 ? 'old always' : 'new always');
    }
  });

  it('takes no page of another set that stands under the same name and holds a report that is over', async () => {
    await store('old', 1, undefined, [SOON, LATER]);
    // The first report has left; the new set knows only the other one, and was cut off before it was written.
    await store('new', 1, 2, [LATER]);
    expect(await answer(new Date('2026-11-24T04:00:00+09:00'))).toBe('old always-1');
  });

  it('forgets what an earlier, larger set left behind', async () => {
    await store('old', 1);
    await store('new', 1, undefined, [LATER]);
    await forgetOtherCallPages(stamp('new', 1, [LATER]));
    const names = [...pages.stored.keys()].map((path) => path.replace('/call-page/', '')).sort();
    expect(names).toEqual(['always', 'always-plain', 'day', 'day-plain']);
  });
});
