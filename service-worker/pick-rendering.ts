// Decides, without touching anything: is this the call page, and which stored rendering belongs to this moment.
import { chooseNumber } from '../src/domain/contact/choose-number.ts';
import { type CallPageStamp, type Rendering, renderingAfter } from '../src/storage/call-page-cache.ts';

export function isCallPage(request: {
  url: URL;
  sameOrigin: boolean;
  request: Pick<Request, 'method'>;
}): boolean {
  return request.sameOrigin && request.request.method === 'GET' && /^\/call\/?$/.test(request.url.pathname);
}

export function pickRendering({ hours, leavings = [] }: CallPageStamp, now: Date): Rendering {
  const { first } = chooseNumber(hours, now);
  const gone = leavings.filter((instant) => now.getTime() >= Date.parse(instant)).length;
  return renderingAfter(first, gone, leavings.length);
}
