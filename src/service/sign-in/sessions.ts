import type pg from 'pg';
import { orNotNow } from './listened-to.ts';
import type { SignInLibrary } from './sign-in-library.ts';
import { FRESH_SECONDS, IDLE_MINUTES } from './sign-in-options.ts';

/** A session that lives. */
export interface Session {
  readonly token: string;
  /** What `register.person` knows the person by. */
  readonly account: string;
  /** True for as long after sign-in as ways to sign in may be changed. */
  readonly fresh: boolean;
}

/** The sessions of sign-in. */
export interface Sessions {
  /** The session that the cookie of a request shows, used now; null when there is none or it is dead. */
  readonly of: (request: Request) => Promise<Session | null>;
  /** Ends one. */
  readonly end: (session: Session) => Promise<void>;
}

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

const END = 'DELETE FROM session WHERE token = $1';

/** Makes the look-up of sessions: the cookie's signature by the library, its age by the database. */
export const sessionsOf = (library: SignInLibrary, pool: pg.Pool): Sessions => {
  const end = async ({ token }: Pick<Session, 'token'>): Promise<void> => {
    await pool.query(END, [token]);
  };
  return {
    end,
    of: async ({ headers }) => {
      if (!headers.has('cookie')) return null;
      const found = await orNotNow(() => library.api.getSession({ headers }));
      if (found === null) return null;
      const { token } = found.session;
      const times = [IDLE_MINUTES, FRESH_SECONDS];
      const { rows } = await pool.query<Omit<Session, 'token'>>(USE, [token, ...times]);
      if (rows[0] !== undefined) return { token, ...rows[0] };
      // unused for too long: the library's own doors are closed to it too
      await end({ token });
      return null;
    },
  };
};
