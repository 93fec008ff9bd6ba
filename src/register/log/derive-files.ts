import { mkdir } from 'node:fs/promises';
import { sql } from '../../domain/rules/sql/sql.ts';
import { LEAF_BYTES } from '../../log/leaf.ts';
import { LogFolder } from '../../log/node/log-folder.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { batchesFrom, batchOfSize, type LogBatch } from './batch-rows.ts';

const LEAVES = sql`
  SELECT coalesce(string_agg(leaf, '\\x'::bytea ORDER BY place), '\\x'::bytea) AS leaves
  FROM register.log_leaf
  WHERE place >= $1
    AND place < $2
`;

/** Nodes that share a folder write it one after the other. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('register.log.files'))`;

const leavesOf = async (tx: Transaction, batch: LogBatch): Promise<readonly Uint8Array[]> => {
  const { leaves } = await tx.one<{ leaves: Buffer }>(LEAVES, [batch.sizeBefore, batch.size]);
  return Array.from({ length: leaves.length / LEAF_BYTES }, (_, at) =>
    leaves.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES),
  );
};

/** Brings a folder from what it has to the last closing; a later one is a matter of the next call. */
const grow = async (tx: Transaction, folder: LogFolder): Promise<void> => {
  const at = folder.size === 0 ? null : await batchOfSize(tx, folder.size);
  for (const batch of await batchesFrom(tx, at?.number ?? 1)) {
    const known = batch.number === at?.number;
    await folder.extend({
      from: known ? batch.size : batch.sizeBefore,
      entries: known ? [] : await leavesOf(tx, batch),
      checkpoint: batch.checkpoint,
    });
  }
};

/**
 * Writes into the node's folder what the rows of the log say and is not there: entries, tiles, the checkpoint with its
 * cosignatures. To be asked again changes nothing, and after a kill it goes on.
 *
 * @returns leaves that the files tell of.
 * @throws LogRefusal where the folder is of another tree, or holds more than the rows; of a full disk the system's.
 */
export const deriveFiles = async (
  register: Register,
  { key, folder: path }: { readonly key: SigningKey; readonly folder: string },
): Promise<number> => {
  await mkdir(path, { recursive: true });
  return needed(
    await register.as(JOB, async (tx) => {
      await tx.unbounded();
      await tx.run(LOCK);
      // the lock of the database says who writes
      const folder = await LogFolder.open(path, { keys: [key], takeOver: true });
      try {
        await grow(tx, folder);
        return folder.size;
      } finally {
        await folder.close();
      }
    }),
  );
};
