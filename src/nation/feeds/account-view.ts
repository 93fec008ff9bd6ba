import { type Account, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { emptyAccount, factsOf, sqlTypeOf } from '../account-columns.ts';
import { parquetRows } from '../parquet-sql.ts';
import { vinsIn } from '../vins-in-text.ts';
import type { StagedFeed } from './staged-feed.ts';

const LETTER_VIN = factNamed('letter.vin').column;

/** A relation of letters with a row for each VIN that one lists in its cell. */
const eachListed = (rows: string): string => sql`
  SELECT * REPLACE (unnest(${vinsIn(LETTER_VIN)}) AS ${LETTER_VIN})
  FROM (${rows})
`;

const rowsOf = (given: readonly string[], paths: readonly string[], facts: readonly Fact[]) => {
  const columns = facts.map((fact) =>
    given.includes(fact.name) ? fact.column : `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`,
  );
  return sql`
    SELECT ${['row_id', ...columns].join(', ')}
    FROM ${parquetRows(...paths)}
  `;
};

/**
 * SQL of the relation of an account over its staged files: `row_id` and every fact or those asked for, those not
 * given NULL. Rows stand in no order: `row_id` tells it. A letter that lists several VINs in its cell is a row for
 * each, all of one `row_id`.
 */
export const accountView = (
  account: Account,
  staged: readonly Pick<StagedFeed, 'account' | 'facts' | 'rowsFile'>[],
  facts: readonly Fact[] = factsOf(account),
): string => {
  const factsIn = new Map(
    staged
      .filter((feed) => feed.account === account)
      .flatMap(({ rowsFile, facts: given }) => (rowsFile === null ? [] : [[rowsFile, given]])),
  );
  if (factsIn.size === 0) return emptyAccount(account, facts);
  // the files of a list are opened as they are read, those of a union all at once
  const alike = Map.groupBy(factsIn, ([, given]) => given.join());
  const relations = [...alike.values()].map((files) => {
    const paths = files.map(([path]) => path);
    return rowsOf(files[0]?.[1] ?? [], paths, facts);
  });
  const rows = relations.join(' UNION ALL ');
  return facts.some(({ column }) => column === LETTER_VIN) ? eachListed(rows) : rows;
};
