import { randomBytes } from 'node:crypto';
import { writeCheckpoint } from '../../log/checkpoint.ts';
import { BATCH_LEAVES, fillingOf, LEAF_BYTES } from '../../log/leaf.ts';
import { NODE_SHA256 } from '../../log/node/node-sha256.ts';
import { signNote } from '../../log/note.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { rootOfHashes } from '../../log/tiles.ts';
import { rootOf } from '../../log/tree.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { lastBatch } from './batch-rows.ts';
import { recordHashesOf, subtreeHashes } from './read-tree.ts';

/** Leaves that are closed at once at most; what is more waits for the next day. */
const MOST_LEAVES = 256 * BATCH_LEAVES;

/** What closing the log came to. */
export type Closed =
  | { readonly kind: 'closed'; readonly number: number; readonly size: number }
  /** Somebody closed it today. */
  | { readonly kind: 'closed-before' };

/** Hashes one after the other, as a list. */
const listOf = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: bytes.length / LEAF_BYTES }, (_, at) =>
    bytes.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES),
  );

/**
 * The leaves of a batch: those that wait and so many of nobody that they are whole subtrees, at least one. They stand
 * in the order of their bytes, which tells nothing: all of them are hashes over random values.
 */
const batchOf = (waiting: readonly Uint8Array[]): readonly Uint8Array[] => {
  const filling = waiting.length === 0 ? BATCH_LEAVES : fillingOf(waiting.length);
  const ofNobody = listOf(randomBytes(filling * LEAF_BYTES));
  return [...waiting, ...ofNobody].sort(Buffer.compare);
};

/** Whoever closes at the same moment waits, and then reads what this one wrote. */
export const LOCK_LOG = `SELECT pg_advisory_xact_lock(hashtext('register.log'))`;
const WAITING = 'SELECT leaf FROM register.log_pending ORDER BY leaf LIMIT $1';
const CLOSE = 'SELECT register.close_log($1, $2, $3, $4, $5) AS number';

/** The hash of each whole subtree of a batch. */
const subtreesOf = (leaves: readonly Uint8Array[]): readonly Uint8Array[] =>
  Array.from({ length: leaves.length / BATCH_LEAVES }, (_, at) => {
    const own = leaves.slice(at * BATCH_LEAVES, (at + 1) * BATCH_LEAVES);
    return rootOfHashes(recordHashesOf(Buffer.concat(own)), NODE_SHA256);
  });

/**
 * Writes a closing behind the last one: its leaves, the hashes of its subtrees, its root and its signed checkpoint.
 *
 * @param leaves whole subtrees of 4,096, in the order in which they stand in the tree.
 * @param signed the signed note for a size and a root; null: this is not the tree, and nothing is written.
 */
export const writeClosing = async (
  tx: Transaction,
  before: number,
  leaves: readonly Uint8Array[],
  signed: (size: number, root: Uint8Array) => string | null,
): Promise<{ readonly number: number; readonly size: number } | null> => {
  const subtrees = subtreesOf(leaves);
  const kept = listOf(await subtreeHashes(tx, before));
  // a tree over subtrees of one size has the shape of the tree over their leaves
  const root = rootOf([...kept, ...subtrees], NODE_SHA256);
  const size = before + leaves.length;
  const note = signed(size, root);
  if (note === null) return null;
  const values = [before, leaves, subtrees, root, note];
  return { size, ...(await tx.one<{ number: number }>(CLOSE, values)) };
};

const close = async (tx: Transaction, key: SigningKey): Promise<Closed> => {
  await tx.run(LOCK_LOG);
  await tx.unbounded();
  const last = await lastBatch(tx);
  if (last?.day === (await tx.today())) return { kind: 'closed-before' };
  const waiting = await tx.rows<{ leaf: Buffer }>(WAITING, [MOST_LEAVES]);
  const leaves = batchOf(waiting.map(({ leaf }) => leaf));
  const written = await writeClosing(tx, last?.size ?? 0, leaves, (size, root) =>
    signNote(writeCheckpoint({ origin: key.name, size, root, extensions: [] }), key),
  );
  return written === null ? { kind: 'closed-before' } : { kind: 'closed', ...written };
};

/**
 * Closes the log for today, in one transaction: order, filling, tree and signed checkpoint, or nothing of them. Of
 * several who close at once one does. Whether it may be closed is asked before (`guard-log.ts`).
 */
export const closeLog = async (register: Register, key: SigningKey): Promise<Closed> =>
  needed(await register.as(JOB, (tx) => close(tx, key)));
