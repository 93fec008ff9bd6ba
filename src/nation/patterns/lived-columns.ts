import type { Account } from '../../domain/facts/fact-table.ts';
import type { ByAccount, LivedColumn, LivedLine } from './interest.ts';

/** A day as a number. */
export const dayNumber = (day: string): string => `(${day} - DATE '1970-01-01')`; // not-law: where days begin

const column = (added: LivedColumn['added'], told: ByAccount): LivedColumn => ({ added, told });

/** Columns that say how many rows of an account a vehicle has. */
const rowsOf = (account: Account): LivedColumn => column('sum', { [account]: '1' });

/** Certificate rows. */
export const PLATED = rowsOf('certificate');

/** The first day of registration. */
export const BORN = column('min', { certificate: dayNumber('certificate_registered_on') });

/** A vehicle that stands in several rows of an account. */
export const inSeveralRows = (name: string, account: Account): LivedLine => ({
  columns: { [name]: rowsOf(account) },
  hot: `sum(${name}) > 1`,
});

/** A vehicle of several certificate rows. */
export const PLATED_AGAIN = inSeveralRows('plated', 'certificate');

/** The first and the last of a day of an account, as columns. */
export const firstAndLast = (
  name: string,
  told: ByAccount,
): Readonly<Record<string, LivedColumn>> => ({
  [`${name}_first`]: column('min', told),
  [`${name}_last`]: column('max', told),
});
