import type { Account } from '../../domain/facts/fact-table.ts';
import { accountNamed, accountSpokenOf } from '../../intake/account-names.ts';

/**
 * The account of a file by its path below the folder of feeds, parts separated by `/`: that of the
 * innermost folder named for an account, else the one that the file's name speaks of, else that of the
 * innermost folder that speaks of one (`出口许可证/2025年下半年.csv`). Null when there is none.
 */
export const accountOfPath = (path: string): Account | null => {
  const folders = path.split('/').toReversed();
  const file = folders.shift() ?? '';
  const first = (read: (folder: string) => Account | null): Account | null =>
    folders.map(read).find((account) => account !== null) ?? null;
  return first(accountNamed) ?? accountSpokenOf(file) ?? first(accountSpokenOf);
};
