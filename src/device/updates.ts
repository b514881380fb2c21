// Registers the service worker and says when a new version waits; it is taken only with the person's consent or at the next start.
import { Workbox } from 'workbox-window';

export type Updates = {
  /** Resolves once everything that must work offline is stored. */
  ready: Promise<'offline-ready' | 'unsupported' | 'failed'>;
  onWaiting(listener: () => void): void;
  /** Lets the waiting version take over and reloads when it has. */
  takeOver(): void;
  check(): void;
};

type ScriptUrlPolicy = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
};

const WORKER_URL = '/sw.js';

export function startUpdates(): Updates {
  if (!('serviceWorker' in navigator)) {
    return { ready: Promise.resolve('unsupported'), onWaiting() {}, takeOver() {}, check() {} };
  }
  const workbox = new Workbox(trustedWorkerUrl(), { updateViaCache: 'none' });
  let asked = false;
  workbox.addEventListener('controlling', () => {
    if (asked) location.reload();
  });
  const ready = workbox.register().then(
    async () => {
      await navigator.serviceWorker.ready;
      return 'offline-ready' as const;
    },
    () => 'failed' as const,
  );
  return {
    ready,
    onWaiting(listener) {
      workbox.addEventListener('waiting', listener);
      // A worker that a background check left waiting raises no event in this page.
      navigator.serviceWorker.getRegistration().then(
        (registration) => registration?.waiting && registration.active && listener(),
        () => {},
      );
    },
    takeOver() {
      asked = true;
      workbox.messageSkipWaiting();
    },
    check() {
      workbox.update().catch(() => {});
    },
  };
}

/** The only Trusted Types policy of the page; it lets exactly one address through. */
function trustedWorkerUrl(): string {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trustedTypes) return WORKER_URL;
  return trustedTypes
    .createPolicy('temoto', {
      createScriptURL(url) {
        if (url !== WORKER_URL) throw new TypeError('Only the service worker has a script address');
        return url;
      },
    })
    .createScriptURL(WORKER_URL);
}
