// Answers /call: the personal page for this hour, else the general one; it picks renderings, it never makes them.
import { matchPrecache } from 'workbox-precaching';
import { storedCallPage } from './stored-call-page.ts';

export async function answerCall(request: Request, now: Date): Promise<Response> {
  // A cache that cannot be read must not keep the general page away.
  const stored = await storedCallPage(now).catch(() => undefined);
  return stored ?? (await matchPrecache('/call.html')) ?? fetch(request);
}
