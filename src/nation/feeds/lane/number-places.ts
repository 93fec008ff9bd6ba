/** Numbers that a dictionary takes, and how many. */
const BEYOND = 1 << 16;
const MOST = 4096; // not-law: as many as texts

/** The distinct numbers of a column in a block and their places in a dictionary, while all are small and few. */
export class NumberPlaces {
  readonly #numbers: Int32Array;
  readonly #words: number;
  /** One more than the place of each number, 0 for one not met. */
  readonly #places = new Uint16Array(BEYOND);
  #distinct = 0;
  #many = false;

  /** `words` is how many times four bytes a number takes in the dictionary. */
  constructor(words: number) {
    this.#words = words;
    this.#numbers = new Int32Array(words * MOST);
  }

  /** Begins a block. */
  begin(): void {
    this.#places.fill(0);
    this.#distinct = 0;
    this.#many = false;
  }

  /** Whether numbers were met that no dictionary takes; the column has none in this block. */
  get many(): boolean {
    return this.#many;
  }

  /** The place of a number that is not below 0. */
  of(value: number): number {
    if (value >= BEYOND) {
      this.#many = true;
      return 0;
    }
    const place = this.#places[value] as number;
    return place === 0 ? this.#learn(value) : place - 1;
  }

  #learn(value: number): number {
    if (this.#distinct === MOST) {
      this.#many = true;
      return 0;
    }
    this.#numbers[this.#words * this.#distinct] = value;
    this.#distinct += 1;
    this.#places[value] = this.#distinct;
    return this.#distinct - 1;
  }

  /** The numbers as Parquet writes them. */
  get dictionary(): { readonly dictionary: Uint8Array; readonly distinct: number } {
    const size = this.#distinct * this.#words * Int32Array.BYTES_PER_ELEMENT;
    return { dictionary: new Uint8Array(this.#numbers.buffer, 0, size), distinct: this.#distinct };
  }
}
