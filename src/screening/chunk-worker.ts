import { parentPort, workerData } from 'node:worker_threads';
import type { SheetChunk, SheetPlan } from '../intake/sheet.ts';
import { OutcomeGatherer } from './chunk-outcome.ts';
import type { FilingStretch } from './filing-index.ts';
import { makeAnswerer } from './make-answerer.ts';
import type { ScreeningOrder } from './screening-order.ts';

/** A piece of work for a thread: a chunk to survey, or to answer. */
export type ChunkTask =
  | { readonly kind: 'survey'; readonly chunk: SheetChunk }
  | { readonly kind: 'answer'; readonly chunk: SheetChunk; readonly stretch: FilingStretch };

const { order, plan } = workerData as { order: ScreeningOrder; plan: SheetPlan };
const answerer = makeAnswerer(order, plan);

parentPort?.on('message', (task: ChunkTask) => {
  if (task.kind === 'survey') {
    parentPort?.postMessage(answerer.survey(task.chunk));
    return;
  }
  const gatherer = new OutcomeGatherer(order);
  const ofFile = answerer.answer(task.chunk, task.stretch, gatherer.take);
  const outcome = gatherer.outcome(ofFile);
  parentPort?.postMessage(outcome, [outcome.text.buffer]);
});
