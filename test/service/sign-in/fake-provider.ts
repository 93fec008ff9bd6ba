import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

const HOUR = 3600;
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

interface SignInRequest {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly subject: string;
}

/** A provider of OpenID Connect on the loopback, for tests. */
export interface FakeProvider {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its page does once a person signed in there: gives the query with which the browser comes back. */
  readonly authorize: (address: string, subject: string) => URLSearchParams;
  /** From now on its tokens are signed by a key that it does not publish. */
  readonly forge: () => void;
}

/** Lets a provider listen until the tests end. Its tokens tell a name and an address, which nobody asked for. */
export const fakeProvider = async (): Promise<FakeProvider> => {
  const clientId = 'mileproof';
  const clientSecret = randomUUID();
  const published = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let signing = published.privateKey;
  const codes = new Map<string, SignInRequest>();
  let issuer = '';
  const tokenOf = ({ nonce, subject }: SignInRequest): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: issuer, aud: clientId, sub: subject, iat: now, exp: now + HOUR },
      ...{ nonce, name: '提供者所知之名', email: 'told@provider.test', email_verified: true },
    };
    const signed = `${base64({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${base64(claims)}`;
    return `${signed}.${createSign('sha256').update(signed).sign(signing, 'base64url')}`;
  };
  const exchange = (form: URLSearchParams, authorization: string): object | null => {
    const asked = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const known = authorization === `Basic ${basic}` || form.get('client_secret') === clientSecret;
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
    if (asked === undefined || !known || verifier.digest('base64url') !== asked.challenge)
      return null;
    return {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: HOUR,
      id_token: tokenOf(asked),
    };
  };
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration') {
      answer(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (request.url === '/jwks') {
      const key = published.publicKey.export({ format: 'jwk' });
      answer(200, { keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] });
    } else if (request.url === '/token') {
      const form = new URLSearchParams(await readText(request));
      const given = exchange(form, request.headers.authorization ?? '');
      answer(given === null ? 400 : 200, given ?? { error: 'invalid_grant' });
    } else answer(404, {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorize: (address, subject) => {
      const { searchParams: asked } = new URL(address);
      const code = randomUUID();
      const challenge = asked.get('code_challenge');
      codes.set(code, { nonce: asked.get('nonce'), challenge, subject });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    forge: () => {
      signing = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    },
  };
};
