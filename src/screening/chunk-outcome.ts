import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { gravest } from '../report/gravest.ts';
import { addToSummary, emptySummary, type Summary } from '../report/summary.ts';
import { rowText } from './row-text.ts';
import type { ScreeningOrder } from './screening-order.ts';
import type { AnsweredRow } from './sheet-answerer.ts';

/** What a stretch of rows came to; structured-cloneable. */
export interface ChunkOutcome {
  /** The rows as text, in order. */
  readonly text: string;
  readonly summary: Summary;
  /** The gravest vehicles, in input order. */
  readonly kept: readonly AnsweredVehicle[];
  /** Rows answered. */
  readonly answered: number;
  /** Rows reported and not answered. */
  readonly unread: number;
  /** Problems of the rows that were not answered, at most a hundred. */
  readonly unreadProblems: readonly Problem[];
}

const UNREAD_KEPT = 100; // not-law: a limit of what is kept in memory

const wanted = (
  rows: readonly AnsweredRow[],
  vin: string | undefined,
): readonly AnsweredVehicle[] =>
  rows.flatMap(({ vehicle }) =>
    vin === undefined || vehicle.verdict.vin === vin ? [vehicle] : [],
  );

/** Writes, counts and keeps the answered rows as the order says. */
export const outcomeOf = (rows: readonly AnsweredRow[], order: ScreeningOrder): ChunkOutcome => {
  const summary = emptySummary();
  const texts: string[] = [];
  const unreadProblems: Problem[] = [];
  let answered = 0;
  for (const { vehicle, read } of rows) {
    addToSummary(summary, vehicle.verdict);
    if (read) answered += 1;
    else if (unreadProblems.length < UNREAD_KEPT) unreadProblems.push(...vehicle.verdict.quality);
    if (order.format !== 'none') {
      texts.push(rowText(vehicle.verdict, order.format, order.language, order.input));
    }
  }
  return {
    text: texts.join(''),
    summary,
    kept: order.keep === 0 ? [] : gravest(wanted(rows, order.only), order.keep),
    answered,
    unread: rows.length - answered,
    unreadProblems,
  };
};
