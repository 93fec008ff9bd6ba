import { counterOf, LOOK_ALIKES } from '../../domain/identifiers/alike-number.ts';
import type { WideFigures } from '../../domain/patterns/wide-numbers.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { longHash, ofSeveral } from '../repeated-hashes.ts';
import type { PatternStep } from './decided-groups.ts';
import type { Bearing, PlacedBearing } from './number-bearings.ts';
import { plainNumber } from './pattern-sql.ts';

const folded = (number: string): string =>
  `translate(${number}, '${LOOK_ALIKES.from}', '${LOOK_ALIKES.to}')`;

const stemOf = (number: string): string => `left(${number}, length(${number}) - 1)`;

/** The rows of an account that tell a number and a VIN. */
const known = ({ account, number }: Bearing): string => sql`
  FROM ${account}
  WHERE ${number} IS NOT NULL
    AND ${account}_vin IS NOT NULL`;

/** Statements that put the long numbers of vehicles that may share one in `number_spelt`: candidates by hash. */
const candidatesOf = (
  { bearing, place }: PlacedBearing,
  { longCharacters, counterDigits }: WideFigures,
): readonly string[] => {
  const { kind, account, number, within, day } = bearing;
  const text = plainNumber(number);
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE number_long AS
    SELECT
      vin,
      ${longHash('number')} AS number,
      CASE WHEN length(number) > ${longCharacters} THEN ${longHash(stemOf('number'))} END AS stem
    FROM (SELECT ${account}_vin AS vin, ${folded(text)} AS number ${known(bearing)})
    WHERE length(number) >= ${longCharacters}`,
    sql`
    INSERT INTO number_count
    SELECT ${place}, count(*)
    FROM number_long`,
    sql`
    CREATE OR REPLACE TEMP TABLE number_stem AS
    SELECT DISTINCT stem
    FROM number_long
    WHERE stem IN (SELECT number FROM number_long)`,
    sql`
    CREATE OR REPLACE TEMP TABLE number_beside AS
    SELECT DISTINCT vin
    FROM number_long
    WHERE number IN (${ofSeveral('number', 'vin', 'number_long')})
      OR number IN (SELECT stem FROM number_stem)
      OR stem IN (SELECT stem FROM number_stem)`,
    sql`
    INSERT INTO number_spelt
    SELECT DISTINCT
      ${place},
      '${kind}',
      ${text},
      ${within},
      ${account}_vin,
      CAST(${day ?? 'NULL'} AS DATE),
      regexp_matches(${number}, '${counterOf(counterDigits)}')
    ${known(bearing)}
      AND length(${text}) >= ${longCharacters}
      AND ${account}_vin IN (SELECT vin FROM number_beside)`,
  ];
};

/** How many long numbers of a kind begin alike and have one length: `place`, `beginning`, `size`, `n`. */
const lengthsOf = (
  { bearing, place }: PlacedBearing,
  { longCharacters, seriesCharacters }: Pick<WideFigures, 'longCharacters' | 'seriesCharacters'>,
  where: string,
): string => sql`
  SELECT
    ${place} AS place,
    left(number, ${seriesCharacters}) AS beginning,
    length(number) AS size,
    count(*) AS n
  FROM (SELECT ${folded(plainNumber(bearing.number))} AS number ${known(bearing)})
  WHERE length(number) >= ${longCharacters}
    AND ${where}
  GROUP BY ALL`;

/** How long numbers begin that may be one with a further character. */
const affixed = (seriesCharacters: number, place: string): string => sql`
  SELECT left(${folded('base')}, ${seriesCharacters})
  FROM number_affix
  WHERE place = ${place}`;

/**
 * How many numbers of a kind there are: under its place all, under that of its long ones these by their `beginning` and
 * their `size`.
 *
 * @param bearing a kind, and the place of its long ones
 * @param at the place of all its numbers
 */
export const numbersTold = (
  placed: PlacedBearing,
  at: number,
  figures: Pick<WideFigures, 'longCharacters' | 'seriesCharacters'>,
): string => sql`
  SELECT ${at} AS place, '' AS beginning, 0 AS size, count(*) AS n
  ${known(placed.bearing)}
  UNION ALL
  ${lengthsOf(placed, figures, 'true')}`;

/**
 * Lines of `told` for the numbers of a kind: long ones as one is held against all others, and without their last
 * character, under which they meet a number that is one of them and no more; shorter ones as they stand.
 *
 * @param at the place of numbers as they stand
 * @param least characters of a long number under the law of some day
 * @param most the same, at most
 */
export const numberKeys = (
  { bearing, place }: PlacedBearing,
  at: number,
  { least, most }: { readonly least: number; readonly most: number },
  stands: (number: string) => string,
): string => sql`
  SELECT place, key, role, ${longHash('vin')} AS vin
  FROM (
    SELECT
      vin,
      unnest([
        CASE
          WHEN size < ${most} AND ${stands('text')}
          THEN {place: ${at}, role: 0, key: ${longHash('text', '"within"')}}
        END,
        CASE
          WHEN size >= ${least} AND ${stands('number')}
          THEN {place: ${place}, role: 0, key: ${longHash('number')}}
        END,
        CASE
          WHEN size > ${least} AND ${stands(stemOf('number'))}
          THEN {place: ${place}, role: 1, key: ${longHash(stemOf('number'))}}
        END], recursive := true)
    FROM (
      SELECT *, ${folded('text')} AS number, length(text) AS size
      FROM (
        SELECT ${bearing.account}_vin AS vin, ${plainNumber(bearing.number)} AS text, ${bearing.within} AS "within"
        ${known(bearing)})))
  WHERE key IS NOT NULL`;

/**
 * Statements that make `number_wide`: long numbers of papers as one is held against all others of its kind, as
 * `meantNumbers` of `domain/patterns/wide-numbers.ts`: `place`, `kind`, `vin`, `day`, `text` and `within` as they
 * stand, and `number`, the one that is meant. Beside them stand all other long ones of the vehicles that have one.
 *
 * `number_count` gets the count of long numbers under their places.
 *
 * @param sum name of the sum of `numbersTold`
 */
export const wideNumbers = (
  bearings: readonly PlacedBearing[],
  figures: WideFigures,
  sum: string,
): readonly PatternStep[] => {
  const { suffixes, seriesCharacters } = figures;
  const lengthOf = (alias: string, number: string): string => sql`
    ${alias}.place = a.place
    AND ${alias}.beginning = left(${folded('a.base')}, ${seriesCharacters})
    AND ${alias}.size = length(${number})`;
  return [
    sql`
    CREATE OR REPLACE TEMP TABLE number_spelt (
      place INTEGER,
      kind VARCHAR,
      text VARCHAR,
      "within" VARCHAR,
      vin VARCHAR,
      day DATE,
      counter BOOLEAN)`,
    ...bearings.flatMap((one) => candidatesOf(one, figures)),
    sql`
    CREATE OR REPLACE TEMP TABLE number_meant AS
    SELECT place, text, ${folded('text')} AS number, bool_or(counter) AS counter
    FROM number_spelt
    GROUP BY ALL`,
    sql`
    CREATE OR REPLACE TEMP TABLE number_affix AS
    WITH numbers AS (
      SELECT place, number, bool_or(counter) AS counter
      FROM number_meant
      GROUP BY ALL)
    SELECT n.place, n.number, b.number AS base
    FROM numbers n
    JOIN numbers b ON b.place = n.place AND b.number = ${stemOf('n.number')}
    WHERE NOT b.counter
    QUALIFY count(*) OVER (PARTITION BY n.place, b.number) < ${suffixes}`,
    {
      table: 'number_length',
      sum,
      counted: bearings
        .map((one) => {
          const begun = `left(number, ${seriesCharacters}) IN (${affixed(seriesCharacters, `${one.place}`)})`;
          return lengthsOf(one, figures, begun);
        })
        .join(' UNION ALL '),
      of: (counts) => sql`
        FROM ${counts}
        WHERE size >= ${figures.longCharacters}
          AND beginning IN (${affixed(seriesCharacters, 'place')})`,
    },
    sql`
    CREATE OR REPLACE TEMP TABLE number_base AS
    SELECT a.*
    FROM number_affix a
    JOIN number_length b ON ${lengthOf('b', 'a.base')}
    JOIN number_length n ON ${lengthOf('n', 'a.number')}
    WHERE b.n >= n.n`,
    sql`
    CREATE OR REPLACE TEMP TABLE number_wide AS
    SELECT s.place, s.kind, s.vin, s.day, s.text, s."within", coalesce(b.base, m.number) AS number
    FROM number_spelt s
    JOIN number_meant m ON m.place = s.place AND m.text = s.text
    LEFT JOIN number_base b ON b.place = m.place AND b.number = m.number`,
  ];
};

/** The tables of `wideNumbers`. */
export const WIDE_TABLES: readonly string[] = [
  'number_long',
  'number_stem',
  'number_beside',
  'number_spelt',
  'number_meant',
  'number_affix',
  'number_length',
  'number_base',
  'number_wide',
];
