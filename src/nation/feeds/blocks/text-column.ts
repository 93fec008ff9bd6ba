import { PageBytes, putText } from '../parquet/page-bytes.ts';
import type { ColumnValues } from '../parquet/pages.ts';
import type { CellMemory } from './cell-memory.ts';
import { Column, type Value } from './column.ts';
import { nothingStands, type StandsForItself } from './plain-texts.ts';

/** Texts of a dictionary, at most: as many as DuckDB puts in one for us. */
const MOST_TEXTS = 4096;
/** So many texts at the beginning of a block, hardly one of them twice, tell that nearly each row has its own. */
const TELLING = 128; // not-law: texts

/** A column of texts: as places in a dictionary while they are few, else as they stand. */
export class TextColumn extends Column {
  readonly #standsForItself: StandsForItself;
  /** Whether texts repeat, as a rule. */
  readonly #repeats: boolean;
  /** The texts of the dictionary, each behind its length, as Parquet writes them, and where each begins. */
  readonly #dictionary = new PageBytes();
  readonly #starts: number[] = [];
  readonly #places = new Map<Value, number>();
  #codes = new Uint16Array(1 << 12);
  /** All texts, once they are too many for a dictionary. */
  readonly #texts = new PageBytes();
  #many = false;

  constructor(name: string, standsForItself: StandsForItself = nothingStands, repeats = true) {
    super({ name, stored: 'text' });
    this.#standsForItself = standsForItself;
    this.#repeats = repeats;
  }

  override begin(): void {
    super.begin();
    this.#dictionary.length = 0;
    this.#starts.length = 0;
    this.#places.clear();
    this.#texts.length = 0;
    this.#many = !this.#repeats;
  }

  protected override reach(rows: number): void {
    if (rows <= this.#codes.length) return;
    const more = new Uint16Array(2 * rows);
    more.set(this.#codes);
    this.#codes = more;
  }

  protected override addPlain(
    bytes: Uint8Array,
    start: number,
    end: number,
    view: DataView,
    memory: CellMemory,
  ): boolean {
    if (!this.#many) {
      const code = memory.noteOf(memory.find(bytes, start, end, view));
      if (code < 0) return false;
      this.#codes[this.count] = code;
      return true;
    }
    if (!this.#standsForItself(bytes, start, end, view)) return false;
    const texts = this.#texts;
    texts.word(end - start);
    texts.reserve(end - start);
    texts.length = putText(texts.view, texts.length, view, start, end);
    return true;
  }

  protected override add(value: Value): void {
    if (!this.#many) {
      const known = this.#places.get(value);
      const { size } = this.#places;
      const differ = size === TELLING && this.count < TELLING + 4;
      if (known !== undefined || (size < MOST_TEXTS && !differ)) {
        this.#codes[this.count] = known ?? this.#learn(value);
        return;
      }
      this.#writeOut();
    }
    this.#texts.text(String(value));
  }

  #learn(value: Value): number {
    const place = this.#starts.length;
    this.#places.set(value, place);
    this.#starts.push(this.#dictionary.length);
    this.#dictionary.text(String(value));
    return place;
  }

  protected override noteAdded(memory: CellMemory, place: number): void {
    if (!this.#many) memory.note(place, this.#codes[this.count] as number);
  }

  /** Turns places in the dictionary into texts. */
  #writeOut(): void {
    this.#many = true;
    const { bytes, length } = this.#dictionary;
    for (let at = 0; at < this.count; at += 1) {
      const code = this.#codes[at] as number;
      const end = this.#starts[code + 1] ?? length;
      this.#texts.put(bytes.subarray(this.#starts[code], end));
    }
  }

  protected override values(): Pick<ColumnValues, 'values' | 'bounds'> {
    if (this.#many || this.count === 0) {
      return { values: { plain: this.#texts.written() }, bounds: null };
    }
    const dictionary = this.#dictionary.written();
    const values = { places: this.#codes, dictionary, distinct: this.#starts.length };
    return { values, bounds: null };
  }
}
