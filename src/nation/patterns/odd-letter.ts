import { sql } from '../../domain/rules/sql/sql.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, foldedName, inSteps, percentOf, plainNumber } from './pattern-sql.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** A number's form: of each letter and digit only that it is one. Other signs stand as they are. */
const formOf = (number: string): string =>
  `translate(${number}, '${LETTERS}${DIGITS}', '${'A'.repeat(LETTERS.length)}${'9'.repeat(DIGITS.length)}')`;

const of = (name: string): string => `integrity.odd-letter.${name}`;

/**
 * R49: letters whose number has a form that few numbers of their issuer have. Numbers are compared as `plainNumber`
 * folds them; each counts once for an issuer, and one that any row revokes nowhere.
 */
export const oddLetter: Pattern = {
  name: 'oddLetter',
  facts: ['pattern.issuerLetters', 'pattern.formLetters', 'pattern.formPercent'],
  reads: ['letter'],
  build: (law) =>
    inSteps(
      {
        odd_number: sql`
          SELECT number, issuer, ${formOf('number')} AS form
          FROM (
            SELECT
              ${plainNumber('letter_number')} AS number,
              ${foldedName('letter_issuer')} AS issuer,
              letter_revoked_on IS NOT NULL AS revoked
            FROM (
              SELECT DISTINCT letter_number, letter_issuer, letter_revoked_on
              FROM letter
              WHERE letter_number IS NOT NULL
                AND letter_issuer IS NOT NULL))
          WHERE number <> ''
            AND issuer <> ''
          GROUP BY number, issuer
          HAVING NOT bool_or(revoked)`,
        odd_form: sql`
          SELECT *
          FROM (
            SELECT issuer, form, count(*) AS n, CAST(sum(count(*)) OVER (PARTITION BY issuer) AS BIGINT) AS total
            FROM odd_number
            GROUP BY issuer, form)
          WHERE n <= ${law.most(of('formLetters'))}
            AND total >= ${law.least(of('issuerLetters'))}`,
      },
      sql`
      CREATE OR REPLACE TABLE pattern_odd_letter AS
      SELECT
        CAST(NULL AS BIGINT) AS row_id,
        letter_vin AS vin,
        f.total AS pattern_issuer_letters,
        f.n AS pattern_form_letters,
        ${percentOf('f.n', 'f.total')} AS pattern_form_percent,
        ${evidenceOf({ number: 'o.number', letters: 'f.n', of: 'f.total' })} AS evidence
      FROM odd_form f
      JOIN odd_number o USING (issuer, form)
      JOIN letter l ON ${plainNumber('letter_number')} = o.number AND ${foldedName('letter_issuer')} = issuer
      WHERE letter_vin IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY letter_vin ORDER BY f.n / f.total, f.total DESC, o.number, issuer) = 1
      ORDER BY letter_vin`,
    ),
};
