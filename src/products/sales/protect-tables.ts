import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../../nation/database.ts';
import { monthText, provinceText } from './cell-sql.ts';
import { protectedAtomsSql } from './protect/protect-atoms.ts';
import type { Protection } from './protect/protection.ts';
import { MAY_HAVE_LEFT, MEASURES, REASONS } from './sales-terms.ts';

const nameOf = (number: string, names: readonly string[]): string =>
  `CASE ${number} ${names.map((name, at) => `WHEN ${at} THEN '${name}'`).join(' ')} END`;

const numberOf = (name: string, names: readonly string[]): string =>
  `CASE ${name} ${names.map((text, at) => `WHEN '${text}' THEN ${at}`).join(' ')} END`;

const monthOf = (text: string): string =>
  sql`
    CASE
      WHEN ${text} = '' THEN 0
      ELSE CAST(${text}[1:4] AS INTEGER) * 12 + CAST(${text}[6:7] AS INTEGER) - 1 -- not-law: the calendar
    END`;

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
      CASE WHEN province = '' THEN 0 ELSE CAST(province AS UTINYINT) END AS province,
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
