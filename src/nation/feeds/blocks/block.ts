import type { Problem } from '../../../domain/verdict/verdict.ts';
import type { SheetChunk, SheetPlan } from '../../../intake/sheet.ts';
import type { FolderFact } from '../folder-facts.ts';
import type { EncodedGroup } from '../parquet/encode-group.ts';
import type { StoredColumn } from '../parquet/parquet-file.ts';

/** How the rows of a file are read and what is stored of them. */
export interface FeedPlan {
  readonly sheet: SheetPlan;
  /** What the folders above the file state of all of its rows. */
  readonly stated: readonly FolderFact[];
  /** True when no column tells the rows apart: those without anything else that does are counted only. */
  readonly keyless: boolean;
}

/** Records of one file. */
export interface BlockPart {
  readonly fileNo: number;
  /** Its name in problems. */
  readonly file: string;
  /** Its first row is the physical line where the file is delimited text. */
  readonly chunk: SheetChunk;
}

/** Records to be read into one row group: of one file, or of several that are read alike. */
export interface Block {
  readonly plan: FeedPlan;
  /** The same for plans that read alike. */
  readonly key: string;
  readonly parts: readonly BlockPart[];
}

/** What became of the rows of a file. */
export interface RowCounts {
  /** Rows used. */
  rows: number;
  /** Rows that could not be used. */
  reported: number;
  /** Of those, rows that are none of the account's: totals, notes, the header again. */
  aside: number;
  /** Cells of used rows that were reported. */
  cellProblems: number;
}

/** What a block became. */
export interface EncodedBlock {
  /** The columns of the rows, in their order. */
  readonly columns: readonly StoredColumn[];
  readonly rows: EncodedGroup | null;
  readonly problems: EncodedGroup | null;
  readonly counts: ReadonlyMap<number, RowCounts>;
  /** By number of the file: problems told once a file and field, the first of the block each. */
  readonly toldOnce: ReadonlyMap<number, readonly Problem[]>;
}
