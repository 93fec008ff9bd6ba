import type { ColumnValues } from '../parquet/pages.ts';
import { Column, type Value } from './column.ts';

/** A column of truth values, a bit each. */
export class TruthColumn extends Column {
  #bits = new Uint8Array(1 << 9);

  constructor(name: string) {
    super({ name, stored: 'boolean' });
  }

  override begin(): void {
    super.begin();
    this.#bits.fill(0);
  }

  protected override reach(rows: number): void {
    if (rows <= 8 * this.#bits.length) return;
    const more = new Uint8Array(rows >> 2);
    more.set(this.#bits);
    this.#bits = more;
  }

  protected override addPlain(): boolean {
    return false;
  }

  protected override add(value: Value): void {
    const at = this.count >> 3;
    if (value === true) this.#bits[at] = (this.#bits[at] as number) | (1 << (this.count & 7));
  }

  protected override values(): Pick<ColumnValues, 'values' | 'bounds'> {
    return { values: { plain: this.#bits.subarray(0, (this.count + 7) >> 3) }, bounds: null };
  }
}
