import type { Actor } from '../actor.ts';
import type { Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import { type AppliedFor, checkSheet } from './check-sheet.ts';
import { checkingDay } from './checking-day.ts';
import type { ReportOrigin, SheetAnswered, SheetUnreadable } from './sheet-task.ts';

/** A sheet of which a report or all rows are wanted, as text. */
export interface BatchAsked {
  readonly file: { readonly path: string };
  readonly language: 'en' | 'zh';
  /** Of a sheet that is about to be filed. */
  readonly applied?: AppliedFor | undefined;
  /** What is wanted: a CSV of all rows without its head; or a report, by whom it is written. */
  readonly wanted:
    | 'csv'
    | {
        /** How it is wanted. */
        readonly report: ReportOrigin;
        /** Module of the thread that writes it: it calls `answerInThread` with the writer. */
        readonly thread: URL;
        /** Of how many vehicles it tells, the gravest. */
        readonly keep: number;
      };
  /** Who asks, as far as turns are given. */
  readonly by: string;
}

/** How a sheet that was answered came to its end. */
export interface BatchAnswered extends SheetAnswered {
  /** Day of the answers, ISO. */
  readonly today: string;
}

/** A part of what comes of a sheet; how it ended is the last. */
export type BatchPart =
  | { readonly kind: 'text'; readonly text: Uint8Array<ArrayBuffer> }
  | BatchAnswered
  | SheetUnreadable
  | Refusal;

const THREAD = new URL('./rows-thread.ts', import.meta.url);

/**
 * Answers a sheet as the command line does and gives what is wanted of it: for anybody, within the bounds of who asks,
 * and nothing of it is kept. A report of which no vehicle was answered has no text.
 *
 * @returns refused as `checkSheet`.
 * @throws the signal's reason, when nobody waits any more.
 */
export const checkBatch = async function* (
  register: Register,
  actor: Actor,
  { file: { path }, language, applied, wanted, by }: BatchAsked,
  signal: AbortSignal,
): AsyncGenerator<BatchPart> {
  const today = applied?.on ?? checkingDay(register);
  const common = { everything: false, language, today, applied };
  const asked =
    wanted === 'csv'
      ? { thread: THREAD, report: null, order: { ...common, format: 'csv' } as const }
      : { ...wanted, order: { ...common, format: 'none', keep: wanted.keep } as const };
  for await (const part of checkSheet(register, actor, { path, by, ...asked }, signal)) {
    if (part.kind === 'answered') yield { ...part, today };
    else if (part.kind !== 'progress') yield part;
  }
};
