import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import type { FeedThreads } from './blocks/feed-threads.ts';

/** What became of one file of a feed. Rows in = rows + reported; blank lines do not count. */
export interface StagedFeed {
  readonly account: Account;
  readonly name: string;
  readonly fileNo: number;
  /** Facts that have a column in `rowsFile`: of the file, and those that the folders above it state. */
  readonly facts: readonly FactName[];
  /** Rows that are used, those with cells that could not be read included. */
  readonly rows: number;
  /** Rows that could not be used at all. */
  readonly reported: number;
  /** Of those reported, rows that are none of the account's: totals, notes, the header again. */
  readonly aside: number;
  /** Cells of used rows that were reported. */
  readonly cellProblems: number;
  readonly bytes: number;
  /** Of the bytes of the file, in hexadecimal. */
  readonly sha256: string;
  /** True when the file, or the rest of it, could not be read: the problems say why. */
  readonly broken: boolean;
  /** Present when its path alone gave it to the account and its columns gainsay that: no row of it is the account's. */
  readonly stray?: true;
  /** File of the rows used: `row_id` and a column for each of `facts`. Files read together may share it. */
  readonly rowsFile: string | null;
  /**
   * File of the problems: file_no, line, file, level (`Level`), field, code, value, remedy_en, remedy_zh. Files read
   * together share it.
   */
  readonly problemsFile: string | null;
}

/** How files are staged. */
export interface StageOptions {
  /** Path of the files written, without their endings. */
  readonly to: string;
  /** Folder for what is unpacked on the way; must exist. */
  readonly spool: string;
  readonly pseudonymKey: string;
  readonly threads: FeedThreads;
}
