import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import type { MakerNames } from './maker-names.ts';
import { nameKey } from './name-key.ts';

/** Share, in percent, of a maker code's factory rows from which one name stands for the code. */
const MAIN_PERCENT = 95; // not-law: what a maker is called

/** Every name under which an account speaks of a maker. */
const WRITTEN = sql`
  SELECT maker AS name
  FROM maker_rows
  UNION
  SELECT sales_maker
  FROM sales
  UNION
  SELECT outlet_maker
  FROM outlet
  UNION
  SELECT network_maker
  FROM network
  UNION
  SELECT coalesce(maker_legal_name, maker_id)
  FROM maker`;

const rowsOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? `(SELECT ${columns.map((column) => `'' AS ${column}`).join(', ')} WHERE false)`
    : sql`
      (
        VALUES ${rows.map((row) => `(${row.map(sqlText).join(', ')})`).join(', ')}) AS t(
        ${columns.join(', ')})`;

/** `maker_spellings` (name as written, the legal name where it is an id, key) and `makers_listed` (key). */
const nameTables = async (database: Database, { legal, listed }: MakerNames): Promise<void> => {
  const names = await database.rows<{ readonly name: string }>(
    sql`
      SELECT name
      FROM (${WRITTEN})
      WHERE name IS NOT NULL AND name <> ''
      ORDER BY name`,
  );
  const spellings = names.map(({ name }) => [name, legal(name), nameKey(legal(name))]);
  const keys = [...new Set(listed.map(nameKey))].map((key) => [key]);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE maker_spellings AS
    SELECT *
    FROM ${rowsOf(['name', 'legal', 'key'], spellings)}`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE makers_listed AS
    SELECT *
    FROM ${rowsOf(['key'], keys)}`);
};

/** Their own factory rows name another maker than their maker code: joined only when there are any. */
const ODD = sql`
  CREATE OR REPLACE TEMP TABLE maker_odd AS
  SELECT f.vin, arg_min(m.id, f.row_id) AS id
  FROM (
    SELECT factory_vin AS vin, row_id, key, substr(factory_vin, 1, 3) AS wmi
    FROM factory
    JOIN maker_spellings ON name = factory_maker
    WHERE factory_vin IS NOT NULL) f
  JOIN (
    SELECT DISTINCT factory_vin AS vin
    FROM factory
    JOIN maker_spellings s ON name = factory_maker
    JOIN makers_apart a ON a.wmi = substr(factory_vin, 1, 3) AND a.key = s.key) USING (vin)
  LEFT JOIN makers_apart a ON a.wmi = f.wmi AND a.key = f.key
  JOIN maker_mains s ON s.wmi = f.wmi
  JOIN makers m ON m.key = CASE WHEN a.key IS NULL THEN s.key ELSE f.key END
  GROUP BY f.vin`;

const CLEAR = `n * 100 >= total * ${MAIN_PERCENT}`; // not-law: percent

const TABLES = [
  sql`
    CREATE OR REPLACE TEMP TABLE makers_told AS
    SELECT wmi, key, sum(n) AS n
    FROM maker_rows
    JOIN maker_spellings ON name = maker
    GROUP BY ALL`,
  sql`
    CREATE OR REPLACE TEMP TABLE maker_mains AS
    SELECT wmi, key, ${CLEAR} AS clear
    FROM (
      SELECT
        *,
        sum(n) OVER (PARTITION BY wmi) AS total,
        row_number() OVER (PARTITION BY wmi ORDER BY n DESC, key) AS place
      FROM makers_told)
    WHERE place = 1`,
  sql`
    CREATE OR REPLACE TEMP TABLE makers_apart AS
    SELECT t.wmi, t.key
    FROM makers_told t
    JOIN maker_mains m USING (wmi)
    WHERE NOT m.clear
      OR (
        t.key <> m.key
        AND (
          t.key IN (SELECT key FROM maker_mains WHERE clear)
          OR t.key IN (SELECT key FROM makers_listed)
          OR t.key IN (
            SELECT key
            FROM sales
            JOIN maker_spellings ON name = sales_maker)))`,
  sql`
    CREATE OR REPLACE TEMP TABLE makers_written AS
    SELECT key, arg_max(legal, (coalesce(n, 0), legal)) AS maker
    FROM maker_spellings
    LEFT JOIN (
      SELECT maker AS name, sum(n) AS n
      FROM maker_rows
      GROUP BY ALL) USING (name)
    GROUP BY key`,
  sql`
    CREATE OR REPLACE TEMP TABLE makers AS
    SELECT CAST(row_number() OVER (ORDER BY maker) AS INTEGER) AS id, maker, key
    FROM makers_written
    WHERE key IN (
      SELECT key
      FROM maker_mains
      WHERE clear
      UNION
      SELECT key
      FROM makers_apart
      UNION
      SELECT key
      FROM maker_spellings
      JOIN sales ON sales_maker = name)`,
  sql`
    CREATE OR REPLACE TEMP TABLE maker_codes AS
    SELECT wmi, CASE WHEN clear THEN id ELSE 0 END AS id
    FROM maker_mains
    LEFT JOIN makers USING (key)`,
  sql`
    CREATE OR REPLACE TEMP TABLE maker_odd AS
    SELECT '' AS vin, 0 AS id
    WHERE false`,
];

/**
 * Builds the makers of a screened nation, the one way of all products: `makers` (id from 1 in order of
 * the name, maker, key), `maker_spellings` (name as written, legal, key), `maker_codes` (wmi, id of the
 * maker that stands for its vehicles; 0 where several share the code), and `maker_odd` (vin, id) of the
 * vehicles whose own factory row says otherwise. So the factory rows of a nation are counted once and
 * joined only for the few that are odd.
 *
 * Names alike but for width, blanks and case are one maker, an id is its legal name. A name that stands for
 * no code, that the sales account does not have and that is not listed, in a code whose rows carry another
 * name to the share of `MAIN_PERCENT`, is that name misspelt. A maker is called what most of its factory
 * rows call it.
 */
export const buildMakers = async (database: Database, names: MakerNames): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE maker_rows AS
    SELECT substr(factory_vin, 1, 3) AS wmi, factory_maker AS maker, count(*) AS n
    FROM factory
    WHERE factory_vin IS NOT NULL
      AND factory_maker IS NOT NULL
    GROUP BY ALL`);
  await nameTables(database, names);
  for (const statement of TABLES) await database.run(statement);
  if ((await database.number('SELECT count(*) FROM makers_apart')) > 0) await database.run(ODD);
};

/** SQL of a vehicle's maker, an id of `makers` or 0: of its own factory row where that is odd, else of its code. */
export const VEHICLE_MAKER = 'coalesce(o.id, w.id, 0)';

/** SQL of the joins that `VEHICLE_MAKER` needs, by the SQL of a VIN. */
export const vehicleMakerJoins = (vin: string): string =>
  sql`
    LEFT JOIN maker_odd o ON o.vin = ${vin}
    LEFT JOIN maker_codes w ON w.wmi = substr(${vin}, 1, 3)`;

/** What is written of a maker, and who that is. */
interface Spelling {
  readonly name: string;
  readonly maker: string;
}

/**
 * Gives the one name of a maker for every name that an account writes, after `buildMakers`: of a slip of
 * factory rows that of the code in which alone it stands. A name that no account writes is given back.
 */
export const makerFold = async (database: Database): Promise<(name: string) => string> => {
  const spellings = await database.rows<Spelling>(sql`
    SELECT s.name, coalesce(m.maker, slip.maker, w.maker) AS maker
    FROM maker_spellings s
    JOIN makers_written w USING (key)
    LEFT JOIN makers m USING (key)
    LEFT JOIN (
      SELECT t.key, any_value(main.maker) AS maker
      FROM makers_told t
      JOIN maker_mains c USING (wmi)
      JOIN makers main ON main.key = c.key
      GROUP BY t.key
      HAVING count(DISTINCT main.key) = 1) slip USING (key)
    WHERE s.name <> w.maker OR m.key IS NULL`);
  const of = new Map(spellings.map(({ name, maker }) => [name, maker]));
  return (name) => of.get(name) ?? name;
};
