import type { Account } from '../../domain/facts/fact-table.ts';
import { accountNamed, accountSpokenOf, saysMoreThan } from '../../intake/account-names.ts';

/** The account that a file's path gives it to. */
export interface PathAccount {
  readonly account: Account;
  /** True when the file's own name has words of something else (海关/人员名单.csv): its headers may then gainsay the path. */
  readonly doubtful: boolean;
}

/** Up to two, as `.csv.gz`; a dot before digits is none. */
const ENDINGS = /(?:\.[a-z][a-z\d]{0,7}){1,2}$/i;

/**
 * The account of a file by its path below the folder of feeds, parts separated by `/`: that of the
 * innermost folder named for an account, else the one that the file's name speaks of, else that of the
 * innermost folder that speaks of one (`出口许可证/2025年下半年.csv`). Null when there is none.
 */
export const accountOfPath = (path: string): PathAccount | null => {
  const folders = path.split('/').toReversed();
  const file = folders.shift() ?? '';
  const first = (read: (folder: string) => Account | null): Account | null =>
    folders.map(read).find((account) => account !== null) ?? null;
  const account = first(accountNamed) ?? accountSpokenOf(file) ?? first(accountSpokenOf);
  if (account === null) return null;
  return { account, doubtful: saysMoreThan(file.replace(ENDINGS, ''), account) };
};
