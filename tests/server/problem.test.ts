// The language of a refusal.
import { expect, test } from 'vitest';
import { askedLocale } from '../../server/problem.ts';

test.each([
  ['ja', 'ja'],
  ['en-US,en;q=0.9', 'en'],
  ['en;q=0.5, ja-JP', 'ja'],
  ['fr, en;q=0.2, ja;q=0.1', 'en'],
  ['JA', 'ja'],
  ['ja;q=0, en;q=0.1', 'en'],
])('"%s" asks for %s', (header, locale) => {
  expect(askedLocale(header)).toBe(locale);
});

test.each([undefined, '', '*', 'fr', 'de-DE,de;q=0.9', 'ja;q=x', 'english'])(
  '"%s" asks for neither',
  (header) => {
    expect(askedLocale(header)).toBeUndefined();
  },
);
