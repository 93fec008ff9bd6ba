import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, percentOf } from './pattern-sql.ts';
import { APPLIED_SHARES } from './shared-tables.ts';
import { type NationSum, wholeSum } from './summed.ts';

const RULE = 'integrity.no-plate';

/** By `province` its books that are a yardstick, those that tell a plate, and both of the older ones among them. */
const plateBooks = (law: LawNumbersSql): NationSum => {
  const kept = 'certificate_pending_export_on - certificate_registered_on';
  const older = `${kept} > ${law.on(`${RULE}.within`, 'certificate_pending_export_on')}`;
  return {
    name: 'plate_books',
    keys: ['province'],
    sums: ['books', 'plates', 'older_books', 'older_plates'],
    told: {
      certificate: sql`
        SELECT
          certificate_province AS province,
          count(*) FILTER (coalesce(${older}, true)) AS books,
          count(certificate_plate) FILTER (coalesce(${older}, true)) AS plates,
          count(*) FILTER (${older}) AS older_books,
          count(certificate_plate) FILTER (${older}) AS older_plates
        FROM certificate
        GROUP BY 1`,
    },
  };
};

/**
 * R45: of a vehicle applied for of which no certificate row tells a plate, what part of its office's books tells one.
 * The office is the province. Vehicles endorsed within the days of the rule, among which those that it asks about are,
 * are no yardstick. An office may take the plate out of its book when it endorses a vehicle for export, so that its
 * books of older ones count by themselves too and the lesser part is told; an office without one tells nothing.
 *
 * The bound of a book is that of the day of its endorsement.
 */
export const noPlate: Pattern = {
  name: 'noPlate',
  facts: ['pattern.platesToldPercent'],
  reads: ['licence', 'certificate'],
  shares: APPLIED_SHARES,
  asks: (law) => ({ sums: [plateBooks(law)] }),
  build: (law) => [
    wholeSum(plateBooks(law)),
    sql`
    CREATE OR REPLACE TEMP TABLE plate_office AS
    SELECT *
    FROM (
      SELECT
        province,
        ${percentOf('plates', 'books')} AS of_all,
        ${percentOf('older_plates', 'older_books')} AS of_older
      FROM plate_books)
    WHERE least(of_all, of_older) >= ${law.least(`${RULE}.percent`)}
      AND of_older IS NOT NULL`,
    sql`
    CREATE OR REPLACE TEMP TABLE plate_none AS
    SELECT certificate_vin AS vin, min(certificate_province) AS province
    FROM certificate
    SEMI JOIN applied_certificate a ON a.row_id = certificate.row_id
    WHERE certificate_plate IS NULL
      AND certificate_province IN (SELECT province FROM plate_office)
    GROUP BY 1`,
    sql`
    CREATE OR REPLACE TABLE pattern_no_plate AS
    SELECT
      CAST(NULL AS BIGINT) AS row_id,
      vin,
      least(of_all, of_older) AS pattern_plates_told_percent,
      ${evidenceOf({ province: 'province', percent: 'of_all', ofExported: 'of_older' })} AS evidence
    FROM plate_none
    JOIN plate_office USING (province)
    ANTI JOIN (
      SELECT vin
      FROM certificate
      JOIN plate_none n ON n.vin = certificate_vin
      WHERE certificate_plate IS NOT NULL
        OR certificate_province IS DISTINCT FROM n.province) USING (vin)
    ORDER BY vin`,
    ...dropTables('plate_books', 'plate_office', 'plate_none'),
  ],
};
