// The recovery page: it finds the number in every copy the app makes, and never removes one.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact/contact.ts';
import { CALL_PAGE_CACHE, storeCallPages } from '../../src/storage/call-page-cache.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { SPARE_NUMBERS_KEY } from '../../src/storage/spare-numbers.ts';
import { GENERAL_FACTS } from '../../src/ui/pages/call/call-facts.ts';
import { renderCallPages } from '../../src/ui/pages/call/render-call-pages.tsx';

const file = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
const SCRIPT = new Script(file('recover.js'));
const PAGE = file('recover.html');

const CONTACT: Contact = {
  version: 3,
  hospital: '青葉病院',
  department: '血液内科',
  doctor: '佐藤',
  alwaysNumber: { tel: '0355500199', shown: '03-5550-0199' },
  dayNumber: { tel: '0355500123', shown: '03-5550-0123（内線 4567）' },
  partner: { hospital: '港病院', number: { tel: '0455500100', shown: '045-550-0100' } },
  dayHours: [{ weekday: 1, from: '09:00', to: '17:00' }],
  closures: [],
  source: 'typed',
  savedAt: '2026-02-28T03:30:00.000Z',
};

/** As much of an element as the page's script uses. */
class FakeElement {
  hidden = true;
  className = '';
  lang = '';
  href = '';
  children: (FakeElement | string)[] = [];
  sentences: FakeElement[] = [];
  readonly dataset: Record<string, string> = {};
  readonly #listeners: (() => void)[] = [];

  append(...children: (FakeElement | string)[]): void {
    this.children.push(...children);
  }
  querySelectorAll(): FakeElement[] {
    return this.sentences;
  }
  querySelector(): FakeElement {
    return this;
  }
  focus(): void {}
  addEventListener(_: string, listener: () => void): void {
    this.#listeners.push(listener);
  }
  click(): void {
    for (const listener of this.#listeners) listener();
  }
  get all(): FakeElement[] {
    return [this, ...this.children.flatMap((child) => (typeof child === 'string' ? [] : child.all))];
  }
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }
  get said(): string[] {
    return this.sentences.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.say ?? '');
  }
  get dialled(): string[] {
    return this.all.map(({ href }) => href).filter((href) => href.startsWith('tel:'));
  }
}

type Stores = { contacts?: Contact[] | 'broken'; page?: Response; spare?: string; isOnline?: boolean };

/** What is left of a browser once the app is broken. */
function open({ contacts, page, spare, isOnline = false }: Stores) {
  const places = new Map<string, FakeElement>();
  for (const [, id = ''] of PAGE.matchAll(/id="([a-z-]+)"/g)) places.set(id, new FakeElement());
  const names = new Set([...PAGE.matchAll(/data-say="([a-z]+)"/g)].map(([, name = '']) => name));
  for (const place of places.values()) {
    place.sentences = [...names].map((name) => Object.assign(new FakeElement(), { dataset: { say: name } }));
  }
  const caches = new Map<string, unknown>([
    ['workbox-precache-v2-http://localhost/', {}],
    [CALL_PAGE_CACHE, {}],
    ['pages', {}],
  ]);
  const registrations = [{ gone: false }, { gone: false }];
  const request = (result: unknown) => {
    const made: Record<string, unknown> = { result };
    queueMicrotask(() => (made.onsuccess as () => void)());
    return made;
  };
  const database = {
    objectStoreNames: { contains: (name: string) => name === 'contact' },
    transaction: () => ({ objectStore: () => ({ getAll: () => request(contacts) }) }),
    close() {},
  };
  SCRIPT.runInContext(
    createContext({
      Intl,
      setTimeout: () => 0,
      document: {
        getElementById: (id: string) => places.get(id),
        createElement: () => new FakeElement(),
      },
      localStorage: { getItem: (key: string) => (key === SPARE_NUMBERS_KEY ? (spare ?? null) : null) },
      caches: {
        match: async (path: string, { cacheName }: { cacheName: string }) =>
          path === '/call-page/always-plain' && cacheName === CALL_PAGE_CACHE ? page?.clone() : undefined,
        keys: async () => [...caches.keys()],
        delete: async (name: string) => caches.delete(name),
      },
      indexedDB: {
        databases: async () => (contacts ? [{ name: DATABASE_NAME }] : []),
        open(name: string, version?: number) {
          if (contacts === 'broken') throw new Error('The database is damaged');
          expect([name, version]).toEqual([DATABASE_NAME, undefined]);
          return request(database);
        },
      },
      navigator: {
        serviceWorker: {
          getRegistrations: async () =>
            registrations.map((registration) => ({
              unregister: async () => {
                registration.gone = true;
              },
            })),
        },
      },
      fetch: async (path: string) => {
        expect(path).toBe('/sw.js');
        if (!isOnline) throw new TypeError('Failed to fetch');
        return new Response('', { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
      },
    }),
  );
  const place = (id: string) => places.get(id) as FakeElement;
  return { place, caches, registrations };
}

async function storedPage(contact: Contact, locale: 'ja' | 'en' = 'ja'): Promise<Response> {
  const general = '<!doctype html><html lang="ja"><title>x</title><!--call--><!--/call--></html>';
  const pages = renderCallPages(general, {
    ...GENERAL_FACTS,
    locale,
    contact,
    lastInfusion: { on: '2026-02-20', cycle: 1, day: 1 },
  });
  const stored = new Map<string, Response>();
  const cache = { put: async (path: string, response: Response) => void stored.set(path, response) };
  const before = globalThis.caches;
  Object.assign(globalThis, { caches: { open: async () => cache } });
  try {
    const stamp = { contactVersion: contact.version, hours: { dayHours: [], closures: [] }, factsHash: 'x' };
    await storeCallPages(pages, stamp as never, new Headers());
  } finally {
    Object.assign(globalThis, { caches: before });
  }
  return stored.get('/call-page/always-plain') as Response;
}

function spareOf(contact: Contact): string {
  const numbers = [{ label: '24', ...contact.alwaysNumber }];
  return JSON.stringify({ version: contact.version, savedAt: contact.savedAt, numbers });
}

const LOOKED = async (opened: ReturnType<typeof open>) => {
  await expect.poll(() => opened.place('summary').said).not.toContain('looking');
  return opened;
};

describe('looking', () => {
  test('finds every number of the stored contact, with the day in Japan and the names', async () => {
    const savedAt = '2026-02-28T15:30:00.000Z';
    const { place } = await LOOKED(open({ contacts: [{ ...CONTACT, savedAt }] }));
    const box = place('copy-database');
    expect(box.dialled).toEqual(['tel:0355500199', 'tel:0355500123', 'tel:0455500100']);
    for (const text of ['2026年3月1日', '2026-3-1', '青葉病院 血液内科 佐藤', '内線 4567', '港病院']) {
      expect(box.text).toContain(text);
    }
    expect(place('summary').said).toEqual(['some']);
  });

  test.each(['ja', 'en'] as const)('finds them in the call page as it is stored, in %s', async (locale) => {
    const { place } = await LOOKED(open({ page: await storedPage(CONTACT, locale) }));
    const box = place('copy-page');
    expect(box.dialled.toSorted()).toEqual(['tel:0355500123', 'tel:0355500199', 'tel:0455500100']);
    expect(box.text).toContain('03-5550-0123（内線 4567）');
    expect(box.text).toMatch(locale === 'ja' ? /2026年2月28日に入れた/ : /entered on 28 February 2026/);
    expect(box.text).toContain('24時間（夜・休日も）');
  });

  test('finds the spare copy', async () => {
    const { place } = await LOOKED(open({ spare: spareOf(CONTACT) }));
    expect(place('copy-spare').dialled).toEqual(['tel:0355500199']);
  });

  test('says which copy is the newest when they differ, and shows older numbers of the database too', async () => {
    const older = { ...CONTACT, version: 2, alwaysNumber: { tel: '0355500000', shown: '03-5550-0000' } };
    const { place } = await LOOKED(open({ contacts: [older, CONTACT], page: await storedPage(older) }));
    expect(place('summary').said).toEqual(['different']);
    expect(place('copy-database').text).toContain('いちばん新しい');
    expect(place('copy-database').dialled).toContain('tel:0355500000');
    expect(place('copy-page').text).not.toContain('いちばん新しい');
  });

  test('a copy that cannot be read says so and hides no other', async () => {
    const { place } = await LOOKED(open({ contacts: 'broken', spare: '{', page: await storedPage(CONTACT) }));
    expect(place('copy-database').said).toEqual(['unreadable']);
    expect(place('copy-spare').said).toEqual(['unreadable']);
    expect(place('copy-page').dialled).toContain('tel:0355500199');
  });

  test('a missing copy is called missing, and no copy at all leads to paper and 119', async () => {
    const { place } = await LOOKED(open({}));
    for (const id of ['copy-database', 'copy-page', 'copy-spare']) expect(place(id).said).toEqual(['absent']);
    expect(place('summary').said).toEqual(['none']);
  });

  test('what is no phone number never becomes a link', async () => {
    const spare = JSON.stringify({
      version: 1,
      savedAt: '?',
      numbers: [{ label: 'day', shown: '#7119', tel: '#7119' }],
    });
    const { place } = await LOOKED(open({ spare }));
    expect(place('copy-spare').text).toContain('#7119');
    expect(place('copy-spare').dialled).toEqual([]);
  });
});

describe('removing the app’s parts', () => {
  test('takes workers and caches away, and leaves the call page', async () => {
    const opened = await LOOKED(open({ isOnline: true }));
    opened.place('clean').click();
    await expect.poll(() => opened.place('cleaned').said).toEqual(['done']);
    expect([...opened.caches.keys()]).toEqual([CALL_PAGE_CACHE]);
    expect(opened.registrations.every(({ gone }) => gone)).toBe(true);
  });

  test('without a network nothing is removed: the call page would not open any more', async () => {
    const opened = await LOOKED(open({ isOnline: false }));
    opened.place('clean').click();
    await expect.poll(() => opened.place('cleaned').said).toEqual(['offline']);
    expect(opened.caches.size).toBe(3);
    expect(opened.registrations.some(({ gone }) => gone)).toBe(false);
  });
});

describe('the files', () => {
  const script = file('recover.js');

  test('stand alone: nothing is imported, nothing of the build is asked for', () => {
    expect(script).not.toMatch(/\bimport\b\s*[({'"]|\brequire\(|export /);
    const asked = [...PAGE.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(asked.toSorted()).toEqual([
      '/',
      '/call',
      '/contact',
      '/contact',
      '/icon.svg',
      '/recover.css',
      '/recover.js',
    ]);
  });

  test('keep to the strict policy: no inline script or style, no HTML from text', () => {
    expect(PAGE).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! src="\/recover\.js" defer>)/);
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|eval\(|\.style\b/,
    );
  });

  test('never delete a database or what is in it', () => {
    expect(script).not.toMatch(/deleteDatabase|readwrite|localStorage\.(?:clear|removeItem|setItem)/);
  });

  test('every sentence for a person stands in both languages', () => {
    for (const [, sentence = ''] of PAGE.matchAll(
      /<(?:p|div) data-say="[a-z]+" hidden>([\s\S]*?)<\/(?:p|div)>/g,
    )) {
      expect(sentence).toMatch(/[ぁ-ん][\s\S]*<span lang="en">[A-Z]/);
    }
  });
});
