import { soldAsNew as definition } from '../../domain/patterns/sold-as-new.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { ENTRIES, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, inSteps, isWellFormed, SHOWN } from './pattern-sql.ts';

const SAID = 'struct_pack("on" := day, "by" := teller, country := country)';

/** R27: as `domain/patterns/sold-as-new.ts`. */
export const soldAsNew: Pattern = {
  name: definition.name,
  facts: ['pattern.soldAsNewBy', 'pattern.soldAsNewOn'],
  reads: ['arrival', 'complaint', 'licence', 'declaration'],
  shares: ENTRY_SHARES,
  build: () =>
    inSteps(
      {
        new_said: sql`
          SELECT arrival_vin AS vin, 'arrival' AS teller, arrival_registered_on AS day, arrival_country AS country
          FROM arrival
          WHERE arrival_condition = 'new'
            AND ${isWellFormed('arrival_vin')}
          UNION ALL
          SELECT complaint_vin, 'complaint', complaint_on, NULL
          FROM complaint
          WHERE complaint_kind = 'sold-as-new'
            AND ${isWellFormed('complaint_vin')}`,
      },
      sql`
      CREATE OR REPLACE TABLE pattern_sold_as_new AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        vin,
        min(teller) AS pattern_sold_as_new_by,
        min(day) AS pattern_sold_as_new_on,
        ${evidenceOf({ said: `list_sort(list(DISTINCT ${SAID}))[1:${SHOWN}]`, count: 'count(*)' })} AS evidence
      FROM new_said
      WHERE vin IN (
        SELECT licence_vin
        FROM licence
        WHERE licence_condition = 'used'
          AND licence_vin IN (SELECT vin FROM new_said)
        UNION ALL
        SELECT declaration_vin
        FROM ${ENTRIES}
        WHERE declaration_condition = 'used'
          AND declaration_vin IN (SELECT vin FROM new_said))
      GROUP BY vin
      ORDER BY vin`,
    ),
};
