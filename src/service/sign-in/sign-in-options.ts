import type pg from 'pg';

/** A provider of OpenID Connect by which members may sign in once they have linked it. */
export interface SignInProvider {
  /** Lower case, in addresses: `/auth/callback/{id}`. */
  readonly id: string;
  /** Its address of discovery; asked once, when the service starts. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What sign-in is made of. */
export interface SignInOptions {
  /** Connections of `signInPool`. */
  readonly pool: pg.Pool;
  /** Origins at which browsers reach the service, the one that is told outside first: `https://example.cn`. */
  readonly origins: readonly [string, ...string[]];
  /** 32 bytes for one purpose, the same on every node: signs cookies, hides what tries are counted by. */
  readonly key: Buffer;
  readonly providers?: readonly SignInProvider[];
}

/** Where sign-in stands. */
export const SIGN_IN_PATH = '/auth';

const MINUTE = 60;
/** Seconds after which a session is dead, however much it is used. */
export const SESSION_SECONDS = 12 * 60 * MINUTE; // not-law: life of a session
/** Minutes without a request after which it is dead. */
export const IDLE_MINUTES = 30; // not-law: life of a session
/** Seconds after sign-in in which ways to sign in may be added and taken away: passkeys, providers. */
export const FRESH_SECONDS = 15 * MINUTE; // not-law: life of a session
/** What the library calls the password among the ways in which an account signs in. */
export const PASSWORD_PROVIDER = 'credential';
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const; // not-law: of passwords
