import type { Problem } from '../../domain/verdict/verdict.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import type { FolderFact } from './folder-facts.ts';
import type { NumberedFile } from './group-feeds.ts';

/** One file of a bundle: its records are the lines from `start` on of all that they make together. */
export interface BundleMember extends NumberedFile {
  readonly start: number;
  readonly lines: number;
  /** Line of the first record in the file. */
  readonly firstLine: number;
  readonly sha256: string;
  /** Of the file and its header. */
  readonly problems: readonly Problem[];
  /** Facts that the folders above it state and no column of the file does. */
  readonly stated: readonly FolderFact[];
}

/** Small files of one account whose headers and form are the same, read as one. */
export interface Bundle {
  readonly plan: SheetPlan;
  /** Path of the files made of it, without their endings. */
  readonly to: string;
  readonly members: readonly BundleMember[];
}
