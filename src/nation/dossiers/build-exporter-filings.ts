import { sql } from '../../domain/rules/sql/sql.ts';
import { factsOf } from '../account-columns.ts';
import type { Database } from '../database.ts';

const COLUMNS = factsOf('exporter').map(({ column }) => column);

/** A standing that the law holds against an exporter, or weighs; as `pick-filing.ts`. */
const HELD_AGAINST = 3; // not-law: an order

/** Gravest last, so that of two filings of one day the graver standing counts; as `pick-filing.ts`. */
const GRAVITY = sql`
  CASE
    WHEN exporter_standing IS NULL THEN 2 -- not-law: an order
    ELSE list_position(['good', 'talked-to', '', 'rectifying', 'barred'], exporter_standing) - 1
  END`;

/** As `pick-filing.ts`. */
const NOT_WELL = 2; // not-law: an order
const BARRED = 4; // not-law: an order

const STANDING = 'exporter_standing';

/** Not known where a filing that may be in force would speak in place of the one that is; as `pick-filing.ts`. */
const JUDGED = sql`
  CASE
    WHEN NOT nameless
      AND (
        cover < 2
        OR gravity >= ${HELD_AGAINST}
        OR NOT coalesce(doubtful, false)) -- not-law: an order
      THEN ${STANDING}
  END AS ${STANDING}`;

/** Filings without a code beside those of the exporters whose telephone or address they tell; as `NamelessFilings`. */
const NEAR = ['exporter_phone', 'exporter_address']
  .map(
    (contact) => sql`
      SELECT own.exporter_uscc AS holder, n.*
      FROM told n
      JOIN told own ON own.${contact} = n.${contact}
      WHERE n.exporter_uscc IS NULL
        AND own.exporter_uscc IS NOT NULL`,
  )
  .join(' UNION ');

/**
 * How grave it was on the day of application: below all others before its first day and after a later standing's; as
 * `pick-filing.ts`.
 */
const GRAVITY_THEN = sql`
  CASE
    WHEN f.exporter_standing_from > k.applied_on THEN -2 -- not-law: an order
    WHEN f.exporter_standing_from
      < max(f.exporter_standing_from) FILTER (f.exporter_standing_from <= k.applied_on)
        OVER (PARTITION BY k.applicant, k.applied_on, f.exporter_filed_on)
      THEN -1
    ELSE f.gravity
  END`;

/** Tables that `buildExporterFilings` makes. */
export const FILING_TABLES = ['shared_only_filing', 'shared_filing'] as const;

/**
 * Builds the exporters' filings, those alike but for contact once: into `shared_only_filing` where the exporter has no
 * other; into `shared_filing`, by `applicant` and `applied_on` of the licence rows, the one that counts for these,
 * where it has several (as `pick-filing.ts`). Once for all parts, since the exporters of one part are nearly those of
 * all.
 */
export const buildExporterFilings = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_every_filing AS
    WITH
      told AS (
        SELECT row_id AS told, ${COLUMNS.join(', ')}, coalesce(${GRAVITY}, -1) AS gravity
        FROM exporter),
      near AS (${NEAR}),
      own AS (
        SELECT exporter_uscc AS holder, *
        FROM told
        WHERE exporter_uscc IS NOT NULL
        QUALIFY row_number() OVER (
          PARTITION BY
            exporter_uscc,
            exporter_filed_on,
            exporter_filed_until,
            exporter_standing,
            exporter_standing_from
          ORDER BY told) = 1)
    SELECT *, exporter_uscc IS NULL AS nameless, count(*) OVER (PARTITION BY holder) = 1 AS alone
    FROM (FROM own UNION ALL FROM near)`);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_only_filing AS
    SELECT told, ${COLUMNS.join(', ')}
    FROM shared_every_filing
    WHERE alone
    ORDER BY told`);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_filing AS
    WITH
      held AS (
        SELECT
          k.applicant,
          k.applied_on,
          f.told,
          f.nameless,
          ${COLUMNS.map((column) => `f.${column}`).join(', ')},
          ${GRAVITY_THEN} AS gravity,
          CASE
            WHEN f.exporter_filed_on > k.applied_on OR f.exporter_filed_until < k.applied_on THEN 0
            WHEN NOT f.nameless
              AND k.applied_on >= f.exporter_filed_on
              AND (f.exporter_filed_until IS NOT NULL OR f.gravity >= ${HELD_AGAINST})
              THEN 2 -- not-law: an order
            ELSE 1
          END AS cover
        FROM (
          SELECT DISTINCT licence_applicant AS applicant, licence_applied_on AS applied_on
          FROM licence) k
        JOIN shared_every_filing f ON f.holder = k.applicant AND NOT f.alone),
      placed AS (
        SELECT
          *,
          row_number() OVER best_first AS place,
          first_value(exporter_filed_on) OVER best_first AS best_from,
          first_value(gravity) OVER best_first AS best_gravity
        FROM held
        WINDOW best_first AS (
          PARTITION BY applicant, applied_on
          ORDER BY
            CASE
              WHEN cover = 2 THEN 0 -- not-law: an order
              WHEN cover = 1 AND gravity <> ${BARRED} THEN 1
              WHEN nameless THEN 4 -- not-law: an order
              WHEN cover = 1 THEN 2 -- not-law: an order
              ELSE 3 -- not-law: an order
            END,
            coalesce(exporter_filed_on, DATE 'epoch') DESC,
            gravity DESC,
            nameless,
            told
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)),
      judged AS (
        SELECT
          *,
          bool_or(
            cover = 1
            AND gravity >= ${NOT_WELL}
            AND (
              exporter_filed_on IS NULL
              OR exporter_filed_on > best_from
              OR (exporter_filed_on = best_from AND gravity > best_gravity)))
            OVER (PARTITION BY applicant, applied_on) AS doubtful
        FROM placed)
    SELECT
      applicant,
      applied_on,
      told,
      ${COLUMNS.map((column) => (column === STANDING ? JUDGED : column)).join(', ')}
    FROM judged
    WHERE place = 1`);
  await database.run('DROP TABLE shared_every_filing');
};
