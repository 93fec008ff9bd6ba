import { PLAIN_CHARACTERS } from '../../domain/identifiers/plain-number.ts';
import { SHOWN } from '../../domain/patterns/lists.ts';
import { BETWEEN_WORDS } from '../../domain/patterns/outlet-list.ts';
import { PLACEHOLDERS, SAYS_NONE } from '../../domain/patterns/stands-for-none.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { VIN_ALPHABET, VIN_LENGTH } from '../../domain/vin/vin.ts';
import { sqlText } from '../database.ts';
import type { SummedStep } from './summed.ts';

export { SHOWN };

/** Drops the temporary tables of a pattern. */
export const dropTables = (...tables: readonly string[]): readonly string[] =>
  tables.map((table) => `DROP TABLE IF EXISTS ${table}`);

/**
 * Steps that make a table of queries: a temporary table each, dropped when the last has been made.
 *
 * @param steps queries by the names of their tables, in order; of sums over all vehicles both ways to them
 * @param last what makes the table
 */
export const inSteps = <Last>(
  steps: Readonly<Record<string, string | Omit<SummedStep, 'table'>>>,
  last: Last,
): readonly (string | SummedStep | Last)[] => [
  ...Object.entries(steps).map(([table, query]) =>
    typeof query === 'string'
      ? `CREATE OR REPLACE TEMP TABLE ${table} AS ${query}`
      : { table, ...query },
  ),
  last,
  ...dropTables(...Object.keys(steps)),
];

/** A struct, keys in the order written. */
export const structOf = (members: Readonly<Record<string, string>>): string =>
  `struct_pack(${Object.entries(members)
    .map(([key, value]) => `"${key}" := ${value}`)
    .join(', ')})`;

/** A struct as a JSON text, keys in the order written, dates ISO. */
export const evidenceOf = (members: Readonly<Record<string, string>>): string =>
  `CAST(to_json(${structOf(members)}) AS VARCHAR)`;

/** The first of a group's texts in order, each once. */
export const firstOf = (text: string): string =>
  `list_sort(list(DISTINCT ${text}) FILTER (${text} IS NOT NULL))[1:${SHOWN}]`;

/** A whole percentage, rounded down; null when there is nothing to divide by. */
export const percentOf = (part: string, whole: string): string =>
  `CAST(floor(${part} * 100.0 / nullif(${whole}, 0)) AS BIGINT)`; // not-law: percent

/**
 * A paper's number as `domain/identifiers/plain-number.ts` folds it. Most are plain as they stand, and
 * looking is cheaper than replacing in twenty million: only bytes of ASCII tell capitals alone.
 */
export const plainNumber = (column: string): string => sql`(
  CASE
    WHEN strlen(${column}) <> length(${column})
      OR contains(${column}, ' ')
      OR contains(${column}, '-')
      OR ${column} <> upper(${column})
    THEN translate(${column}, '${PLAIN_CHARACTERS.from}', '${PLAIN_CHARACTERS.to}')
    ELSE ${column}
  END)`;

/** A name or address as `foldedName` of `domain/patterns/outlet-list.ts` folds it. */
export const foldedName = (column: string): string =>
  `lower(translate(${column}, '${BETWEEN_WORDS}', ''))`;

/** As `isPlaceholder` of `domain/patterns/stands-for-none.ts`, of a number as `plainNumber` leaves it. */
export const isPlaceholder = (number: string, shortest: number): string => sql`(
  length(${number}) < ${shortest}
  OR upper(${number}) IN (${PLACEHOLDERS.map(sqlText).join(', ')})
  OR length(translate(${number}, left(${number}, 1), '')) = 0
  OR NOT regexp_matches(${number}, '[0-9]')
  OR regexp_matches(${number}, '${SAYS_NONE}'))`;

/**
 * As `isNear` of `domain/patterns/near-texts.ts`; null when one is not known.
 *
 * @param keystrokes at most so many, of R14 `keystrokes`; a number or SQL of one.
 */
export const isNear = (a: string, b: string, keystrokes: number | string): string =>
  `(levenshtein(${a}, ${b}) <= ${keystrokes})`;

/** What is no vehicle's: another character, or one over and over. */
const ILL_FORMED = `[^${VIN_ALPHABET}]|^(?:${[...VIN_ALPHABET].map((one) => `${one}*`).join('|')})$`;

/**
 * Whether a VIN could be a vehicle's, as `isVehicle` of `domain/patterns/stands-for-none.ts`. One expression tells
 * both: to hold its beginning against its end takes as long again.
 */
export const isWellFormed = (vin: string): string =>
  `(strlen(${vin}) = ${VIN_LENGTH} AND NOT regexp_matches(${vin}, '${ILL_FORMED}'))`;
