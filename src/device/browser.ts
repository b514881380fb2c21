// The real device: this browser.
import type { Device } from './device.ts';
import { localClock } from './local-clock.ts';
import { platformOf } from './platform.ts';
import { browserPush } from './push.ts';
import { reminderService } from './reminder-service.ts';

const CHANNEL = 'temoto';

export function browserDevice(): Device {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  return {
    now: () => new Date(),
    clock: localClock,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Tokyo',
    newId: newUuid,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    push: browserPush(isIPhoneTab),
    service: reminderService(),
    tellTabs: () => channel?.postMessage('changed'),
    onTabsChanged(listener) {
      channel?.addEventListener('message', listener);
    },
    async keepStorage() {
      // WebKitGTK has no navigator.storage at all.
      const storage = navigator.storage as StorageManager | undefined;
      if (!storage?.persist) return 'unknown';
      try {
        return (await storage.persist()) ? 'kept' : 'not-kept';
      } catch {
        return 'unknown';
      }
    },
    isInstalled,
    isIPhoneTab,
    hasSecureContext: () => globalThis.isSecureContext,
  };
}

function isInstalled(): boolean {
  return (
    matchMedia('(display-mode: standalone)').matches ||
    (navigator as Navigator & { standalone?: boolean }).standalone === true
  );
}

function isIPhoneTab(): boolean {
  return platformOf(navigator) === 'iphone' && !isInstalled();
}

/** `crypto.randomUUID` exists only in secure contexts; over plain http the app must still open. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
