import type pg from 'pg';

const SECOND = 1000;

/** What the service's sessions are held to, in milliseconds; a job that needs longer says so in its transaction. */
const LIMITS = {
  statement_timeout: 30 * SECOND, // not-law: patience of a request
  idle_in_transaction_session_timeout: 60 * SECOND, // not-law: a program that hangs holds no lock for longer
  lock_timeout: 10 * SECOND, // not-law: patience with another's lock
  connectionTimeoutMillis: 30 * SECOND, // not-law: patience with a full pool
} as const;

/** The connection of the service, with the limits of its sessions. */
export const withSessionSettings = (
  config: pg.ClientConfig,
  applicationName = 'mileproof',
): pg.ClientConfig => ({
  ...config,
  ...LIMITS,
  application_name: applicationName,
  keepAlive: true,
});
