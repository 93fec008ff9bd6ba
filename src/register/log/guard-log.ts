import { sameBytes } from '../../log/bytes.ts';
import { openCheckpoint } from '../../log/checkpoint.ts';
import { LogRefusal } from '../../log/node/log-refusal.ts';
import type { SigningKey } from '../../log/note-key.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { batchOfSize, type LogBatch, lastBatch } from './batch-rows.ts';
import { inLogFolder, type LogPlace } from './derive-files.ts';

/** Why nothing may be signed. */
type StopCode =
  /** The last checkpoint was signed by another key. */
  | 'log-other-key'
  /** Files of this node tell of a larger log than the database. */
  | 'log-behind-files'
  /** A witness saw a larger log. */
  | 'log-behind-witness'
  /** Files or a witness tell of another tree. */
  | 'log-other-tree'
  /** Restored from a backup, and nobody said yet that no larger log was seen. */
  | 'log-unsure';

/** Why nothing is signed, with sizes and who says so. */
export interface Stop {
  readonly code: StopCode;
  readonly said: Readonly<Record<string, string | number>>;
}

/** The log as this node's files tell it: size and root; null without any. */
const filesSay = async (
  tx: Transaction,
  place: LogPlace,
): Promise<{ readonly size: number; readonly root: Uint8Array } | null | 'other-key'> => {
  try {
    return await inLogFolder(tx, place, ({ checkpoint }) => Promise.resolve(checkpoint));
  } catch (error) {
    if (error instanceof LogRefusal && error.code === 'not-signed') return 'other-key';
    throw error;
  }
};

/** Whether a closing was signed by a key. */
export const signedByKey = ({ signed }: LogBatch, key: SigningKey): boolean =>
  openCheckpoint(signed, [key]).answer === 'signed';

/** What the rows say, and whether they were restored without that being settled. */
export interface RowsSay {
  readonly last: LogBatch | null;
  readonly restored: boolean;
}

/** What the files of a node say against the rows. */
export type FilesSay = { readonly stop: Stop } | { readonly rows: RowsSay; readonly same: boolean };

/**
 * Holds the rows against the files of this node and the key, before anything is signed. What a writer had decided when
 * it died is in the files by then: it may have been served already. The files are read first: what another node writes
 * meanwhile stands in the rows by then.
 *
 * @returns why nothing may be signed, or the rows, and whether the files tell of the very same tree.
 * @throws LogRefusal for files that are damaged.
 */
export const holdAgainstFiles = async (register: Register, place: LogPlace): Promise<FilesSay> => {
  const { key } = place;
  const files = needed(await register.as(JOB, (tx) => filesSay(tx, place)));
  return needed(
    await register.as(JOB, async (tx): Promise<FilesSay> => {
      const last = await lastBatch(tx);
      const { restored } = await tx.one<{ restored: boolean }>(
        'SELECT EXISTS (SELECT FROM register.log_restored WHERE settled_at IS NULL) AS restored',
      );
      const signed = last === null || signedByKey(last, key);
      if (files === 'other-key' || !signed)
        return { stop: { code: 'log-other-key', said: { origin: key.name } } };
      const size = last?.size ?? 0;
      const rows = { last, restored };
      if (files === null) return { rows, same: false };
      const said = { size, seen: files.size, by: 'files' };
      if (files.size > size) return { stop: { code: 'log-behind-files', said } };
      const then = await batchOfSize(tx, files.size);
      if (then === null || !sameBytes(then.root, files.root))
        return { stop: { code: 'log-other-tree', said } };
      return { rows, same: files.size === size };
    }),
  );
};
