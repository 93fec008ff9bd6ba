import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** What tries are counted by. */
export type TriesBy = 'account' | 'place';

/** How many tries in a day cost nothing, by what is counted. */
const FREE: Readonly<Record<TriesBy, number>> = { account: 5, place: 50 }; // not-law: tries of sign-in

/**
 * Counts a try before it is made, so that tries at the same moment count too, unless none is allowed now. Beyond the
 * free ones each doubles the wait, from 30 seconds up to an hour; a day without a try forgets them. Nobody waits for
 * more than an hour: who would was counted by a clock that was set back since.
 */
const COUNT = `
  INSERT INTO throttle AS t (key, tries, tried_at, barred_until)
    VALUES ($1, 1, clock_timestamp(), clock_timestamp())
    ON CONFLICT (key) DO UPDATE
    SET
      tries = CASE WHEN t.tried_at < now() - interval '1 day' THEN 1 ELSE t.tries + 1 END,
      tried_at = clock_timestamp(),
      barred_until = clock_timestamp() + CASE
        WHEN t.tries + 1 < $2 OR t.tried_at < now() - interval '1 day' THEN interval '0'
        ELSE least(interval '1 hour', interval '30 seconds' * 2 ^ least(t.tries + 1 - $2, 10))
      END
    WHERE t.barred_until <= clock_timestamp() OR t.barred_until > clock_timestamp() + interval '1 hour'
    RETURNING tries
`;

const WAIT = `
  SELECT ceil(extract(epoch FROM barred_until - clock_timestamp()))::int AS seconds
  FROM throttle
  WHERE key = $1
`;

const FORGIVE: Readonly<Record<TriesBy, string>> = {
  account: 'DELETE FROM throttle WHERE key = $1',
  place: `
    UPDATE throttle
    SET tries = tries - 1, barred_until = clock_timestamp()
    WHERE key = $1
  `,
};

/** Counts tries of sign-in. */
export interface Throttle {
  /** Counts a try; gives the seconds to wait when it may not be made, null when it may. */
  readonly count: (by: TriesBy, name: string) => Promise<number | null>;
  /** After a try that succeeded: forgets all of the account, and the one of the place. */
  readonly forgive: (by: TriesBy, name: string) => Promise<void>;
}

/** Counts tries in the database, for all nodes together; names and places stand there as keyed hashes. */
export const throttleIn = (pool: pg.Pool, key: Buffer): Throttle => {
  const keyOf = (by: TriesBy, name: string): Buffer =>
    createHmac('sha256', key).update(`tries of ${by} ${name.toLowerCase()}`).digest();
  return {
    count: async (by, name) => {
      const hidden = keyOf(by, name);
      const counted = await pool.query(COUNT, [hidden, FREE[by]]);
      if (counted.rows.length > 0) return null;
      const { rows } = await pool.query<{ seconds: number }>(WAIT, [hidden]);
      return Math.max(1, rows[0]?.seconds ?? 1);
    },
    forgive: async (by, name) => {
      await pool.query(FORGIVE[by], [keyOf(by, name)]);
    },
  };
};
