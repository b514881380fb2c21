// The personal call page in Cache Storage: two renderings (and two without the report), each complete and self-describing.
import type { ContactHours } from '../domain/contact/choose-number.ts';

/** Never touched by the precache's clean-up. */
export const CALL_PAGE_CACHE = 'call-page';

export type Rendering = 'day' | 'always' | 'day-plain' | 'always-plain';

/** In the order of writing: the one the worker falls back to is first, the one whose stamp proves a whole set is last. */
const RENDERINGS: readonly Rendering[] = ['always-plain', 'day-plain', 'always', 'day'];

/** What the worker must know to pick a rendering; it travels as ASCII headers of every copy. */
export type CallPageStamp = {
  contactVersion: number;
  hours: ContactHours;
  /** Until this instant the renderings with the report may be shown. */
  reportUntil?: string;
  /** Of the document and everything shown in it: equal means nothing to render. */
  factsHash: string;
};

const STAMP_HEADER = 'x-temoto-stamp';

function address(rendering: Rendering): string {
  return `/call-page/${rendering}`;
}

/** Stores every rendering with the headers of the general page. */
export async function storeCallPages(
  pages: Readonly<Record<Rendering, string>>,
  stamp: CallPageStamp,
  generalHeaders: Headers,
): Promise<void> {
  const cache = await caches.open(CALL_PAGE_CACHE);
  for (const rendering of RENDERINGS) {
    const headers = new Headers(generalHeaders);
    headers.delete('content-encoding');
    headers.delete('content-length');
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set(STAMP_HEADER, JSON.stringify(stamp));
    await cache.put(address(rendering), new Response(pages[rendering], { headers }));
  }
}

export async function readCallPage(
  rendering: Rendering,
): Promise<{ response: Response; stamp: CallPageStamp } | undefined> {
  const cache = await caches.open(CALL_PAGE_CACHE);
  const response = await cache.match(address(rendering));
  const stamp = response && parseStamp(response.headers.get(STAMP_HEADER));
  return response && stamp ? { response, stamp } : undefined;
}

export async function forgetCallPages(): Promise<void> {
  await caches.delete(CALL_PAGE_CACHE);
}

function parseStamp(text: string | null): CallPageStamp | undefined {
  if (!text) return undefined;
  try {
    const stamp = JSON.parse(text) as CallPageStamp;
    return typeof stamp.contactVersion === 'number' && typeof stamp.hours === 'object' ? stamp : undefined;
  } catch {
    return undefined;
  }
}
