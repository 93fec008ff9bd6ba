import type pg from 'pg';

const SECOND = 1000;

/** What the service's sessions are held to, in milliseconds; a job that needs longer says so in its transaction. */
const LIMITS = {
  statement_timeout: 30 * SECOND, // not-law: patience of a request
  idle_in_transaction_session_timeout: 60 * SECOND, // not-law: a program that hangs holds no lock for longer
  lock_timeout: 10 * SECOND, // not-law: patience with another's lock
  query_timeout: 40 * SECOND, // not-law: longer than PostgreSQL takes to give a statement up: then it stands still
  connectionTimeoutMillis: 30 * SECOND, // not-law: patience with a full pool
} as const;

/** The same where nobody waits for an answer: no bound. */
const PATIENT = {
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
  lock_timeout: 0,
  query_timeout: 0,
} as const;

/**
 * The connection of the service, with the limits of its sessions.
 *
 * @param patient true: nothing is given up, however busy the machine; while a demonstration is filled.
 */
export const withSessionSettings = (
  config: pg.ClientConfig,
  applicationName = 'mileproof',
  patient = false,
): pg.ClientConfig => ({
  ...config,
  ...LIMITS,
  ...(patient && PATIENT),
  application_name: applicationName,
  keepAlive: true,
});
