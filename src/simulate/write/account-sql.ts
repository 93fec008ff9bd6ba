import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { AccountRows } from '../accounts/account-rows.ts';
import { exportAccounts } from '../accounts/export-accounts.ts';
import { homeAccounts } from '../accounts/home-accounts.ts';
import { personParties } from '../accounts/person-parties.ts';
import { readingAccount } from '../accounts/reading-account.ts';
import { blankCells } from '../mess/blank-cells.ts';
import { columnName, columnsOf, messyRows } from '../mess/cell-mess.ts';
import { lookAlikes } from '../mess/look-alikes.ts';
import type { SqlChance } from '../random.ts';
import type { Scheme } from '../schemes/scheme.ts';

/** Rows of one vehicle in one account are told apart by fewer numbers than this. */
const VARIANTS = 16;

const select = (account: Account, rows: AccountRows): string => {
  const known = new Set(columnsOf(account).map(columnName));
  for (const name of Object.keys(rows.facts)) {
    if (!known.has(name)) throw new Error(`simulate: ${account} has no fact ${name}`);
  }
  const cells = columnsOf(account).map(
    (fact) => `${rows.facts[columnName(fact)] ?? 'NULL::VARCHAR'} AS "${columnName(fact)}"`,
  );
  return sql`
    SELECT v * ${VARIANTS} + ${rows.variant} AS key, (${rows.day}) AS filed, ${cells.join(', ')}
    FROM vehicle
    WHERE ${rows.where}`;
};

/** Accounts that are told vehicle by vehicle. */
const TOLD_ACCOUNTS: readonly Account[] = [
  'licence',
  'certificate',
  'factory',
  'letter',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
  'complaint',
  'party',
];

/**
 * For each account the query of its rows of a slice, in the order in which they are filed.
 *
 * @param blank cells of a thousand left blank.
 */
export const accountQueries = (
  chance: SqlChance,
  schemes: readonly Scheme[],
  mess: boolean,
  blank: number,
): ReadonlyMap<Account, string> => {
  const told = [
    ...homeAccounts(chance),
    ...exportAccounts(chance),
    ...readingAccount(chance),
    ...personParties(chance),
    ...(mess ? lookAlikes(chance) : []),
    ...schemes.flatMap(({ further = {} }, at) =>
      Object.entries(further).flatMap(([account, rows]) =>
        (rows ?? []).map((row) => ({
          ...row,
          account: account as Account,
          where: `scheme = ${at + 1} AND (${row.where})`,
        })),
      ),
    ),
  ];
  const queries = new Map<Account, string>();
  for (const account of TOLD_ACCOUNTS) {
    const rows = told.filter((row) => row.account === account).map((row) => select(account, row));
    const all = rows.join(' UNION ALL ');
    const found = mess ? messyRows(chance, account, all) : `SELECT *, 0 AS again FROM (${all})`;
    const columns = columnsOf(account).map(columnName);
    const left = blank > 0 ? blankCells(chance, account, columns, found, blank) : found;
    const names = columns.map((name) => `"${name}"`);
    queries.set(
      account,
      sql`
      SELECT ${names.join(', ')}
      FROM (${left})
      ORDER BY filed, key, again`,
    );
  }
  return queries;
};
