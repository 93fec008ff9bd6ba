import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import { monthOf, nameOf, numberOf, provinceOf } from './atom-text.ts';
import { monthText, provinceText } from './cell-sql.ts';
import { protectedAtomsSql } from './protect/protect-atoms.ts';
import type { Protection } from './protect/protection.ts';
import { MAY_HAVE_LEFT, MEASURES, REASONS } from './sales-terms.ts';

/**
 * Puts protected counts in the place of the exact ones of `sales_atoms`: from there on nothing else is known.
 * Makers go by their folded key, which new data does not change as it may the spelling that is shown.
 */
export const protectTables = async (database: Database, protection: Protection): Promise<void> => {
  await database.run(sql`
    CREATE TEMP TABLE sales_exact AS
    SELECT
      coalesce(m.key, '') AS maker,
      ${provinceText('province')} AS province,
      ${monthText('month')} AS month,
      ${nameOf('measure', MEASURES)} AS measure,
      CAST(age AS INTEGER) AS age,
      ${monthText('since')} AS since,
      ${monthText('until')} AS until,
      ${nameOf('reason', REASONS)} AS reason,
      CAST(n AS BIGINT) AS count
    FROM sales_atoms a
    LEFT JOIN makers m ON m.id = a.maker`);
  await database.run('DROP TABLE sales_atoms');
  await database.run(sql`
    CREATE TEMP TABLE sales_atoms AS
    SELECT
      coalesce(m.id, 0) AS maker,
      ${provinceOf('province')} AS province,
      ${monthOf('month')} AS month,
      ${numberOf('measure', MEASURES)} AS measure,
      age,
      ${monthOf('since')} AS since,
      ${monthOf('until')} AS until,
      ${numberOf('reason', REASONS)} AS reason,
      count AS n
    FROM (${protectedAtomsSql('sales_exact', MAY_HAVE_LEFT, protection)}) p
    LEFT JOIN makers m ON m.key = p.maker`);
  await database.run('DROP TABLE sales_exact');
};
