import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import type {
  AgeBin,
  CurvePoint,
  SalesFigures,
  SalesReport,
  SalesRow,
  Vintage,
} from '../../report/sales/sales-model.ts';
import { FIGURES, inflationSql, monthText, provinceText } from './cell-sql.ts';
import { measureNo, REASONS, type SalesTerms } from './sales-terms.ts';
import { monthNo } from './vehicle-sql.ts';

/** Vintages of this many months stand on the page. */
const PAGE_MONTHS = 24; // not-law: what a page shows
/** Makers in the plot of the most restated. */
const TOP = 10; // not-law: what a page shows

/** What a sales report reads from the database; the rest of it is known before. */
type DatabaseFigures = Pick<
  SalesReport,
  | 'totals'
  | 'byMonth'
  | 'byMaker'
  | 'byProvince'
  | 'topMakers'
  | 'ages'
  | 'curve'
  | 'vintages'
  | 'undecided'
>;

interface SumRow {
  readonly key: string;
  readonly reported: bigint | null;
  readonly registered: bigint;
  readonly exportedWithin: bigint;
  readonly neverPlated: bigint;
  readonly undecided: bigint;
  readonly mayHaveLeft: bigint;
  readonly registeredTold: bigint;
  readonly exportedTold: bigint;
  readonly restatedTold: bigint;
  readonly inflation: number | null;
}

const figures = (row: SumRow): SalesFigures => {
  const restated = Number(row.registered - row.exportedWithin);
  return {
    reported: row.reported === null ? null : Number(row.reported),
    registered: Number(row.registered),
    exportedWithin: Number(row.exportedWithin),
    neverPlated: Number(row.neverPlated),
    restated,
    restatedLeast: restated - Number(row.mayHaveLeft),
    inflation: row.inflation,
    registeredTold: Number(row.registeredTold),
    exportedTold: Number(row.exportedTold),
    restatedTold: Number(row.restatedTold),
    undecided: Number(row.undecided),
  };
};

const sums = (database: Database, key: string, from: string): Promise<readonly SumRow[]> =>
  database.rows<SumRow>(sql`
    SELECT *, CAST(${inflationSql('reported', '"restatedTold"')} AS DOUBLE) AS inflation
    FROM (SELECT ${key} AS key, ${FIGURES} FROM ${from} GROUP BY 1)
    ORDER BY key`);

/** The last day of a month `2026-03`, a day number. */
const lastDayOf = (month: string): number => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  const december = of === 12; // not-law: the calendar
  const next = december ? `${year + 1}-01-01` : `${year}-${String(of + 1).padStart(2, '0')}-01`;
  return (parseIsoDate(next) ?? 0) - 1;
};

const numbers = <Row>(row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  ) as Row;

/** What the page tells, read from the tables of `cellSql`, `vintageSql` and `ageSql`. */
export const readReport = async (
  database: Database,
  terms: SalesTerms,
): Promise<DatabaseFigures> => {
  const { within, asOf } = terms;
  const asOfDay = parseIsoDate(asOf) ?? 0;
  const rowsBy = async (key: string, from: string, months: boolean): Promise<readonly SalesRow[]> =>
    (await sums(database, key, from)).map((row) => ({
      key: row.key,
      provisional: months && row.key !== '' && lastDayOf(row.key) + within > asOfDay,
      ...figures(row),
    }));
  const [total] = await sums(database, "''", 'sales_cells');
  const byMaker = await rowsBy(
    "coalesce(m.maker, '')",
    'sales_cells c LEFT JOIN makers m ON m.id = c.maker',
    false,
  );
  const gap = ({ reported, restatedTold }: SalesRow): number => (reported ?? 0) - restatedTold;
  const curve = await database.rows(sql`
    SELECT n, "exportedWithin", restated, "restatedTold"
    FROM sales_curve
    ORDER BY n`);
  const ages = await database.rows(sql`
    SELECT "from", "to", exported AS count
    FROM sales_ages
    ORDER BY "from"`);
  const vintages = await database.rows(sql`
    SELECT
      month_text AS month,
      "asOf",
      registered,
      "exportedWithin",
      "neverPlated",
      restated,
      CAST(inflation AS DOUBLE) AS inflation,
      revision,
      provisional
    FROM sales_vintages
    WHERE month > ${monthNo(`DATE '${asOf}'`)} - ${PAGE_MONTHS}
    ORDER BY month, seen`);
  const undecided = await database.rows<{ reason: number; n: bigint }>(
    sql`
      SELECT CAST(reason AS INTEGER) AS reason, CAST(sum(n) AS BIGINT) AS n
      FROM sales_atoms
      WHERE measure = ${measureNo('undecided')}
      GROUP BY reason
      ORDER BY n DESC, reason`,
  );
  const none = BigInt(0);
  return {
    totals: figures(
      total ?? {
        key: '',
        reported: null,
        registered: none,
        exportedWithin: none,
        neverPlated: none,
        undecided: none,
        mayHaveLeft: none,
        registeredTold: none,
        exportedTold: none,
        restatedTold: none,
        inflation: null,
      },
    ),
    byMonth: await rowsBy(monthText('month'), 'sales_cells', true),
    byMaker,
    byProvince: await rowsBy(provinceText('province'), 'sales_cells', false),
    topMakers: byMaker
      .filter((row) => row.key !== '' && row.reported !== null && gap(row) > 0)
      .sort((a, b) => gap(b) - gap(a) || (a.key < b.key ? -1 : 1))
      .slice(0, TOP),
    ages: ages.map((row) => numbers<AgeBin>(row)),
    curve: curve.map((row) => numbers<CurvePoint>(row)),
    vintages: vintages.map((row) => numbers<Vintage>(row)),
    undecided: undecided.flatMap(({ reason, n }) => {
      const name = REASONS[reason] ?? '';
      return name === '' ? [] : [{ reason: name, vehicles: Number(n) }];
    }),
  };
};
