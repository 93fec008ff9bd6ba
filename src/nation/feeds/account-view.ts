import type { Account } from '../../domain/facts/fact-table.ts';
import { emptyAccount, factsOf, sqlTypeOf } from '../account-columns.ts';
import { literalSql } from './literal-sql.ts';
import { plainRows } from './plain-rows.ts';
import type { StagedFeed } from './staged-feed.ts';

/** Rows of one file that `row_id` has room for: 2^40. */
const FILE_BITS = 40;

/**
 * SQL of the relation of an account over its staged files: `row_id` and every fact, those not given
 * what a folder's name states, else NULL. `row_id` is the file's number times 2^40 plus the place of the row in the file; rows that had
 * to be mended come after the others of their file, so only `row_id` tells the order.
 */
export const accountView = (account: Account, staged: readonly StagedFeed[]): string => {
  const parts = staged
    .filter((feed) => feed.account === account)
    .toSorted((a, b) => a.fileNo - b.fileNo)
    .flatMap(({ fileNo, facts, stated, plain, mended }) => {
      const given: ReadonlySet<string> = new Set(facts);
      const columns = factsOf(account).map((fact) => {
        if (given.has(fact.name)) return fact.column;
        const said = stated.find(({ name }) => name === fact.name);
        const value = said === undefined ? 'NULL' : literalSql(fact, said.value);
        return `CAST(${value} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
      });
      const select = (place: string): string =>
        `SELECT (CAST(${fileNo} AS BIGINT) << ${FILE_BITS}) | ${place} AS row_id, ${columns.join(', ')}`;
      return [
        ...(plain === null
          ? []
          : [`${select('file_row_number')} FROM ${plainRows(plain)} WHERE raw IS NULL`]),
        ...(mended === null ? [] : [`${select('n')} FROM ${plainRows(mended)}`]),
      ];
    });
  return parts.length === 0 ? emptyAccount(account) : parts.join(' UNION ALL ');
};
