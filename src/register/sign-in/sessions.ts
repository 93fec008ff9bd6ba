import type pg from 'pg';

/** The account of a session that was used lately; writes that it is used, at most once a minute. */
const USE = `
  WITH live AS (
    SELECT id, "userId", "updatedAt"
    FROM session
    WHERE token = $1 AND "updatedAt" > now() - $2 * interval '1 minute' AND "expiresAt" > now()
  ), used AS (
    UPDATE session
    SET "updatedAt" = now()
    FROM live
    WHERE session.id = live.id AND live."updatedAt" < now() - interval '1 minute'
  )
  SELECT "userId" AS account
  FROM live
`;

/**
 * Uses a session of sign-in now.
 *
 * @param pool connections of sign-in's own role.
 * @param idleMinutes after which one that nobody used is dead.
 * @returns the account whose session it is; null when it is dead or there is none.
 */
export const useSession = async (
  pool: pg.Pool,
  token: string,
  idleMinutes: number,
): Promise<string | null> => {
  const { rows } = await pool.query<{ account: string }>(USE, [token, idleMinutes]);
  return rows[0]?.account ?? null;
};

/** Ends a session of sign-in. */
export const endSession = async (pool: pg.Pool, token: string): Promise<void> => {
  await pool.query('DELETE FROM session WHERE token = $1', [token]);
};
