import type { Actor } from '../../register/actor.ts';
import type { Authenticate } from '../authenticate.ts';
import { ProblemThrown } from '../problems/problem.ts';
import { type Rate, type Taken, TokenBuckets } from './token-buckets.ts';
import { UnknownKeys } from './unknown-keys.ts';

/** How fast may be asked, by one node. */
export interface LimitOptions {
  /** Of one person or one key's organisation. */
  readonly signedIn?: Rate;
  /** Of one address by which nobody is signed in. */
  readonly address?: Rate;
  /** Of one key that is not known, at one address. */
  readonly unknownKey?: Rate;
  /** Of one address with keys that are not known, whichever. */
  readonly unknownKeys?: Rate;
  /** Of one address that files complaints. */
  readonly complaints?: Rate;
  /** Of one address that shows receipts, known ones and others. */
  readonly receipts?: Rate;
  /** Of one address that shows codes of letters on paper, known ones and others. */
  readonly codes?: Rate;
  /** Of one address that asks calendars, known ones and others. */
  readonly calendars?: Rate;
  /** Of one address that opens links of mails, known ones and others. */
  readonly mailLinks?: Rate;
  /** Of one address that speaks by keys of outlets, known ones and others. */
  readonly outletKeys?: Rate;
  /** Of one address that asks for signed answers. */
  readonly absences?: Rate;
  /** Streams of one of these at a time. */
  readonly streams?: number;
}

const DEFAULTS = {
  signedIn: { perSecond: 200, burst: 400 }, // not-law: requests
  address: { perSecond: 20, burst: 60 }, // not-law: requests
  unknownKey: { perSecond: 0.5, burst: 20 }, // not-law: requests
  unknownKeys: { perSecond: 20, burst: 200 }, // not-law: requests
  complaints: { perSecond: 1 / 120, burst: 10 }, // not-law: requests
  receipts: { perSecond: 0.2, burst: 30 }, // not-law: requests
  codes: { perSecond: 0.5, burst: 60 }, // not-law: requests
  calendars: { perSecond: 1, burst: 120 }, // not-law: requests
  mailLinks: { perSecond: 0.2, burst: 30 }, // not-law: requests
  outletKeys: { perSecond: 0.5, burst: 60 }, // not-law: requests
  absences: { perSecond: 0.1, burst: 10 }, // not-law: requests
  streams: 8, // not-law: streams
} as const;

const tooMany = (retryAfter: number): ProblemThrown =>
  new ProblemThrown({ code: 'too-many-requests', retryAfter: Math.max(1, Math.ceil(retryAfter)) });

/** What is held to a rate of its own, by address. */
export type RateName =
  | 'complaints'
  | 'receipts'
  | 'codes'
  | 'calendars'
  | 'mailLinks'
  | 'outletKeys'
  | 'absences';

/** Enforces the rate limits. */
export class Limits {
  readonly #signedIn: TokenBuckets;
  readonly #address: TokenBuckets;
  readonly #keys: UnknownKeys;
  readonly #counted: Readonly<Record<RateName, TokenBuckets>>;
  readonly #most: number;
  readonly #streams = new Map<string, number>();

  /** @param now a clock in milliseconds that never goes back. */
  constructor(options: LimitOptions, now: () => number) {
    const rates = { ...DEFAULTS, ...options };
    const { signedIn, address, streams, complaints, receipts, codes, calendars, mailLinks } = rates;
    const { outletKeys, absences } = rates;
    this.#signedIn = new TokenBuckets(signedIn, now);
    this.#address = new TokenBuckets(address, now);
    this.#keys = new UnknownKeys({ oneKey: rates.unknownKey, anyKey: rates.unknownKeys }, now);
    this.#counted = {
      complaints: new TokenBuckets(complaints, now),
      receipts: new TokenBuckets(receipts, now),
      codes: new TokenBuckets(codes, now),
      calendars: new TokenBuckets(calendars, now),
      mailLinks: new TokenBuckets(mailLinks, now),
      outletKeys: new TokenBuckets(outletKeys, now),
      absences: new TokenBuckets(absences, now),
    };
    this.#most = streams;
  }

  /**
   * Who asks. A request that shows a key is held to the rates of keys that are not known; a session and nobody are not.
   *
   * @throws ProblemThrown `too-many-requests`.
   */
  async whoAsks(
    request: Request,
    place: string,
    authenticate: Authenticate,
  ): ReturnType<Authenticate> {
    const shown = request.headers.get('authorization');
    if (shown === null) return authenticate(request);
    const looked = await this.#keys.look(place, shown, () => authenticate(request));
    if ('wait' in looked) throw tooMany(looked.wait);
    return looked.found;
  }

  /**
   * Counts what is held to a rate of its own, whoever is signed in.
   *
   * @throws ProblemThrown `too-many-requests`.
   */
  countOf(counted: RateName, place: string): void {
    const taken = this.#counted[counted].take(place);
    if (!taken.allowed) throw tooMany(taken.wait);
  }

  /** By what somebody is counted. */
  nameOf(actor: Actor | null, place: string): string {
    return actor === null ? place : `${actor.organisation}/${actor.person}`;
  }

  /**
   * Counts a request, and tells what is left as headers.
   *
   * @throws ProblemThrown `too-many-requests`.
   */
  count(actor: Actor | null, place: string): Readonly<Record<string, string>> {
    const buckets = actor === null ? this.#address : this.#signedIn;
    const taken = buckets.take(this.nameOf(actor, place));
    if (!taken.allowed) throw tooMany(taken.wait);
    return headersOf(buckets.rate, taken);
  }

  /**
   * Counts a stream until it ends.
   *
   * @returns what ends it.
   * @throws ProblemThrown `too-many-requests`.
   */
  stream(name: string): () => void {
    const running = this.#streams.get(name) ?? 0;
    if (running >= this.#most) throw tooMany(1);
    this.#streams.set(name, running + 1);
    return () => {
      const left = (this.#streams.get(name) ?? 1) - 1;
      if (left === 0) this.#streams.delete(name);
      else this.#streams.set(name, left);
    };
  }
}

const headersOf = (
  { perSecond, burst }: Rate,
  { remaining, full }: Taken,
): Readonly<Record<string, string>> => ({
  'ratelimit-policy': `${burst};w=${Math.ceil(burst / perSecond)}`,
  'ratelimit-limit': String(burst),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(Math.ceil(full)),
});
