import type { Problem, Verdict } from '../../domain/verdict/verdict.ts';
import type { Actor } from '../actor.ts';
import type { Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import { checkSheet } from './check-sheet.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A sheet that is to be checked. */
export interface FileCheckAsked {
  readonly file: { readonly path: string };
  /** ISO. */
  readonly today?: string;
  /** Day of application, ISO: answered as an application filed on that day, with no letters yet. */
  readonly appliedOn?: string;
  /** Who applies, where `appliedOn` is said; a unified social credit code. */
  readonly applicant?: string;
  /** `all`: findings of every rule; `open`: those not met or unknown. */
  readonly detail: 'open' | 'all';
}

/** What is answered of a sheet: the verdict on a row, or what is wrong with a row or the sheet. */
type FileCheckAnswer = { readonly verdict: Verdict } | { readonly problem: Problem };

/** A part of the answer, in the order of the sheet. */
export type FileCheckPart =
  /** Answers as lines of JSON in UTF-8. */
  | { readonly kind: 'answers'; readonly lines: Uint8Array }
  | { readonly kind: 'answer'; readonly value: FileCheckAnswer }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | Refusal;

const notReadable = ({ code, field, value }: Problem): Refusal => ({
  kind: 'refused',
  code: 'check-not-readable',
  field,
  values: { problem: code, value },
});

const THREAD = new URL('./rows-thread.ts', import.meta.url);

/**
 * Answers a sheet as the command line does: for anybody, within the bounds of who asks, and nothing of it is kept.
 *
 * @param by who asks, as far as turns are given.
 * @returns how far it is; verdicts in the order of the rows, as fast as they are taken; then the problems of rows that
 *   were not answered and of the sheet. Refused `check-not-readable` and as `checkSheet`, alone or behind what came
 *   before it.
 */
export const checkFile = async function* (
  register: Register,
  actor: Actor,
  { file: { path }, today, appliedOn, applicant, detail }: FileCheckAsked,
  signal: AbortSignal,
  by: string,
): AsyncGenerator<FileCheckPart> {
  const applied = appliedOn === undefined ? undefined : { on: appliedOn, applicant };
  const order = { today, applied, everything: detail === 'all', format: 'ndjson' } as const;
  const asked = { path, order, thread: THREAD, report: null, by };
  for await (const part of checkSheet(register, actor, asked, signal)) {
    if (part.kind === 'text') {
      yield { kind: 'answers', lines: wrappedLines(part.text, '{"verdict":', '}') };
    } else if (part.kind === 'answered') {
      for (const problem of [...part.problems, ...part.unreadProblems]) {
        yield { kind: 'answer', value: { problem } };
      }
      if (part.broken !== null) yield notReadable(part.broken);
    } else {
      yield part.kind === 'unreadable' ? notReadable(part.problem) : part;
    }
  }
};
