import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import { sqlText } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import type { FiguresTerms } from './figures-terms.ts';
import { writeFigures } from './write-figures.ts';

/**
 * Writes the files of an edition from a nation's own database, after `protectTables`: `sales_atoms` hold protected
 * counts and `makers` the legal names. `makers` is as before afterwards.
 *
 * @param nameOf what a maker is called in the files, by its legal name; of a demonstration no real one.
 */
export const makeFigures = async (
  database: Database,
  terms: FiguresTerms,
  folder: string,
  nameOf: (legal: string) => string,
): Promise<void> => {
  const found = await database.rows<{ id: number; maker: string }>(
    'SELECT id, maker FROM makers ORDER BY id',
  );
  await database.run('ALTER TABLE makers RENAME TO makers_known');
  try {
    await database.run('CREATE TEMP TABLE makers (id INTEGER, maker VARCHAR)');
    // what a spreadsheet would run is inert in every file, so that all of them say the same
    const rows = found.map(({ id, maker }) => `(${id}, ${inertSql(sqlText(nameOf(maker)))})`);
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE).join(', ');
      await database.run(sql`INSERT INTO makers VALUES ${some}`);
    }
    await writeFigures(database, terms, folder);
  } finally {
    await database.run('DROP TABLE IF EXISTS makers');
    await database.run('ALTER TABLE makers_known RENAME TO makers');
  }
};

/** Rows of one statement. */
const AT_ONCE = 500; // not-law: rows
