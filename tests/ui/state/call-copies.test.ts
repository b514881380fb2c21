// Keeping the copies in step: one writer at a time, a number that is never lost, and no report that outlives its page.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { readWholeStamp } from '../../../src/storage/call-page-cache.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { writeCopies } from '../../../src/ui/state/call-copies.ts';
import type { CallSources } from '../../../src/ui/state/call-facts-of.ts';

const GENERAL = '<!doctype html><html lang="ja"><title>x</title><!--call--><!--/call--></html>';
const NOW = new Date('2026-11-23T13:00:00Z');
const contact = (version: number): Contact => ({
  version,
  hospital: '中央',
  alwaysNumber: { tel: `+8135550010${version}`, shown: `03-5550-010${version}` },
  dayHours: [],
  closures: [],
  source: 'typed',
  savedAt: '2026-11-22T12:00:00Z',
});
const sources = (change: Partial<CallSources>): CallSources => ({
  settings: defaultSettings(['ja']),
  profile: {},
  contact: undefined,
  infusions: [],
  entries: [],
  today: '2026-11-23',
  now: NOW,
  ...change,
});
const fever = (id: string, minute: number) => ({
  id,
  at: new Date(NOW.getTime() - minute * 60_000).toISOString(),
  by: 'patient' as const,
  report: { signs: {}, temperatureCelsius: 38 },
});

let stored: Map<string, string>;
let stamps: Map<string, string>;
let isFull: boolean;

beforeEach(() => {
  stored = new Map();
  stamps = new Map();
  isFull = false;
  const cache = {
    async put(path: string, response: Response) {
      if (isFull) throw new DOMException('The disk is full', 'QuotaExceededError');
      stamps.set(path, response.headers.get('x-temoto-stamp') ?? '');
      stored.set(path, await response.text());
    },
    async match(path: string) {
      const text = stored.get(path);
      const headers = { 'x-temoto-stamp': stamps.get(path) ?? '' };
      return text === undefined ? undefined : new Response(text, { headers });
    },
    keys: async () => [...stored.keys()].map((path) => ({ url: `https://temoto.example${path}` })),
    delete: async ({ url }: { url: string }) => stored.delete(new URL(url).pathname),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async () => new Response(GENERAL));
  vi.stubGlobal('navigator', { ...navigator, locks: undefined });
});
afterEach(() => vi.unstubAllGlobals());

const shown = () => stored.get('/call-page/always-plain') ?? '';

describe('writeCopies', () => {
  it('stores each order with all, some and no reports, and says that the page is current', async () => {
    const entries = [fever('a', 60), fever('b', 10)];
    const copies = await writeCopies(sources({ contact: contact(1), entries }));
    expect(copies.page).toBe('current');
    expect(stored.size).toBe(6);
    expect((await readWholeStamp())?.leavings).toEqual([
      '2026-11-24T00:00:00.000Z',
      '2026-11-24T00:50:00.000Z',
    ]);
  });

  it('leaves no page of a report behind that was taken back', async () => {
    await writeCopies(sources({ contact: contact(1), entries: [fever('a', 60), fever('b', 10)] }));
    await writeCopies(sources({ contact: contact(1) }));
    expect(stored.size).toBe(4);
    expect([...stored.values()].join('')).not.toContain('38.0');
  });

  it('tells the profile on every page', async () => {
    await writeCopies(sources({ contact: contact(1), profile: { name: '山田花子' } }));
    for (const page of stored.values()) expect(page).toContain('山田花子');
  });

  it('says that the page is old when it could not be written', async () => {
    await writeCopies(sources({ contact: contact(1) }));
    isFull = true;
    expect((await writeCopies(sources({ contact: contact(2) }))).page).toBe('old');
    expect(shown()).toContain('03-5550-0101');
  });

  it('never replaces a page with a number by one without', async () => {
    await writeCopies(sources({ contact: contact(1) }));
    await writeCopies(sources({}));
    expect(shown()).toContain('03-5550-0101');
  });

  it('writes nothing where nothing changed', async () => {
    await writeCopies(sources({ contact: contact(1) }));
    isFull = true;
    expect((await writeCopies(sources({ contact: contact(1) }))).page).toBe('current');
  });
});

describe('two changes in a row', () => {
  it('are written one after the other where the browser has locks', async () => {
    const order: string[] = [];
    let before: Promise<unknown> = Promise.resolve();
    const request = (_: string, __: object, work: () => Promise<void>) => {
      const turn = before.then(async () => {
        order.push('begin');
        await work();
        order.push('end');
      });
      before = turn;
      return turn;
    };
    vi.stubGlobal('navigator', { ...navigator, locks: { request } });
    await Promise.all([
      writeCopies(sources({ contact: contact(1) })),
      writeCopies(sources({ contact: contact(2) })),
    ]);
    expect(order).toEqual(['begin', 'end', 'begin', 'end']);
    expect(shown()).toContain('03-5550-0102');
  });

  it('are written all the same when another tab never gives the lock back', async () => {
    const request = async () => {
      throw new DOMException('signal timed out', 'TimeoutError');
    };
    vi.stubGlobal('navigator', { ...navigator, locks: { request } });
    expect((await writeCopies(sources({ contact: contact(1) }))).page).toBe('current');
  });
});
