import { outletList as definition } from '../../domain/patterns/outlet-list.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, foldedName, inSteps, plainNumber } from './pattern-sql.ts';

const OUTLET = `${foldedName('outlet_provider')} || '|' || ${foldedName('outlet_address')}`;

/** R11: as `domain/patterns/outlet-list.ts`. */
export const outletList: Pattern = {
  name: definition.name,
  facts: ['pattern.outletListCountries'],
  reads: ['outlet', 'letter'],
  build: (law) =>
    byOwnDay(outletList, law, (ofDay) => {
      const { servedPercent } = definition.figures(ofDay);
      return inSteps(
        {
          outlet_said: sql`
            SELECT
              ${plainNumber('outlet_letter')} AS letter,
              CAST(to_json(list_sort(list(DISTINCT ${OUTLET}))) AS VARCHAR) AS outlets,
              list(DISTINCT outlet_country) AS countries
            FROM outlet
            WHERE outlet_letter IS NOT NULL
              AND outlet_provider IS NOT NULL
              AND outlet_address IS NOT NULL
            GROUP BY 1`,
          outlet_list: sql`
            SELECT *
            FROM outlet_said
            WHERE outlets IN (SELECT outlets FROM outlet_said GROUP BY outlets HAVING count(*) > 1)`,
          outlet_served: sql`
            SELECT outlets, country
            FROM (SELECT outlets, unnest(countries) AS country FROM outlet_list) t
            JOIN (SELECT outlets, count(*) AS letters FROM outlet_list GROUP BY outlets) USING (outlets)
            WHERE country IS NOT NULL
            GROUP BY outlets, country, letters
            HAVING count(*) * 100 >= ${servedPercent} * letters`, // not-law: percent
          outlet_row: sql`
            SELECT DISTINCT o.outlets, o.letter, l.letter_destination AS country, l.letter_vin AS vin
            FROM outlet_list o
            JOIN letter l ON ${plainNumber('l.letter_number')} = o.letter
            WHERE l.letter_destination IS NOT NULL
              AND NOT EXISTS (
                SELECT 1
                FROM outlet_served s
                WHERE s.outlets = o.outlets
                  AND s.country = l.letter_destination)`,
          outlet_found: sql`
            SELECT
              outlets,
              count(DISTINCT country) AS n,
              count(DISTINCT letter) AS letters,
              ${firstOf('country')} AS named,
              ${firstOf('letter')} AS shown
            FROM outlet_row
            GROUP BY outlets
            HAVING count(DISTINCT country) > 1`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_outlet_list AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          v.vin,
          CAST(f.n AS BIGINT) AS pattern_outlet_list_countries,
          ${evidenceOf({ countries: 'f.named', letters: 'f.shown', count: 'f.letters' })} AS evidence
        FROM (SELECT DISTINCT vin, outlets FROM outlet_row WHERE vin IS NOT NULL) v
        JOIN outlet_found f USING (outlets)
        QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY f.n DESC, f.letters DESC, f.shown) = 1
        ORDER BY v.vin`,
      );
    }),
};
