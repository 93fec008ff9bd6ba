import type pg from 'pg';
import { openPool } from '../../register/postgres/open-pool.ts';
import { SESSION_OPTIONS } from '../../register/postgres/value-types.ts';

const ROLE = 'mileproof_sign_in';
const CONNECTIONS = 5; // not-law: connections of one node

/** What may be chosen of the connections of sign-in. */
interface SignInPoolOptions {
  /** At most so many. */
  readonly max?: number;
  /** The day in China by which events count, ISO, where it is not today: of a demonstration. */
  readonly today?: string | null;
}

/**
 * Connections on which sign-in works: in the role that sees its own tables and nothing of the register.
 *
 * @param connection of the service's login, or of the role's own where it was given one.
 */
export const signInPool = (
  connection: pg.ClientConfig,
  { max = CONNECTIONS, today = null }: SignInPoolOptions = {},
): pg.Pool => {
  const { options = SESSION_OPTIONS } = connection;
  const day = today === null ? '' : ` -c mileproof.today=${today}`;
  return openPool({
    ...connection,
    options: `${options} -c role=${ROLE} -c search_path=sign_in${day}`,
    max,
  });
};
