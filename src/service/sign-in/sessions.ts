import type pg from 'pg';
import { endSession, useSession } from '../../register/sign-in/sessions.ts';
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

/** Makes the look-up of sessions: the cookie's signature by the library, its age by the database. */
export const sessionsOf = (library: SignInLibrary, pool: pg.Pool): Sessions => {
  return {
    end: ({ token }) => endSession(pool, token),
    of: async ({ headers }) => {
      if (!headers.has('cookie')) return null;
      const found = await orNotNow(() => library.api.getSession({ headers }));
      if (found === null) return null;
      const { token } = found.session;
      const used = await useSession(pool, token, {
        idleMinutes: IDLE_MINUTES,
        freshSeconds: FRESH_SECONDS,
      });
      if (used !== null) return { token, ...used };
      // unused for too long: the library's own doors are closed to it too
      await endSession(pool, token);
      return null;
    },
  };
};
