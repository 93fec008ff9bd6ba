import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import type { AnsweredRow } from '../engine/assemble-filing.ts';
import { isSetAside } from '../intake/set-aside.ts';
import { gravest } from '../report/gravest.ts';
import { addProblem, addToSummary, emptySummary, type Summary } from '../report/summary.ts';
import { KeptProblems, type ProblemsTold } from './kept-problems.ts';
import { csvText } from './row-text.ts';
import type { OutcomeOrder } from './screening-order.ts';
import { VerdictWriter } from './verdict-writer.ts';

/** What a stretch of rows came to; structured-cloneable. */
export interface ChunkOutcome {
  /** The rows as text in UTF-8, in order. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Of the rows that were answered, and the problems of all. */
  readonly summary: Summary;
  /** The gravest vehicles, in input order. */
  readonly kept: readonly AnsweredVehicle[];
  /** Rows answered. */
  readonly answered: number;
  /** Rows reported and not answered. */
  readonly unread: number;
  /** Those of them that are none of the sheet's: totals, notes, the header again. */
  readonly aside: number;
  /** Problems of the rows that were not answered. */
  readonly unreadProblems: ProblemsTold;
  /** Problems of the file that these rows show. */
  readonly fileProblems: readonly Problem[];
}

const writer = new VerdictWriter();
const encoder = new TextEncoder();

/** Gathers answered rows into one outcome: writes, counts and keeps them as the order says. */
export class OutcomeGatherer {
  readonly #order: OutcomeOrder;
  readonly #summary = emptySummary();
  readonly #texts: string[] = [];
  readonly #unreadProblems = new KeptProblems();
  #kept: AnsweredVehicle[] = [];
  #answered = 0;
  #unread = 0;
  #aside = 0;

  constructor(order: OutcomeOrder) {
    this.#order = order;
  }

  readonly take = ({ vehicle, read }: AnsweredRow): void => {
    const { format, language, input, keep, only } = this.#order;
    const { verdict } = vehicle;
    if (read) {
      this.#answered += 1;
      addToSummary(this.#summary, verdict);
    } else {
      this.#unread += 1;
      if (isSetAside(verdict.quality)) this.#aside += 1;
      for (const problem of verdict.quality) {
        addProblem(this.#summary, problem);
        this.#unreadProblems.add(problem);
      }
    }
    if (format === 'ndjson') writer.line(verdict, input);
    else if (format === 'csv') this.#texts.push(csvText(verdict, language, input));
    if (read && keep > 0 && (only === undefined || verdict.vin === only)) this.#kept.push(vehicle);
    if (this.#kept.length > 2 * keep) this.#kept = [...gravest(this.#kept, keep)];
  };

  outcome(fileProblems: readonly Problem[]): ChunkOutcome {
    const { format, keep } = this.#order;
    return {
      text: format === 'csv' ? encoder.encode(this.#texts.join('')) : writer.take(),
      summary: this.#summary,
      kept: gravest(this.#kept, keep),
      answered: this.#answered,
      unread: this.#unread,
      aside: this.#aside,
      unreadProblems: { problems: this.#unreadProblems.problems, more: this.#unreadProblems.more },
      fileProblems,
    };
  }
}
