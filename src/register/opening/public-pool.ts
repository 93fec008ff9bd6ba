import type pg from 'pg';
import { openPool } from '../postgres/open-pool.ts';
import { SESSION_OPTIONS } from '../postgres/value-types.ts';

const ROLE = 'mileproof_public';

/** What is told is found by an index whatever is asked: a plan of the first question serves the others. */
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan';

/** What is chosen of the connections of the public. */
interface PublicPoolOptions {
  /** At most so many. */
  readonly max: number;
  /** So many stay open however long nobody asks. */
  readonly min?: number;
  /** Milliseconds for which the others stay open. */
  readonly idle?: number;
  /** The day in China by which the law counts, ISO, where it is not today: of a demonstration and of tests. */
  readonly today?: string | undefined;
}

/**
 * Connections on which the public is told: in the role of the public from their sign-in on, and reading alone.
 *
 * @param connection of the service's login.
 */
export const publicPool = (
  connection: pg.ClientConfig,
  { max, min = 0, idle, today }: PublicPoolOptions,
): pg.Pool => {
  const { options = SESSION_OPTIONS } = connection;
  const day = today === undefined ? '' : ` -c mileproof.today=${today}`;
  return openPool({
    ...connection,
    options: `${options} -c role=${ROLE} -c default_transaction_read_only=on ${PLANNED_ONCE}${day}`,
    ...{ max, min },
    ...(idle !== undefined && { idleTimeoutMillis: idle }),
  });
};
