import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { ByAccount, LivedColumn } from '../patterns/interest.ts';
import type { GatheredInterest } from './gather-interest.ts';
import { OF_VEHICLES } from './narrowed.ts';

/** A query that a file is asked, with the accounts of which it reads. */
export interface ToldQuery {
  readonly query: string;
  readonly accounts: ReadonlySet<Account>;
}

const livedIn = (account: Account, columns: Readonly<Record<string, LivedColumn>>): string => {
  const told = Object.entries(columns).map(([name, { added, told: of }]) => {
    const none = added === 'sum' ? '0' : 'NULL';
    return `CAST(${of[account] ?? none} AS BIGINT) AS ${name}`;
  });
  return sql`
    SELECT ${[`${account}_vin AS vin`, ...told].join(', ')}
    FROM ${account}
    WHERE ${account}_vin IS NOT NULL`;
};

/** Accounts together, so that the columns of all files are of one type, whichever account a file is of. */
const together = (told: ByAccount): ToldQuery => ({
  query: Object.values(told).join(' UNION ALL '),
  accounts: new Set(Object.keys(told) as Account[]),
});

/** What a file is asked, by the names of the tables. Needs `company_code`. */
export const toldQueries = ({
  lived,
  tables,
}: Pick<GatheredInterest, 'lived' | 'tables'>): ReadonlyMap<string, ToldQuery> => {
  const ofLived = OF_VEHICLES.map((account) => [account, livedIn(account, lived)]);
  return new Map(
    Object.entries({ lived: Object.fromEntries(ofLived), ...tables }).map(([name, told]) => [
      name,
      together(told),
    ]),
  );
};
