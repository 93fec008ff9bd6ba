import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf } from './pattern-sql.ts';

const plain = (column: string): string => `lower(translate(${column}, ' 　()（）·.,，-', ''))`;

/**
 * R11: one list of outlets (providers with addresses) attached to letters for many countries in which
 * none of its outlets lies. A list that names outlets in the country of the letter serves it.
 */
export const outletList: Pattern = {
  name: 'outletList',
  facts: ['pattern.outletListCountries'],
  reads: ['outlet', 'letter'],
  build: () => [
    `CREATE OR REPLACE TEMP TABLE outlet_list AS
      SELECT outlet_letter AS letter, hash(list_sort(list(DISTINCT ${plain('outlet_provider')} || '|' || ${plain('outlet_address')}))) AS outlets,
        list(DISTINCT outlet_country) AS countries
      FROM outlet WHERE outlet_letter IS NOT NULL AND outlet_provider IS NOT NULL AND outlet_address IS NOT NULL GROUP BY outlet_letter`,
    `CREATE OR REPLACE TEMP TABLE outlet_served AS
      SELECT DISTINCT o.outlets, o.letter, l.letter_destination AS country FROM outlet_list o JOIN letter l ON l.letter_number = o.letter
      WHERE l.letter_destination IS NOT NULL AND o.outlets IN (SELECT outlets FROM outlet_list GROUP BY outlets HAVING count(*) > 1)`,
    `CREATE OR REPLACE TEMP TABLE outlet_found AS
      SELECT s.outlets, count(DISTINCT s.country) FILTER (NOT list_contains(o.countries, s.country)) AS n, count(DISTINCT s.letter) AS letters,
        ${firstOf('s.country')} AS named, ${firstOf('s.letter')} AS shown
      FROM outlet_served s JOIN outlet_list o USING (letter) GROUP BY s.outlets
      HAVING count(DISTINCT s.country) FILTER (NOT list_contains(o.countries, s.country)) > 1`,
    `CREATE OR REPLACE TABLE pattern_outlet_list AS
      SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(f.n AS BIGINT) AS pattern_outlet_list_countries,
        ${evidenceOf({ countries: 'f.named', letters: 'f.shown', count: 'f.letters' })} AS evidence
      FROM (SELECT DISTINCT l.letter_vin AS vin, o.outlets FROM letter l JOIN outlet_list o ON o.letter = l.letter_number WHERE l.letter_vin IS NOT NULL) v
      JOIN outlet_found f USING (outlets)
      QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY f.n DESC, f.letters DESC, f.shown) = 1 ORDER BY v.vin`,
    ...dropTables('outlet_list', 'outlet_served', 'outlet_found'),
  ],
};
