import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, plainNumber } from './pattern-sql.ts';

const plain = (column: string): string => `lower(translate(${column}, ' 　()（）·.,，-', ''))`;

/**
 * R11: one list of outlets (the providers with their addresses, in any order) attached to letters for
 * several countries that it does not serve. It serves the countries that at least half of its letters
 * give its outlets, so that a world-wide list serves many; one that each letter lays elsewhere serves
 * none. Letters for a country that it serves are not told of.
 */
export const outletList: Pattern = {
  name: 'outletList',
  facts: ['pattern.outletListCountries'],
  reads: ['outlet', 'letter'],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE outlet_list AS
      SELECT ${plainNumber('outlet_letter')} AS letter, hash(list_sort(list(DISTINCT ${plain('outlet_provider')} || '|' || ${plain('outlet_address')}))) AS outlets,
        list(DISTINCT outlet_country) AS countries
      FROM outlet WHERE outlet_letter IS NOT NULL AND outlet_provider IS NOT NULL AND outlet_address IS NOT NULL GROUP BY 1`,
    `DELETE FROM outlet_list WHERE outlets NOT IN (SELECT outlets FROM outlet_list GROUP BY outlets HAVING count(*) > 1)`,
    `CREATE OR REPLACE TEMP TABLE outlet_served AS
      SELECT outlets, country FROM (SELECT outlets, unnest(countries) AS country FROM outlet_list) t
      JOIN (SELECT outlets, count(*) AS letters FROM outlet_list GROUP BY outlets) USING (outlets)
      WHERE country IS NOT NULL GROUP BY outlets, country, letters HAVING count(*) * 2 >= letters`,
    `CREATE OR REPLACE TEMP TABLE outlet_row AS
      SELECT DISTINCT o.outlets, o.letter, l.letter_destination AS country, l.letter_vin AS vin
      FROM outlet_list o JOIN letter l ON ${plainNumber('l.letter_number')} = o.letter
      WHERE l.letter_destination IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM outlet_served s WHERE s.outlets = o.outlets AND s.country = l.letter_destination)`,
    `CREATE OR REPLACE TEMP TABLE outlet_found AS
      SELECT outlets, count(DISTINCT country) AS n, count(DISTINCT letter) AS letters, ${firstOf('country')} AS named, ${firstOf('letter')} AS shown
      FROM outlet_row GROUP BY outlets HAVING count(DISTINCT country) > 1`,
    `CREATE OR REPLACE TABLE pattern_outlet_list AS
      SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(f.n AS BIGINT) AS pattern_outlet_list_countries,
        ${evidenceOf({ countries: 'f.named', letters: 'f.shown', count: 'f.letters' })} AS evidence
      FROM (SELECT DISTINCT vin, outlets FROM outlet_row WHERE vin IS NOT NULL) v JOIN outlet_found f USING (outlets)
      QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY f.n DESC, f.letters DESC, f.shown, f.outlets) = 1 ORDER BY v.vin`,
    ...dropTables('outlet_list', 'outlet_served', 'outlet_row', 'outlet_found'),
  ],
};
