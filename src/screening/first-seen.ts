const EMPTY = 0;
const SMALLEST = 1024;
const FULLEST = 0.6;

/** Two independent 32-bit hashes of a text (FNV-1a and its mirror), enough to tell 10⁸ texts apart. */
const hashes = { high: 0, low: 0 };

const hash = (text: string): void => {
  let high = 0x811c9dc5;
  let low = 0x9dc5811c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + 0x9e37), 0x85ebca6b);
    low ^= low >>> 13;
  }
  hashes.high = high >>> 0;
  hashes.low = low >>> 0;
};

/**
 * Remembers at which row each text was first seen, in twelve bytes a text, so that millions fit.
 * Texts are told apart by 64 bits of hash.
 */
export class FirstSeen {
  #high = new Uint32Array(SMALLEST);
  #low = new Uint32Array(SMALLEST);
  #row = new Uint32Array(SMALLEST);
  #count = 0;

  /** The row at which the text was first seen, or 0 when this is the first time; rows count from 1. */
  seen(text: string, row: number): number {
    hash(text);
    const { high, low } = hashes;
    const place = this.#place(high, low);
    const first = this.#row[place] ?? EMPTY;
    if (first !== EMPTY) return first;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#row[place] = row;
    this.#count += 1;
    if (this.#count > this.#row.length * FULLEST) this.#grow();
    return 0;
  }

  #place(high: number, low: number): number {
    const mask = this.#row.length - 1;
    let place = (high ^ low) & mask;
    while (this.#row[place] !== EMPTY && (this.#high[place] !== high || this.#low[place] !== low)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [high, low, row] = [this.#high, this.#low, this.#row];
    const size = row.length * 2;
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#row = new Uint32Array(size);
    for (let i = 0; i < row.length; i += 1) {
      if (row[i] === EMPTY) continue;
      const place = this.#place(high[i] ?? 0, low[i] ?? 0);
      this.#high[place] = high[i] ?? 0;
      this.#low[place] = low[i] ?? 0;
      this.#row[place] = row[i] ?? 0;
    }
  }
}
