import pg from 'pg';
import { SESSION_OPTIONS } from '../../register/postgres/value-types.ts';

const ROLE = 'mileproof_sign_in';
const CONNECTIONS = 5; // not-law: connections of one node

/**
 * Connections on which sign-in works: in the role that sees its own tables and nothing of the register.
 *
 * @param connection of the service's login, or of the role's own where it was given one.
 */
export const signInPool = (connection: pg.ClientConfig, max = CONNECTIONS): pg.Pool => {
  const pool = new pg.Pool({
    ...connection,
    options: `${connection.options ?? SESSION_OPTIONS} -c role=${ROLE} -c search_path=sign_in`,
    max,
  });
  // A connection that breaks while nobody uses it is replaced.
  pool.on('error', () => {});
  return pool;
};
