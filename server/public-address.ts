// Refuses every address inside a network: a push must not become a way into the hospital's own machines.
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIPv4, type LookupFunction } from 'node:net';

// Two lists: BlockList reads an IPv4 address as IPv6 as well, and all of them would lie in ::/3.
const NOT_PUBLIC = { ipv4: new BlockList(), ipv6: new BlockList() };
// IANA special-purpose registries; 100.64/10 is a carrier's own network, 169.254/16 holds cloud metadata.
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.ipv4.addSubnet(address, bits, 'ipv4');
}
// Everything beside global unicast, and the parts of it that carry an IPv4 address or mean documentation.
for (const [address, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  NOT_PUBLIC.ipv6.addSubnet(address, bits, 'ipv6');
}

export function isPublicAddress(address: string): boolean {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  return !NOT_PUBLIC[family].check(address, family);
}

export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** A `lookup` for sockets: what was checked is what is connected to. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError('not a public address'), '');
    }
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

const LOOKUP_WAIT_MS = 1500;

/** False only when the name is known to lead inside. A name server that is away is no proof: sending checks again. */
export function mayBePublic(
  hostname: string,
  resolve: (hostname: string) => Promise<LookupAddress[]>,
): Promise<boolean> {
  const late = new Promise<boolean>((done) => setTimeout(() => done(true), LOOKUP_WAIT_MS).unref());
  const checked = resolve(hostname).then(
    (addresses) => addresses.every(({ address }) => isPublicAddress(address)),
    () => true,
  );
  return Promise.race([checked, late]);
}
