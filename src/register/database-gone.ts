/** Codes of PostgreSQL and of the system: the server is going, has gone, or takes nobody at the moment. */
const CODES = /^(?:08...|57P0[1-5]|53300|ECONN(?:REFUSED|RESET)|EPIPE|ENOENT|ETIMEDOUT)$/;

/** What `pg` says without a code. */
const WORDS = new RegExp(
  [
    '^Connection terminated',
    '^Client (?:was closed|has encountered a connection error)',
    '^timeout exceeded when trying to connect',
  ].join('|'),
);

/** True of an error that says the database cannot be reached, so that another try later may succeed. */
export const isDatabaseGone = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && CODES.test(String(error.code))) || WORDS.test(error.message));
