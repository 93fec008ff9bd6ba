const EMPTY = 0;
const SMALLEST = 1024;
const FULLEST = 0.6;

/**
 * Remembers at which row each 64-bit key was first seen, in twelve bytes a key, so that millions
 * fit. Rows count from 1.
 */
export class FirstSeen {
  #high = new Uint32Array(SMALLEST);
  #low = new Uint32Array(SMALLEST);
  #row = new Uint32Array(SMALLEST);
  #count = 0;

  /** The row at which the key was first seen, or 0 when this is the first time. */
  seen(high: number, low: number, row: number): number {
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
    let place = (high ^ (low >>> 1)) & mask;
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
