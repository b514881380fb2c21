// Answers /call: the personal page for this hour, else the general one; it picks renderings, it never makes them.
import { matchPrecache } from 'workbox-precaching';
import { readCallPage } from '../src/storage/call-page-cache.ts';
import { pickRendering } from './pick-rendering.ts';

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
