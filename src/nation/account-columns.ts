import type { FactKind } from '../domain/facts/fact-definition.ts';
import { ACCOUNTS, type Account, FACTS, type Fact } from '../domain/facts/fact-table.ts';

const SQL_TYPES: Partial<Record<FactKind, string>> = {
  date: 'DATE',
  integer: 'BIGINT',
  decimal: 'BIGINT',
  boolean: 'BOOLEAN',
};

/** The DuckDB type of a fact's column: decimals are whole hundredths, all that is not counted is text. */
export const sqlTypeOf = (fact: Fact): string => SQL_TYPES[fact.kind] ?? 'VARCHAR';

/** The facts of an account, in the order of its columns. */
export const factsOf = (account: Account): readonly Fact[] =>
  FACTS.filter((fact) => fact.account === account && !fact.derived);

/** An account relation without rows, so that a query over accounts nobody gave still runs. */
export const emptyAccount = (account: Account, facts = factsOf(account)): string => {
  const columns = facts.map((fact) => `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`);
  return `SELECT CAST(NULL AS BIGINT) AS row_id, ${columns.join(', ')} WHERE false`;
};

/** Every account, given or not. */
export const ALL_ACCOUNTS: readonly Account[] = ACCOUNTS;
