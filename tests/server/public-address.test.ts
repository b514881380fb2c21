// Only addresses of the open internet may be connected to.
import { expect, test } from 'vitest';
import { isPublicAddress, lookupPublic, mayBePublic } from '../../server/public-address.ts';

test.each(['142.250.196.106', '17.188.143.34', '8.8.8.8', '172.32.0.1', '2404:6800:4004:80a::200a'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.10',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::1',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('a name that leads to this machine is not connected to', async () => {
  const error = await new Promise((done) => {
    lookupPublic('localhost', {}, (failure) => done(failure));
  });
  expect(error).toMatchObject({ name: 'PrivateAddressError' });
});

test('a name is doubted as soon as one of its addresses is private', async () => {
  const resolve = async () => [
    { address: '142.250.196.106', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ];
  expect(await mayBePublic('push.example.org', resolve)).toBe(false);
});

test('a name server that fails proves nothing', async () => {
  expect(await mayBePublic('push.example.org', () => Promise.reject(new Error('away')))).toBe(true);
});
