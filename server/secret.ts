// The device's own secret: 32 random bytes, sent as a Bearer token, kept only as a hash.
import { createHash, timingSafeEqual } from 'node:crypto';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** The hash of the secret in an Authorization header; undefined when there is none or it is malformed. */
export function readSecretHash(authorization: string | undefined): string | undefined {
  const token = BEARER.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const secret = Buffer.from(token, 'base64url');
  // 43 characters hold 258 bits: two spellings of the same 32 bytes are not both accepted.
  if (secret.toString('base64url') !== token) return undefined;
  return createHash('sha256').update(secret).digest('hex');
}

export function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
