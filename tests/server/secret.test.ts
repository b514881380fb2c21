// The Bearer secret of a device.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSameHash, readSecretHash } from '../../server/secret.ts';

const secret = randomBytes(32).toString('base64url');

test('32 bytes become a hash that does not hold them', () => {
  const hash = readSecretHash(`Bearer ${secret}`);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
});

test('the same secret gives the same hash, another one another', () => {
  const hash = readSecretHash(`Bearer ${secret}`) ?? '';
  expect(isSameHash(hash, readSecretHash(`bearer ${secret}`) ?? '')).toBe(true);
  expect(isSameHash(hash, readSecretHash(`Bearer ${'A'.repeat(43)}`) ?? '')).toBe(false);
});

test.each([
  undefined,
  '',
  'Bearer',
  'Bearer ',
  `Basic ${secret}`,
  secret,
  `Bearer ${secret}=`,
  `Bearer ${secret.slice(1)}`,
  `Bearer ${secret}A`,
  `Bearer ${secret} `,
  `Bearer  ${secret}`,
  `Bearer ${'+'.repeat(43)}`,
  // The last of 43 characters has two bits to spare: only one spelling counts.
  `Bearer ${'A'.repeat(42)}B`,
])('"%s" is malformed', (header) => {
  expect(readSecretHash(header)).toBeUndefined();
});
