import { createHash } from 'node:crypto';
import { type Rate, TokenBuckets } from './token-buckets.ts';

/** How many keys that were known are remembered; the one seen longest ago is forgotten first. */
const MOST_KNOWN = 10_000; // not-law: keys in memory

/** How fast keys that are not known may be shown, by one node. */
export interface UnknownKeyRates {
  /** Of one key at one address. */
  readonly oneKey: Rate;
  /** Of one address, whichever keys it shows. */
  readonly anyKey: Rate;
}

/**
 * Counts keys that are not known, each by itself at its address, so that a dead one stops nobody who shows another or
 * none. A key that was known when it was last shown passes whatever else is shown at its address.
 */
export class UnknownKeys {
  readonly #oneKey: TokenBuckets;
  readonly #anyKey: TokenBuckets;
  /** Digests: no key lies in memory. */
  readonly #known = new Set<string>();

  /** @param now a clock in milliseconds that never goes back. */
  constructor({ oneKey, anyKey }: UnknownKeyRates, now: () => number) {
    this.#oneKey = new TokenBuckets(oneKey, now);
    this.#anyKey = new TokenBuckets(anyKey, now);
  }

  /**
   * Looks a key up, unless too many that are not known were shown.
   *
   * @param shown what `Authorization` says.
   * @param look whose it is.
   * @returns whose it is, or the seconds until it may be looked up.
   */
  async look<Found>(
    place: string,
    shown: string,
    look: () => Promise<Found | 'unknown'>,
  ): Promise<{ readonly found: Found | 'unknown' } | { readonly wait: number }> {
    const digest = createHash('sha256').update(shown).digest('base64');
    const name = `${place} ${digest}`;
    if (!this.#known.delete(digest)) {
      const wait = Math.max(this.#oneKey.look(name).wait, this.#anyKey.look(place).wait);
      if (wait > 0) return { wait };
    }
    const found = await look();
    if (found === 'unknown') {
      this.#oneKey.take(name);
      this.#anyKey.take(place);
    } else this.#remember(digest);
    return { found };
  }

  #remember(digest: string): void {
    this.#known.add(digest);
    if (this.#known.size <= MOST_KNOWN) return;
    const [oldest] = this.#known;
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
