import { factsOf } from '../account-columns.ts';
import type { Database } from '../database.ts';

const COLUMNS = factsOf('exporter').map(({ column }) => column);

/** A standing that the law holds against an exporter, or weighs; as `pick-filing.ts`. */
const HELD_AGAINST = 3;

/** Gravest last, so that of two filings of one day the graver standing counts; as `pick-filing.ts`. */
const GRAVITY = `CASE WHEN exporter_standing IS NULL THEN 1
  ELSE list_position(['good', '', 'talked-to', 'rectifying', 'barred'], exporter_standing) - 1 END`;

/**
 * How grave it was on the day of application: below all others before its first day and after a later standing's; as
 * `pick-filing.ts`.
 */
const GRAVITY_THEN = `CASE WHEN f.exporter_standing_from > k.applied_on THEN -2
  WHEN f.exporter_standing_from < max(f.exporter_standing_from) FILTER (f.exporter_standing_from <= k.applied_on)
    OVER (PARTITION BY k.applicant, k.applied_on, f.exporter_filed_on) THEN -1
  ELSE f.gravity END`;

/** Tables that `layFilings` makes. */
export const FILING_TABLES = ['shared_only_filing', 'shared_filing'] as const;

/**
 * Lays the exporters' filings, those alike but for contact once: into `shared_only_filing` where the exporter has no
 * other; into `shared_filing`, by `applicant` and `applied_on` of the licence rows, the one that counts for these, where
 * it has several. Once for all parts, since the exporters of one part are nearly those of all.
 */
export const layFilings = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE shared_every_filing AS
    SELECT *, count(*) OVER (PARTITION BY exporter_uscc) = 1 AS alone FROM (
      SELECT row_id AS told, ${COLUMNS.join(', ')}, coalesce(${GRAVITY}, -1) AS gravity
      FROM exporter WHERE exporter_uscc IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY exporter_uscc, exporter_filed_on,
        exporter_filed_until, exporter_standing, exporter_standing_from ORDER BY row_id) = 1)`);
  await database.run(`CREATE OR REPLACE TABLE shared_only_filing AS
    SELECT told, ${COLUMNS.join(', ')} FROM shared_every_filing WHERE alone ORDER BY told`);
  await database.run(`CREATE OR REPLACE TABLE shared_filing AS
    SELECT * EXCLUDE (gravity, gravity_then) FROM (
    SELECT k.applicant, k.applied_on, f.told, ${COLUMNS.map((column) => `f.${column}`).join(', ')}, f.gravity,
      ${GRAVITY_THEN} AS gravity_then
    FROM (SELECT DISTINCT licence_applicant AS applicant, licence_applied_on AS applied_on FROM licence) k
    JOIN shared_every_filing f ON f.exporter_uscc = k.applicant AND NOT f.alone)
    QUALIFY row_number() OVER (PARTITION BY applicant, applied_on ORDER BY
      coalesce(applied_on BETWEEN exporter_filed_on AND exporter_filed_until,
        applied_on >= exporter_filed_on AND gravity >= ${HELD_AGAINST}, false) DESC,
      coalesce(exporter_filed_on, DATE 'epoch') DESC, gravity_then DESC, told) = 1`);
  await database.run('DROP TABLE shared_every_filing');
};
