import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { figuresTerms, salesTermsOn } from '../figures/figures-of-nation.ts';
import type { FiguresTerms } from '../figures/figures-terms.ts';
import { makerCalled } from '../figures/invented-names.ts';
import { makeFigures } from '../figures/make-figures.ts';
import { atomSql } from '../sales/atom-sql.ts';
import { cellSql, monthText, provinceText } from '../sales/cell-sql.ts';
import { monthEndUpTo } from '../sales/month-end-up-to.ts';
import { protectTables } from '../sales/protect-tables.ts';
import { PUBLIC_STEP, type SalesTerms } from '../sales/sales-terms.ts';
import { monthNo, vehicleSql } from '../sales/vehicle-sql.ts';
import { vintageSql } from '../sales/vintage-sql.ts';
import type { KeptHow, KeptTerms } from './kept-terms.ts';
import { keptVehicles } from './kept-vehicles.ts';

/** Months before that of the run whose vintages are kept: what a sparkline shows. */
const VINTAGE_MONTHS = 24; // not-law: length of a plot

/** Tables that one edition leaves and the next makes anew. */
const OF_EDITION = [
  ...['first', 'exits', 'days', 'sold', 'atoms', 'cells', 'counted'],
  ...['vintages', 'vintages_makers'],
];

const run = async (database: Database, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await database.run(statement);
};

const forget = (database: Database): Promise<void> =>
  run(
    database,
    OF_EDITION.map((name) => `DROP TABLE IF EXISTS sales_${name}`),
  );

const MAKERS = 'LEFT JOIN makers m ON m.id = t.maker';

const cells = ({ within, asOf }: SalesTerms): string => sql`
  CREATE OR REPLACE TEMP TABLE nation_sales AS
  SELECT
    coalesce(m.maker, '') AS maker,
    ${provinceText('t.province')} AS province,
    ${monthText('t.month')} AS month,
    t.reported,
    t.registered,
    t.exported_within,
    coalesce(l.with_letter, 0) AS with_letter,
    t.never_plated,
    t.undecided,
    t.may_have_left,
    t.month > 0
      AND last_day(make_date(CAST(t.month // 12 AS BIGINT), CAST(t.month % 12 + 1 AS BIGINT), 1)) -- not-law: calendar
        + ${within} > DATE ${sqlText(asOf)} AS provisional
  FROM sales_cells t
  ${MAKERS}
  LEFT JOIN (
    SELECT maker, province, month, count(*) AS with_letter
    FROM nation_vehicle
    WHERE age <= ${within}
      AND lettered
    GROUP BY ALL) l
    ON l.maker = coalesce(m.maker, '')
    AND l.province = ${provinceText('t.province')}
    AND l.month = ${monthText('t.month')}`;

const vintages = ({ asOf }: SalesTerms): string => {
  const from = (table: string, maker: string): string => sql`
    SELECT
      ${maker} AS maker,
      t.month_text AS month,
      t."asOf" AS known_on,
      t.registered,
      t."exportedWithin" AS exported_within,
      t."neverPlated" AS never_plated,
      t.provisional
    FROM ${table} t
    ${MAKERS}
    WHERE t.month > ${monthNo(`DATE ${sqlText(asOf)}`)} - ${VINTAGE_MONTHS}`;
  return sql`
    CREATE OR REPLACE TEMP TABLE nation_vintage AS
    ${from('sales_vintages', 'CAST(NULL AS VARCHAR)')}
    UNION ALL
    ${from('sales_vintages_makers', "coalesce(m.maker, '')")}`;
};

const PUBLIC_CELLS = sql`
  CREATE OR REPLACE TEMP TABLE nation_public_sales AS
  SELECT
    coalesce(m.maker, '') AS maker,
    ${provinceText('t.province')} AS province,
    ${monthText('t.month')} AS month,
    t.reported,
    t.registered,
    t.exported_within,
    t.never_plated,
    t.undecided
  FROM sales_cells t
  ${MAKERS}`;

const keepPublic = async (
  nation: ScreenedNation,
  terms: SalesTerms,
  { protection, program, reference, figures }: KeptTerms,
): Promise<FiguresTerms | null> => {
  const { database } = nation;
  await run(database, vehicleSql(terms));
  await database.run(atomSql(terms));
  // without a key that protects, nothing leaves the house
  if (protection === null) await database.run('DELETE FROM sales_atoms');
  else await protectTables(database, protection);
  await run(database, cellSql(terms.within));
  await database.run(PUBLIC_CELLS);
  if (protection === null) return null;
  const { folder, makers } = figures;
  const stated = figuresTerms(nation, terms, protection, { program, makers });
  await makeFigures(database, stated, folder, makerCalled(makers, reference));
  return stated;
};

/**
 * Makes `nation_vehicle`, `nation_sales`, `nation_vintage` and `nation_public_sales`, after `buildMakers` and
 * `exportedVehicles`: retail sales as of the day of the screening, and for the public as of the end of a month, with
 * the files of its figures.
 *
 * @returns the days of the window, the day of the public edition, ISO, and the terms of its figures.
 */
export const keepSales = async (
  nation: ScreenedNation,
  kept: KeptTerms,
): Promise<Pick<KeptHow, 'within' | 'publicAsOf' | 'figures'>> => {
  const { database, manifest } = nation;
  const termsOn = (day: number, step: number): SalesTerms =>
    salesTermsOn(nation, kept.law, day, step);
  const today = parseIsoDate(manifest.today) ?? 0;
  const terms = termsOn(today, 1);
  await forget(database);
  await run(database, vehicleSql(terms));
  await database.run(keptVehicles(terms));
  await database.run(atomSql(terms));
  await run(database, cellSql(terms.within));
  await database.run(cells(terms));
  await run(database, vintageSql(terms));
  await database.run(vintages(terms));
  await forget(database);
  const publicDay = monthEndUpTo(today);
  const figures = await keepPublic(nation, termsOn(publicDay, PUBLIC_STEP), kept);
  await forget(database);
  return { within: terms.within, publicAsOf: isoDate(publicDay), figures };
};
