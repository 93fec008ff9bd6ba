import type pg from 'pg';
import type { Actor } from './actor.ts';

const SETTINGS = `
  SELECT
    set_config('role', $1, true),
    set_config('mileproof.organisation', $2, true),
    set_config('mileproof.person', $3, true),
    set_config('mileproof.province', $4, true),
    set_config('mileproof.maker', $5, true)
`;

/**
 * Plays a part for the rest of the transaction, or until another is played: PostgreSQL shows and takes only what that
 * part may see and write. Ends with the transaction.
 */
const playPart = async (tx: pg.ClientBase, actor: Actor): Promise<void> => {
  await tx.query(SETTINGS, [
    `mileproof_${actor.part}`,
    actor.organisation ?? '',
    actor.person ?? '',
    actor.province ?? '',
    actor.maker ?? '',
  ]);
};

/**
 * Does something as somebody, in one transaction: all of it or nothing.
 *
 * @throws whatever the work throws, after everything was taken back.
 */
export const asActor = async <T>(
  pool: pg.Pool,
  actor: Actor,
  work: (tx: pg.ClientBase) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    await playPart(client, actor);
    const done = await work(client);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
