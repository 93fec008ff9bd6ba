import { COUNTER, LOOK_ALIKES } from '../../domain/identifiers/alike-number.ts';
import { ofSeveral, shortHash } from '../repeated-hashes.ts';
import type { Bearing } from './number-reused.ts';
import { plainNumber } from './pattern-sql.ts';

/** Numbers that begin with so many characters alike are of one series: their usual length is asked of these. */
const PREFIX = 3; // not-law: how a number begins

const folded = (number: string): string =>
  `translate(${number}, '${LOOK_ALIKES.from}', '${LOOK_ALIKES.to}')`;

const stemOf = (number: string): string => `left(${number}, length(${number}) - 1)`;

/** What the law says of numbers that are held against each other widely. */
export interface WideLimits {
  /** Characters of a long number, at least. */
  readonly long: number;
  /** So many numbers that are one and a further character are a series. */
  readonly suffixes: number;
}

/**
 * Statements that make `number_wide`: long numbers of papers as one is held against all others of its kind, whatever
 * the maker or the kind of invoice: `place`, `kind`, `vin`, `day`, `text` and `within` as they stand, and `number`,
 * the one that is meant. Beside them stand all other long ones of the vehicles that have one. Letters that look like
 * digits are read as such, and one further character at the end makes no other number. What a series has innocently
 * is another number all the same:
 *
 * - two that differ in the last character alone, in a number that has letters too: the counter may run through
 *   letters;
 * - a number of which several others are it and a further character, or one that ends in a counter;
 * - one whose beginning has fewer numbers of its own length than of the longer: it lost its last character.
 *
 * `number_count` gets the count of long numbers under their places.
 */
export const wideNumbers = (
  bearings: readonly { readonly bearing: Bearing; readonly place: number }[],
  { long, suffixes }: WideLimits,
): readonly string[] => {
  const per = bearings.flatMap(({ bearing, place }) => {
    const { kind, account, number, within, day } = bearing;
    const text = plainNumber(number);
    const known = `FROM ${account} WHERE ${number} IS NOT NULL AND ${account}_vin IS NOT NULL`;
    return [
      `CREATE OR REPLACE TEMP TABLE number_long AS
        SELECT vin, ${shortHash('number')} AS number, CASE WHEN length(number) > ${long} THEN ${shortHash(stemOf('number'))} END AS stem
        FROM (SELECT hash(${account}_vin) AS vin, ${folded(text)} AS number ${known}) WHERE length(number) >= ${long}`,
      `INSERT INTO number_count SELECT ${place}, count(*) FROM number_long`,
      `CREATE OR REPLACE TEMP TABLE number_stem AS SELECT DISTINCT stem FROM number_long
        WHERE stem IN (SELECT number FROM number_long)`,
      `CREATE OR REPLACE TEMP TABLE number_beside AS SELECT DISTINCT vin FROM number_long
        WHERE number IN (${ofSeveral('number', 'vin', 'number_long')}) OR number IN (SELECT stem FROM number_stem)
          OR stem IN (SELECT stem FROM number_stem)`,
      `INSERT INTO number_spelt
        SELECT DISTINCT ${place}, '${kind}', ${text}, ${within}, ${account}_vin, CAST(${day} AS DATE),
          regexp_matches(${number}, '${COUNTER}')
        ${known} AND length(${text}) >= ${long} AND hash(${account}_vin) IN (SELECT vin FROM number_beside)`,
    ];
  });
  const lengths = bearings.map(({ bearing: { account, number }, place }) => {
    const text = folded(plainNumber(number));
    return `INSERT INTO number_length
      SELECT ${place}, left(number, ${PREFIX}), length(number), count(*)
      FROM (SELECT ${text} AS number FROM ${account} WHERE ${number} IS NOT NULL AND ${account}_vin IS NOT NULL)
      WHERE length(number) >= ${long} AND left(number, ${PREFIX}) IN (
        SELECT left(${folded('base')}, ${PREFIX}) FROM number_affix WHERE place = ${place})
      GROUP BY ALL`;
  });
  const lengthOf = (alias: string, number: string): string =>
    `${alias}.place = a.place AND ${alias}.beginning = left(${folded('a.base')}, ${PREFIX}) AND ${alias}.size = length(${number})`;
  return [
    `CREATE OR REPLACE TEMP TABLE number_spelt (place INTEGER, kind VARCHAR, text VARCHAR, "within" VARCHAR, vin VARCHAR, day DATE,
      counter BOOLEAN)`,
    ...per,
    `CREATE OR REPLACE TEMP TABLE number_alike AS
      SELECT place, text, ${folded('text')} AS number, bool_or(counter) AS counter FROM number_spelt GROUP BY ALL`,
    `CREATE OR REPLACE TEMP TABLE number_meant AS
      SELECT place, text, counter, CASE WHEN series THEN text ELSE number END AS number
      FROM (SELECT *, NOT regexp_full_match(number, '[0-9]+')
          AND count(*) OVER (PARTITION BY place, number, ${stemOf('text')}) > 1 AS series FROM number_alike)`,
    `CREATE OR REPLACE TEMP TABLE number_affix AS
      WITH numbers AS (SELECT place, number, bool_or(counter) AS counter FROM number_meant GROUP BY ALL)
      SELECT n.place, n.number, b.number AS base
      FROM numbers n JOIN numbers b ON b.place = n.place AND b.number = ${stemOf('n.number')}
      WHERE NOT b.counter
      QUALIFY count(*) OVER (PARTITION BY n.place, b.number) < ${suffixes}`,
    'CREATE OR REPLACE TEMP TABLE number_length (place INTEGER, beginning VARCHAR, size BIGINT, n BIGINT)',
    ...lengths,
    `CREATE OR REPLACE TEMP TABLE number_base AS
      SELECT a.* FROM number_affix a
      JOIN number_length b ON ${lengthOf('b', 'a.base')}
      JOIN number_length n ON ${lengthOf('n', 'a.number')}
      WHERE b.n >= n.n`,
    `CREATE OR REPLACE TEMP TABLE number_wide AS
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
  'number_alike',
  'number_meant',
  'number_affix',
  'number_length',
  'number_base',
  'number_wide',
];
