import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ruleKinds } from '../../engine/rule-kinds.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { buildUnits, UNIT } from '../lanes/build-units.ts';

/** Days before that of the run in which an application was filed whose lane is kept: a year. */
const YEAR = 365; // not-law: which applications are shown

/**
 * Makes `nation_application` (application, province, applicant, lane, score, reasons, applied_on, vehicles, issued):
 * the applications of a year by the lane that the law gives them. What an office can look at is not asked.
 */
export const keepApplications = async (
  { database, manifest }: ScreenedNation,
  reference: string,
): Promise<void> => {
  const today = parseIsoDate(manifest.today) ?? 0;
  const period = { from: isoDate(today - YEAR + 1), until: isoDate(today) };
  await buildUnits(database, ruleKinds(reference), period, manifest.today);
  const columns = await database.rows<{ column_name: string }>('DESCRIBE dossiers');
  const isTold = columns.some(({ column_name: name }) => name === 'licence_issued_on');
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE nation_application AS
    SELECT
      u.unit AS application,
      u.province,
      u.applicant,
      coalesce(u.wish, 'green') AS lane,
      CAST(u.score AS INTEGER) AS score,
      u.reasons,
      u.applied_on,
      CAST(u.vehicles AS INTEGER) AS vehicles,
      CAST(coalesce(i.issued, 0) AS INTEGER) AS issued
    FROM units u
    LEFT JOIN (
      SELECT ${UNIT} AS unit, ${isTold ? 'count(licence_issued_on)' : '0'} AS issued
      FROM verdicts
      LEFT JOIN dossiers USING (row_id)
      GROUP BY 1) i USING (unit)`);
  await database.run('DROP TABLE units');
};
