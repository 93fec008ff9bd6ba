import { ACCOUNTS, type Account, FACTS, type Fact } from '../domain/facts/fact-table.ts';
import { sqlTypeOf } from '../domain/rules/sql/expressions.ts';

export { sqlTypeOf };

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
