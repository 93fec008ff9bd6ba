/** How fast somebody may ask: a bucket of tokens that fills again. */
export interface Rate {
  /** Tokens that come back in a second. */
  readonly perSecond: number;
  /** Tokens that a full bucket holds. */
  readonly burst: number;
}

/** What became of a request for tokens. */
export interface Taken {
  readonly allowed: boolean;
  /** Whole tokens that are left. */
  readonly remaining: number;
  /** Seconds until as many tokens are there as were asked for; 0 when they were. */
  readonly wait: number;
  /** Seconds until the bucket is full. */
  readonly full: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MOST = 20_000; // not-law: buckets in memory
const SECOND = 1000; // not-law: milliseconds

/** Buckets of tokens by name, in the memory of one node: with several nodes each allows the rate. */
export class TokenBuckets {
  readonly rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now a clock in milliseconds that never goes back. */
  constructor(rate: Rate, now: () => number) {
    this.rate = rate;
    this.#now = now;
  }

  #filled(name: string): Bucket {
    const { perSecond, burst } = this.rate;
    const now = this.#now();
    const before = this.#buckets.get(name);
    if (before === undefined) return { tokens: burst, at: now };
    const gained = ((now - before.at) / SECOND) * perSecond;
    return { tokens: Math.min(burst, before.tokens + gained), at: now };
  }

  #told({ tokens }: Bucket, asked: number, allowed: boolean): Taken {
    const { perSecond, burst } = this.rate;
    const wait = allowed ? 0 : (asked - tokens) / perSecond;
    return { allowed, remaining: Math.floor(tokens), wait, full: (burst - tokens) / perSecond };
  }

  /** Whether there are tokens, taking none. */
  look(name: string, asked = 1): Taken {
    const bucket = this.#filled(name);
    return this.#told(bucket, asked, bucket.tokens >= asked);
  }

  /** Takes tokens, if there are enough. */
  take(name: string, asked = 1): Taken {
    const bucket = this.#filled(name);
    const allowed = bucket.tokens >= asked;
    if (allowed) bucket.tokens -= asked;
    // the one used last stands last, so that the oldest are dropped first
    this.#buckets.delete(name);
    this.#buckets.set(name, bucket);
    if (this.#buckets.size > MOST) this.#drop();
    return this.#told(bucket, asked, allowed);
  }

  /** Drops the bucket that was used longest ago. */
  #drop(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
