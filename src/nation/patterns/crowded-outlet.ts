import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, foldedName, inSteps, plainNumber } from './pattern-sql.ts';

const of = (name: string): string => `integrity.crowded-outlet.${name}`;

/**
 * R39: letters that name an outlet at an address, of one country, that letters of several makers name. Makers are told
 * apart by the issuer's name; a letter number of several issuers names nobody's outlets. Revoked letters named it too.
 * A country is left out where makers share so many of the addresses that letters name there that it is its custom.
 */
export const crowdedOutlet: Pattern = {
  name: 'crowdedOutlet',
  facts: ['pattern.outletMakers'],
  reads: ['outlet', 'letter'],
  build: (law) =>
    inSteps(
      {
        crowded_named: sql`
          SELECT DISTINCT
            ${plainNumber('outlet_letter')} AS letter,
            outlet_country AS country,
            ${foldedName('outlet_address')} AS address
          FROM outlet
          WHERE outlet_letter IS NOT NULL
            AND outlet_country IS NOT NULL
            AND outlet_address IS NOT NULL`,
        crowded_letter: sql`
          SELECT letter, issuer
          FROM (
            SELECT
              ${plainNumber('letter_number')} AS letter,
              min(letter_issuer) AS issuer,
              count(DISTINCT ${foldedName('letter_issuer')}) AS issuers
            FROM (
              SELECT DISTINCT letter_number, letter_issuer
              FROM letter
              WHERE letter_number IS NOT NULL
                AND letter_issuer IS NOT NULL)
            GROUP BY 1)
          WHERE issuers = 1`,
        crowded_address: sql`
          SELECT
            country,
            address,
            count(DISTINCT ${foldedName('issuer')}) AS makers,
            count(DISTINCT letter) AS letters,
            ${firstOf('issuer')} AS named,
            makers >= ${law.least(of('makers'))} AS shared
          FROM crowded_named
          JOIN crowded_letter USING (letter)
          WHERE address <> ''
          GROUP BY ALL`,
        crowded_found: sql`
          FROM crowded_address
          SEMI JOIN (
            SELECT country
            FROM crowded_address
            GROUP BY country
            HAVING count(*) FILTER (shared) < ${law(of('sharedAddresses'))}
              OR count(*) FILTER (shared) * 100 <= count(*) * ${law(of('usualPercent'))} -- not-law: percent
          ) USING (country)
          WHERE shared`,
      },
      sql`
      CREATE OR REPLACE TABLE pattern_crowded_outlet AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        letter_vin AS vin,
        CAST(f.makers AS BIGINT) AS pattern_outlet_makers,
        ${evidenceOf({ country: 'f.country', makers: 'f.named', of: 'f.makers', letters: 'f.letters' })} AS evidence
      FROM crowded_found f
      JOIN crowded_named USING (country, address)
      SEMI JOIN crowded_letter USING (letter)
      JOIN letter ON ${plainNumber('letter_number')} = letter
      WHERE letter_vin IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY letter_vin ORDER BY f.makers DESC, f.letters DESC, country, address) = 1
      ORDER BY letter_vin`,
    ),
};
