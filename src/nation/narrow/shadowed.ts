import type { Account } from '../../domain/facts/fact-table.ts';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';

/** Rows of an account in a file. */
export type RowsFile = Pick<StagedFeed, 'account' | 'facts' | 'rowsFile'>;

/**
 * Works with relations of accounts that hold the rows of some files alone, in the place of those that stand.
 *
 * @param accounts which of them; others stay as they are.
 */
export const shadowed = async <Made>(
  database: Database,
  files: readonly RowsFile[],
  work: () => Promise<Made>,
  accounts: readonly Account[] = ALL_ACCOUNTS,
): Promise<Made> => {
  for (const account of accounts) {
    await database.run(`CREATE OR REPLACE TEMP VIEW ${account} AS ${accountView(account, files)}`);
  }
  const made = await work();
  for (const account of accounts) await database.run(`DROP VIEW temp.${account}`);
  return made;
};
