import { resultColumns } from '../../domain/rules/sql/compile-sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';

/** Bits of a result, which is a whole number from 0 to 5. */
const BITS = 3;
/** The largest number that the bits of a result can hold. */
export const LARGEST_RESULT = 7;
/** Results in one whole number: so few that a dictionary of all their values stays small. */
const IN_ONE = 7;

/** A column of results in a file of answers, and what stands in it. */
interface Packed {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The columns of a file of answers that hold results, and which results each holds, lowest bits first. */
export const packedResults = (ruleSet: RuleSet): readonly Packed[] => {
  const columns = resultColumns(ruleSet).map(({ column }) => column);
  return Array.from({ length: Math.ceil(columns.length / IN_ONE) }, (_, at) => ({
    name: `results_${at + 1}`,
    columns: columns.slice(at * IN_ONE, (at + 1) * IN_ONE),
  }));
};

const AT = (place: number): number => place * BITS;

/** The result at a place, from 0, of a whole number that holds several. */
export const resultIn = (value: number, place: number): number =>
  (value >> AT(place)) & LARGEST_RESULT;

/** SQL of columns that hold all results of `verdictQuery` in a few whole numbers: a file of sixty columns takes as long to write as half the law. */
export const packResults = (ruleSet: RuleSet): readonly string[] =>
  packedResults(ruleSet).map(({ name, columns }) => {
    const parts = columns.map((column, place) => `(CAST(${column} AS INTEGER) << ${AT(place)})`);
    return `${parts.join(' | ')} AS ${name}`;
  });

/** SQL of the columns of results, by their names, out of those that hold them. */
export const unpackResults = (ruleSet: RuleSet): readonly string[] =>
  packedResults(ruleSet).flatMap(({ name, columns }) =>
    columns.map(
      (column, place) =>
        `CAST((${name} >> ${AT(place)}) & ${LARGEST_RESULT} AS TINYINT) AS ${column}`,
    ),
  );

/** Names of the columns that hold results. */
export const packedNames = (ruleSet: RuleSet): readonly string[] =>
  packedResults(ruleSet).map(({ name }) => name);
