import type { LawOfDay } from '../../domain/patterns/paper-pattern.ts';
import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type PatternYield, patternTable } from '../law/pattern-tables.ts';
import type { PatternStep } from './decided-groups.ts';
import { dropTables } from './pattern-sql.ts';

/** Which values of the law some steps are made with. */
const namesRead = (
  statements: (law: LawOfDay) => readonly PatternStep[],
  law: LawOfDay,
): ReadonlySet<string> => {
  const names = new Set<string>();
  statements((name) => {
    names.add(name);
    return law(name);
  });
  return names;
};

/**
 * Steps that make the table of a pattern whose numbers of the law are those of the vehicle's own day: that of its
 * licence row, of vehicles without one the day of the answer. As `paperPatterns` does in memory, the pattern is worked
 * out once for each stretch of days in which its numbers stay as they are, and kept of the vehicles of these days;
 * what it finds of a VIN that has licence rows in several, it tells of each of them. A law that never changed them
 * costs nothing (`docs/decisions/the-day-of-a-pattern.md`).
 */
export const byOwnDay = (
  pattern: PatternYield,
  law: LawNumbersSql,
  statements: (law: LawOfDay) => readonly PatternStep[],
): readonly PatternStep[] => {
  const stretches = law.stretches(namesRead(statements, law));
  const [only, ...others] = stretches;
  if (only !== undefined && others.length === 0) return statements(only.law);
  const table = patternTable(pattern);
  return [
    ...stretches.flatMap(({ law: ofDays, holds }, place) => [
      ...statements(ofDays),
      sql`
      CREATE OR REPLACE TEMP TABLE own_day_vin AS
      SELECT licence_vin AS vin, bool_and(${holds('licence_applied_on')}) AS whole
      FROM licence
      GROUP BY licence_vin`,
      sql`
      ${place === 0 ? 'CREATE OR REPLACE TEMP TABLE own_day_found AS' : 'INSERT INTO own_day_found'}
      SELECT p.*
      FROM ${table} p
      JOIN licence l ON l.row_id = p.row_id
      WHERE ${holds('l.licence_applied_on')}
      UNION ALL
      SELECT p.*
      FROM ${table} p
      LEFT JOIN own_day_vin d ON d.vin = p.vin
      WHERE p.row_id IS NULL
        AND CASE WHEN d.vin IS NULL THEN ${holds('NULL::DATE')} ELSE d.whole END
      UNION ALL
      SELECT l.row_id, p.* EXCLUDE (row_id)
      FROM ${table} p
      JOIN own_day_vin d ON d.vin = p.vin
      JOIN licence l ON l.licence_vin = p.vin
      WHERE p.row_id IS NULL
        AND NOT d.whole
        AND ${holds('l.licence_applied_on')}`,
    ]),
    sql`
    CREATE OR REPLACE TABLE ${table} AS
    SELECT *
    FROM own_day_found
    ORDER BY vin, row_id`,
    ...dropTables('own_day_vin', 'own_day_found'),
  ];
};
