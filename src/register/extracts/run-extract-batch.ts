import { setImmediate as pause } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { ExtractBatch } from './extract-shapes.ts';
import { getExtractBatch } from './get-extract-batch.ts';
import { signExtract } from './sign-extract.ts';

/** An extract of a batch that was not signed, and why. */
interface NotSigned {
  readonly vin: string;
  readonly refusal: Refusal;
}

/** A batch that this node is at work on, or whose end it remembers. */
export interface ExtractRun {
  readonly work: Promise<void>;
  ended: boolean;
  /** Those that were left as they were. */
  readonly left: NotSigned[];
}

const MOST_REMEMBERED = 200; // not-law: batches of a node

const runs = new Map<string, ExtractRun>();

const forgetOldest = (): void => {
  for (const [batch, { ended }] of runs) {
    if (runs.size <= MOST_REMEMBERED) return;
    if (ended) runs.delete(batch);
  }
};

/** Refusals that stand against every extract of a batch: the others are not tried. */
const OF_ALL: ReadonlySet<string> = new Set(['no-authority-key', 'right-missing', 'person-needed']);

const signAll = async (
  register: Register,
  actor: Actor,
  { batch, basis }: ExtractBatch,
  left: NotSigned[],
): Promise<void> => {
  const found = await register.as(actor, (tx) =>
    tx.rows<{ id: string; vin: string }>(
      `SELECT id, vin
        FROM register.extract
        WHERE batch = $1 AND state = 'requested'
        ORDER BY vin, id`,
      [batch],
    ),
  );
  if (found.kind === 'refused') return;
  for (const { id, vin } of found.value) {
    // each is a transaction of its own: who stops in between leaves whole extracts
    const done = await signExtract(register, actor, { extract: id, basis });
    await pause();
    if (done.kind === 'done') continue;
    left.push({ vin, refusal: done });
    if (OF_ALL.has(done.code)) return;
  }
};

/**
 * Goes on with a batch that was begun, beside the answer to whoever asked. Begun once more it goes on once; a node that
 * dies leaves it to be gone on with, and what is signed stays signed.
 *
 * @returns refused `not-found`.
 */
export const runExtractBatch = async (
  register: Register,
  actor: Actor,
  batch: string,
): Promise<Outcome<ExtractRun>> => {
  const known = runs.get(batch);
  if (known !== undefined && !known.ended) return { kind: 'done', value: known };
  const alone = register.alone();
  const standing = await getExtractBatch(alone, actor, { batch });
  if (standing.kind === 'refused') return standing;
  const left: NotSigned[] = [];
  const work = signAll(alone, actor, standing.value, left);
  const run: ExtractRun = { work, ended: false, left };
  runs.set(batch, run);
  forgetOldest();
  const end = (): void => {
    run.ended = true;
  };
  work.then(end, end);
  return { kind: 'done', value: run };
};

/** The run of a batch on this node; undefined where it has none. */
export const extractRunOf = (batch: string): ExtractRun | undefined => runs.get(batch);
