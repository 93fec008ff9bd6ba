import { isIP } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.ts';

/** Why an address is none for webhooks. */
export type UrlProblem = 'not-a-url' | 'not-https' | 'credentials' | 'not-public';

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * What is wrong with an address for webhooks; null when nothing is. Only https to the public internet; with `loopback`
 * also http to the machine itself. A name is resolved and held against the same rule at each delivery.
 */
export const urlProblem = (text: string, loopback: boolean): UrlProblem | null => {
  const url = URL.parse(text);
  if (url === null || url.hash !== '') return 'not-a-url';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = hostOf(url);
  const own = host === 'localhost' || host.endsWith('.localhost') || isLoopback(host);
  if (own) {
    if (!loopback) return 'not-public';
    return url.protocol === 'https:' || url.protocol === 'http:' ? null : 'not-https';
  }
  if (url.protocol !== 'https:') return 'not-https';
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !host.includes('.')) return 'not-public';
  return null;
};
