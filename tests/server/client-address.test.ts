// Who asks, behind as many proxies as are trusted.
import { expect, test } from 'vitest';
import { clientAddress } from '../../server/client-address.ts';

test('without a trusted proxy the socket is believed and the header is not', () => {
  expect(clientAddress('192.0.2.1', '203.0.113.5', 0)).toBe('192.0.2.1');
});

test('each trusted proxy is worth one entry from the right', () => {
  const header = '1.1.1.1, 203.0.113.5, 198.51.100.2';
  expect(clientAddress('10.0.0.1', header, 1)).toBe('198.51.100.2');
  expect(clientAddress('10.0.0.1', header, 2)).toBe('203.0.113.5');
});

test('a header that is missing or shorter than promised leads to the nearest address', () => {
  expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.1', '203.0.113.5', 3)).toBe('203.0.113.5');
});

test('a port beside the address is not a part of it', () => {
  for (const [entry, address] of [
    ['203.0.113.5:49152', '203.0.113.5'],
    ['[::ffff:203.0.113.5]:443', '::ffff:203.0.113.5'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
  ]) {
    expect(clientAddress('10.0.0.1', entry, 1)).toBe(address);
  }
});

test('one IPv6 household is one client', () => {
  const one = clientAddress('2001:db8:1:2:3:4:5:6', undefined, 0);
  expect(clientAddress('2001:db8:1:2::9', undefined, 0)).toBe(one);
  expect(clientAddress('2001:db8:1:3::9', undefined, 0)).not.toBe(one);
  expect(clientAddress('::1', undefined, 0)).toBe(clientAddress('::2', undefined, 0));
});

test('IPv4 written as IPv6 stays one address', () => {
  expect(clientAddress('::ffff:192.0.2.1', undefined, 0)).not.toBe(
    clientAddress('::ffff:192.0.2.2', undefined, 0),
  );
});
