import { counterOf, LOOK_ALIKES } from '../../domain/identifiers/alike-number.ts';
import { BETWEEN_NAMES, letterReused as definition } from '../../domain/patterns/letter-reused.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, plainNumber } from './pattern-sql.ts';
import { LICENCE_SHARES } from './shared-tables.ts';

/** The issuer, spelling aside, as `domain/patterns/letter-reused.ts`. */
const ISSUER = `lower(translate(letter_issuer, '${BETWEEN_NAMES}', ''))`;

/** Cells of which two rows of one letter may show that it is two. */
const CONTENT = [ISSUER, 'letter_issued_on', 'letter_seal'];

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

/**
 * R10: letters are picked here and decided by `domain/patterns/letter-reused.ts`. A letter is picked with all rows
 * under its number, those of its vehicles' applications, and for which of these there is a letter.
 */
export const letterReused: Pattern = {
  name: definition.name,
  facts: ['pattern.letterContents', 'pattern.letterApplications'],
  reads: ['letter', 'licence'],
  shares: LICENCE_SHARES,
  build: (law) =>
    byOwnDay(letterReused, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      const { longCharacters, suffixes, counterDigits } = figures;
      const differs = CONTENT.map((cell) => `min(${cell}) <> max(${cell})`);
      return inSteps(
        {
          letter_long: sql`
            SELECT text, ${alike('text')} AS number, bool_or(counter) AS counter, issuer, issued
            FROM (
              SELECT
                ${TEXT} AS text,
                ${ISSUER} AS issuer,
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
            SELECT
              number AS key,
              row_id,
              number AS letter_number,
              letter_vin,
              letter_application,
              letter_issuer,
              letter_issued_on,
              letter_seal
            FROM (SELECT ${NUMBER} AS number, * FROM letter WHERE letter_number IS NOT NULL)
            WHERE number IN (SELECT number FROM letter_suspect)`,
          letter_filed: sql`
            SELECT
              row_id,
              licence_vin,
              licence_application,
              licence_number,
              licence_issued_on,
              licence_valid_until,
              licence_applied_on
            FROM licence
            WHERE licence_application IS NOT NULL
              AND licence_vin IN (SELECT letter_vin FROM letter_told)`,
          letter_listed: sql`
            SELECT DISTINCT key, letter_vin
            FROM letter_told
            WHERE letter_vin IS NOT NULL`,
        },
        {
          yields: letterReused,
          key: 'letter.number',
          rows: {
            // beside its own rows, for which applications of its vehicles there is any letter
            letter: sql`
              SELECT *
              FROM letter_told
              UNION ALL BY NAME
              SELECT DISTINCT key, letter_vin, l.letter_application
              FROM letter_listed
              JOIN letter l USING (letter_vin)
              WHERE l.letter_application IS NULL
                OR (letter_vin, l.letter_application) IN (SELECT (licence_vin, licence_application) FROM letter_filed)`,
            licence: sql`
              SELECT key, letter_filed.*
              FROM letter_listed
              JOIN letter_filed ON licence_vin = letter_vin`,
          },
          decide: ({ told }) => definition.find(told, figures, null),
          order: 'greatest(pattern_letter_contents, pattern_letter_applications) DESC',
        },
      );
    }),
};
