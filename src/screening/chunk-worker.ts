import { parentPort, workerData } from 'node:worker_threads';
import { VOCABULARY } from '../domain/facts/vocabulary.ts';
import { readLaw } from '../domain/rules/read/law.ts';
import { Engine } from '../engine/engine.ts';
import type { FilingStretch } from '../engine/filing-index.ts';
import type { SheetChunk, SheetPlan } from '../intake/sheet.ts';
import { OutcomeGatherer } from './chunk-outcome.ts';
import type { ThreadOrder } from './screening-order.ts';
import { sheetWanted } from './sheet-wanted.ts';

/** A piece of work for a thread: a chunk to survey, or to answer. */
export type ChunkTask =
  | { readonly kind: 'survey'; readonly chunk: SheetChunk }
  | { readonly kind: 'answer'; readonly chunk: SheetChunk; readonly stretch: FilingStretch };

const { order, plan } = workerData as { order: ThreadOrder; plan: SheetPlan };
const { files, hash, reference } = order.source;
const { ruleSet } = readLaw(files, VOCABULARY);
const answerer = new Engine({ ruleSet, hash }, { reference }).sheet(plan, sheetWanted(order));

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
