import type pg from 'pg';
import type { Actor } from './actor.ts';
import { ConnectionLost, isConnectionLost } from './connection-lost.ts';
import { Transaction } from './transaction.ts';

/** What a transaction may be told beside who acts. */
export interface TransactionOptions {
  /** The day in China by which the law counts, ISO, where it is not today: for a demonstration and for tests. */
  readonly today?: string | null;
  /**
   * What is read: every statement what stands when it begins; all of them what stood at one moment; or that, however
   * long it takes, with nothing written.
   */
  readonly reads?: Reads;
  /**
   * True: the connections play the actor from their sign-in on, on his day, and nobody else. With `each` no transaction
   * is begun: every statement is one of its own.
   */
  readonly played?: boolean;
}

/**
 * Of which moment a transaction reads. `public-moment` is `snapshot` where a statement that failed may be passed over:
 * nothing was written, and what was read before it stands.
 */
export type Reads = 'each' | 'one-moment' | 'snapshot' | 'public-moment';

const READ_ONLY = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

const BEGIN: Readonly<Record<Reads, string>> = {
  each: 'BEGIN',
  'one-moment': 'BEGIN ISOLATION LEVEL REPEATABLE READ',
  snapshot: READ_ONLY,
  'public-moment': READ_ONLY,
};

const lostOr = (error: unknown, when: 'before' | 'at-commit'): unknown =>
  isConnectionLost(error) ? new ConnectionLost(when, error) : error;

/** Its loss is told by the statement that waits, or by the next. */
const lossIsTold = (): void => {};

const connected = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    throw lostOr(error, 'before');
  }
};

/**
 * Does something as somebody, in one transaction: all of it or nothing. PostgreSQL shows and takes only what the part
 * played may see and write.
 *
 * @throws ConnectionLost when the database is gone: at the commit nobody knows whether it was done.
 * @throws whatever the work throws, after everything was taken back.
 */
export const asActor = async <T>(
  pool: pg.Pool,
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
  { today = null, reads = 'each', played = false }: TransactionOptions = {},
): Promise<T> => {
  const begun = !played || reads !== 'each';
  const client = await connected(pool);
  client.on('error', lossIsTold);
  let broken = false;
  let when: 'before' | 'at-commit' = 'before';
  try {
    if (begun) await client.query(BEGIN[reads]);
    const tx = new Transaction(client, actor, played);
    if (!played) await (today === null ? tx.play(actor) : tx.playOn(today, actor));
    const done = await work(tx);
    if (!begun) return done;
    when = 'at-commit';
    const { command } = await client.query('COMMIT');
    // PostgreSQL says so when a statement failed before and the failure was passed over.
    if (command !== 'COMMIT' && reads !== 'public-moment')
      throw new Error('a transaction that failed was to be committed');
    return done;
  } catch (error) {
    const told = lostOr(error, when);
    broken = told instanceof ConnectionLost;
    if (begun && !broken) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
    }
    throw told;
  } finally {
    client.off('error', lossIsTold);
    client.release(broken);
  }
};
