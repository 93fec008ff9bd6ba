/** Numbers texts as they come, from 1; 0 stands for the empty text. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  of(text: string): number {
    if (text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** Whole numbers by row; 0 where none is set. */
export class GrowingColumn {
  #cells = new Uint32Array(1024);

  get(row: number): number {
    return this.#cells[row] ?? 0;
  }

  set(row: number, value: number): void {
    if (row >= this.#cells.length) {
      const larger = new Uint32Array(Math.max(row + 1, this.#cells.length * 2)); // not-law: size of a column
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[row] = value;
  }
}
