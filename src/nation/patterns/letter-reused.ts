import { counterOf, LOOK_ALIKES } from '../../domain/identifiers/alike-number.ts';
import { BETWEEN_NAMES, letterReused as definition } from '../../domain/patterns/letter-reused.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { evidenceOf, firstOf, inSteps, plainNumber, structOf } from './pattern-sql.ts';
import { LICENCE_SHARES } from './shared-tables.ts';

/** Cells by which a letter is told from another, spelling aside; its destinations are R11's matter. */
const CONTENT: Readonly<Record<string, string>> = {
  issuer: `lower(translate(letter_issuer, '${BETWEEN_NAMES}', ''))`,
  issuedOn: 'CAST(letter_issued_on AS VARCHAR)',
  seal: 'letter_seal',
};

const CONTENTS = Object.entries(CONTENT).map(([name, cell]) => `${cell} AS "${name}"`);

const SAID = Object.keys(CONTENT).map(
  (name) => sql`
    SELECT number, '${name}' AS field, "${name}" AS value, application
    FROM letter_row
    WHERE "${name}" IS NOT NULL`,
);

/**
 * A number with look-alike letters read as digits, the last character as it stands: a counter may run through
 * letters.
 */
const alike = (number: string): string => sql`
  translate(left(${number}, length(${number}) - 1), '${LOOK_ALIKES.from}', '${LOOK_ALIKES.to}')
  || right(${number}, 1)`;

const TEXT = plainNumber('letter_number');

/** The number that is meant, as `domain/patterns/disguised-letters.ts`. */
const NUMBER = sql`coalesce((SELECT number FROM letter_disguised d WHERE d.text = ${TEXT}), ${TEXT})`;

/** Whether no letter of the vehicle of `f` is for an application, null: none without one. */
const noLetterFor = (application: string): string => sql`
  NOT EXISTS (
    SELECT 1
    FROM letter_beside b
    WHERE b.vin = f.vin
      AND b.application ${application})`;

/** R10: as `domain/patterns/letter-reused.ts`. */
export const letterReused: Pattern = {
  name: definition.name,
  facts: ['pattern.letterContents', 'pattern.letterApplications'],
  reads: ['letter', 'licence'],
  shares: LICENCE_SHARES,
  build: (law) =>
    byOwnDay(letterReused, law, (ofDay) => {
      const { contentRows, longCharacters, suffixes, counterDigits } = definition.figures(ofDay);
      const differs = Object.values(CONTENT).map((cell) => `min(${cell}) <> max(${cell})`);
      return inSteps(
        {
          letter_long: sql`
            SELECT text, ${alike('text')} AS number, bool_or(counter) AS counter, issuer, issued
            FROM (
              SELECT
                ${TEXT} AS text,
                ${CONTENT['issuer'] ?? ''} AS issuer,
                letter_issued_on AS issued,
                regexp_matches(letter_number, '${counterOf(counterDigits)}') AS counter
              FROM letter
              WHERE letter_number IS NOT NULL)
            WHERE length(text) >= ${longCharacters}
            GROUP BY ALL`,
          letter_further: sql`
            SELECT n.number, any_value(b.number) AS base
            FROM letter_long n
            JOIN letter_long b ON b.number = left(n.number, length(n.number) - 1)
            WHERE n.issuer = b.issuer
              AND n.issued = b.issued
              AND b.number NOT IN (SELECT number FROM letter_long WHERE counter)
            GROUP BY n.number`,
          letter_few: sql`
            SELECT *
            FROM letter_further
            QUALIFY count(*) OVER (PARTITION BY base) < ${suffixes}`,
          letter_meant: sql`
            SELECT DISTINCT text, coalesce(base, number) AS number
            FROM letter_long
            LEFT JOIN letter_few USING (number)`,
          letter_disguised: sql`
            SELECT text, number
            FROM letter_meant
            WHERE number IN (SELECT number FROM letter_meant GROUP BY number HAVING count(*) > 1)`,
          letter_numbered: sql`
            SELECT
              ${NUMBER} AS number,
              letter_vin AS vin,
              letter_application AS application,
              ${CONTENTS.join(', ')}
            FROM letter
            WHERE letter_number IS NOT NULL`,
          // letters of several rows that differ in content or application, or whose rows name no application
          letter_suspect: sql`
            SELECT ${NUMBER} AS number
            FROM letter
            WHERE letter_number IS NOT NULL
            GROUP BY 1
            HAVING count(*) > 1
              AND (
                ${differs.join(' OR ')}
                OR min(letter_application) <> max(letter_application)
                OR count(letter_application) < count(*))
            UNION
            SELECT ${NUMBER}
            FROM letter
            WHERE letter_number IS NOT NULL
              AND letter_vin IN (
                SELECT vin
                FROM licence_again
                GROUP BY vin
                HAVING min(application) <> max(application))`,
          letter_told: sql`
            SELECT *
            FROM letter_numbered
            WHERE number IN (SELECT number FROM letter_suspect)`,
          // every maker numbers its own: where each issuer lists vehicles of its own maker codes alone, they are two
          // letters
          letter_apart: sql`
            SELECT number
            FROM letter_told
            GROUP BY number
            HAVING min(issuer) <> max(issuer)
              AND count(issuer) = count(*)
              AND count(vin) = count(*)
              AND number NOT IN (
                SELECT number
                FROM letter_told
                GROUP BY number, substr(vin, 1, 3)
                HAVING min(issuer) <> max(issuer))`,
          letter_row: sql`
            SELECT
              * REPLACE (
                CASE
                  WHEN number IN (SELECT number FROM letter_apart) THEN number || chr(0) || issuer
                  ELSE number
                END AS number)
            FROM letter_told`,
          letter_filed: sql`
            SELECT
              licence_vin AS vin,
              licence_application AS application,
              bool_or(
                licence_number IS NOT NULL
                OR licence_issued_on IS NOT NULL
                OR licence_valid_until IS NOT NULL) AS issued,
              max(licence_applied_on) AS applied
            FROM licence
            WHERE licence_application IS NOT NULL
              AND licence_vin IN (SELECT vin FROM letter_row)
            GROUP BY ALL`,
          letter_beside: sql`
            SELECT DISTINCT letter_vin AS vin, letter_application AS application
            FROM letter
            WHERE letter_vin IN (SELECT vin FROM letter_row)`,
          // who relies on the letter: the application it names, else that of the vehicles it lists; and one of such a
          // vehicle that no letter is for, when the vehicle is filed under the named one too
          letter_use: sql`
            SELECT r.number, f.*
            FROM letter_row r
            JOIN letter_filed f ON f.vin = r.vin AND (r.application IS NULL OR r.application = f.application)
            UNION
            SELECT r.number, f.*
            FROM letter_row r
            JOIN letter_filed f ON f.vin = r.vin AND f.application <> r.application
            WHERE (r.vin, r.application) IN (SELECT (vin, application) FROM letter_filed)
              AND ${noLetterFor('= f.application')}
              AND ${noLetterFor('IS NULL')}
            UNION ALL
            SELECT DISTINCT r.number, NULL, r.application, true, NULL::DATE
            FROM letter_row r
            WHERE r.application IS NOT NULL
              AND NOT EXISTS (
                SELECT 1
                FROM letter_filed f
                WHERE f.vin = r.vin
                  AND f.application = r.application)`,
          letter_application: sql`
            SELECT
              number,
              count(DISTINCT application) AS applications,
              ${firstOf('application')} AS named
            FROM (
              SELECT
                number,
                vin,
                application,
                issued,
                row_number() OVER (
                  PARTITION BY number, vin
                  ORDER BY applied DESC NULLS LAST, application DESC) AS back
              FROM letter_use)
            WHERE issued
              OR vin IS NULL
              OR back = 1
            GROUP BY number`,
          letter_said: SAID.join(' UNION ALL '),
          letter_whole: sql`
            SELECT number, field, application, count(DISTINCT value) AS kinds
            FROM letter_said
            GROUP BY ALL`,
          letter_borne: sql`
            SELECT s.number, s.field, s.value
            FROM letter_said s
            JOIN letter_whole w
              ON w.number = s.number
              AND w.field = s.field
              AND w.application IS NOT DISTINCT FROM s.application
            GROUP BY s.number, s.field, s.value
            HAVING count(*) >= ${contentRows}
              OR bool_or(w.kinds = 1 AND s.application IS NOT NULL)`,
          letter_content: sql`
            SELECT
              number,
              max(n) AS contents,
              list(${structOf({ field: 'field', values: 'kinds' })} ORDER BY field) AS fields
            FROM (
              SELECT number, field, count(*) AS n, ${firstOf('value')} AS kinds
              FROM letter_borne
              GROUP BY ALL
              HAVING count(*) > 1)
            GROUP BY number`,
          // applications that stood out but are one filing made again are told too, so that the flag can be spared
          letter_found: sql`
            SELECT
              r.number,
              coalesce(c.contents, 1) AS contents,
              coalesce(a.applications, 1) AS applications,
              a.named,
              c.fields,
              r.vins,
              r.listed
            FROM (
              SELECT number, count(DISTINCT vin) AS listed, ${firstOf('vin')} AS vins
              FROM letter_row
              GROUP BY number) r
            LEFT JOIN letter_content c USING (number)
            LEFT JOIN letter_application a USING (number)
            WHERE c.contents > 1
              OR a.applications > 1
              OR number IN (
                SELECT number
                FROM letter_use
                GROUP BY number
                HAVING count(DISTINCT application) > 1)`,
        },
        sql`
        CREATE OR REPLACE TABLE pattern_letter_reused AS
        SELECT
          CAST(NULL AS BIGINT) AS row_id,
          v.vin,
          CAST(f.contents AS BIGINT) AS pattern_letter_contents,
          CAST(f.applications AS BIGINT) AS pattern_letter_applications,
          ${evidenceOf({
            number: 'split_part(f.number, chr(0), 1)',
            applications: 'f.named',
            contents: 'f.fields',
            vins: 'f.vins',
            count: 'f.listed',
          })} AS evidence
        FROM (SELECT DISTINCT number, vin FROM letter_row WHERE vin IS NOT NULL) v
        JOIN letter_found f USING (number)
        QUALIFY row_number() OVER (
          PARTITION BY v.vin
          ORDER BY greatest(f.contents, f.applications) DESC, f.number) = 1
        ORDER BY v.vin`,
      );
    }),
};
