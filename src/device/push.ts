// Web push as this browser really offers it: every way it can be missing has a name, and subscribing has an end.
export type PushState =
  | 'granted'
  | 'default'
  | 'denied'
  /** iPhone in a Safari tab: push exists only in the installed app. */
  | 'install-first'
  /** Opened over plain http: browsers give a worker to secure addresses only. */
  | 'insecure'
  /** A secure address without workers: a private window of Firefox. */
  | 'private'
  | 'unsupported';

export type SubscribeResult =
  | { kind: 'subscribed'; subscription: PushSubscriptionJSON }
  | { kind: 'denied' }
  | { kind: 'private' }
  | { kind: 'unsupported' }
  | { kind: 'timed-out' }
  | { kind: 'failed' };

export type PermissionAnswer = 'granted' | 'denied' | 'dismissed' | 'unsupported';

export type PushDevice = {
  state(): PushState;
  /** Call it first of all in a tap: Safari forgets the tap while anything else is awaited. */
  askPermission(): Promise<PermissionAnswer>;
  /** Subscribes with the service's public key once permission is given; one for another key is renewed. */
  subscribe(publicKey: string): Promise<SubscribeResult>;
  unsubscribe(): Promise<void>;
};

/** Chromium's subscribe never settles without its push service; people get an answer all the same. */
const SUBSCRIBE_TIMEOUT_MS = 20_000;

export function browserPush(isIPhoneTab: () => boolean): PushDevice {
  const supported = () =>
    'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
  return {
    state() {
      if (supported()) return Notification.permission;
      if (!globalThis.isSecureContext) return 'insecure';
      if (isIPhoneTab()) return 'install-first';
      return 'serviceWorker' in navigator ? 'unsupported' : 'private';
    },
    async askPermission() {
      if (!supported()) return 'unsupported';
      const answer = await Notification.requestPermission();
      return answer === 'default' ? 'dismissed' : answer;
    },
    async subscribe(publicKey) {
      if (!supported()) return { kind: 'unsupported' };
      if (Notification.permission !== 'granted') return { kind: 'denied' };
      return Promise.race([subscribeNow(publicKey), timeOut()]);
    },
    async unsubscribe() {
      if (!supported()) return;
      const registration = await navigator.serviceWorker.getRegistration();
      await (await registration?.pushManager.getSubscription())?.unsubscribe();
    },
  };
}

async function subscribeNow(publicKey: string): Promise<SubscribeResult> {
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    const existing = await pushManager.getSubscription();
    if (existing && hasKey(existing, publicKey)) {
      return { kind: 'subscribed', subscription: existing.toJSON() };
    }
    await existing?.unsubscribe();
    const subscription = await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    });
    return { kind: 'subscribed', subscription: subscription.toJSON() };
  } catch (error) {
    return { kind: isForbidden(error) ? 'private' : 'failed' };
  }
}

/** Permission is given, and subscribing is forbidden all the same: so Chromium speaks in a private window. */
function isForbidden(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'NotAllowedError' || /permission denied/i.test(error.message))
  );
}

function timeOut(): Promise<SubscribeResult> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'timed-out' }), SUBSCRIBE_TIMEOUT_MS);
  });
}

/** A service that lost its keys made new ones: a subscription for the old key can never be sent to again. */
function hasKey(subscription: PushSubscription, publicKey: string): boolean {
  const key = subscription.options.applicationServerKey;
  if (!key) return true;
  const text = btoa(String.fromCharCode(...new Uint8Array(key)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') === publicKey;
}
