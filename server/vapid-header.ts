// The signature that push services ask for, made once per service and used for hours: signing costs more than encrypting.
import webPush from 'web-push';
import type { VapidKeys } from './config.ts';

const VALID_SECONDS = 12 * 3600;
const REUSED_MS = 6 * 3600 * 1000;

export function makeVapidSigner(keys: VapidKeys, subject: string, now: () => number) {
  const headers = new Map<string, { value: string; signedAtMs: number }>();
  return (origin: string): string => {
    const known = headers.get(origin);
    const ageMs = now() - (known?.signedAtMs ?? 0);
    // A clock that was set back would make the signature seem to come from the future.
    if (known && ageMs >= 0 && ageMs < REUSED_MS) return known.value;
    const signedAtMs = now();
    const { Authorization } = webPush.getVapidHeaders(
      origin,
      subject,
      keys.publicKey,
      keys.privateKey,
      'aes128gcm',
      Math.floor(signedAtMs / 1000) + VALID_SECONDS,
    );
    headers.set(origin, { value: Authorization, signedAtMs });
    return Authorization;
  };
}
