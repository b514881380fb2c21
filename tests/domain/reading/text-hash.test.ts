// A fingerprint of a text: the same for the same text, another for any other that was tried.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../../src/domain/reading/text-hash.ts';

test('is the same everywhere: phones keep it over years', () => {
  expect(textHash('37.5℃以上の熱がある')).toBe(textHash('37.5℃以上の熱がある'));
  expect([textHash(''), textHash('熱')]).toEqual(['wvjl67o803', 'uihvtp18un']);
});

test('differs wherever one character differs', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const index = at % text.length;
      const changed =
        text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1);
      return textHash(changed) !== textHash(text);
    }),
  );
});
