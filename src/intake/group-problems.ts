import type { Problem } from '../domain/verdict/verdict.ts';

/** All problems of one code in one field, for a summary. */
export interface ProblemGroup {
  readonly code: string;
  readonly field: string;
  readonly count: number;
  /** The first rows concerned, in file order, at most five. */
  readonly rows: readonly number[];
  /** The first of them, with its value and remedy. */
  readonly first: Problem;
}

const ROWS_SHOWN = 5;

/**
 * Groups problems by code and field, the most frequent first; equal counts keep the order in which
 * they first appear.
 */
export const groupProblems = (problems: Iterable<Problem>): ProblemGroup[] => {
  const groups = new Map<string, { count: number; rows: number[]; first: Problem }>();
  for (const problem of problems) {
    const key = `${problem.code}\n${problem.field}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { count: 1, rows: [problem.row], first: problem });
      continue;
    }
    group.count += 1;
    if (group.rows.length < ROWS_SHOWN && group.rows.at(-1) !== problem.row) {
      group.rows.push(problem.row);
    }
  }
  return [...groups.values()]
    .map((group) => ({ code: group.first.code, field: group.first.field, ...group }))
    .sort((a, b) => b.count - a.count);
};
