const MASK = (1n << 64n) - 1n;
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** 64-bit FNV-1a of a text, with a finishing mix so that near texts are far apart. */
const textHash = (text: string): bigint => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  hash ^= hash >> 33n;
  hash = (hash * 0xff51afd7ed558ccdn) & MASK;
  return hash ^ (hash >> 29n);
};

/** Largest step between the numbers of neighbours: a key times this still fits in 64 bits. */
const STEP_REACH = 10_000_000_000n;

/** Keys of further rows begin at multiples of this, beyond those of all vehicles. */
const FURTHER = 100_000_000;

const TWO_POW_32 = 4_294_967_296;

/** What a nation is drawn from: a whole number, or a text that nobody can guess. */
export type Seed = number | string;

/** A stream of chances for one purpose: the same seed and label give the same stream on any machine. */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: Seed, label: string) {
    const hash = textHash(`${seed}/${label}`);
    this.#a = Number(hash & 0xffffffffn) | 0;
    this.#b = Number(hash >> 32n) | 0;
    this.#c = this.#a ^ 0x9e3779b9;
    for (let warm = 0; warm < 15; warm += 1) this.next();
  }

  /** Uniform, 0 inclusive to 1 exclusive (sfc32). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + sum) | 0;
    return (sum >>> 0) / TWO_POW_32;
  }

  /** Uniform from one number to another. */
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number, both ends inclusive. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True with a probability. */
  hit(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of a list by weight. */
  by<T>(list: readonly T[], weight: (item: T) => number): T {
    let at = this.next() * list.reduce((sum, item) => sum + weight(item), 0);
    for (const item of list) {
      at -= weight(item);
      if (at < 0) return item;
    }
    return list[list.length - 1] as T;
  }

  /** One key of a table of weights. */
  key(weights: Readonly<Record<string, number>>): string {
    return this.by(Object.entries(weights), ([, weight]) => weight)[0];
  }

  /** Heavy-tailed size, at least `least`: Pareto with a finite mean, cut at a hundredfold. */
  tail(least: number, exponent = 1.3): number {
    return least * Math.min(100, (1 - this.next()) ** (-1 / exponent)); // not-law: cut of the tail
  }
}

/**
 * Chances as SQL over a whole-number key: every label gives its own, and none depends on the order or
 * the number of threads in which rows are worked on.
 */
export class SqlChance {
  readonly #seed: Seed;

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  /** 64 bits that hang on the key, the label and the seed. */
  bits(label: string, key = 'v'): string {
    // a sum and one hash: hashing key and label apart would leave labels of one key dependent
    return `hash((${key})::BIGINT + ${textHash(`${this.#seed}:${label}`) >> 2n})`;
  }

  /** A whole number from 0 to less than a bound. */
  upTo(bound: number | string, label: string, key = 'v'): string {
    return `(${this.bits(label, key)} % (${bound})::UBIGINT)::INTEGER`;
  }

  /** A number from 0 to less than 1. */
  unit(label: string, key = 'v'): string {
    return `((${this.bits(label, key)} % 1000003)::DOUBLE / 1000003)`; // not-law: fineness
  }

  /** True for about so many rows of a million. */
  some(perMillion: number, label: string, key = 'v'): string {
    return `(${this.bits(label, key)} % 1000003 < ${Math.round(perMillion)})`; // not-law: fineness
  }

  /** A pseudonym, as intake writes one. */
  pseudonym(label: string, key = 'v'): string {
    return `'p:' || lpad(lower(to_hex(${this.bits(label, key)})), 16, '0')`;
  }

  /** Decimal digits, at most 18, that differ for every key below both ten to their number and 900 million. */
  digits(label: string, count: number, key = 'v'): string {
    const modulus = 10n ** BigInt(count);
    const reach = modulus < STEP_REACH ? modulus : STEP_REACH;
    const step = (textHash(`${this.#seed}:step:${label}`) % (reach / 10n)) * 10n + 7n;
    const start = textHash(`${this.#seed}:start:${label}`) % modulus;
    return `lpad(((((${key})::BIGINT * ${step}) % ${modulus} + ${start}) % ${modulus})::VARCHAR, ${count}, '0')`;
  }

  /** As `digits`, of numbers that the rows told first cannot have: `more` from 1 to 8 for further rows of one key. */
  furtherDigits(label: string, count: number, more: number): string {
    return this.digits(label, count, `(v + ${more} * ${FURTHER})`);
  }

  /** A whole number below a modulus of no prime factor but 2, 3, 5 and 11, another for every key below it. */
  place(label: string, modulus: number, key = 'v'): string {
    let step = textHash(`${this.#seed}:place:${label}`) % BigInt(modulus);
    while ([2n, 3n, 5n, 11n].some((prime) => step % prime === 0n)) step += 1n;
    return `(((${key})::BIGINT * ${step}) % ${modulus})`;
  }
}
