import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, percentOf } from './pattern-sql.ts';

/** A value of R17 by its name: how far an odometer falls that its rule asks about. */
const fallOf = (name: string): string => `integrity.odometer-backwards.${name}`;

/** A value of R47 by its name. */
const of = (name: string): string => `integrity.falling-day.${name}`;

/**
 * R47: inspections of one day by one body, or of one applicant's vehicles on one day, at which several odometers read
 * less than somebody had read before: by more than R17 lets pass. Their part is that of the vehicles of the day that
 * somebody had read before. All vehicles of the day have the facts, for whoever turned back those that were read
 * turned back others too. Of a vehicle's days the one that the rule would flag counts, then the most falls.
 *
 * Vehicles are those applied for. Bounds are those of the day of the inspection.
 */
export const fallingDay: Pattern = {
  name: 'fallingDay',
  facts: ['pattern.fallingDay', 'pattern.fallingDayPercent'],
  reads: ['licence', 'inspection', 'reading'],
  build: (law) => {
    const onDay = (name: string): string => law.on(name, 'day');
    const part = percentOf('c.fallen', 'c.read');
    return [
      sql`
      CREATE OR REPLACE TEMP TABLE falling_inspected AS
      SELECT inspection_vin AS vin, inspection_on AS day, inspection_odometer_km AS km, inspection_body AS body
      FROM inspection
      WHERE inspection_on IS NOT NULL
        AND inspection_odometer_km IS NOT NULL
        AND inspection_vin IN (SELECT licence_vin FROM licence WHERE licence_vin IS NOT NULL)`,
      // read before, and more than now
      sql`
      CREATE OR REPLACE TEMP TABLE falling_fallen AS
      SELECT DISTINCT vin, day
      FROM falling_inspected
      JOIN reading ON reading_vin = vin
      WHERE reading_on < day
        AND reading_km - km > ${onDay(fallOf('fallKm'))}
        AND (reading_km - km > ${onDay(fallOf('fallOfDrivenKm'))}
          OR km <= ${onDay(fallOf('drivenKm'))})`,
      sql`
      CREATE OR REPLACE TEMP TABLE falling_day AS
      SELECT day
      FROM falling_fallen
      GROUP BY day
      HAVING count(DISTINCT vin) >= ${onDay(of('vehicles'))}`,
      sql`
      CREATE OR REPLACE TEMP TABLE falling_in AS
      SELECT DISTINCT vin, day, 'body' AS scope, body AS key
      FROM falling_inspected
      WHERE body IS NOT NULL
        AND day IN (FROM falling_day)
      UNION ALL
      SELECT DISTINCT vin, day, 'applicant', licence_applicant
      FROM falling_inspected
      JOIN licence ON licence_vin = vin
      WHERE licence_applicant IS NOT NULL
        AND day IN (FROM falling_day)`,
      sql`
      CREATE OR REPLACE TEMP TABLE falling_many AS
      SELECT scope, key, day
      FROM falling_in
      SEMI JOIN falling_fallen USING (vin, day)
      GROUP BY ALL
      HAVING count(*) >= ${onDay(of('vehicles'))}`,
      sql`
      CREATE OR REPLACE TEMP TABLE falling_read AS
      SELECT DISTINCT vin, day
      FROM falling_in
      SEMI JOIN falling_many USING (scope, key, day)
      JOIN reading ON reading_vin = vin
      WHERE reading_on < day
        AND reading_km IS NOT NULL`,
      sql`
      CREATE OR REPLACE TEMP TABLE falling_cell AS
      SELECT
        scope,
        key,
        day,
        count(*) AS vehicles,
        count(r.vin) AS read,
        count(f.vin) AS fallen,
        ${firstOf('f.vin')} AS vins
      FROM falling_in i
      SEMI JOIN falling_many USING (scope, key, day)
      LEFT JOIN falling_read r USING (vin, day)
      LEFT JOIN falling_fallen f USING (vin, day)
      GROUP BY scope, key, day`,
      sql`
      CREATE OR REPLACE TABLE pattern_falling_day AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        i.vin,
        c.fallen AS pattern_falling_day,
        ${part} AS pattern_falling_day_percent,
        ${evidenceOf({
          inspectedOn: 'c.day',
          within: 'c.scope',
          of: 'c.key',
          fallen: 'c.fallen',
          readBefore: 'c.read',
          vehicles: 'c.vehicles',
          vins: 'c.vins',
        })} AS evidence
      FROM falling_in i
      JOIN falling_cell c USING (scope, key, day)
      QUALIFY row_number() OVER (
        PARTITION BY i.vin
        ORDER BY ${part} >= ${law.on(of('percent'), 'c.day')} DESC, c.fallen DESC, ${part} DESC, c.day, c.scope, c.key)
        = 1
      ORDER BY i.vin`,
      ...dropTables(
        'falling_inspected',
        'falling_fallen',
        'falling_day',
        'falling_in',
        'falling_many',
        'falling_read',
        'falling_cell',
      ),
    ];
  },
};
