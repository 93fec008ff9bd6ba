import type pg from 'pg';

/** The account of a session that was used lately; writes that it is used, at most once a minute. */
const USE = `
  WITH live AS (
    SELECT id, "userId", "updatedAt", "createdAt" > now() - $3 * interval '1 second' AS fresh
    FROM session
    WHERE token = $1 AND "updatedAt" > now() - $2 * interval '1 minute' AND "expiresAt" > now()
  ), used AS (
    UPDATE session
    SET "updatedAt" = now()
    FROM live
    WHERE session.id = live.id AND live."updatedAt" < now() - interval '1 minute'
  )
  SELECT "userId" AS account, fresh
  FROM live
`;

/** Another clock than the database's made it: that of the node, which may be wrong. */
const BEGIN = `
  UPDATE session
  SET "createdAt" = now(), "updatedAt" = now(), "expiresAt" = now() + $2 * interval '1 second'
  WHERE token = $1
`;

/** A session that was used, as the tables of sign-in tell it. */
interface UsedSession {
  /** The account whose session it is. */
  readonly account: string;
  /** True while its sign-in is young enough to change ways to sign in. */
  readonly fresh: boolean;
}

/**
 * Uses a session of sign-in now.
 *
 * @param pool connections of sign-in's own role.
 * @param limits `idleMinutes` after which a session that nobody used is dead; `freshSeconds` after sign-in for which it
 *   is fresh.
 * @returns null when the session is dead or there is none.
 */
export const useSession = async (
  pool: pg.Pool,
  token: string,
  { idleMinutes, freshSeconds }: { readonly idleMinutes: number; readonly freshSeconds: number },
): Promise<UsedSession | null> => {
  const { rows } = await pool.query<UsedSession>(USE, [token, idleMinutes, freshSeconds]);
  return rows[0] ?? null;
};

/**
 * Begins a session that was made: it is as new as the database says, since by the database's clock it dies.
 *
 * @param seconds after which it is dead, however much it is used.
 */
export const beginSession = async (
  pool: pg.Pool,
  token: string,
  seconds: number,
): Promise<void> => {
  await pool.query(BEGIN, [token, seconds]);
};

/** Ends a session of sign-in. */
export const endSession = async (pool: pg.Pool, token: string): Promise<void> => {
  await pool.query('DELETE FROM session WHERE token = $1', [token]);
};
