import type { Account } from '../../domain/facts/fact-table.ts';
import { emptyAccount, factsOf, sqlTypeOf } from '../account-columns.ts';
import { keptRows } from '../kept-parquet.ts';
import { literalSql } from './literal-sql.ts';
import { plainRows } from './plain-rows.ts';
import { rowIdSql } from './row-id.ts';
import type { StagedBundle, StagedFeed } from './staged-feed.ts';

const nothingOf = (fact: ReturnType<typeof factsOf>[number]): string =>
  `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`;

/** Relations of a file that was read alone: none where it has no rows. */
const ofFile = ({ account, fileNo, facts, stated, plain, mended }: StagedFeed): string[] => {
  const given: ReadonlySet<string> = new Set(facts);
  const columns = factsOf(account).map((fact) => {
    if (given.has(fact.name)) return fact.column;
    const said = stated.find(({ name }) => name === fact.name);
    if (said === undefined) return nothingOf(fact);
    return `CAST(${literalSql(fact, said.value)} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
  });
  const select = (place: string): string =>
    `SELECT ${rowIdSql(fileNo, place)} AS row_id, ${columns.join(', ')}`;
  return [
    ...(plain === null
      ? []
      : [`${select('file_row_number')} FROM ${plainRows(plain)} WHERE raw IS NULL`]),
    ...(mended === null ? [] : [`${select('n')} FROM ${plainRows(mended)}`]),
  ];
};

/** One relation for all bundles whose columns are the same, so that few files are held open. */
const ofBundles = (account: Account, bundles: Iterable<StagedBundle>): string[] => {
  const alike = Map.groupBy(bundles, ({ facts }) => [...facts].sort().join());
  return [...alike.values()].map((few) => {
    const given: ReadonlySet<string> = new Set(few[0]?.facts);
    const columns = factsOf(account).map((fact) =>
      given.has(fact.name) ? fact.column : nothingOf(fact),
    );
    return `SELECT row_id, ${columns.join(', ')} FROM ${keptRows(...few.map(({ rows }) => rows))}`;
  });
};

/**
 * SQL of the relation of an account over its staged files: `row_id` and every fact, those not given
 * what a folder's name states, else NULL. `row_id` is the file's number times 2^40 plus the place of the row in the file; rows that had
 * to be mended come after the others of their file, and files that were read together after those read alone, so
 * only `row_id` tells the order.
 */
export const accountView = (account: Account, staged: readonly StagedFeed[]): string => {
  const own = staged
    .filter((feed) => feed.account === account)
    .toSorted((a, b) => a.fileNo - b.fileNo);
  const bundles = new Map(
    own.flatMap(({ bundle }) => (bundle === null ? [] : [[bundle.rows, bundle]])),
  );
  const parts = [...own.flatMap(ofFile), ...ofBundles(account, bundles.values())];
  return parts.length === 0 ? emptyAccount(account) : parts.join(' UNION ALL ');
};
