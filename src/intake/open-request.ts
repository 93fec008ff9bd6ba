import type { SheetWords } from './sheet-words.ts';

/** What is asked of an opener, whatever the format. */
export interface OpenRequest {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** Path to open; the same as `file` but for standard input. */
  readonly path: string;
  /** Account of the file in a folder, or null for a single sheet. */
  readonly account: string | null;
  /** Name of the worksheet to read, or null for the first. */
  readonly worksheet: string | null;
  readonly pseudonymKey: string;
  /** What its firm calls things. */
  readonly words?: SheetWords;
}
