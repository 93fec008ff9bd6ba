import { sameBytes } from '../../log/bytes.ts';
import { type Checkpoint, openCheckpoint } from '../../log/checkpoint.ts';
import { BATCH_LEAVES, LEAF_BYTES } from '../../log/leaf.ts';
import type { LogFolder } from '../../log/node/log-folder.ts';
import { TileFault } from '../../log/node/log-reader.ts';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import { type Note, writeNote, writeSignature } from '../../log/note.ts';
import type { VerifierKey } from '../../log/note-key.ts';
import { TILE_WIDTH } from '../../log/tiles.ts';
import { JOB } from '../actor.ts';
import type { KnownWitness } from '../log-desk.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { KEEP_COSIGNATURE } from './ask-witnesses.ts';
import { lastBatch } from './batch-rows.ts';
import { LOCK_LOG, writeClosing } from './close-log.ts';
import { inLogFolder, type LogPlace } from './derive-files.ts';
import { signedByKey } from './guard-log.ts';

/** Leaves that are put back at once at most: a thousand days of a register with little. */
const MOST_LEAVES = 1024 * BATCH_LEAVES; // not-law: leaves

/** What putting lost closings back came to. */
export type PutBack =
  /** No key of the log, or no folder of its files. */
  | { readonly kind: 'no-key' }
  /** Files or rows are signed by another key. */
  | { readonly kind: 'other-key' }
  /** Files do not lead to their checkpoint, or their tree does not begin with that of the rows. */
  | { readonly kind: 'other-tree' }
  /** The files tell of no more than the rows, or there are none. */
  | { readonly kind: 'nothing'; readonly size: number }
  /** Today has a closing already: a day has one. */
  | { readonly kind: 'closed-today' }
  | { readonly kind: 'too-many'; readonly leaves: number }
  | {
      readonly kind: 'put-back';
      /** Leaves before, and now. */
      readonly before: number;
      readonly size: number;
      /** Leaves that waited here, and stand in the tree now. */
      readonly waited: number;
    };

/** The leaves of the files from a size on; null where they are no whole batches of leaves of a register. */
const leavesFrom = async (
  { reader, size }: LogFolder,
  before: number,
): Promise<readonly Uint8Array[] | null> => {
  if (size % BATCH_LEAVES !== 0) return null;
  const leaves: Uint8Array[] = [];
  for (let index = before / TILE_WIDTH; index < size / TILE_WIDTH; index += 1)
    leaves.push(...(await reader.entries(index, TILE_WIDTH)));
  return leaves.every(({ length }) => length === LEAF_BYTES) ? leaves : null;
};

const bySigner =
  ({ name, id }: VerifierKey) =>
  (one: Note['signatures'][number]): boolean =>
    one.name === name && one.id === id;

/** Keeps what the witnesses that are known signed below the checkpoint of the files. */
const keepCosignatures = async (
  tx: Transaction,
  batch: number,
  { text, signatures }: Note,
  { key, witnesses }: { readonly key: VerifierKey; readonly witnesses: readonly KnownWitness[] },
): Promise<void> => {
  const own = signatures.filter(bySigner(key));
  for (const witness of witnesses) {
    const line = signatures.find(bySigner(witness.key));
    if (line === undefined) continue;
    const note = writeNote({ text, signatures: [...own, line] });
    const opened = openCheckpoint(note, [key], [witness.key]);
    if (opened.answer !== 'signed' || opened.cosigned.length !== 1) continue;
    await tx.run(KEEP_COSIGNATURE, [batch, witness.key.name, writeSignature(line)]);
  }
};

const WAITING = 'SELECT count(*)::int AS count FROM register.log_pending';

const putBack = async (
  tx: Transaction,
  folder: LogFolder,
  {
    key,
    witnesses,
  }: { readonly key: LogPlace['key']; readonly witnesses: readonly KnownWitness[] },
): Promise<PutBack> => {
  const last = await lastBatch(tx);
  const before = last?.size ?? 0;
  if (last !== null && !signedByKey(last, key)) return { kind: 'other-key' };
  const { note: text, size } = folder;
  const opened = text === null ? null : openCheckpoint(text, [key]);
  if (opened?.answer !== 'signed' || size <= before) return { kind: 'nothing', size: before };
  if (last?.day === (await tx.today())) return { kind: 'closed-today' };
  if (size - before > MOST_LEAVES) return { kind: 'too-many', leaves: size - before };
  const leaves = await leavesFrom(folder, before);
  if (leaves === null) return { kind: 'other-tree' };
  const { checkpoint, note }: { checkpoint: Checkpoint; note: Note } = opened;
  const signed = writeNote({ ...note, signatures: note.signatures.filter(bySigner(key)) });
  const waiting = async () => (await tx.one<{ count: number }>(WAITING)).count;
  const waitedBefore = await waiting();
  // the rows' subtrees and these leaves lead to the root that was signed, or they are not of this log
  const written = await writeClosing(tx, before, leaves, (_, root) =>
    sameBytes(root, checkpoint.root) ? signed : null,
  );
  if (written === null) return { kind: 'other-tree' };
  await keepCosignatures(tx, written.number, note, { key, witnesses });
  return { kind: 'put-back', before, size, waited: waitedBefore - (await waiting()) };
};

/**
 * Puts closings that were lost with the database back from the files of the log: their leaves as one closing, under the
 * checkpoint that the world saw. What the leaves stand for is not in the files, and stays lost. Nothing is signed. A
 * register that was restored goes on by itself afterwards, where no witness knows more (`keep-log.ts`).
 */
export const putBackClosings = async (register: Register): Promise<PutBack> => {
  const { key, folder, witnesses } = register.log;
  if (key === null || folder === null) return { kind: 'no-key' };
  try {
    return needed(
      await register.as(JOB, async (tx) => {
        await tx.run(LOCK_LOG);
        return inLogFolder(tx, { key, folder }, (opened) =>
          putBack(tx, opened, { key, witnesses }),
        );
      }),
    );
  } catch (error) {
    if (error instanceof LogRefusal && error.code === 'not-signed') return { kind: 'other-key' };
    if (error instanceof TileFault || (error instanceof LogRefusal && error.code === 'damaged'))
      return { kind: 'other-tree' };
    throw error;
  }
};
