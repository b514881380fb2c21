// Who is asking, for the limits only: the socket's address, or what the trusted proxies in front have seen.
import { BlockList, isIP } from 'node:net';

/** `trustedProxies` entries of X-Forwarded-For, counted from the right, were written by our own proxies. */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const entries = forwardedFor?.split(',').map((entry) => entry.trim()) ?? [];
  const forwarded = trustedProxies > 0 ? entries.at(-Math.min(trustedProxies, entries.length)) : undefined;
  return groupAddress(withoutPort(forwarded || socketAddress || ''));
}

/** Some proxies write the port of the connection too: every connection would be counted by itself. */
function withoutPort(entry: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
}

const MAPPED_IPV4 = new BlockList();
MAPPED_IPV4.addSubnet('::ffff:0:0', 96, 'ipv6');

/** One IPv6 household owns 2^64 addresses: they share one count. */
function groupAddress(address: string): string {
  if (isIP(address) !== 6 || MAPPED_IPV4.check(address, 'ipv6')) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const full = address.includes('::')
    ? [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
    : front;
  return full.slice(0, 4).join(':');
}
