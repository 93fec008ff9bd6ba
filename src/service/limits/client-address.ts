import { BlockList, isIP, isIPv6 } from 'node:net';

/** Proxies whose `X-Forwarded-For` is believed: addresses, or networks as `10.0.0.0/8`. */
export type TrustedProxies = readonly string[];

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').trim();

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** @throws Error on what is no address and no network. */
const listOf = (proxies: TrustedProxies): BlockList => {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    if (isIP(address) === 0) throw new Error(`no address of a proxy: ${proxy}`);
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
};

/**
 * Reads from whom a request comes. The connection tells; behind a proxy that is trusted the last address that it saw
 * does, and so on from behind until one is not trusted. Whatever a client writes before that is not believed.
 *
 * @throws Error on what is no address and no network.
 */
export const clientAddress = (
  proxies: TrustedProxies,
): ((connected: string, forwarded: string | null) => string) => {
  const trusted = listOf(proxies);
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, familyOf(address));
  return (connected, forwarded) => {
    let address = plain(connected);
    const hops = (forwarded ?? '').split(',').map(plain);
    while (isTrusted(address)) {
      const hop = hops.pop();
      if (hop === undefined || isIP(hop) === 0) break;
      address = hop;
    }
    return address;
  };
};

const NETWORK_GROUPS = 4; // not-law: of an IPv6 address

/** By what requests of one place are counted: an IPv4 address, of an IPv6 address the network of 64 bits. */
export const placeOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [before = '', after = ''] = address.toLowerCase().split('::');
  const head = before.split(':').filter((group) => group !== '');
  const tail = after.split(':').filter((group) => group !== '');
  const zeros = address.includes('::') ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};
