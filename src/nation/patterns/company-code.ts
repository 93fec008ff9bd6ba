import { namedInSql } from '../../domain/rules/named.ts';
import { DUCKDB } from '../../domain/rules/sql/dialect.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { BRANDLESS } from '../links/company-name.ts';
import type { SharedTable } from './shared-tables.ts';

/** A company's name as it is compared: letters and digits in upper case. Names come from the intake in NFKC. */
const folded = (name: string): string => `regexp_replace(upper(${name}), '[^\\pL\\pN]', '', 'g')`;

/** Where a party may be told by name: column, account and whether it exports there. */
const TOLD: readonly (readonly [column: string, account: string, exports: boolean])[] = [
  ['certificate_owner', 'certificate', false],
  ['invoice_seller', 'invoice', false],
  ['invoice_buyer', 'invoice', false],
  ['insurance_holder', 'insurance', false],
  ['subsidy_claimant', 'subsidy', false],
  ['refund_claimant', 'refund', false],
  ['licence_applicant', 'licence', true],
  ['exporter_uscc', 'exporter', true],
  ['party_id', 'party', false],
  ['party_controller', 'party', false],
];

/**
 * What a text that may be a name has and a code or pseudonym has not; looked for in every row, so not by an
 * expression. An English name in one word is not found.
 */
const mayBeName = (text: string): string =>
  `(strlen(${text}) <> length(${text}) OR contains(${text}, ' '))`;

/** Each spelling of one of `TOLD` that may be a name, once. */
const spellings = ([text, account, exports]: (typeof TOLD)[number]): string => sql`
  SELECT ${text} AS spelling, ${exports} AS exports
  FROM ${account}
  WHERE ${mayBeName(text)}
  GROUP BY 1`;

/** A query of the one party that bears a name, by the name as it is compared: `folded`, `code`. */
export const CODE_OF_NAME = sql`
  SELECT any_value(folded) AS folded, min(code) AS code
  FROM (
    SELECT *, ${folded('name')} AS folded
    FROM (
      SELECT trim(party_id) AS code, party_name AS name
      FROM party
      WHERE party_id IS NOT NULL
        AND party_name IS NOT NULL
        AND party_kind IS DISTINCT FROM 'person'
      UNION ALL
      SELECT trim(any_value(licence_applicant)), any_value(licence_applicant_name)
      FROM licence
      WHERE licence_applicant IS NOT NULL
        AND licence_applicant_name IS NOT NULL
      GROUP BY licence_applicant, licence_applicant_name))
  WHERE NOT starts_with(code, 'p:')
    AND NOT ${namedInSql('code', DUCKDB)}
  GROUP BY folded
  HAVING min(code) = max(code)
    AND NOT regexp_full_match(any_value(folded), '${BRANDLESS}')`;

/** `company_code` where `CODE_OF_NAME` stands as a relation. */
export const companyCodeAmong = (codeOfName: string): SharedTable => ({
  name: 'company_code',
  statement: sql`
    CREATE OR REPLACE TEMP TABLE company_code AS
    WITH told AS (${TOLD.map(spellings).join(' UNION ALL ')})
    SELECT spelling, any_value(code) AS code, bool_or(exports) AS exports
    FROM told
    JOIN ${codeOfName} one ON one.folded = ${folded('spelling')}
    WHERE NOT starts_with(spelling, 'p:')
    GROUP BY spelling
    ORDER BY spelling`,
});

/**
 * The names of companies that accounts tell in place of a code: `spelling` as it is written, `code` of the one party
 * that bears the name, `exports` whether it exports under the name. A name that several codes bear, or that says no
 * more than a line of business, stands for none; nor does a name of a person, which no account holds: the intake
 * makes it a pseudonym.
 *
 * What is grouped by is taken from one of its rows (`any_value`): else DuckDB would fold and judge the names of all
 * rows before it groups them.
 */
export const COMPANY_CODE: SharedTable = companyCodeAmong(`(${CODE_OF_NAME})`);

/** Puts the code in the place of the name in a column of a table; rows that tell a code stay untouched. */
export const byCode = (table: string, ...columns: readonly string[]): readonly string[] =>
  columns.map(
    (column) =>
      `UPDATE ${table} SET ${column} = n.code FROM company_code n WHERE n.spelling = ${table}.${column}`,
  );
