/**
 * Thrown when the connection to the database is gone.
 *
 * - `before`: before the transaction was to be committed; nothing was done
 * - `at-commit`: while it was committed; nobody knows whether it was
 */
export class ConnectionLost extends Error {
  readonly when: 'before' | 'at-commit';

  constructor(when: 'before' | 'at-commit', cause: unknown) {
    super(`the connection to the database was lost: ${when}`, { cause });
    this.when = when;
  }
}

/**
 * PostgreSQL shuts down, starts up, has no connection left or ended one that idled; the class 08 of its codes is the
 * connection's.
 */
const OF_SERVER = /^(?:08...|57P0[1-5]|53300|25P0[34])$/;
/** Of the system: nobody at the socket, or nobody any more. */
const OF_SYSTEM: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);
/** The driver gives these no code. */
const OF_DRIVER =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;

/** Whether an error of the driver says that there is no connection. */
export const isConnectionLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && OF_SERVER.test(code)) return true;
  if (code !== undefined && OF_SYSTEM.has(code)) return syscall !== 'open';
  return OF_DRIVER.test(error.message);
};
