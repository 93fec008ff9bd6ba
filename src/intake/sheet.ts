import type { FactValue } from '../domain/assess/dossier.ts';
import type { Problem } from '../domain/verdict/verdict.ts';

/** What one column of a sheet holds: a fact, by its index in the vocabulary, or nothing we know. */
export interface Column {
  /** Header as written, trimmed. */
  readonly header: string;
  /** Index of the fact, or null when the header names none. */
  readonly fact: number | null;
}

/** A piece of a sheet that can be sent to a worker: whole records only. */
export interface SheetChunk {
  /** Row number of the first record, the header being row 1. */
  readonly firstRow: number;
  /** Number of records, blank ones included. */
  readonly count: number;
  /** Delimited text in UTF-8 bytes, or rows of cells (XLSX, JSON, Parquet). */
  readonly body: Uint8Array | readonly (readonly unknown[])[];
}

/** All that `readChunk` needs, structured-cloneable, the same for every chunk of a sheet. */
export interface SheetPlan {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'parquet';
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly Column[];
  /** Account of the file in a folder (`certificate`), or null for a single sheet. */
  readonly account: string | null;
}

/** A row read: its values, or null when the row could not be used, and all that is wrong with it. */
export interface ReadRow {
  readonly row: number;
  /** One value per fact at the fact's index, null = unknown; null for a row that is reported, not answered. */
  readonly values: FactValue[] | null;
  readonly problems: readonly Problem[];
}

/** An open sheet. */
export interface Sheet {
  readonly plan: SheetPlan;
  /** Problems of the file and its header (unknown header, duplicate header…), row 0 or 1. */
  readonly problems: readonly Problem[];
  /** Bytes of the file, for a progress bar; null when unknown (standard input). */
  readonly bytes: number | null;
  /** Bytes consumed so far. */
  readonly bytesRead: () => number;
  /** The records in order; ends early with a thrown `UnreadableInput` only when the rest cannot be read. */
  readonly chunks: () => AsyncIterable<SheetChunk>;
  readonly close: () => Promise<void>;
}
