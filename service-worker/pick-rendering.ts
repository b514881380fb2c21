// Decides, without touching anything: is this the call page, and which stored rendering belongs to this moment.
import { chooseNumber } from '../src/domain/contact/choose-number.ts';
import type { CallPageStamp, Rendering } from '../src/storage/call-page-cache.ts';

export function isCallPage(request: {
  url: URL;
  sameOrigin: boolean;
  request: Pick<Request, 'method'>;
}): boolean {
  return request.sameOrigin && request.request.method === 'GET' && /^\/call\/?$/.test(request.url.pathname);
}

export function pickRendering(stamp: CallPageStamp, now: Date): Rendering {
  const { first } = chooseNumber(stamp.hours, now);
  const hasReport = stamp.reportUntil !== undefined && now.getTime() < Date.parse(stamp.reportUntil);
  return hasReport ? first : `${first}-plain`;
}
