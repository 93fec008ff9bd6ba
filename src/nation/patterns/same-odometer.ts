import { sameOdometer as definition } from '../../domain/patterns/same-odometer.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps } from './pattern-sql.ts';

/** R37: applications with a crowd of readings are picked here and decided by `domain/patterns/same-odometer.ts`. */
export const sameOdometer: Pattern = {
  name: definition.name,
  facts: ['pattern.sameOdometer', 'pattern.sameOdometerPercent'],
  reads: ['licence', 'inspection'],
  build: (law) =>
    byOwnDay(sameOdometer, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { leastKm, vehicles, withinKm } = figures;
      // a crowd holds so many readings that one lies near that which comes so many later
      const crowdOf = (read: string): string => sql`
        SELECT DISTINCT application
        FROM (
          SELECT
            application,
            km,
            lag(km, ${Math.max(0, vehicles - 1)}) OVER (PARTITION BY application ORDER BY km) AS before
          FROM (${read})
          WHERE km >= ${leastKm})
        WHERE km - before <= ${withinKm}`;
      return inSteps(
        {
          odometer_several: sql`
            SELECT licence_application AS application
            FROM licence
            WHERE licence_application IS NOT NULL
              AND licence_vin IS NOT NULL
            GROUP BY ALL
            HAVING count(*) >= ${vehicles}`,
          odometer_near: sql`
            SELECT licence_application AS key, row_id, licence_vin, licence_application, licence_applied_on,
              licence_odometer_km
            FROM licence
            WHERE licence_vin IS NOT NULL
              AND licence_application IN (FROM odometer_several)`,
          // any inspection, of which the last counts
          odometer_inspected: sql`
            SELECT key, i.row_id, inspection_vin, inspection_on, inspection_odometer_km
            FROM odometer_near
            JOIN inspection i ON inspection_vin = licence_vin
            WHERE inspection_on IS NOT NULL
              AND inspection_on <= licence_applied_on`,
          odometer_crowd: sql`
            ${crowdOf('SELECT key AS application, licence_odometer_km AS km FROM odometer_near')}
            UNION
            ${crowdOf('SELECT key AS application, inspection_odometer_km AS km FROM odometer_inspected')}`,
        },
        {
          yields: sameOdometer,
          key: 'licence.application',
          rows: {
            licence: 'FROM odometer_near WHERE key IN (FROM odometer_crowd)',
            inspection:
              'SELECT DISTINCT * FROM odometer_inspected WHERE key IN (FROM odometer_crowd)',
          },
          decide: ({ told }) => definition.find(told, figures, null),
        },
      );
    }),
};
