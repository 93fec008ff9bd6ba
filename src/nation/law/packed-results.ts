import { UNKNOWN } from '../../domain/rules/evaluate/compile-rule.ts';
import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Database } from '../database.ts';

/** Bits of a result, which is a whole number from 0 to 5. */
const BITS = 3; // not-law: bits
/** Results in one whole number: so few that a dictionary of all their values stays small. */
const IN_ONE = 7; // not-law: bits

/** A column of results in a file of answers, and what stands in it. */
interface Packed {
  readonly name: string;
  readonly columns: readonly string[];
}

const packed = (ruleSet: RuleSet): readonly Packed[] => {
  const columns = resultColumns(ruleSet).map(({ column }) => column);
  return Array.from({ length: Math.ceil(columns.length / IN_ONE) }, (_, at) => ({
    name: `results_${at + 1}`,
    columns: columns.slice(at * IN_ONE, (at + 1) * IN_ONE),
  }));
};

const AT = (place: number): number => place * BITS;

/**
 * SQL of columns that hold all results of `verdictQuery` in a few whole numbers: a file of sixty columns takes as
 * long to write as half the law.
 */
export const packResults = (ruleSet: RuleSet): readonly string[] =>
  packed(ruleSet).map(({ name, columns }) => {
    const parts = columns.map((column, place) => `(CAST(${column} AS INTEGER) << ${AT(place)})`);
    return `${parts.join(' | ')} AS ${name}`;
  });

/** SQL of the columns of results, by their names, out of those that hold them. */
export const unpackResults = (ruleSet: RuleSet): readonly string[] =>
  packed(ruleSet).flatMap(({ name, columns }) =>
    columns.map((column, place) => `CAST((${name} >> ${AT(place)}) & 7 AS TINYINT) AS ${column}`),
  );

/** All codes of a result. */
const CODES = Array.from({ length: 1 << BITS }, (_, code) => code);
/** Bits of a result that those which are findings have, and no others: the codes from `UNKNOWN` on. */
const FINDING_BITS = CODES.length - UNKNOWN;

/**
 * SQL that is true of a row with a finding in one of the columns of results, out of the whole numbers that hold them.
 */
export const findingIn = (ruleSet: RuleSet, wanted: ReadonlySet<string>): string => {
  const looks = packed(ruleSet).flatMap(({ name, columns }) => {
    const bits = columns.map((column, place) =>
      wanted.has(column) ? FINDING_BITS << AT(place) : 0,
    );
    const all = bits.reduce((sum, bit) => sum | bit, 0);
    return all === 0 ? [] : [`(${name} & ${all}) <> 0`];
  });
  return looks.length === 0 ? 'false' : looks.join(' OR ');
};

/** How many rows of a relation have each code in each column of results, out of the whole numbers that hold them. */
export const countResults = async (
  database: Database,
  ruleSet: RuleSet,
  relation: string,
): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> => {
  const all = packed(ruleSet);
  const counts = all.map(
    ({ name }, place) =>
      sql`
        SELECT ${place} AS place, ${name} AS held, count(*) AS n
        FROM ${relation}
        GROUP BY ${name}`,
  );
  const rows = await database.rows<{ place: number; held: number; n: bigint }>(
    counts.join(' UNION ALL '),
  );
  const found = new Map<string, Map<number, number>>();
  for (const { place, held, n } of rows) {
    for (const [at, column] of (all[place]?.columns ?? []).entries()) {
      const code = (held >> AT(at)) & (CODES.length - 1);
      const codes = found.get(column) ?? new Map<number, number>();
      codes.set(code, (codes.get(code) ?? 0) + Number(n));
      found.set(column, codes);
    }
  }
  return found;
};

/** Names of the columns that hold results. */
export const packedNames = (ruleSet: RuleSet): readonly string[] =>
  packed(ruleSet).map(({ name }) => name);
