import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { monthOf, numberOf, provinceOf } from '../sales/atom-text.ts';
import { MEASURES, REASONS } from '../sales/sales-terms.ts';

const TEXTS = ['maker', 'province', 'month', 'measure', 'age', 'since', 'until', 'reason', 'count'];

const MONTH = '^([0-9]{4}-(0[1-9]|1[0-2]))?$';

const isOneOf = (column: string, names: readonly string[]): string =>
  `${column} IN (${names.map((name) => sqlText(name)).join(', ')})`;

/** What each column may hold, in the order of the columns. */
const RIGHT: Readonly<Record<string, string>> = {
  province: `regexp_full_match(province, '([1-9][0-9])?')`,
  month: `regexp_matches(month, '${MONTH}')`,
  measure: isOneOf('measure', MEASURES),
  age: `regexp_full_match(age, '[0-9]{0,6}')`,
  since: `regexp_matches(since, '${MONTH}')`,
  until: `regexp_matches(until, '${MONTH}')`,
  reason: isOneOf('reason', REASONS),
  count: `regexp_full_match(count, '[0-9]{1,15}')`,
};

/** A row of the table of counts that no edition has. */
export class WrongCounts extends Error {
  /** From 1, the header not counted; 0: the file as a whole. */
  readonly row: number;
  readonly field: string;
  readonly value: string;

  constructor(row: number, field: string, value: string) {
    super(`counts.csv, row ${row}: ${field} ${value}`);
    this.row = row;
    this.field = field;
    this.value = value;
  }
}

const requireRight = async (database: Database, base: number): Promise<void> => {
  const rules = {
    ...RIGHT,
    count: `${RIGHT['count']} AND (measure = 'reported' OR try_cast(count AS BIGINT) % ${base} = 0)`,
  };
  const wrong = Object.entries(rules).map(
    ([field, rule]) => sql`
      SELECT row, '${field}' AS field, ${field} AS value
      FROM counts_read
      WHERE NOT coalesce(${rule}, false)`,
  );
  const [first] = await database.rows<{ row: bigint; field: string; value: string }>(sql`
    SELECT row, field, value
    FROM (${wrong.join(' UNION ALL ')})
    ORDER BY row
    LIMIT 1`);
  if (first !== undefined) throw new WrongCounts(Number(first.row), first.field, first.value);
};

/**
 * Reads the protected counts of an edition into `makers` (id, maker) and `sales_atoms` of a database, as `writeFigures`
 * takes them.
 *
 * @param path of `counts.csv`.
 * @param base every count of vehicles is a multiple of it.
 * @throws WrongCounts with the first row that no edition has.
 */
export const loadCounts = async (database: Database, path: string, base: number): Promise<void> => {
  const columns = TEXTS.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const read = sql`
    CREATE OR REPLACE TEMP TABLE counts_read AS
    SELECT
      row_number() OVER () AS row,
      ${TEXTS.map((name) => `coalesce("${name}", '') AS "${name}"`).join(', ')}
    FROM read_csv(
      ${sqlText(path)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
      columns = {${columns}})`;
  await database.run(read).catch((error: unknown) => {
    throw new WrongCounts(0, 'counts.csv', String(error instanceof Error ? error.message : error));
  });
  await requireRight(database, base);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE makers AS
    SELECT CAST(row_number() OVER (ORDER BY maker) AS INTEGER) AS id, maker
    FROM (SELECT DISTINCT maker FROM counts_read WHERE maker <> '')`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE sales_atoms AS
    SELECT
      coalesce(m.id, 0) AS maker,
      ${provinceOf('province')} AS province,
      ${monthOf('month')} AS month,
      ${numberOf('measure', MEASURES)} AS measure,
      CASE WHEN age = '' THEN -1 ELSE CAST(age AS INTEGER) END AS age,
      ${monthOf('since')} AS since,
      ${monthOf('until')} AS until,
      ${numberOf('reason', REASONS)} AS reason,
      CAST(count AS BIGINT) AS n
    FROM counts_read c
    LEFT JOIN makers m ON m.maker = c.maker`);
  await database.run('DROP TABLE counts_read');
};
