import type { FactValue } from '../domain/assess/dossier.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import type { SheetWords } from './sheet-words.ts';

/** What one column of a sheet holds: a fact, by its index in the vocabulary, or nothing we know. */
export interface Column {
  /** Header as written, trimmed. */
  readonly header: string;
  /** Index of the fact, or null when the header names none. */
  readonly fact: number | null;
  /** True when the header is not known and may speak of the fact: what it holds is told, never taken. */
  readonly doubtful?: true;
  /** Places of further columns of the fact, from 0, ascending: read in their order where this one is blank. */
  readonly spares?: readonly number[];
}

/** A piece of a sheet that can be sent to a worker: whole records only. */
export interface SheetChunk {
  /** Row number of the first record, the header being row 1. */
  readonly firstRow: number;
  /** Number of records, blank ones included. */
  readonly count: number;
  /** Bytes of whole records (CSV, JSON, NDJSON), or rows of cells (XLSX, Parquet). */
  readonly body: Uint8Array | readonly (readonly Cell[])[];
  /** Where each record ends in the bytes, exclusive; absent when every line is one record. */
  readonly ends?: Uint32Array;
  /** Encoding of these bytes, when it was not known at opening (nothing but ASCII so far). */
  readonly encoding?: string;
  /** The chunk stands for one record that cannot be used, and this is why. */
  readonly unusable?: ProblemCode;
}

/** A cell in which something stands that cannot be read: a problem of its row, and never blank. */
export interface UnreadCell {
  /** Why. */
  readonly unread: ProblemCode;
  /** What stands there, as far as it can be shown; may be empty. */
  readonly text: string;
}

/** A cell of a workbook, a JSON object or a Parquet file: dates are ISO text, wide integers are text. */
export type Cell = string | number | boolean | null | UnreadCell;

/** Tells a cell that cannot be read from a value. */
export const isUnread = (cell: Cell | undefined): cell is UnreadCell =>
  typeof cell === 'object' && cell !== null;

/**
 * The text of a cell, as people see it: blank for a blank one, and a mark where nothing of an unread one can be
 * shown.
 */
export const shownCell = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null) return '';
  return isUnread(cell) ? cell.text || '?' : String(cell);
};

/** All that `readChunk` needs, structured-cloneable, the same for every chunk of a sheet. */
export interface SheetPlan {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'parquet';
  readonly encoding: string;
  readonly delimiter: string;
  /** What ends a line; a CR before an LF is dropped. */
  readonly newline: '\n' | '\r';
  readonly columns: readonly Column[];
  /** Account of the file in a folder (`certificate`), or null for a single sheet. */
  readonly account: string | null;
  /** Key of the pseudonyms of persons (HMAC-SHA-256); secret, and the same for all files of a filing. */
  readonly pseudonymKey: string;
  /** What its firm calls things, beside the words that are known. */
  readonly words?: SheetWords;
}

/** A row read: its values, or null when the row could not be used, and all that is wrong with it. */
export interface ReadRow {
  readonly row: number;
  /** One value per fact at the fact's index, null = unknown; null for a row that is reported, not answered. */
  readonly values: FactValue[] | null;
  readonly problems: readonly Problem[];
  /** The cells as they stand in its columns, where they were asked for (`readChunk`). */
  readonly cells?: readonly Cell[];
  /**
   * VINs that stand in a row that could not be used, of an account that may tell of an exit, a deregistration or a
   * revocation.
   */
  readonly meant?: readonly string[];
}

/** An open sheet. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly plan: SheetPlan;
  /** Problems of the file and its header (unknown header, duplicate header…), row 0 or 1. */
  readonly problems: readonly Problem[];
  /** Physical line of the first record of a delimited text, from 1; absent for other formats. */
  readonly firstLine?: number;
  /** Bytes of the file, for a progress bar; null when unknown (standard input). */
  readonly bytes: number | null;
  /** Bytes consumed so far. */
  readonly bytesRead: () => number;
  /** The records in order, once; ends early with a thrown `UnreadableSheet` only when the rest cannot be read. */
  readonly chunks: () => AsyncIterable<SheetChunk>;
  readonly close: () => Promise<void>;
}

/** An input that gives no rows at all: `missing` when there is no such file (exit 66), else 65. */
export interface UnreadableInput {
  readonly kind: 'unreadable' | 'missing';
  readonly problem: Problem;
}

/** Thrown inside `chunks()` when the rest of a file cannot be read. */
export class UnreadableSheet extends Error {
  readonly input: UnreadableInput;

  constructor(input: UnreadableInput) {
    super(input.problem.remedy.en);
    this.input = input;
  }
}
