import { type Account, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { emptyAccount, factsOf, sqlTypeOf } from '../account-columns.ts';
import { keptRows } from '../kept-parquet.ts';
import { vinsIn } from '../meant-vins.ts';
import { literalSql } from './literal-sql.ts';
import { plainRows } from './plain-rows.ts';
import { ofFileSql, rowIdSql } from './row-id.ts';
import type { StagedBundle, StagedFeed } from './staged-feed.ts';

/** What is known of where the rows of a file of a feed stand. */
export type FeedRows = Pick<
  StagedFeed,
  'account' | 'fileNo' | 'facts' | 'stated' | 'plain' | 'placed' | 'mended' | 'bundle'
>;

const nothingOf = (fact: Fact): string => `CAST(NULL AS ${sqlTypeOf(fact)}) AS ${fact.column}`;

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

/** SQL for the columns of facts of a file. */
const columnsOf = (wanted: readonly Fact[], { facts, stated }: FeedRows): string => {
  const given: ReadonlySet<string> = new Set(facts);
  const columns = wanted.map((fact) => {
    if (given.has(fact.name)) return fact.column;
    const said = stated.find(({ name }) => name === fact.name);
    if (said === undefined) return nothingOf(fact);
    return `CAST(${literalSql(fact, said.value)} AS ${sqlTypeOf(fact)}) AS ${fact.column}`;
  });
  return columns.join(', ');
};

const filesOf = (
  feeds: readonly FeedRows[],
  of: (feed: FeedRows) => string | null,
): readonly NumberedRows[] =>
  feeds.flatMap((feed) => {
    const path = of(feed);
    return path === null ? [] : [{ path, fileNo: feed.fileNo }];
  });

/** Relations of files with the same columns: rows as they were read, in either way, and rows that were mended. */
const ofAlike = (feeds: readonly FeedRows[], columns: string): readonly string[] => {
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

/**
 * Relations of the files that were read alone. The files of a list are opened as they are read, those of a union all
 * at once.
 */
const ofFiles = (facts: readonly Fact[], feeds: readonly FeedRows[]): readonly string[] =>
  feeds.length < MANY
    ? feeds.flatMap((feed) => ofAlike([feed], columnsOf(facts, feed)))
    : [...Map.groupBy(feeds, (feed) => columnsOf(facts, feed))].flatMap(([columns, alike]) =>
        ofAlike(alike, columns),
      );

/** One relation for all bundles whose columns are the same, so that few files are held open. */
const ofBundles = (facts: readonly Fact[], bundles: Iterable<StagedBundle>): string[] => {
  const alike = Map.groupBy(bundles, ({ facts }) => [...facts].sort().join());
  return [...alike.values()].map((few) => {
    const given: ReadonlySet<string> = new Set(few[0]?.facts);
    const columns = facts.map((fact) => (given.has(fact.name) ? fact.column : nothingOf(fact)));
    return `SELECT row_id, ${columns.join(', ')} FROM ${keptRows(...few.map(({ rows }) => rows))}`;
  });
};

const LETTER_VIN = factNamed('letter.vin').column;

/** A relation of letters with a row for each VIN that one lists in its cell; of plain rows no cell does. */
const eachListed = (rows: string, facts: readonly Fact[]): string =>
  facts.some(({ column }) => column === LETTER_VIN)
    ? `SELECT * REPLACE (unnest(${vinsIn(LETTER_VIN)}) AS ${LETTER_VIN}) FROM (${rows})`
    : rows;

/**
 * SQL of the relation of an account over its staged files: `row_id` and every fact or those asked for, those not
 * given what a folder's name states, else NULL. `row_id` is the file's number times 2^40 plus the place of the row in
 * the file; rows that had to be mended come after the others of their file, and files that were read together after
 * those read alone, so only `row_id` tells the order. A letter that lists several VINs in its cell is a row for each,
 * all of one `row_id`.
 */
export const accountView = (
  account: Account,
  staged: readonly FeedRows[],
  facts: readonly Fact[] = factsOf(account),
): string => {
  const own = staged
    .filter((feed) => feed.account === account)
    .toSorted((a, b) => a.fileNo - b.fileNo);
  const bundles = new Map(
    own.flatMap(({ bundle }) => (bundle === null ? [] : [[bundle.rows, bundle]])),
  );
  const alone = own.filter(({ bundle }) => bundle === null);
  const parts = [...ofFiles(facts, alone), ...ofBundles(facts, bundles.values())];
  if (parts.length === 0) return emptyAccount(account, facts);
  return eachListed(parts.join(' UNION ALL '), facts);
};
