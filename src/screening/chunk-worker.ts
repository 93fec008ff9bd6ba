import { parentPort, workerData } from 'node:worker_threads';
import { VOCABULARY } from '../domain/facts/vocabulary.ts';
import { readLaw } from '../domain/rules/read/law.ts';
import { Engine } from '../engine/engine.ts';
import type { SheetPlan } from '../intake/sheet.ts';
import { type ChunkTask, chunkHand } from './chunk-hand.ts';
import type { ThreadOrder } from './screening-order.ts';

const { order, plan } = workerData as { order: ThreadOrder; plan: SheetPlan };
const { files, hash, reference } = order.source;
const { ruleSet } = readLaw(files, VOCABULARY);
const hand = chunkHand(new Engine({ ruleSet, hash }, { reference }), plan, order);

parentPort?.on('message', (task: ChunkTask) => {
  if (task.kind === 'survey') {
    parentPort?.postMessage(hand.survey(task.chunk));
    return;
  }
  const outcome = hand.answer(task);
  parentPort?.postMessage(outcome, [outcome.text.buffer]);
});
