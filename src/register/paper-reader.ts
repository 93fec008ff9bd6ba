import type { ToldCapture, ToldLikeness } from '../papers/captures/told-capture.ts';
import type { PaperReading } from '../papers/paper-reading.ts';

/** What a reader gives instead, when it could not do it: a key of the catalogue of what is wrong with papers. */
export interface PaperProblem {
  readonly problem: string;
}

/** A page of a file, from 1. */
interface PageOfPaper {
  readonly bytes: Uint8Array;
  readonly page: number;
}

/** Reads and draws bytes that nobody trusts, apart from everything that has a key or a connection. */
export interface PaperReader {
  /** Name of what it knows to read, with its version: a paper that an older one read is read anew. */
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<PaperReading | PaperProblem>;
  /** A page as PNG. @param page from 1. */
  readonly draw: (bytes: Uint8Array, page: number) => Promise<Uint8Array | PaperProblem>;
  /** The signs of the capture of a page, or why it cannot be compared. */
  readonly capture: (of: PageOfPaper) => Promise<ToldCapture | PaperProblem>;
  /** Whether two pages are the same capture, and where they differ. */
  readonly compare: (
    first: PageOfPaper,
    second: PageOfPaper,
  ) => Promise<ToldLikeness | PaperProblem>;
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
