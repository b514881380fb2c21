// Ids from names, against another implementation of SHA-1 and the example of RFC 9562.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../../src/domain/sharing/name-uuid.ts';
import { sha1 } from '../../../src/domain/sharing/sha-1.ts';
import { awkwardText } from './arbitrary-log.ts';

const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('SHA-1', () => {
  it('is that of another implementation, for every length around the ends of blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const message = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
      expect(Buffer.from(sha1(message)).toString('hex')).toBe(
        createHash('sha1').update(message).digest('hex'),
      );
    }
  });
});

describe('a UUID from a name', () => {
  it('is the one that RFC 9562 gives as its example', () => {
    expect(nameUuid(DNS_NAMESPACE, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('takes the name as UTF-8, emoji and half a pair of surrogates too', () => {
    fc.assert(
      fc.property(awkwardText, (name) => {
        const namespace = Buffer.from(DNS_NAMESPACE.replaceAll('-', ''), 'hex');
        const hash = createHash('sha1').update(namespace).update(Buffer.from(name, 'utf8')).digest();
        const uuid = nameUuid(DNS_NAMESPACE, name).replaceAll('-', '');
        expect(uuid.slice(0, 12)).toBe(hash.toString('hex').slice(0, 12));
        expect(uuid).toMatch(/^.{12}5.{3}[89ab].{15}$/);
      }),
    );
    expect(nameUuid(DNS_NAMESPACE, '\ud83c')).toBe(nameUuid(DNS_NAMESPACE, '\ufffd'));
  });
});
