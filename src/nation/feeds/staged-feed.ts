import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import type { FolderFact } from './folder-facts.ts';
import type { FastLane } from './lane/fast-lane.ts';

/** Files that hold what became of several files of a feed. */
export interface StagedBundle {
  /** File of the rows used, in order: `row_id` and a column for each of `facts`. */
  readonly rows: string;
  /** Facts that have a column: of the files, and those that the folders above any of them state. */
  readonly facts: readonly FactName[];
  /** File of the problems: `file_no`, `row_id` of the row, and the columns of `StagedFeed.problems`. */
  readonly problems: string | null;
}

/** What became of one file of a feed. Rows in = rows + reported; blank lines do not count. */
export interface StagedFeed {
  readonly account: Account;
  readonly name: string;
  readonly fileNo: number;
  /** Facts that have a column. */
  readonly facts: readonly FactName[];
  /** Facts of all its rows that the folders above it state and no column of the file does. */
  readonly stated: readonly FolderFact[];
  /** Rows that are used, those with cells that could not be read included. */
  readonly rows: number;
  /** Rows that could not be used at all. */
  readonly reported: number;
  /** Of those reported, rows that are none of the account's: totals, the header again. */
  readonly aside: number;
  /** Cells of used rows that were reported. */
  readonly cellProblems: number;
  readonly bytes: number;
  /** Line of the row at place 0: a row at place n stands in line n + firstLine. */
  readonly firstLine: number;
  /** Of the bytes of the file, in hexadecimal. */
  readonly sha256: string;
  /** True when the file, or the rest of it, could not be read: the problems say why. */
  readonly broken: boolean;
  /** Present when its path alone gave it to the account and its columns gainsay that: no row of it is the account's. */
  readonly stray?: true;
  /**
   * File of the rows as they were read, in order: without `placed` the place of a row is its `file_row_number`, and
   * rows with `raw` are not used.
   */
  readonly plain: string | null;
  /** Present when that file holds the rows used alone, and their places in a column `n`. */
  readonly placed?: true;
  /** File of the other rows used, by their place `n`. */
  readonly mended: string | null;
  /** File of the problems: file, line, field, code, value, remedy_en, remedy_zh, level (file, row, cell); by line. */
  readonly problems: string | null;
  /** What holds rows and problems of a file that was read with others, in place of the three above. */
  readonly bundle: StagedBundle | null;
}

/** How a file is staged. */
export interface StageOptions {
  /** Path of the files written, without their endings. */
  readonly to: string;
  /** Folder for what is unpacked or turned into UTF-8 on the way; must exist. */
  readonly spool: string;
  readonly pseudonymKey: string;
  /** What reads large texts of plain rows; without it the database reads all. */
  readonly lane?: FastLane;
  /** How many rows that are not plain the intake reads one by one; other than usual in tests. */
  readonly few?: number;
  /** Told the bytes of the file that are done. */
  readonly onProgress?: (bytes: number) => void;
}
