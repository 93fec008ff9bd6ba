import type { SheetPlan } from '../../../intake/sheet.ts';
import { type CutLines, cutLines, roomForLines } from './cut-lines.ts';
import { type LaneColumns, laneColumns } from './lane-columns.ts';
import { OddGatherer, type OddLines } from './line-columns.ts';
import { PageBytes } from './page-bytes.ts';
import { PageWriter } from './pages.ts';
import type { StoredColumn, StoredGroup } from './parquet-file.ts';

/** What a block of lines became. */
export interface EncodedBlock {
  readonly group: StoredGroup;
  /** Its pages, in memory that the next block is written to. */
  readonly bytes: Uint8Array;
  /** All lines of the block. */
  readonly lines: number;
  /** Those that are not read, and are no rows of the group. */
  readonly odd: OddLines;
}

/** Reads blocks of whole lines of one sheet into row groups of Parquet. */
export class LaneEncoder {
  readonly #plan: SheetPlan;
  readonly #columns: LaneColumns;
  readonly #odd = new OddGatherer();
  readonly #pages = new PageWriter();
  readonly #out = new PageBytes();
  #lines: CutLines | null = null;

  constructor(plan: SheetPlan) {
    this.#plan = plan;
    this.#columns = laneColumns(plan);
  }

  /** The columns written. */
  get stored(): readonly StoredColumn[] {
    return this.#columns.written.map(({ stored }) => stored);
  }

  /** Reads whole lines, the last one ended. */
  encode(bytes: Uint8Array): EncodedBlock {
    const delimiter = this.#plan.delimiter.charCodeAt(0);
    const lines = roomForLines(bytes, this.#plan.columns.length, this.#lines);
    this.#lines = lines;
    const { takers, written } = this.#columns;
    for (const column of written) column.begin();
    this.#odd.begin();
    let rows = 0;
    let all = 0;
    for (let at = lines.from; at < lines.bytes.length; ) {
      at = cutLines(lines, at, delimiter);
      if (lines.rows === 0) continue;
      for (const column of takers) column.take(lines, rows);
      const odd = this.#odd.take(lines, all);
      if (odd > 0) for (const column of written) column.drop(lines.odd);
      rows += lines.rows - odd;
      all += lines.rows;
    }
    const out = this.#out;
    out.length = 0;
    out.reserve(bytes.length);
    const chunks = written.map((column) => this.#pages.put(out, rows, column.finish()));
    const group = { rows, length: out.length, chunks };
    return { group, bytes: out.written(), lines: all, odd: this.#odd.finish() };
  }
}
