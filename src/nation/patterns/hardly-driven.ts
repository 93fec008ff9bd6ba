import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';

/**
 * SQL condition of a row of `applied_use`: applied for within `within` days of the registration, and by an inspection
 * of the days before the application driven at most `kmADay` a day until then. Values of the rule are those of the
 * day of the application; without an inspection it is null.
 *
 * @param rule id of the rule that has `within` and `kmADay`
 */
export const isHardlyDriven = (law: LawNumbersSql, rule: string): string => sql`(
  age <= ${law.on(`${rule}.within`, 'applied')}
  AND applied - inspected <= ${law.on('integrity.odometer-disagrees.aroundDays', 'applied')}
  AND km <= (inspected - registered) * ${law.on(`${rule}.kmADay`, 'applied')})`;
