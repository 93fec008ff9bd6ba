import type { ToldCapture, ToldLikeness } from '../papers/captures/told-capture.ts';
import type { PaperReading, UnreadFile } from '../papers/paper-reading.ts';

/** A page of a file, from 1. */
interface PageOfPaper {
  readonly bytes: Uint8Array;
  readonly page: number;
}

/** Reads and draws bytes that nobody trusts, apart from everything that has a key or a connection. */
export interface PaperReader {
  /** Name of what it knows to read: a paper that was read under another name is read anew. */
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<PaperReading | UnreadFile>;
  /** A page as PNG. @param page from 1. */
  readonly draw: (
    bytes: Uint8Array,
    page: number,
  ) => Promise<{ readonly png: Uint8Array } | UnreadFile>;
  /** The signs of the capture of a page, or why it cannot be compared. */
  readonly capture: (of: PageOfPaper) => Promise<ToldCapture | UnreadFile>;
  /** Whether two pages are the same capture, and where they differ. */
  readonly compare: (first: PageOfPaper, second: PageOfPaper) => Promise<ToldLikeness | UnreadFile>;
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
