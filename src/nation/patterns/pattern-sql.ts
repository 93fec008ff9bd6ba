import { PLAIN_CHARACTERS } from '../../domain/identifiers/plain-number.ts';

/** Vehicles named in evidence; the full count stands beside them. */
export const SHOWN = 10;

/** No vehicle has more refunds or subsidies: rows of a VIN that stands in more are not held against each other. */
export const MOST_ROWS = 50;

/** Drops the temporary tables of a pattern. */
export const dropTables = (...tables: readonly string[]): readonly string[] =>
  tables.map((table) => `DROP TABLE IF EXISTS ${table}`);

/** A struct as a JSON text, keys in the order written, dates ISO. */
export const evidenceOf = (members: Readonly<Record<string, string>>): string =>
  `CAST(to_json(struct_pack(${Object.entries(members)
    .map(([key, sql]) => `"${key}" := ${sql}`)
    .join(', ')})) AS VARCHAR)`;

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
export const plainNumber = (column: string): string =>
  `(CASE WHEN strlen(${column}) <> length(${column}) OR contains(${column}, ' ') OR contains(${column}, '-') OR ${column} <> upper(${column})
    THEN translate(${column}, '${PLAIN_CHARACTERS.from}', '${PLAIN_CHARACTERS.to}') ELSE ${column} END)`;

/** Digits of a Chinese customs entry (海关编号). */
const ENTRY = 18; // not-law: how the paper is numbered

/**
 * The customs entry whose item a plain number names, as the form of refunds writes it (出口报关单号): the 18 digits
 * of the entry and two or three of the item. Null for every other number. A number that is an entry as it
 * stands names that.
 */
export const entryOfItem = (number: string): string =>
  `(CASE WHEN length(${number}) BETWEEN ${ENTRY + 2} AND ${ENTRY + 3} AND regexp_full_match(${number}, '[0-9]+') THEN left(${number}, ${ENTRY}) END)`;

/**
 * Whether a number as `plainNumber` leaves it stands for no number: a word for "none", words without a digit
 * ("see the engine"), too short, or one character over and over.
 */
export const isPlaceholder = (number: string): string =>
  `(length(${number}) < 4 OR upper(${number}) IN ('NULL', 'NONE', 'N/A', 'UNKNOWN', '0123456789', '123456', '1234567', '12345678', '123456789', '1234567890', '')
    OR length(translate(${number}, left(${number}, 1), '')) = 0 OR NOT regexp_matches(${number}, '[0-9]') OR regexp_matches(${number}, '[无未缺待]|不详'))`;

/** Texts that so few keystrokes tell apart are one text mistyped. */
const KEYSTROKES = 2;

/** Whether two texts, numbers or VINs, are one mistyped; null when one is not known. */
export const isNear = (a: string, b: string): string =>
  `(levenshtein(${a}, ${b}) <= ${KEYSTROKES})`;

/** What a VIN is written in. */
const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';

/** What is no vehicle's: another character, or one over and over. */
const ILL_FORMED = `[^${ALPHABET}]|^(?:${[...ALPHABET].map((one) => `${one}*`).join('|')})$`;

/**
 * Whether a VIN could be a vehicle's: 17 characters of the alphabet, not one over and over. One expression tells
 * both: to hold its beginning against its end takes as long again.
 */
export const isWellFormed = (vin: string): string =>
  `(strlen(${vin}) = 17 AND NOT regexp_matches(${vin}, '${ILL_FORMED}'))`;
