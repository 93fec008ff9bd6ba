import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, isWellFormed } from './pattern-sql.ts';
import { LICENCE_AGAIN } from './shared-tables.ts';

/**
 * R13: a VIN in several applications, and how many of them are live: those that were licensed (a number, a
 * day of issue or an end) and had not run out when the next was applied for, and the last. An
 * application refused and filed again therefore counts once.
 */
export const liveApplications: Pattern = {
  name: 'liveApplications',
  facts: ['pattern.liveApplications'],
  reads: ['licence'],
  shares: [LICENCE_AGAIN],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE live_row AS
      SELECT vin, application, max(number) AS number, max(issued) AS issued, min(applied) AS applied, max(valid_until) AS valid_until, min(row_id) AS place
      FROM licence_again WHERE application IS NOT NULL GROUP BY vin, application HAVING ${isWellFormed('vin')}`,
    `CREATE OR REPLACE TEMP TABLE live_application AS
      SELECT *, count(*) OVER (PARTITION BY vin) AS all_of_vin, lead(applied) OVER w AS next_applied, lead(place) OVER w IS NULL AS last
      FROM live_row WINDOW w AS (PARTITION BY vin ORDER BY applied NULLS FIRST, place)`,
    `CREATE OR REPLACE TABLE pattern_live_applications AS
      SELECT CAST(NULL AS BIGINT) AS row_id, vin,
        count(*) FILTER (last OR (coalesce(number, CAST(coalesce(issued, valid_until) AS VARCHAR)) IS NOT NULL AND coalesce(valid_until >= next_applied, true))) AS pattern_live_applications,
        ${evidenceOf({ applications: 'list(struct_pack(application := application, licence := number, appliedOn := applied, validUntil := valid_until) ORDER BY applied NULLS FIRST, place)[1:10]', count: 'count(*)' })} AS evidence
      FROM live_application WHERE all_of_vin > 1 GROUP BY vin ORDER BY vin`,
    ...dropTables('live_row', 'live_application'),
  ],
};
