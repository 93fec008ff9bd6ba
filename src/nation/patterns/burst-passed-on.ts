import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ofBurst } from './burst-windows.ts';

/**
 * Statements that make `burst_vin`, the vehicles of `burst`, and `burst_part`: of each burst how many were passed on
 * in time (`passed`), how many read tell how they are driven (`read`), and the middle of it (`km_a_day`).
 */
export const burstPassedOn = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE burst_vin AS
  SELECT r.unit, r.grouped, r.owner, r.month, r.vin, r.day
  FROM burst_row r
  SEMI JOIN burst b ON b.unit = r.unit AND b.grouped = r.grouped AND b.month = r.month
  WHERE r.inside`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_later AS
  SELECT unit, grouped, vin, min(later - day) AS days
  FROM (
    SELECT v.*, l.licence_applied_on AS later
    FROM burst_vin v
    JOIN licence l ON l.licence_vin = v.vin
    UNION ALL
    SELECT v.*, d.declaration_declared_on
    FROM burst_vin v
    JOIN declaration d ON d.declaration_vin = v.vin
    UNION ALL
    SELECT v.*, coalesce(c.certificate_last_transfer_on, c.certificate_pending_export_on)
    FROM burst_vin v
    JOIN certificate c ON c.certificate_vin = v.vin
    UNION ALL
    SELECT v.*, i.invoice_issued_on
    FROM burst_vin v
    JOIN invoice i ON i.invoice_vin = v.vin
    LEFT JOIN company_code s ON s.spelling = i.invoice_seller
    LEFT JOIN company_code b ON b.spelling = i.invoice_buyer
    WHERE coalesce(s.code, i.invoice_seller) = v.owner
      AND coalesce(b.code, i.invoice_buyer) <> v.owner)
  WHERE later >= day
  GROUP BY ALL`,
  // what each was driven a day as last read, some time after it was registered and before it was passed on
  sql`
  CREATE OR REPLACE TEMP TABLE burst_driven AS
  SELECT unit, grouped, month, vin, arg_max(km * 1.0 / greatest(days, 1), (days, km)) AS km_a_day
  FROM (
    SELECT v.*, reading_on - day AS days, reading_km AS km
    FROM burst_vin v
    JOIN reading ON reading_vin = vin
    UNION ALL
    SELECT v.*, inspection_on - day, inspection_odometer_km
    FROM burst_vin v
    JOIN inspection ON inspection_vin = vin) r
  LEFT JOIN (SELECT unit, grouped, vin, days AS until FROM burst_later) USING (unit, grouped, vin)
  WHERE days >= ${law.on(ofBurst('readDays'), 'day')}
    AND km IS NOT NULL
    AND coalesce(days <= until, true)
  GROUP BY ALL`,
  sql`
  CREATE OR REPLACE TEMP TABLE burst_part AS
  SELECT
    unit,
    grouped,
    month,
    count(*) FILTER (l.days <= ${law.on(ofBurst('keptDays'), 'day')}) AS passed,
    count(km_a_day) AS read,
    CAST(floor(quantile_disc(km_a_day, 0.5)) AS BIGINT) AS km_a_day -- not-law: the middle
  FROM burst_vin
  LEFT JOIN burst_later l USING (unit, grouped, vin)
  LEFT JOIN burst_driven USING (unit, grouped, month, vin)
  GROUP BY ALL`, // not-law: the middle
];
