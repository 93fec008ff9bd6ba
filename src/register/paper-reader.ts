import type { PaperReading } from '../papers/paper-reading.ts';

/** What a reader gives instead, when it could not do it: a key of the catalogue of what is wrong with papers. */
export interface PaperProblem {
  readonly problem: string;
}

/** Reads and draws bytes that nobody trusts, apart from everything that has a key or a connection. */
export interface PaperReader {
  /** Name of what it knows to read, with its version: a paper that an older one read is read anew. */
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<PaperReading | PaperProblem>;
  /** A page as PNG. @param page from 1. */
  readonly draw: (bytes: Uint8Array, page: number) => Promise<Uint8Array | PaperProblem>;
}

/** How papers are kept and read by a node. */
export interface PaperDesk {
  /** Folder that all nodes see, in which the sealed bytes of papers lie; null: in the database. */
  readonly folder: string | null;
  /** Null where nothing is read or drawn. */
  readonly reader: PaperReader | null;
}

/** Papers in the database, and nothing that reads them. */
export const PLAIN_DESK: PaperDesk = { folder: null, reader: null };
