// Answers /call: the personal page for this hour, else the general one; it picks renderings, it never makes them.

import type { RouteMatchCallbackOptions } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { chooseNumber } from '../src/domain/contact/choose-number.ts';
import { type CallPageStamp, type Rendering, readCallPage } from '../src/storage/call-page-cache.ts';

export function isCallPage({ url, request, sameOrigin }: RouteMatchCallbackOptions): boolean {
  return sameOrigin && request.method === 'GET' && /^\/call\/?$/.test(url.pathname);
}

/** Which stored rendering belongs to this moment. */
export function pickRendering(stamp: CallPageStamp, now: Date): Rendering {
  const { first } = chooseNumber(stamp.hours, now);
  const hasReport = stamp.reportUntil !== undefined && now.getTime() < Date.parse(stamp.reportUntil);
  return hasReport ? first : `${first}-plain`;
}

export async function answerCall(request: Request, now: Date): Promise<Response> {
  return (await personalPage(now)) ?? (await matchPrecache('/call.html')) ?? fetch(request);
}

async function personalPage(now: Date): Promise<Response | undefined> {
  try {
    // Stored first of all: after a kill between the copies it alone is new, and it alone is shown.
    const fallback = await readCallPage('always-plain');
    if (!fallback) return undefined;
    const wanted = await readCallPage(pickRendering(fallback.stamp, now));
    const isComplete = wanted && wanted.stamp.contactVersion === fallback.stamp.contactVersion;
    return isComplete ? wanted.response : fallback.response;
  } catch {
    return undefined;
  }
}
