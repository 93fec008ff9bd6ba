import type pg from 'pg';
import type { Actor } from './actor.ts';
import { Transaction } from './transaction.ts';

/** What a transaction may be told beside who acts. */
export interface TransactionOptions {
  /** The day in China by which the law counts, ISO, where it is not today: for a demonstration and for tests. */
  readonly today?: string | null;
}

/**
 * Does something as somebody, in one transaction: all of it or nothing. PostgreSQL shows and takes only what the part
 * played may see and write.
 *
 * @throws whatever the work throws, after everything was taken back.
 */
export const asActor = async <T>(
  pool: pg.Pool,
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
  { today = null }: TransactionOptions = {},
): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  // a connection that dies while it is lent tells nobody else, and would end the program
  const died = (): void => {
    broken = true;
  };
  client.on('error', died);
  try {
    await client.query('BEGIN');
    if (today !== null)
      await client.query(`SELECT set_config('mileproof.today', $1, true)`, [today]);
    const tx = new Transaction(client, actor);
    await tx.play(actor);
    const done = await work(tx);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.off('error', died);
    client.release(broken);
  }
};
