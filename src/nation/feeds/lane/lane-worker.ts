import { closeSync, openSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { blockLines } from './block-lines.ts';
import { type EncodedBlock, LaneEncoder } from './lane-encoder.ts';

/** A part of a text to be read. */
export interface BlockTask {
  /** The same for all parts of one text. */
  readonly text: number;
  readonly plan: SheetPlan;
  readonly path: string;
  /** Bytes; lines are read that begin from `from` to `to`, exclusive. */
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
}

let encoder: LaneEncoder | null = null;
let text = -1;

/** What a part became; null when it cannot be read here: no line ends, or the file is gone. */
const encoded = (task: BlockTask): EncodedBlock | null => {
  if (encoder === null || text !== task.text) encoder = new LaneEncoder(task.plan);
  text = task.text;
  const file = openSync(task.path, 'r');
  try {
    const bytes = blockLines(file, task.from, task.to, task.first);
    return bytes === null ? null : encoder.encode(bytes);
  } finally {
    closeSync(file);
  }
};

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

parentPort?.on('message', (task: BlockTask) => {
  let block: EncodedBlock | null = null;
  try {
    block = encoded(task);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
  parentPort?.postMessage(block, block === null ? [] : [block.bytes.buffer]);
});
