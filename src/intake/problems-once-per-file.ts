import type { Problem } from '../domain/verdict/verdict.ts';
import type { ProblemCode } from './problem-catalogue.ts';

/** The code of a cell that holds a day for none and was read as blank. */
export const DATE_FOR_NONE: ProblemCode = 'date-for-none';

/**
 * Whether a problem is told once a file and column, of the first cell that has it: a database writes it into every
 * row, and it is no fault of the row, whose cell was read as blank.
 */
const isToldOnce = ({ code }: Problem): boolean => code === DATE_FOR_NONE;

/** Takes from the problems of rows, given in order, those that are told once a file. */
export class ProblemsOncePerFile {
  readonly #byField = new Map<string, Problem>();

  /** The other problems of a row. */
  rest(problems: readonly Problem[]): readonly Problem[] {
    if (!problems.some(isToldOnce)) return problems;
    for (const problem of problems.filter(isToldOnce)) {
      if (!this.#byField.has(problem.field)) this.#byField.set(problem.field, problem);
    }
    return problems.filter((problem) => !isToldOnce(problem));
  }

  /** The first of each field, in order. */
  get problems(): readonly Problem[] {
    return [...this.#byField.values()];
  }
}
