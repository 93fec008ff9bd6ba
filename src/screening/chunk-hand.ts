import type { Engine } from '../engine/engine.ts';
import type { FilingStretch } from '../engine/filing-index.ts';
import type { SheetSurvey } from '../engine/sheet-answerer.ts';
import type { SheetChunk, SheetPlan } from '../intake/sheet.ts';
import { type ChunkOutcome, OutcomeGatherer } from './chunk-outcome.ts';
import type { OutcomeOrder } from './screening-order.ts';
import { sheetWanted } from './sheet-wanted.ts';

/** A slice of a chunk to be answered, with what the filing says of its rows; structured-cloneable. */
export interface SliceTask {
  readonly kind: 'answer';
  readonly chunk: SheetChunk;
  readonly stretch: FilingStretch;
  /** How many VINs in it may get a suggestion. */
  readonly suggestions: number;
}

/** A piece of work for a thread: a chunk to survey, or a slice to answer. */
export type ChunkTask = { readonly kind: 'survey'; readonly chunk: SheetChunk } | SliceTask;

/** Rows that are written in one go: a row of 30 bytes may be answered in 26 kB. */
const WRITTEN_ROWS = 200; // not-law: rows in memory

/** Rows of a slice: few where what they are answered is written, a chunk where it is counted alone. */
export const rowsOfSlice = ({ format }: OutcomeOrder): number =>
  format === 'none' ? Number.POSITIVE_INFINITY : WRITTEN_ROWS;

/** Surveys and answers the chunks of one sheet in the thread that calls it. */
export interface ChunkHand {
  readonly survey: (chunk: SheetChunk) => SheetSurvey;
  readonly answer: (task: SliceTask) => ChunkOutcome;
}

/** Makes ready to survey and answer the chunks of a sheet in this thread. */
export const chunkHand = (engine: Engine, plan: SheetPlan, order: OutcomeOrder): ChunkHand => {
  const answerer = engine.sheet(plan, sheetWanted(order));
  return {
    survey: (chunk) => answerer.survey(chunk, rowsOfSlice(order)),
    answer: ({ chunk, stretch, suggestions }) => {
      const gatherer = new OutcomeGatherer(order);
      return gatherer.outcome(answerer.answer(chunk, stretch, gatherer.take, suggestions));
    },
  };
};
