import { sql } from '../../domain/rules/sql/sql.ts';
import { isOfSeveral } from '../repeated-hashes.ts';
import { plainNumber } from './pattern-sql.ts';
import type { SharedTable } from './shared-tables.ts';

/** What patterns ask of a customs entry beside its vehicle and number. */
const CELLS = [
  'declaration_licence',
  'declaration_declared_on',
  'declaration_exited_on',
  'declaration_condition',
  'declaration_destination',
  'declaration_trading_country',
  'declaration_value',
  'declaration_currency',
] as const;

const COLUMNS = ['row_id', 'declaration_vin', 'declaration_number', ...CELLS].join(', ');

/**
 * The declaration rows of VINs that stand in several, however many, their numbers as they are compared: as in the
 * dossiers, whatever is made of them takes no longer than their number.
 */
export const DECLARATION_AGAIN: SharedTable = {
  name: 'declaration_again',
  statement: sql`
    CREATE OR REPLACE TEMP TABLE declaration_again AS
    SELECT
      row_id,
      declaration_vin,
      ${plainNumber('declaration_number')} AS declaration_number,
      ${CELLS.join(', ')}
    FROM declaration
    WHERE ${isOfSeveral('declaration', 'declaration_vin')}`,
};

/**
 * The customs entries that several rows tell, those of one number and VIN: of each cell the last that is told, as
 * `engine/merged-entries.ts`; `row_id` of the first row, and all `rows`.
 */
const ENTRY_AGAIN: SharedTable = {
  name: 'entry_again',
  statement: sql`
    CREATE OR REPLACE TEMP TABLE entry_again AS
    SELECT
      min(row_id) AS row_id,
      declaration_vin,
      declaration_number,
      list(row_id) AS rows,
      ${CELLS.map((cell) => `arg_max(${cell}, row_id) AS ${cell}`).join(', ')}
    FROM declaration_again
    WHERE declaration_number IS NOT NULL
    GROUP BY declaration_vin, declaration_number
    HAVING count(*) > 1`,
};

/** What must stand where `ENTRIES` is read, in this order. */
export const ENTRY_SHARES: readonly SharedTable[] = [DECLARATION_AGAIN, ENTRY_AGAIN];

const entriesFrom = (relation: string): string => sql`(
  SELECT ${COLUMNS}
  FROM ${relation}
  ANTI JOIN (SELECT unnest(rows) AS row_id FROM entry_again) USING (row_id)
  UNION ALL
  SELECT ${COLUMNS}
  FROM entry_again)`;

/** The declaration relation with one row an entry, for patterns that share `ENTRY_SHARES`. */
export const ENTRIES = entriesFrom('declaration');

/** Those of `ENTRIES` whose VIN no other row of the account tells. */
export const ENTRIES_ALONE = sql`(
  SELECT ${COLUMNS}
  FROM declaration
  ANTI JOIN declaration_again USING (row_id))`;

/** Those of `ENTRIES` whose VIN stands in several rows of the account; their numbers as they are compared. */
export const ENTRIES_BESIDE_OTHERS = entriesFrom('declaration_again');
