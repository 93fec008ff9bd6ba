import { LogRefusal } from '../../log/node/log-refusal.ts';
import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { askWitnesses, type WitnessesSay } from './ask-witnesses.ts';
import { closeLog, LOCK_LOG } from './close-log.ts';
import { deriveFiles, type LogPlace } from './derive-files.ts';
import { holdAgainstFiles, type RowsSay, type Stop } from './guard-log.ts';

/** What came of keeping the log. */
export type Kept =
  /** No key, or no folder for its files: nothing is closed. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | {
      readonly kind: 'kept';
      /** Whether this run closed the day. */
      readonly closed: boolean;
      readonly size: number;
      /** Cosignatures that came. */
      readonly cosigned: number;
    };

const STOPPED_NOW = 'SELECT code FROM register.log_stopped WHERE ended_at IS NULL';
const END = 'UPDATE register.log_stopped SET ended_at = clock_timestamp() WHERE ended_at IS NULL';
const STOP = 'INSERT INTO register.log_stopped (code, said) VALUES ($1, $2)';

/** Writes down why nothing is signed, once as long as it is the same. */
const stopped = async (register: Register, stop: Stop): Promise<Kept> => {
  needed(
    await register.as(JOB, async (tx: Transaction) => {
      await tx.run(LOCK_LOG);
      const now = await tx.maybe<{ code: string }>(STOPPED_NOW);
      if (now?.code === stop.code) return;
      if (now !== null) await tx.run(END);
      await tx.run(STOP, [stop.code, JSON.stringify(stop.said)]);
    }),
  );
  return { kind: 'stopped', stop };
};

const unsure = ({ last }: RowsSay): Stop => ({
  code: 'log-unsure',
  said: { size: last?.size ?? 0 },
});

const SETTLE =
  'UPDATE register.log_restored SET settled_at = clock_timestamp() WHERE settled_at IS NULL';

/**
 * Whether a restored register may sign: the files of this node, or every witness, know no larger log.
 */
const settled = async (
  register: Register,
  rows: RowsSay,
  same: boolean,
  said: WitnessesSay,
): Promise<boolean> => {
  if (!rows.restored) return true;
  const { length } = register.log.witnesses;
  if (!same && (length === 0 || said.agreed < length)) return false;
  needed(await register.as(JOB, (tx) => tx.run(SETTLE)));
  return true;
};

/** What nodes say of a folder that is of another tree. */
const filesRefuse = (error: unknown): Stop | null =>
  error instanceof LogRefusal && (error.code === 'not-consistent' || error.code === 'not-signed')
    ? {
        code: error.code === 'not-signed' ? 'log-other-key' : 'log-other-tree',
        said: { by: 'files' },
      }
    : null;

const kept = async (register: Register, place: LogPlace): Promise<Kept> => {
  const held = await holdAgainstFiles(register, place);
  if ('stop' in held) return stopped(register, held.stop);
  const { rows, same } = held;
  // asked of what was signed already, before anything is signed that they could contradict
  if (rows.last !== null) await deriveFiles(register, place);
  const before = await askWitnesses(register, place, rows.last);
  if (before.stop !== null) return stopped(register, before.stop);
  if (!(await settled(register, rows, same, before))) return stopped(register, unsure(rows));
  const closed = (await closeLog(register, place.key)).kind === 'closed';
  try {
    const size = await deriveFiles(register, place);
    const after = closed ? await askWitnesses(register, place, 'last') : before;
    if (after.stop !== null) return stopped(register, after.stop);
    const cosigned = before.cosigned + (closed ? after.cosigned : 0);
    // the checkpoint is written once more with what witnesses signed
    if (cosigned > 0) await deriveFiles(register, place);
    return { kind: 'kept', closed, size, cosigned };
  } catch (error) {
    const stop = filesRefuse(error);
    if (stop === null) throw error;
    return stopped(register, stop);
  }
};

/**
 * Closes the log for today where it may be closed, brings the files of this node up to it, and asks witnesses. It is
 * safe to be asked as often as one likes, by several nodes, and after a kill in the middle.
 */
export const keepLog = (register: Register): Promise<Kept> => {
  const { key, folder } = register.log;
  if (key === null || folder === null) return Promise.resolve({ kind: 'no-key' });
  return kept(register, { key, folder });
};
