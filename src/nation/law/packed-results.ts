import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';

/** Bits of a result, which is a whole number from 0 to 5. */
const BITS = 3;
/** Results in one whole number: so few that a dictionary of all their values stays small. */
const IN_ONE = 7;

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

/** SQL of columns that hold all results of `verdictQuery` in a few whole numbers: a file of sixty columns takes as long to write as half the law. */
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

/** Names of the columns that hold results. */
export const packedNames = (ruleSet: RuleSet): readonly string[] =>
  packed(ruleSet).map(({ name }) => name);
