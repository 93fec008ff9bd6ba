const EMPTY = 0;
const SMALLEST = 1024; // not-law: size of a table
const FULLEST = 0.6; // not-law: fill of a table

/** Spreads the bits of a key's words; the key itself decides what is the same. */
const spread = (first: number, second: number, third: number): number => {
  let bits = Math.imul(first ^ (first >>> 16), 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15) ^ second, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13) ^ third, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
};

/**
 * Remembers at which row each key of three words of 32 bits was first seen, in sixteen bytes a key, so that millions
 * fit. Rows count from 1.
 */
export class FirstSeen {
  #first = new Uint32Array(SMALLEST);
  #second = new Uint32Array(SMALLEST);
  #third = new Uint32Array(SMALLEST);
  #row = new Uint32Array(SMALLEST);
  #count = 0;

  /** The row at which the key was first seen, or 0 when this is the first time. */
  seen(first: number, second: number, third: number, row: number): number {
    const place = this.#place(first, second, third);
    const before = this.#row[place] ?? EMPTY;
    if (before !== EMPTY) return before;
    this.#put(place, first, second, third, row);
    this.#count += 1;
    if (this.#count > this.#row.length * FULLEST) this.#grow();
    return 0;
  }

  #put(place: number, first: number, second: number, third: number, row: number): void {
    this.#first[place] = first;
    this.#second[place] = second;
    this.#third[place] = third;
    this.#row[place] = row;
  }

  #place(first: number, second: number, third: number): number {
    const mask = this.#row.length - 1;
    let place = spread(first, second, third) & mask;
    while (
      this.#row[place] !== EMPTY &&
      (this.#third[place] !== third ||
        this.#second[place] !== second ||
        this.#first[place] !== first)
    ) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [ones, seconds, thirds, rows] = [this.#first, this.#second, this.#third, this.#row];
    const size = rows.length * 2; // not-law: size of a table
    this.#first = new Uint32Array(size);
    this.#second = new Uint32Array(size);
    this.#third = new Uint32Array(size);
    this.#row = new Uint32Array(size);
    for (let i = 0; i < rows.length; i += 1) {
      if (rows[i] === EMPTY) continue;
      const [first = 0, second = 0, third = 0] = [ones[i], seconds[i], thirds[i]];
      this.#put(this.#place(first, second, third), first, second, third, rows[i] ?? 0);
    }
  }
}
