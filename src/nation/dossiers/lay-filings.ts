import { factsOf } from '../account-columns.ts';
import type { Database } from '../database.ts';

const COLUMNS = factsOf('exporter').map(({ column }) => column);

/** A standing that the law holds against an exporter, or weighs; as `pick-filing.ts`. */
const HELD_AGAINST = 3;

/** Gravest last, so that of two filings of one day the graver standing counts; as `pick-filing.ts`. */
const GRAVITY = `CASE WHEN exporter_standing IS NULL THEN 1
  ELSE list_position(['good', '', 'talked-to', 'rectifying', 'barred'], exporter_standing) - 1 END`;

/**
 * Lays the exporters' filings into `shared_filing`, those alike but for contact once; `alone` when the
 * exporter has no other.
 */
export const layFilings = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE shared_filing AS
    SELECT *, count(*) OVER (PARTITION BY exporter_uscc) = 1 AS alone FROM (
      SELECT row_id AS told, ${COLUMNS.join(', ')}, coalesce(${GRAVITY}, -1) AS gravity
      FROM exporter WHERE exporter_uscc IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY exporter_uscc, exporter_filed_on,
        exporter_filed_until, exporter_standing ORDER BY row_id) = 1)
    ORDER BY told`);
};

/**
 * Lays the filings that count for the applications of the share into `part_filing`, by `applicant` and
 * `applied_on`, where the exporter has several; into `part_only_filing`, where there is but one.
 */
export const chooseFilings = async (database: Database): Promise<void> => {
  await database.run(`CREATE OR REPLACE TEMP TABLE part_filing AS
    SELECT k.applicant, k.applied_on, f.*
    FROM (SELECT DISTINCT applicant, applied_on FROM part_key) k
    JOIN shared_filing f ON f.exporter_uscc = k.applicant AND NOT f.alone
    QUALIFY row_number() OVER (PARTITION BY k.applicant, k.applied_on ORDER BY
      coalesce(k.applied_on BETWEEN f.exporter_filed_on AND f.exporter_filed_until,
        k.applied_on >= f.exporter_filed_on AND f.gravity >= ${HELD_AGAINST}, false) DESC,
      coalesce(f.exporter_filed_on, DATE 'epoch') DESC, f.gravity DESC, f.told) = 1`);
  await database.run(`CREATE OR REPLACE TEMP TABLE part_only_filing AS
    FROM shared_filing WHERE alone`);
};
