import { severalExits as definition } from '../../domain/patterns/several-exits.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import { DECLARATION_AGAIN } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, isNear, isWellFormed, SHOWN, structOf } from './pattern-sql.ts';

const EXIT = structOf({ entry: 'number', exitedOn: 'exited', licence: 'licence' });

/** R13, R15, R22, R23, R24: as `domain/patterns/several-exits.ts`. */
export const severalExits: Pattern = {
  name: definition.name,
  facts: ['pattern.exits', 'pattern.firstExitOn', 'pattern.lastExitOn'],
  reads: ['declaration', 'arrival'],
  shares: [DECLARATION_AGAIN],
  build: (law) =>
    byOwnDay(severalExits, law, (ofDay) => {
      const { returnDays, keystrokes } = definition.figures(ofDay);
      return inSteps(
        {
          exit_row: sql`
            SELECT
              declaration_vin AS vin,
              declaration_number AS number,
              arg_max(declaration_exited_on, row_id) AS exited,
              arg_max(declaration_licence, row_id) AS licence,
              min(row_id) AS place
            FROM declaration_again
            GROUP BY declaration_vin, declaration_number
            HAVING ${isWellFormed('declaration_vin')}`,
          exit_step: sql`
            SELECT
              *,
              lag(number) OVER w AS number_before,
              lag(exited) OVER w AS before,
              lag(licence) OVER w AS licence_before
            FROM exit_row
            WHERE exited IS NOT NULL
              AND number IS NOT NULL
            WINDOW w AS (PARTITION BY vin ORDER BY exited, place)`,
          exit_arrival: sql`
            SELECT DISTINCT arrival_vin AS vin, arrival_registered_on AS arrived
            FROM arrival
            WHERE arrival_registered_on IS NOT NULL
              AND arrival_country IS DISTINCT FROM 'CN'
              AND arrival_vin IN (SELECT vin FROM exit_step)`,
          exit_apart: sql`
            SELECT
              *,
              before IS NOT NULL
                AND NOT (exited = before AND ${isNear('number', 'number_before', keystrokes)})
                AND (
                  coalesce(licence <> licence_before, false)
                  OR (
                    exited - before > ${returnDays}
                    AND (
                      licence IS NULL
                      OR licence_before IS NULL
                      OR EXISTS (
                        SELECT 1
                        FROM exit_arrival a
                        WHERE a.vin = s.vin
                          AND a.arrived BETWEEN s.before AND s.exited)))) AS apart
            FROM exit_step s`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_several_exits AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          vin,
          1 + count(*) FILTER (apart) AS pattern_exits,
          min(exited) AS pattern_first_exit_on,
          max(exited) AS pattern_last_exit_on,
          ${evidenceOf({ exits: `list(${EXIT} ORDER BY exited, place)[1:${SHOWN}]`, count: 'count(*)' })} AS evidence
        FROM exit_apart
        GROUP BY vin
        HAVING count(*) > 1
          OR vin IN (SELECT vin FROM exit_row GROUP BY vin HAVING count(*) > 1)
        ORDER BY vin`,
      );
    }),
};
