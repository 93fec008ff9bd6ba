import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Problem, Verdict } from '../../../domain/verdict/verdict.ts';
import type { UnreadableInput } from '../../../intake/sheet.ts';
import { screen } from '../../../screening/screen.ts';
import type { ScreeningOrder } from '../../../screening/screening-order.ts';
import type { Actor } from '../../actor.ts';
import { checkingDay } from '../../checks/checking-day.ts';
import { CHECKING_KEY, checkingEngine } from '../../checks/checking-engine.ts';
import { Handover, NobodyTakes } from '../../checks/handover.ts';
import { oneAfterTheOther } from '../../checks/one-after-the-other.ts';
import type { Refusal } from '../../outcome.ts';
import type { Register } from '../../register.ts';

const REFERENCE = join(import.meta.dirname, '..', '..', '..', '..', 'reference');
const FILE = 'file';

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

const orderOf = (register: Register, { today, detail }: FileCheckAsked): ScreeningOrder => {
  const engine = checkingEngine(register);
  const day = parseIsoDate(today ?? checkingDay(register));
  const { files, hash } = engine.law;
  if (files === undefined || day === null) throw new Error('a law without its files, or no day');
  return {
    engine,
    source: { files, hash, reference: REFERENCE },
    today: day,
    everything: detail === 'all',
    format: 'ndjson',
    language: 'en',
    keep: 0,
    input: '',
  };
};

const unreadable = ({ problem: { code, field, value } }: UnreadableInput): Refusal => ({
  kind: 'refused',
  code: 'check-not-readable',
  field,
  values: { problem: code, value },
});

const problems = (told: readonly Problem[]): readonly FileCheckPart[] =>
  told.map((problem) => ({ kind: 'answer', value: { problem } }));

const screened = async (
  order: ScreeningOrder,
  { file }: FileCheckAsked,
  parts: Handover<readonly FileCheckPart[]>,
): Promise<void> => {
  const decoder = new TextDecoder();
  let stood: FileCheckPart | null = null;
  const write = async (text: Uint8Array): Promise<void> => {
    const lines = decoder.decode(text).split('\n').filter(Boolean);
    const answers = lines.map(
      (line): FileCheckPart => ({ kind: 'answer', value: { verdict: JSON.parse(line) } }),
    );
    await parts.put(stood === null ? answers : [...answers, stood]);
    stood = null;
  };
  const outcome = await screen(file.path, order, {
    write,
    // what waits for its turn is told with the next rows
    progress: ({ done, total }) => {
      stood = { kind: 'progress', done, total };
    },
    stdin: Readable.from([]),
    pseudonymKey: CHECKING_KEY,
    name: FILE,
  });
  if ('kind' in outcome) {
    await parts.put([unreadable(outcome)]);
    return;
  }
  await parts.put(problems([...outcome.problems, ...outcome.unreadProblems]));
  if (outcome.broken !== null) await parts.put([unreadable(outcome.broken)]);
};

/**
 * Answers a sheet as the command line does: for anybody, and nothing of it is kept. A sheet may take all processors, so
 * that sheets are answered one after the other.
 *
 * @returns verdicts in the order of the rows, then the problems of rows that were not answered and of the sheet;
 *   refused `check-not-readable`, alone or behind what came before it.
 */
export const checkFile = async function* (
  register: Register,
  _actor: Actor,
  asked: FileCheckAsked,
  signal: AbortSignal,
): AsyncGenerator<FileCheckPart> {
  const release = await oneAfterTheOther(signal);
  const parts = new Handover<readonly FileCheckPart[]>();
  const work = screened(orderOf(register, asked), asked, parts).then(
    () => parts.end(),
    (error: unknown) => {
      if (!(error instanceof NobodyTakes)) parts.fail(error);
    },
  );
  try {
    for await (const some of parts) yield* some;
  } finally {
    await parts.return();
    await work;
    release();
  }
};
