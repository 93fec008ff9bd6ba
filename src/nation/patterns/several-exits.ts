import { DECLARATION_AGAIN } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isNear, isWellFormed } from './pattern-sql.ts';

/**
 * R13, R15, R22, R23, R24: a VIN with several customs entries that exited. `pattern.exits` counts those
 * that neither a correction nor a return explains. Each exit is held against the one before it. An entry
 * corrected or mistyped exits on the same days under the same licence; goods that came back leave again,
 * later, under the licence they had. An exit therefore counts apart when the two quote different
 * licences, or lie further apart than a correction takes and do not both quote one licence, or the
 * vehicle was registered abroad between them. Numbers a keystroke or two apart on one day are one entry.
 */
export const severalExits: Pattern = {
  name: 'severalExits',
  facts: ['pattern.exits', 'pattern.firstExitOn', 'pattern.lastExitOn'],
  reads: ['declaration', 'arrival'],
  shares: [DECLARATION_AGAIN],
  build: (parameters) => {
    const days = Number(parameters('integrity.vin-reused.returnDays'));
    return [
      `CREATE OR REPLACE TEMP TABLE exit_row AS
        SELECT declaration_vin AS vin, declaration_number AS number, arg_max(declaration_exited_on, row_id) AS exited, arg_max(declaration_licence, row_id) AS licence, min(row_id) AS place
        FROM declaration_again
        GROUP BY ALL HAVING ${isWellFormed('declaration_vin')}`,
      `CREATE OR REPLACE TEMP TABLE exit_step AS
        SELECT *, lag(number) OVER w AS number_before, lag(exited) OVER w AS before, lag(licence) OVER w AS licence_before
        FROM exit_row WHERE exited IS NOT NULL AND number IS NOT NULL
        WINDOW w AS (PARTITION BY vin ORDER BY exited, place)`,
      `CREATE OR REPLACE TEMP TABLE exit_arrival AS SELECT DISTINCT arrival_vin AS vin, arrival_registered_on AS arrived FROM arrival
        WHERE arrival_registered_on IS NOT NULL AND arrival_country IS DISTINCT FROM 'CN' AND arrival_vin IN (SELECT vin FROM exit_step)`,
      `CREATE OR REPLACE TEMP TABLE exit_apart AS SELECT *, before IS NOT NULL AND NOT (exited = before AND ${isNear('number', 'number_before')})
          AND (coalesce(licence <> licence_before, false)
            OR (exited - before > ${days} AND (licence IS NULL OR licence_before IS NULL
              OR EXISTS (SELECT 1 FROM exit_arrival a WHERE a.vin = s.vin AND a.arrived BETWEEN s.before AND s.exited)))) AS apart
        FROM exit_step s`,
      `CREATE OR REPLACE TABLE pattern_several_exits AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, 1 + count(*) FILTER (apart) AS pattern_exits,
          min(exited) AS pattern_first_exit_on, max(exited) AS pattern_last_exit_on,
          ${evidenceOf({ exits: 'list(struct_pack(entry := number, exitedOn := exited, licence := licence) ORDER BY exited, place)[1:10]', count: 'count(*)' })} AS evidence
        FROM exit_apart GROUP BY vin HAVING count(*) > 1 OR vin IN (SELECT vin FROM exit_row GROUP BY vin HAVING count(*) > 1) ORDER BY vin`,
      ...dropTables('exit_row', 'exit_step', 'exit_arrival', 'exit_apart'),
    ];
  },
};
