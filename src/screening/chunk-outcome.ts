import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import { gravest } from '../report/gravest.ts';
import { addToSummary, emptySummary, type Summary } from '../report/summary.ts';
import { csvText } from './row-text.ts';
import type { ScreeningOrder } from './screening-order.ts';
import type { AnsweredRow } from './sheet-answerer.ts';
import { VerdictWriter } from './verdict-writer.ts';

/** What a stretch of rows came to; structured-cloneable. */
export interface ChunkOutcome {
  /** The rows as text in UTF-8, in order. */
  readonly text: Uint8Array<ArrayBuffer>;
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

const writer = new VerdictWriter();
const encoder = new TextEncoder();

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
  const { format, language, input } = order;
  const unreadProblems: Problem[] = [];
  let answered = 0;
  for (const { vehicle, read } of rows) {
    addToSummary(summary, vehicle.verdict);
    if (read) answered += 1;
    else if (unreadProblems.length < UNREAD_KEPT) unreadProblems.push(...vehicle.verdict.quality);
    if (format === 'ndjson') writer.line(vehicle.verdict, input);
    else if (format === 'csv') texts.push(csvText(vehicle.verdict, language, input));
  }
  return {
    text: format === 'csv' ? encoder.encode(texts.join('')) : writer.take(),
    summary,
    kept: order.keep === 0 ? [] : gravest(wanted(rows, order.only), order.keep),
    answered,
    unread: rows.length - answered,
    unreadProblems,
  };
};
