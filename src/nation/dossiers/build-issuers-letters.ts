import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';
import { isVin } from '../vins-in-text.ts';

/**
 * Builds into `shared_told_by_issuer` (`told`, `vin` as it is written) the letter rows that are not their issuer's and
 * tell a letter that a row of the issuer's tells too, of the same vehicle; as `engine/issuers-letters.ts`. Needs
 * `shared_issuer`.
 */
export const buildIssuersLetters = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_letter_told AS
    SELECT
      l.row_id AS told,
      letter_vin AS written,
      ${plainNumber('letter_number')} AS number,
      i.company,
      CASE WHEN ${isVin('letter_vin')} THEN letter_vin END AS vin,
      coalesce(letter_told_by = 'issuer', false) AS own
    FROM letter l
    JOIN shared_issuer i ON i.named = l.letter_issuer
    WHERE letter_number IS NOT NULL
      AND EXISTS (FROM letter WHERE letter_told_by = 'issuer')
  `);
  const own = 'FROM shared_letter_told WHERE own';
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_told_by_issuer AS
    SELECT told, written AS vin
    FROM shared_letter_told
    WHERE NOT own
      AND CASE
        WHEN vin IS NULL THEN (number, company) IN (SELECT (number, company) ${own})
        ELSE (number, company, vin) IN (SELECT (number, company, vin) ${own} AND vin IS NOT NULL)
          OR (number, company) IN (SELECT (number, company) ${own} AND vin IS NULL)
      END
    ORDER BY told, vin
  `);
  await database.run('DROP TABLE shared_letter_told');
};
