import type { Problem, Verdict } from '../../../domain/verdict/verdict.ts';
import type { UnreadableInput } from '../../../intake/sheet.ts';
import type { Progress } from '../../../screening/screen.ts';
import type { Actor } from '../../actor.ts';
import { Latest } from '../../checks/latest.ts';
import { linesIn } from '../../checks/lines-in.ts';
import { oneAfterTheOther } from '../../checks/one-after-the-other.ts';
import { checkingOrder, rowsOf, screenSheet } from '../../checks/screen-sheet.ts';
import type { Refusal } from '../../outcome.ts';
import type { Register } from '../../register.ts';

/** A sheet that is to be checked. */
export interface FileCheckAsked {
  readonly file: { readonly path: string };
  /** ISO. */
  readonly today?: string;
  /** `all`: findings of every rule; `open`: those not met or unknown. */
  readonly detail: 'open' | 'all';
}

/** What is answered of a sheet: the verdict on a row, or what is wrong with a row or the sheet. */
type FileCheckAnswer = { readonly verdict: Verdict } | { readonly problem: Problem };

/** A part of the answer, in the order of the sheet. */
export type FileCheckPart =
  | { readonly kind: 'answer'; readonly value: FileCheckAnswer }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | Refusal;

const unreadable = ({ problem: { code, field, value } }: UnreadableInput): Refusal => ({
  kind: 'refused',
  code: 'check-not-readable',
  field,
  values: { problem: code, value },
});

const problems = (told: readonly Problem[]): readonly FileCheckPart[] =>
  told.map((problem) => ({ kind: 'answer', value: { problem } }));

type Told = Pick<Progress, 'done' | 'total'>;

/** What the rows were answered, read back as fast as it is wanted. */
const answers = async function* (path: string): AsyncGenerator<FileCheckPart> {
  for await (const line of linesIn(rowsOf(path))) {
    yield { kind: 'answer', value: { verdict: JSON.parse(line) } };
  }
};

/**
 * Answers a sheet as the command line does: for anybody, and nothing of it is kept. A sheet may take all processors, so
 * that sheets are answered one after the other; nobody waits for a reader who is slow.
 *
 * @returns how far it is; verdicts in the order of the rows, then the problems of rows that were not answered and of
 *   the sheet; refused `check-not-readable`, alone or behind what came before it.
 */
export const checkFile = async function* (
  register: Register,
  _actor: Actor,
  asked: FileCheckAsked,
  signal: AbortSignal,
): AsyncGenerator<FileCheckPart> {
  const { path } = asked.file;
  const { today, detail } = asked;
  const everything = detail === 'all';
  const order = checkingOrder(register, { today, everything, format: 'ndjson' });
  const release = await oneAfterTheOther(signal);
  const told = new Latest<Told>();
  let gone = false;
  const work = screenSheet(order, path, {
    progress: (progress) => told.put(progress),
    isGone: () => gone,
  }).finally(() => {
    release();
    told.end();
  });
  // it is heard below, after the last word on how far it is
  work.catch(() => {});
  try {
    for await (const { done, total } of told) yield { kind: 'progress', done, total };
    const outcome = await work;
    if ('kind' in outcome) {
      yield unreadable(outcome);
      return;
    }
    yield* answers(path);
    yield* problems([...outcome.problems, ...outcome.unreadProblems]);
    if (outcome.broken !== null) yield unreadable(outcome.broken);
  } finally {
    gone = true;
    // the sheet is removed once this has ended
    await work.catch(() => {});
  }
};
