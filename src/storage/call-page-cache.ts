// The personal call page in Cache Storage: each order of the numbers with each set of reports, every copy complete and self-describing.
import type { ContactHours, NumberChoice } from '../domain/contact/choose-number.ts';

/** Never touched by the precache's clean-up. */
export const CALL_PAGE_CACHE = 'call-page';

type First = NumberChoice['first'];

/** With every report; after so many of them have left; without any. */
export type Rendering = First | `${First}-${number}` | `${First}-plain`;

/** What the worker must know to pick a rendering; it travels as ASCII headers of every copy. */
export type CallPageStamp = {
  contactVersion: number;
  hours: ContactHours;
  /** The instants at which reports leave the page, ascending; absent when there are none. */
  leavings?: readonly string[];
  /** Of the document and everything shown in it: equal means nothing to render. */
  factsHash: string;
};

const STAMP_HEADER = 'x-temoto-stamp';
const FOLDER = '/call-page/';

export function renderingAfter(first: First, gone: number, leavings: number): Rendering {
  if (gone >= leavings) return `${first}-plain`;
  return gone === 0 ? first : `${first}-${gone}`;
}

/** In the order of writing: the one the worker falls back to is first, the one whose stamp proves a whole set is last. */
function renderingsOf({ leavings = [] }: CallPageStamp): Rendering[] {
  const between = leavings.slice(1).map((_, index) => index + 1);
  return [
    'always-plain',
    'day-plain',
    ...between.reverse().flatMap((gone): Rendering[] => [`always-${gone}`, `day-${gone}`]),
    'always',
    'day',
  ];
}

/** Stores every rendering with the headers of the general page. */
export async function storeCallPages(
  pages: Readonly<Partial<Record<Rendering, string>>>,
  stamp: CallPageStamp,
  generalHeaders: Headers,
): Promise<void> {
  const cache = await caches.open(CALL_PAGE_CACHE);
  for (const rendering of renderingsOf(stamp)) {
    const page = pages[rendering];
    if (page === undefined) throw new Error(`The call page was not rendered as ${rendering}`);
    const headers = new Headers(generalHeaders);
    headers.delete('content-encoding');
    headers.delete('content-length');
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set(STAMP_HEADER, JSON.stringify(stamp));
    await cache.put(FOLDER + rendering, new Response(page, { headers }));
  }
}

/** What an earlier, larger set left behind: its reports must not outlive their twelve hours there. */
export async function forgetOtherCallPages(stamp: CallPageStamp): Promise<void> {
  const cache = await caches.open(CALL_PAGE_CACHE);
  const kept = new Set(renderingsOf(stamp).map((rendering) => FOLDER + rendering));
  const stored = await cache.keys();
  await Promise.all(
    stored.filter(({ url }) => !kept.has(new URL(url).pathname)).map((request) => cache.delete(request)),
  );
}

export async function readCallPage(
  rendering: Rendering,
): Promise<{ response: Response; stamp: CallPageStamp } | undefined> {
  const cache = await caches.open(CALL_PAGE_CACHE);
  const response = await cache.match(FOLDER + rendering);
  const stamp = response && parseStamp(response.headers.get(STAMP_HEADER));
  return response && stamp ? { response, stamp } : undefined;
}

/** The stamp of the stored set; undefined when it was cut off in the middle of being written. */
export async function readWholeStamp(): Promise<CallPageStamp | undefined> {
  const [first, last] = await Promise.all([readCallPage('always-plain'), readCallPage('day')]);
  return first?.stamp.factsHash === last?.stamp.factsHash ? last?.stamp : undefined;
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
