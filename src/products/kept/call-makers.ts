import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { type MakerCalled, makerCalled } from '../figures/invented-names.ts';
import { KEPT_TABLES, MAKER_COLUMN } from './kept-tables.ts';

/** Tables of what is kept that name makers, as they are in the database. */
const naming = async (database: Database): Promise<readonly string[]> => {
  const tables = KEPT_TABLES.map((name) => sqlText(name)).join(', ');
  const found = await database.rows<{ readonly name: string }>(sql`
    SELECT DISTINCT table_name AS name
    FROM duckdb_columns()
    WHERE column_name = '${MAKER_COLUMN}' AND table_name IN (${tables})
    ORDER BY name`);
  return found.map(({ name }) => name);
};

/**
 * Calls the makers of what is kept of a run by other names, in all its tables alike: of a demonstration, whose counts
 * are made up, no real manufacturer is named beside them.
 *
 * @param reference folder of the slow lists.
 */
export const callMakers = async (
  database: Database,
  makersCalled: MakerCalled,
  reference: string,
): Promise<void> => {
  if (makersCalled === 'listed') return;
  const called = makerCalled(makersCalled, reference);
  for (const table of await naming(database)) {
    const makers = await database.rows<{ readonly maker: string }>(sql`
      SELECT DISTINCT maker
      FROM ${table}
      WHERE maker <> ''`);
    const others = makers.filter(({ maker }) => called(maker) !== maker);
    if (others.length === 0) continue;
    const names = others.map(({ maker }) => `(${sqlText(maker)}, ${sqlText(called(maker))})`);
    await database.run(sql`
      UPDATE ${table}
      SET maker = n.called
      FROM (VALUES ${names.join(', ')}) AS n(legal, called)
      WHERE maker = n.legal`);
  }
};
