import { mkdir } from 'node:fs/promises';
import { sql } from '../../domain/rules/sql/sql.ts';
import { LEAF_BYTES } from '../../log/leaf.ts';
import { LogFolder } from '../../log/node/log-folder.ts';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { BATCHES_AT_ONCE, batchesFrom, batchOfSize, type LogBatch } from './batch-rows.ts';

const LEAVES = sql`
  SELECT coalesce(string_agg(leaf, '\\x'::bytea ORDER BY place), '\\x'::bytea) AS leaves
  FROM register.log_leaf
  WHERE place >= $1
    AND place < $2
`;

/** The log's own key, and the folder of a node's files. */
export interface LogPlace {
  readonly key: SigningKey;
  readonly folder: string;
}

/** Nodes that share a folder write it one after the other. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('register.log.files'))`;

const leavesOf = async (tx: Transaction, batch: LogBatch): Promise<readonly Uint8Array[]> => {
  const { leaves } = await tx.one<{ leaves: Buffer }>(LEAVES, [batch.sizeBefore, batch.size]);
  return Array.from({ length: leaves.length / LEAF_BYTES }, (_, at) =>
    leaves.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES),
  );
};

/**
 * Works in the node's folder as its one writer: it is opened under a lock of the database, which ends a growth that a
 * dead writer had decided.
 *
 * @throws LogRefusal where it is not signed by the key or damaged; of a full disk the system's error.
 */
export const inLogFolder = async <T>(
  tx: Transaction,
  { key, folder: path }: LogPlace,
  work: (folder: LogFolder) => Promise<T>,
): Promise<T> => {
  await mkdir(path, { recursive: true });
  await tx.unbounded();
  await tx.run(LOCK);
  // the lock of the database says who writes
  const folder = await LogFolder.open(path, { keys: [key], takeOver: true });
  try {
    return await work(folder);
  } finally {
    await folder.close();
  }
};

/** Brings a folder from what it has to the last closing. */
const grow = async (tx: Transaction, folder: LogFolder): Promise<void> => {
  const at = folder.size === 0 ? null : await batchOfSize(tx, folder.size);
  if (folder.size > 0 && at === null)
    throw new LogRefusal(
      'not-consistent',
      `${folder.path} tells of ${folder.size} leaves, which no closing came to`,
    );
  for (let next = at?.number ?? 1; ; next += BATCHES_AT_ONCE) {
    const batches = await batchesFrom(tx, next);
    for (const batch of batches) {
      const known = batch.number === at?.number;
      await folder.extend({
        from: known ? batch.size : batch.sizeBefore,
        entries: known ? [] : await leavesOf(tx, batch),
        checkpoint: batch.checkpoint,
      });
    }
    if (batches.length < BATCHES_AT_ONCE) return;
  }
};

/**
 * Writes into the node's folder what the rows of the log say and is not there: entries, tiles, the checkpoint with its
 * cosignatures. To be asked again changes nothing, and after a kill it goes on.
 *
 * @returns leaves that the files tell of.
 * @throws LogRefusal where the folder is of another tree, or holds more than the rows; of a full disk the system's.
 */
export const deriveFiles = async (register: Register, place: LogPlace): Promise<number> =>
  needed(
    await register.as(JOB, (tx) =>
      inLogFolder(tx, place, async (folder) => {
        await grow(tx, folder);
        return folder.size;
      }),
    ),
  );
