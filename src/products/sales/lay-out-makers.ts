import { foldText } from '../../intake/values/fold-text.ts';
import { type Database, sqlText } from '../../nation/database.ts';

/** Share, in percent, of a maker code's factory rows from which one name stands for the code. */
const MAIN_PERCENT = 95;

/** Names alike but for width, blanks and case are one maker. */
const nameTable = async (database: Database): Promise<void> => {
  const names = await database.rows<{ name: string }>(
    `SELECT DISTINCT maker AS name FROM sales_raw UNION SELECT sales_maker FROM sales WHERE sales_maker <> '' ORDER BY name`,
  );
  const rows = names.map(({ name }) => {
    const key = foldText(name).replaceAll(/\s/g, '').toLowerCase();
    return `(${sqlText(name)}, ${sqlText(key)})`;
  });
  const from =
    rows.length === 0 ? "(SELECT '' AS name, '' AS key WHERE false)" : `(VALUES ${rows})`;
  await database.run(`CREATE TEMP TABLE sales_names AS SELECT * FROM ${from} AS t(name, key)`);
};

/** Their own factory rows name another maker than their maker code: joined only when there are any. */
const ODD = `CREATE OR REPLACE TEMP TABLE sales_odd AS SELECT f.vin, arg_min(m.id, f.row_id) AS id FROM (
      SELECT factory_vin AS vin, row_id, key, substr(factory_vin, 1, 3) AS wmi FROM factory JOIN sales_names ON name = factory_maker
      WHERE factory_vin IS NOT NULL) f
    JOIN (SELECT DISTINCT factory_vin AS vin FROM factory JOIN sales_names ON name = factory_maker
      JOIN sales_apart a ON a.wmi = substr(factory_vin, 1, 3) AND a.key = sales_names.key) USING (vin)
    LEFT JOIN sales_apart a ON a.wmi = f.wmi AND a.key = f.key
    JOIN sales_main s ON s.wmi = f.wmi
    JOIN sales_makers m ON m.key = CASE WHEN a.key IS NULL THEN s.key ELSE f.key END
    GROUP BY f.vin`;

/**
 * Lays out the makers: `sales_makers` (id from 1 in order of the name, maker, key), `sales_names` (name as
 * written, key), `sales_wmi` (wmi, id of the maker that stands for its vehicles; 0 where several share
 * the code), and `sales_odd` (vin, id) of the vehicles whose own factory row says otherwise. So the
 * factory rows of a nation are counted once and joined only for the few that are odd.
 *
 * A name that stands for no code and that the sales account does not have, in a code whose rows carry
 * another name to the share of `MAIN_PERCENT`, is that name misspelt. A maker is called what most of its
 * factory rows call it.
 */
export const layOutMakers = async (database: Database): Promise<void> => {
  await database.run(`CREATE TEMP TABLE sales_raw AS SELECT substr(factory_vin, 1, 3) AS wmi, factory_maker AS maker, count(*) AS n
    FROM factory WHERE factory_vin IS NOT NULL AND factory_maker IS NOT NULL GROUP BY ALL`);
  await nameTable(database);
  const percent = `n * 100 >= total * ${MAIN_PERCENT}`; // not-law: percent
  for (const statement of [
    `CREATE TEMP TABLE sales_told AS SELECT wmi, key, sum(n) AS n FROM sales_raw JOIN sales_names ON name = maker GROUP BY ALL`,
    `CREATE TEMP TABLE sales_main AS SELECT wmi, key, ${percent} AS clear FROM (
        SELECT *, sum(n) OVER (PARTITION BY wmi) AS total, row_number() OVER (PARTITION BY wmi ORDER BY n DESC, key) AS place FROM sales_told)
      WHERE place = 1`,
    `CREATE TEMP TABLE sales_apart AS SELECT t.wmi, t.key FROM sales_told t JOIN sales_main m USING (wmi)
      WHERE NOT m.clear OR (t.key <> m.key AND (t.key IN (SELECT key FROM sales_main WHERE clear)
        OR t.key IN (SELECT key FROM sales JOIN sales_names ON name = sales_maker)))`,
    `CREATE TEMP TABLE sales_makers AS SELECT CAST(row_number() OVER (ORDER BY maker) AS INTEGER) AS id, maker, key FROM (
        SELECT key, arg_max(name, (coalesce(n, 0), name)) AS maker FROM sales_names
          LEFT JOIN (SELECT maker AS name, sum(n) AS n FROM sales_raw GROUP BY ALL) USING (name)
        WHERE key IN (SELECT key FROM sales_main WHERE clear UNION SELECT key FROM sales_apart)
          OR name IN (SELECT sales_maker FROM sales) GROUP BY key)`,
    `CREATE TEMP TABLE sales_wmi AS SELECT wmi,
        CASE WHEN clear THEN id ELSE 0 END AS id FROM sales_main LEFT JOIN sales_makers USING (key)`,
    `CREATE TEMP TABLE sales_odd AS SELECT '' AS vin, 0 AS id WHERE false`,
  ]) {
    await database.run(statement);
  }
  if ((await database.number('SELECT count(*) FROM sales_apart')) > 0) await database.run(ODD);
};
