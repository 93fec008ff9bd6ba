import { lookup as resolveName } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.ts';
import type { WebhookHeaders } from './sign-webhook.ts';
import { hostOf, urlProblem } from './webhook-url.ts';

/** A message to be posted once. */
export interface WebhookPost {
  readonly url: string;
  readonly headers: WebhookHeaders;
  readonly body: string;
  /** Whether the machine itself may be reached. */
  readonly loopback: boolean;
  /** Resolves names; the system's without it. */
  readonly resolve?: typeof resolveName;
}

/** What came of it: the status that was answered, or a word for why none was. */
export type Posted =
  | { readonly status: number; readonly failure: null }
  | { readonly status: null; readonly failure: string };

const PATIENCE_MS = 10_000; // not-law: milliseconds that a receiver has

class AddressRefused extends Error {
  readonly code = 'address-not-allowed';
}

const allowed = (address: string, loopback: boolean): boolean =>
  isPublicAddress(address) || (loopback && isLoopback(address));

/** Resolves a name and gives its addresses only when every one is allowed: to these and no others is connected. */
const checkedLookup =
  (loopback: boolean, resolve: typeof resolveName): LookupFunction =>
  (name, { family, all }, done) => {
    resolve(name, { family: family ?? 0, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => allowed(address, loopback)))
        return done(new AddressRefused(), '', 0);
      return all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };

/**
 * Posts a message: to the public internet alone, by https, without following redirects; of the answer only the status
 * is read. It never throws.
 */
export const postWebhook = ({
  url: text,
  headers,
  body,
  loopback,
  resolve = resolveName,
}: WebhookPost): Promise<Posted> => {
  const problem = urlProblem(text, loopback);
  if (problem !== null) return Promise.resolve({ status: null, failure: problem });
  const url = new URL(text);
  const host = hostOf(url);
  if (isIP(host) !== 0 && !allowed(host, loopback))
    return Promise.resolve({ status: null, failure: 'address-not-allowed' });
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done) => {
    const request = send(url, {
      method: 'POST',
      // A connection of its own, to the address that was checked.
      agent: false,
      lookup: checkedLookup(loopback, resolve),
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'mileproof-webhooks',
      },
    });
    request.on('response', (answer) => {
      done({ status: answer.statusCode ?? 0, failure: null });
      answer.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      const failure = error.name === 'AbortError' ? 'timeout' : (error.code ?? error.name);
      done({ status: null, failure });
    });
    request.end(body);
  });
};
