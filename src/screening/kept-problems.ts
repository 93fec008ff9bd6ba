import type { Problem } from '../domain/verdict/verdict.ts';

/** Problems that are kept to be told, and how many more there were. */
export interface ProblemsTold {
  readonly problems: readonly Problem[];
  /** Problems that were not kept. */
  readonly more: number;
}

const MOST = 1000; // not-law: a limit of what is kept in memory

/**
 * Keeps problems to be told, in the order in which they come: the first thousand, and behind them the first of each
 * code and field that was not told yet, up to as many again. What is wrong in one way only is told however often
 * another thing is wrong.
 */
export class KeptProblems implements ProblemsTold {
  readonly problems: Problem[] = [];
  more = 0;
  readonly #kinds = new Set<string>();

  add(problem: Problem): void {
    const kind = `${problem.code}\n${problem.field}`;
    const isKept =
      this.problems.length < MOST || (!this.#kinds.has(kind) && this.problems.length < 2 * MOST);
    if (!isKept) {
      this.more += 1;
      return;
    }
    this.#kinds.add(kind);
    this.problems.push(problem);
  }

  /** Adds what another kept. */
  addAll({ problems, more }: ProblemsTold): void {
    for (const problem of problems) this.add(problem);
    this.more += more;
  }
}
