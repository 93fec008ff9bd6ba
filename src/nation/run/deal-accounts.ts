import { join } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { Database } from '../database.ts';
import { AskedFacts } from '../dossiers/asked-facts.ts';
import { pickedColumns } from '../dossiers/build-picked-rows.ts';
import { dealAccount, dealtRows } from '../dossiers/deal-account.ts';
import { PICKED_ACCOUNTS } from '../dossiers/near-rows.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import type { StagesOrder } from '../nation-order.ts';
import { APPLIED_COLUMNS, appliedAmongDealt, type SharedTable } from '../patterns/shared-tables.ts';
import type { Stages } from './stages.ts';

/**
 * An account is dealt out when it has this many times the rows of the licences; one of fewer is as well read for each
 * part.
 */
const MANY_TIMES = 2; // not-law: rows to a licence row

/**
 * Deals the large accounts of which dossiers take one row a vehicle out into the parts, each a stage of its own; yields
 * their folders. Of a nation in one part none is. Needs `shared_again`.
 */
export const dealAccounts = async (
  database: Database,
  staged: readonly StagedFeed[],
  { applications, parts }: { readonly applications: number; readonly parts: number },
  stages: Stages,
  { ruleSet }: StagesOrder['law'],
): Promise<ReadonlyMap<Account, string>> => {
  const dealt = new Map<Account, string>();
  if (parts === 1) return dealt;
  const asked = new AskedFacts(new Set(carriedColumns(ruleSet)));
  for (const account of PICKED_ACCOUNTS) {
    const own = staged.filter((feed) => feed.account === account);
    const rows = own.reduce((sum, feed) => sum + feed.rows, 0);
    if (rows < MANY_TIMES * applications || !asked.takes(account)) continue;
    const stage = `dealt-${account}`;
    const within = (folder: string): string => join(folder, 'rows');
    await stages.run(stage, async (folder) => {
      const columns = new Set([
        ...pickedColumns(account, asked),
        ...(account === 'certificate' ? APPLIED_COLUMNS : []),
      ]);
      await dealAccount(database, account, columns, parts, within(folder));
      return rows;
    });
    dealt.set(account, within(stages.folderOf(stage)));
  }
  return dealt;
};

/** Tables that patterns share and that are had from what was dealt out, with the statements that make them. */
export const sharedFromDealt = async (
  dealt: ReadonlyMap<Account, string>,
  parts: number,
): Promise<readonly SharedTable[]> => {
  const folder = dealt.get('certificate');
  if (folder === undefined) return [];
  const all = await dealtRows(folder, Array.from({ length: parts }).keys());
  return all === null ? [] : [appliedAmongDealt(all)];
};
