import type { SheetPlan } from '../../../intake/sheet.ts';
import { type CutLines, cutLines, roomForLines } from './cut-lines.ts';
import type { LaneColumn } from './lane-column.ts';
import { type LaneColumns, laneColumns } from './lane-columns.ts';
import { RawColumn } from './line-columns.ts';
import { PageBytes } from './page-bytes.ts';
import { PageWriter } from './pages.ts';
import type { StoredColumn, StoredGroup } from './parquet-file.ts';

/** What a block of lines became. */
export interface EncodedBlock {
  readonly group: StoredGroup;
  /** Its pages, in memory that the next block is written to. */
  readonly bytes: Uint8Array;
  /** Rows that are not read. */
  readonly odd: number;
}

/** Reads blocks of whole lines of one sheet into row groups of Parquet. */
export class LaneEncoder {
  readonly #plan: SheetPlan;
  readonly #columns: LaneColumns;
  readonly #raw = new RawColumn();
  readonly #pages = new PageWriter();
  readonly #out = new PageBytes();
  #lines: CutLines | null = null;

  constructor(plan: SheetPlan) {
    this.#plan = plan;
    this.#columns = laneColumns(plan);
  }

  get #written(): readonly LaneColumn[] {
    return [...this.#columns.written, this.#raw];
  }

  /** The columns written. */
  get stored(): readonly StoredColumn[] {
    return this.#written.map(({ stored }) => stored);
  }

  /** Reads whole lines, the last one ended. */
  encode(bytes: Uint8Array): EncodedBlock {
    const delimiter = this.#plan.delimiter.charCodeAt(0);
    const lines = roomForLines(bytes, this.#plan.columns.length, this.#lines);
    this.#lines = lines;
    for (const column of this.#written) column.begin();
    let rows = 0;
    for (let at = lines.from; at < lines.bytes.length; ) {
      at = cutLines(lines, at, delimiter);
      if (lines.rows === 0) continue;
      for (const column of this.#columns.takers) column.take(lines, rows);
      this.#raw.take(lines, rows);
      rows += lines.rows;
    }
    const out = this.#out;
    out.length = 0;
    out.reserve(bytes.length);
    const chunks = this.#written.map((column) => this.#pages.put(out, rows, column.finish()));
    const group = { rows, length: out.length, chunks };
    return { group, bytes: out.written(), odd: this.#raw.count };
  }
}
