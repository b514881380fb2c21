// The signature that push services ask for, made once per service and used for hours: signing costs more than encrypting.
import webPush from 'web-push';
import { makeRecent } from './recent.ts';
import type { PushKey } from './vapid-keys.ts';

const VALID_SECONDS = 12 * 3600;
const REUSED_MS = 6 * 3600 * 1000;
/** Below the allowed hosts anybody may name others without end. */
const KEPT_MAX = 1000;

export function makeVapidSigner(subject: string, now: () => number) {
  const headers = makeRecent<{ value: string; signedAtMs: number }>(KEPT_MAX);
  return (key: PushKey, origin: string): string => {
    const place = `${key.id} ${origin}`;
    const known = headers.get(place);
    const ageMs = now() - (known?.signedAtMs ?? 0);
    // A clock that was set back would make the signature seem to come from the future.
    if (known && ageMs >= 0 && ageMs < REUSED_MS) return known.value;
    const signedAtMs = now();
    const { Authorization } = webPush.getVapidHeaders(
      origin,
      subject,
      key.publicKey,
      key.privateKey,
      'aes128gcm',
      Math.floor(signedAtMs / 1000) + VALID_SECONDS,
    );
    headers.set(place, { value: Authorization, signedAtMs });
    return Authorization;
  };
}
