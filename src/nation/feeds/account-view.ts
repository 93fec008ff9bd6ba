import type { Account } from '../../domain/facts/fact-table.ts';
import { emptyAccount, factsOf, sqlTypeOf } from '../account-columns.ts';
import { keptRows } from '../kept-parquet.ts';
import { literalSql } from './literal-sql.ts';
import { plainRows } from './plain-rows.ts';
import { ofFileSql, rowIdSql } from './row-id.ts';
import type { StagedBundle, StagedFeed } from './staged-feed.ts';

const nothingOf = (fact: ReturnType<typeof factsOf>[number]): string =>
  `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`;

/** Files alike are one relation where an account has this many; of fewer each is, which reads a little faster. */
const MANY = 16; // not-law: files

/** Column of the place of a row in its file. */
const PLACE = 'n';

/** A file of rows and the number of the file of the feed. */
interface NumberedRows {
  readonly path: string;
  readonly fileNo: number;
}

/** SQL for rows of files that are alike, `row_id` before `columns`; `place` says where a row stood in its file. */
const selectFrom = (files: readonly NumberedRows[], place: string, columns: string): string => {
  const numbers = files.map(({ fileNo }) => fileNo);
  const paths = files.map(({ path }) => path);
  const rows = place === PLACE ? keptRows(...paths) : plainRows(...paths);
  return `SELECT ${rowIdSql(ofFileSql(numbers), place)} AS row_id, ${columns} FROM ${rows}`;
};

const columnsOf = ({ account, facts, stated }: StagedFeed): string => {
  const given: ReadonlySet<string> = new Set(facts);
  const columns = factsOf(account).map((fact) => {
    if (given.has(fact.name)) return fact.column;
    const said = stated.find(({ name }) => name === fact.name);
    if (said === undefined) return nothingOf(fact);
    return `CAST(${literalSql(fact, said.value)} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
  });
  return columns.join(', ');
};

const filesOf = (
  feeds: readonly StagedFeed[],
  of: (feed: StagedFeed) => string | null,
): readonly NumberedRows[] =>
  feeds.flatMap((feed) => {
    const path = of(feed);
    return path === null ? [] : [{ path, fileNo: feed.fileNo }];
  });

/** Relations of files with the same columns: rows as they were read, in either way, and rows that were mended. */
const ofAlike = (feeds: readonly StagedFeed[], columns: string): readonly string[] => {
  const placed = filesOf(feeds, (feed) => (feed.placed ? feed.plain : null));
  const plain = filesOf(feeds, (feed) => (feed.placed ? null : feed.plain));
  const mended = filesOf(feeds, (feed) => feed.mended);
  return [
    ...(placed.length === 0 ? [] : [selectFrom(placed, PLACE, columns)]),
    ...(plain.length === 0
      ? []
      : [`${selectFrom(plain, 'file_row_number', columns)} WHERE raw IS NULL`]),
    ...(mended.length === 0 ? [] : [selectFrom(mended, PLACE, columns)]),
  ];
};

/** Relations of the files that were read alone. The files of a list are opened as they are read, those of a union all at once. */
const ofFiles = (feeds: readonly StagedFeed[]): readonly string[] =>
  feeds.length < MANY
    ? feeds.flatMap((feed) => ofAlike([feed], columnsOf(feed)))
    : [...Map.groupBy(feeds, columnsOf)].flatMap(([columns, alike]) => ofAlike(alike, columns));

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
  const alone = own.filter(({ bundle }) => bundle === null);
  const parts = [...ofFiles(alone), ...ofBundles(account, bundles.values())];
  return parts.length === 0 ? emptyAccount(account) : parts.join(' UNION ALL ');
};
