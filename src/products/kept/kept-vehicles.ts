import { sql } from '../../domain/rules/sql/sql.ts';
import { VEHICLE_MAKER, vehicleMakerJoins } from '../makers/build-makers.ts';
import { monthText, provinceText } from '../sales/cell-sql.ts';
import type { SalesTerms } from '../sales/sales-terms.ts';
import { monthNo } from '../sales/vehicle-sql.ts';

/** The day's month as text; empty for none. */
const monthOf = (day: string): string => monthText(`coalesce(${monthNo(day)}, 0)`);

/** Registered and exported, or registered and of which that cannot be decided. */
const registered = (within: number): string => sql`
  SELECT
    f.vin,
    CASE WHEN e.exited >= f.day THEN 'exported' ELSE 'may-have-left' END AS figure,
    coalesce(m.maker, '') AS maker,
    ${provinceText('f.province')} AS province,
    ${monthOf('f.day')} AS month,
    f.day AS registered_on,
    e.exited AS exited_on,
    CASE WHEN e.exited >= f.day THEN CAST(e.exited - f.day AS INTEGER) END AS age
  FROM sales_first f
  JOIN sales_exits e ON e.vin = f.vin
  ${vehicleMakerJoins('f.vin')}
  LEFT JOIN makers m ON m.id = ${VEHICLE_MAKER}
  WHERE f.day IS NOT NULL
    AND (e.exited IS NOT NULL OR e.declared <= f.day + ${within})`;

const NEVER_PLATED = sql`
  SELECT
    s.vin,
    'never-plated' AS figure,
    coalesce(m.maker, '') AS maker,
    ${provinceText('s.province')} AS province,
    ${monthOf('s.day')} AS month,
    CAST(NULL AS DATE) AS registered_on,
    x.exited AS exited_on,
    CAST(NULL AS INTEGER) AS age
  FROM sales_sold s
  LEFT JOIN makers m ON m.id = s.maker
  LEFT JOIN service_exported x ON x.vin = s.vin
  WHERE s.day IS NOT NULL
    AND s.since IS NOT NULL
    AND s.until IS NULL`;

/**
 * SQL of `nation_vehicle` (vin, figure, maker, province, month, registered_on, exited_on, age, lettered, country),
 * after `vehicleSql` and `exportedVehicles`: the vehicles behind the figures, each VIN once. Those that were registered
 * and stayed are not among them.
 */
export const keptVehicles = ({ within, silent }: SalesTerms): string => sql`
  CREATE OR REPLACE TEMP TABLE nation_vehicle AS
  WITH
    known AS (
      ${registered(within)}
      UNION ALL
      ${NEVER_PLATED}
      ${silent.certificate ? 'AND false' : ''}),
    letters AS (
      SELECT DISTINCT letter_vin AS vin
      FROM letter
      WHERE letter_vin IS NOT NULL)
  SELECT v.*, l.vin IS NOT NULL AS lettered, coalesce(x.country, '') AS country
  FROM (
    FROM known
    UNION ALL
    SELECT vin, 'left', maker, '', '', NULL, exited, NULL
    FROM service_exported
    ANTI JOIN known USING (vin)) v
  LEFT JOIN letters l ON l.vin = v.vin
  LEFT JOIN service_exported x ON x.vin = v.vin`;
