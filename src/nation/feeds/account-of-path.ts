import type { Account } from '../../domain/facts/fact-table.ts';
import { accountNamed, accountSpokenOf } from '../../intake/account-names.ts';

/**
 * The account of a file by its path below the folder of feeds, parts separated by `/`: that of the
 * innermost folder named for an account, else the one that the file's name speaks of. Null when there
 * is none.
 */
export const accountOfPath = (path: string): Account | null => {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  for (const folder of parts.toReversed()) {
    const account = accountNamed(folder);
    if (account !== null) return account;
  }
  return accountSpokenOf(file);
};
