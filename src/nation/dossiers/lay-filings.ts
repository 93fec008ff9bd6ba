import { factsOf } from '../account-columns.ts';
import type { Database } from '../database.ts';

const COLUMNS = factsOf('exporter').map(({ column }) => column);

/** A standing that the law holds against an exporter, or weighs; as `pick-filing.ts`. */
const HELD_AGAINST = 3;

/** Gravest last, so that of two filings of one day the graver standing counts; as `pick-filing.ts`. */
const GRAVITY = `CASE WHEN exporter_standing IS NULL THEN 1
  ELSE list_position(['good', '', 'talked-to', 'rectifying', 'barred'], exporter_standing) - 1 END`;

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
        exporter_filed_until, exporter_standing ORDER BY row_id) = 1)`);
  await database.run(`CREATE OR REPLACE TABLE shared_only_filing AS
    SELECT told, ${COLUMNS.join(', ')} FROM shared_every_filing WHERE alone ORDER BY told`);
  await database.run(`CREATE OR REPLACE TABLE shared_filing AS
    SELECT k.applicant, k.applied_on, f.told, ${COLUMNS.map((column) => `f.${column}`).join(', ')}
    FROM (SELECT DISTINCT licence_applicant AS applicant, licence_applied_on AS applied_on FROM licence) k
    JOIN shared_every_filing f ON f.exporter_uscc = k.applicant AND NOT f.alone
    QUALIFY row_number() OVER (PARTITION BY k.applicant, k.applied_on ORDER BY
      coalesce(k.applied_on BETWEEN f.exporter_filed_on AND f.exporter_filed_until,
        k.applied_on >= f.exporter_filed_on AND f.gravity >= ${HELD_AGAINST}, false) DESC,
      coalesce(f.exporter_filed_on, DATE 'epoch') DESC, f.gravity DESC, f.told) = 1`);
  await database.run('DROP TABLE shared_every_filing');
};
