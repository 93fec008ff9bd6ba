import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { vinProblemsOf } from '../../domain/vin/vin-problem.ts';
import { PROBLEMS } from '../../intake/problem-catalogue.ts';
import type { ReadRow } from '../../intake/sheet.ts';

const VINS = new Map<string, Fact>(
  FACTS.filter(({ kind }) => kind === 'vin').map((fact) => [fact.name, fact]),
);
const CATALOGUE: Readonly<Record<string, Problem['remedy']>> = PROBLEMS;

/**
 * Gives what is wrong with the VINs of a row the remedies that `mendRows` gives it: the intake names what may have
 * been meant, which is not looked for in rows that fit the sheet. One that is written as VINs are has the words of
 * the catalogue.
 */
export const withMendedRemedies = (row: ReadRow): ReadRow => {
  const { values } = row;
  if (values === null) return row;
  const problems = row.problems.map((problem) => {
    const vin = VINS.get(problem.field);
    const known = CATALOGUE[problem.code];
    if (vin === undefined || known === undefined || problem.remedy === known) return problem;
    const value = String(values[vin.index]);
    const asWritten = problem.code === 'vin-check-digit' && problem.value === value;
    const remedy = asWritten ? known : (vinProblemsOf(value)[0]?.remedy ?? known);
    return { ...problem, remedy };
  });
  return { ...row, problems };
};
