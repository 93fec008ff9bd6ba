import type { Problem } from '../../domain/verdict/verdict.ts';
import type { ThreadOrder } from '../../screening/screening-order.ts';

/** What a report on a sheet says of where it comes from. */
export interface ReportOrigin {
  /** What its sender calls the sheet. */
  readonly name: string;
  /** Version of the program, for whoever asks later how an answer came about. */
  readonly version: string;
}

/** A sheet for a thread of its own; structured-cloneable. */
export interface SheetTask<Report extends ReportOrigin = ReportOrigin> {
  readonly path: string;
  readonly order: ThreadOrder;
  readonly pseudonymKey: string;
  /** Most rows that are not blank; Infinity: any. */
  readonly mostRows: number;
  /** How the report is wanted; null: none is. */
  readonly report: Report | null;
}

/** A fact that an exporter states and no row of a sheet does. */
export interface MissingFact {
  /** Its name. */
  readonly field: string;
  /** Short codes of rules of the gate. */
  readonly rules: readonly string[];
}

/** What was answered of a sheet. */
export interface SheetAnswered {
  readonly kind: 'answered';
  /** Rows that were answered. */
  readonly vehicles: number;
  /** Rows that were reported and not answered. */
  readonly unread: number;
  /** Those of them that are none of the sheet's: totals, notes, the header again. */
  readonly aside: number;
  /** Problems of the file and its header. */
  readonly problems: readonly Problem[];
  /** What is wrong with rows that were not answered: the first of a large sheet. */
  readonly unreadProblems: readonly Problem[];
  /** What no row states, with the rules of the gate that wait for it: those first for which most wait. */
  readonly missing: readonly MissingFact[];
  /** Why the sheet could not be read whole; null when it was. */
  readonly broken: Problem | null;
}

/** A sheet of which nothing can be read. */
export interface SheetUnreadable {
  readonly kind: 'unreadable';
  readonly problem: Problem;
}

/** How a sheet came to its end in the thread. */
export type SheetEnd = SheetAnswered | SheetUnreadable | { readonly kind: 'too-many-rows' };

/** What comes of a sheet meanwhile: how far it is, in bytes; rows or a report, as text in UTF-8. */
export type SheetPart =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'text'; readonly text: Uint8Array<ArrayBuffer> };

/** What a thread tells. After a text it waits until it is told anything. */
export type SheetMessage = SheetPart | { readonly kind: 'end'; readonly end: SheetEnd };
