// The policy of a document follows from what was built into it.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentHeaders } from '../../server/security-headers.ts';

const policyOf = (html: string) => documentHeaders(html)['Content-Security-Policy'] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a document may do what it was built to do and nothing else', () => {
  expect(policyOf('<style>a{}</style>')).toBe(
    [
      `default-src 'none'; script-src 'self'; style-src 'self' ${hashOf('a{}')}; img-src 'self' data: blob:`,
      `media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'`,
      `form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types temoto`,
    ].join('; '),
  );
});

test('every inline style has its hash, attributes and line breaks included', () => {
  const policy = policyOf('<style media="print">\r\n a{}\n</style>text<STYLE>b{}</STYLE >');
  expect(policy).toContain(`style-src 'self' ${hashOf('\n a{}\n')} ${hashOf('b{}')};`);
});

test('a document without inline style allows none', () => {
  expect(policyOf('<p style="color:red">')).toContain(`style-src 'self';`);
  expect(policyOf('<p>')).not.toContain('sha256');
});
