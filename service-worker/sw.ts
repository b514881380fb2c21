// The index of events: which handler answers what. Nothing is decided here.
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerCall } from './call-route.ts';
import { openFromNotification } from './notification-click.ts';
import { isCallPage } from './pick-rendering.ts';
import { showPush } from './push.ts';
import { renewSubscription } from './subscription-change.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

// Before the precache route, which would answer /call with the general page.
registerRoute(isCallPage, ({ request }) => answerCall(request, new Date()));

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/call(?:[/?.]|$)/, /^\/recover\.html/, /^\/(?:healthz|readyz|metrics)/],
  }),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') self.skipWaiting();
});
self.addEventListener('push', (event) => event.waitUntil(showPush(self.registration, event)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openFromNotification(self, event)));
self.addEventListener('pushsubscriptionchange', (event) =>
  (event as ExtendableEvent).waitUntil(renewSubscription(self.registration)),
);
