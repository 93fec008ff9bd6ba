import { COUNTER, LOOK_ALIKES } from '../../domain/identifiers/alike-number.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf, firstOf, plainNumber } from './pattern-sql.ts';
import { LICENCE_SHARES } from './shared-tables.ts';

/** Cells by which a letter is told from another, spelling aside; its destinations are R11's matter. */
const CONTENT: Readonly<Record<string, string>> = {
  issuer: `lower(translate(letter_issuer, ' 　()（）·.,，', ''))`,
  issuedOn: 'CAST(letter_issued_on AS VARCHAR)',
  seal: 'letter_seal',
};

/**
 * A number with look-alike letters read as digits, the last character as it stands: a counter may run through
 * letters.
 */
const alike = (number: string): string =>
  `translate(left(${number}, length(${number}) - 1), '${LOOK_ALIKES.from}', '${LOOK_ALIKES.to}') || right(${number}, 1)`;

/** A value on a single row beside others may be a typing error; so many rows are none. */
const LEAST_ROWS = 2;

/**
 * R10: one letter number (of two issuers that each list vehicles of their own maker codes: two letters) with several
 * contents, or relied on by several live applications: those that it names, and others of a vehicle of such a one
 * that no letter is for. A filing made again counts once: of a VIN's applications without a licence only the last is
 * live. A content counts when two rows bear it, or when it is all that an application or a single-row letter shows. A
 * long number is another one in letters that look like digits; and, of one issuer and day, with one further character
 * behind it, where the other does not end in a counter and few are it and a further character.
 */
export const letterReused: Pattern = {
  name: 'letterReused',
  facts: ['pattern.letterContents', 'pattern.letterApplications'],
  reads: ['letter', 'licence'],
  shares: LICENCE_SHARES,
  build: (parameters) => {
    const limit = (name: string): number => Number(parameters(`integrity.letter-reused.${name}`));
    const text = plainNumber('letter_number');
    const number = `coalesce((SELECT number FROM letter_disguised d WHERE d.text = ${text}), ${text})`;
    const kinds = Object.entries(CONTENT);
    const differs = kinds.map(([, sql]) => `min(${sql}) <> max(${sql})`).join(' OR ');
    return [
      `CREATE OR REPLACE TEMP TABLE letter_long AS
        SELECT text, ${alike('text')} AS number, bool_or(counter) AS counter, issuer, issued
        FROM (SELECT ${text} AS text, ${CONTENT['issuer']} AS issuer, letter_issued_on AS issued,
            regexp_matches(letter_number, '${COUNTER}') AS counter
          FROM letter WHERE letter_number IS NOT NULL)
        WHERE length(text) >= ${limit('longCharacters')}
        GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE letter_disguised AS
        WITH further AS (
          SELECT n.number, any_value(b.number) AS base
          FROM letter_long n JOIN letter_long b ON b.number = left(n.number, length(n.number) - 1)
          WHERE n.issuer = b.issuer AND n.issued = b.issued
            AND b.number NOT IN (SELECT number FROM letter_long WHERE counter)
          GROUP BY n.number),
        few AS (SELECT * FROM further QUALIFY count(*) OVER (PARTITION BY base) < ${limit('suffixes')}),
        meant AS (SELECT DISTINCT text, coalesce(base, number) AS number FROM letter_long LEFT JOIN few USING (number))
        SELECT text, number FROM meant
        WHERE number IN (SELECT number FROM meant GROUP BY number HAVING count(*) > 1)`,
      // letters of several rows that differ in content or application, or whose rows name no application
      `CREATE OR REPLACE TEMP TABLE letter_suspect AS SELECT hash(${number}) AS h FROM letter
        WHERE letter_number IS NOT NULL GROUP BY 1 HAVING count(*) > 1 AND (${differs}
          OR min(letter_application) <> max(letter_application) OR count(letter_application) < count(*))
        UNION SELECT hash(${number}) FROM letter WHERE letter_number IS NOT NULL AND letter_vin IN (
          SELECT vin FROM licence_again GROUP BY 1 HAVING min(hash(application)) <> max(hash(application)))`,
      `CREATE OR REPLACE TEMP TABLE letter_told AS SELECT ${number} AS number, letter_vin AS vin, letter_application AS application,
          ${kinds.map(([name, sql]) => `${sql} AS "${name}"`).join(', ')}
        FROM letter WHERE letter_number IS NOT NULL AND hash(${number}) IN (SELECT h FROM letter_suspect)`,
      // every maker numbers its own: where each issuer lists vehicles of its own maker codes alone, they are two
      // letters
      `CREATE OR REPLACE TEMP TABLE letter_apart AS SELECT number FROM letter_told GROUP BY number
        HAVING min(issuer) <> max(issuer) AND count(issuer) = count(*) AND count(vin) = count(*)
          AND number NOT IN (SELECT number FROM letter_told GROUP BY number, substr(vin, 1, 3) HAVING min(issuer) <> max(issuer))`,
      `CREATE OR REPLACE TEMP TABLE letter_row AS SELECT * REPLACE (
          CASE WHEN number IN (SELECT number FROM letter_apart) THEN number || chr(0) || issuer ELSE number END AS number) FROM letter_told`,
      `CREATE OR REPLACE TEMP TABLE letter_filed AS
        SELECT licence_vin AS vin, licence_application AS application, bool_or(coalesce(licence_number, CAST(coalesce(licence_issued_on, licence_valid_until) AS VARCHAR)) IS NOT NULL) AS issued, max(licence_applied_on) AS applied
        FROM licence WHERE licence_application IS NOT NULL AND licence_vin IN (SELECT vin FROM letter_row) GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE letter_beside AS SELECT DISTINCT letter_vin AS vin, letter_application AS application FROM letter
        WHERE letter_vin IN (SELECT vin FROM letter_row)`,
      // who relies on the letter: the application it names, else that of the vehicles it lists; and one of such a
      // vehicle that no letter is for, when the vehicle is filed under the named one too
      `CREATE OR REPLACE TEMP TABLE letter_use AS
        SELECT r.number, f.* FROM letter_row r JOIN letter_filed f ON f.vin = r.vin AND (r.application IS NULL OR r.application = f.application)
        UNION SELECT r.number, f.* FROM letter_row r JOIN letter_filed f ON f.vin = r.vin AND f.application <> r.application
        WHERE (r.vin, r.application) IN (SELECT (vin, application) FROM letter_filed)
          AND NOT EXISTS (SELECT 1 FROM letter_beside b WHERE b.vin = f.vin AND b.application = f.application)
          AND NOT EXISTS (SELECT 1 FROM letter_beside b WHERE b.vin = f.vin AND b.application IS NULL)
        UNION ALL SELECT DISTINCT r.number, NULL, r.application, true, NULL::DATE FROM letter_row r
        WHERE r.application IS NOT NULL AND NOT EXISTS (SELECT 1 FROM letter_filed f WHERE f.vin = r.vin AND f.application = r.application)`,
      `CREATE OR REPLACE TEMP TABLE letter_application AS
        SELECT number, count(DISTINCT application) AS applications, ${firstOf('application')} AS named FROM (
          SELECT number, vin, application, issued, row_number() OVER (PARTITION BY number, vin ORDER BY applied DESC NULLS LAST, application DESC) AS back FROM letter_use)
        WHERE issued OR vin IS NULL OR back = 1 GROUP BY number`,
      `CREATE OR REPLACE TEMP TABLE letter_content AS
        WITH said AS (${kinds
          .map(
            ([name]) =>
              `SELECT number, '${name}' AS field, "${name}" AS value, application FROM letter_row WHERE "${name}" IS NOT NULL`,
          )
          .join(' UNION ALL ')}),
        whole AS (SELECT number, field, application, count(DISTINCT value) AS kinds FROM said GROUP BY ALL),
        borne AS (SELECT s.number, s.field, s.value FROM said s JOIN whole w ON w.number = s.number AND w.field = s.field AND w.application IS NOT DISTINCT FROM s.application
          GROUP BY s.number, s.field, s.value HAVING count(*) >= ${LEAST_ROWS} OR bool_or(w.kinds = 1 AND s.application IS NOT NULL))
        SELECT number, max(n) AS contents, list(struct_pack(field := field, "values" := kinds) ORDER BY field) AS fields
        FROM (SELECT number, field, count(*) AS n, ${firstOf('value')} AS kinds FROM borne GROUP BY ALL HAVING count(*) > 1) GROUP BY number`,
      // applications that stood out but are one filing made again are told too, so that the flag can be spared
      `CREATE OR REPLACE TEMP TABLE letter_found AS SELECT r.number, coalesce(c.contents, 1) AS contents, coalesce(a.applications, 1) AS applications,
          a.named, c.fields, r.vins, r.listed
        FROM (SELECT number, count(DISTINCT vin) AS listed, ${firstOf('vin')} AS vins FROM letter_row GROUP BY number) r
        LEFT JOIN letter_content c USING (number) LEFT JOIN letter_application a USING (number)
        WHERE c.contents > 1 OR a.applications > 1 OR number IN (SELECT number FROM letter_use GROUP BY number HAVING count(DISTINCT application) > 1)`,
      `CREATE OR REPLACE TABLE pattern_letter_reused AS
        SELECT CAST(NULL AS BIGINT) AS row_id, v.vin, CAST(f.contents AS BIGINT) AS pattern_letter_contents, CAST(f.applications AS BIGINT) AS pattern_letter_applications,
          ${evidenceOf({ number: 'split_part(f.number, chr(0), 1)', applications: 'f.named', contents: 'f.fields', vins: 'f.vins', count: 'f.listed' })} AS evidence
        FROM (SELECT DISTINCT number, vin FROM letter_row WHERE vin IS NOT NULL) v JOIN letter_found f USING (number)
        QUALIFY row_number() OVER (PARTITION BY v.vin ORDER BY greatest(f.contents, f.applications) DESC, f.number) = 1
        ORDER BY v.vin`,
      ...dropTables(
        'letter_long',
        'letter_disguised',
        'letter_suspect',
        'letter_told',
        'letter_row',
        'letter_apart',
        'letter_filed',
        'letter_beside',
        'letter_use',
        'letter_application',
        'letter_content',
        'letter_found',
      ),
    ];
  },
};
