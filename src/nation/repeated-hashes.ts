import { sql } from '../domain/rules/sql/sql.ts';

/**
 * A hash in 63 bits, in SQL, which fits a BIGINT of any database. Of 440 million texts one in a hundred such nations
 * has two of one hash; of 32 bits nearly every text shared its hash with another one, and was looked at more closely
 * for nothing. A hash finds candidates: whether two are one is decided by what they are.
 */
export const longHash = (...of: readonly string[]): string =>
  `CAST(hash(${of.join(', ')}) >> 1 AS BIGINT)`; // not-law: bits

/**
 * A query of the hashes that stand in several rows of a table, each once. Rows in order of hashes are found faster
 * than counted: of twenty million a group takes half as long again.
 */
export const secondOf = (hash: string, rows: string): string => sql`
  SELECT ${hash}, place
  FROM (SELECT ${hash}, row_number() OVER (PARTITION BY ${hash}) AS place FROM ${rows})
  WHERE place = 2`;

/**
 * A query of the hashes under which several others stand in a table, themselves and not their hashes. Rows of one
 * follow each other in any order: two that differ are neighbours.
 */
export const ofSeveral = (hash: string, other: string, rows: string): string => sql`
  SELECT DISTINCT ${hash}
  FROM (
    SELECT ${hash}, ${other}, lag(${other}) OVER (PARTITION BY ${hash}) AS before
    FROM ${rows}
    WHERE ${hash} IS NOT NULL)
  WHERE ${other} <> before`;

/** SQL condition that the VIN of a row stands in several rows of its relation, or that a hash mistakes it for such. */
export const isOfSeveral = (relation: string, vin: string): string => sql`
  ${longHash(vin)} IN (
    SELECT vin
    FROM (${secondOf('vin', `(SELECT ${longHash(vin)} AS vin FROM ${relation} WHERE ${vin} IS NOT NULL)`)}))`;

/** A query of the rows of a relation whose VIN `isOfSeveral`: `row_id`. */
export const rowsOfSeveral = (relation: string, vin: string): string => sql`
  SELECT row_id
  FROM ${relation}
  WHERE ${vin} IS NOT NULL
    AND ${isOfSeveral(relation, vin)}`;
