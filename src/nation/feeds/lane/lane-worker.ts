import { closeSync, openSync, writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { BlockRoom, blockLines } from './block-lines.ts';
import { type EncodedBlock, LaneEncoder } from './lane-encoder.ts';
import type { OddLines } from './line-columns.ts';
import type { PlacedGroup } from './parquet-file.ts';

/** A part of a text to be read. */
export interface BlockTask {
  /** The same for all parts of one text. */
  readonly text: number;
  readonly plan: SheetPlan;
  readonly path: string;
  /** Bytes; lines are read that begin from `from` to `until`, exclusive. */
  readonly from: number;
  readonly until: number;
  readonly first: boolean;
  /** File that is written to, and where what is taken of it ends; memory that all threads share. */
  readonly to: string;
  readonly end: BigInt64Array<SharedArrayBuffer>;
}

/** What became of a part. */
export interface WrittenBlock {
  readonly group: PlacedGroup;
  readonly lines: number;
  readonly odd: OddLines;
}

const room = new BlockRoom();
let encoder: LaneEncoder | null = null;
let text = -1;

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** The lines of a part; null when they cannot be read here: no line ends, or the file is gone. */
const linesOf = ({ path, from, until, first }: BlockTask): Uint8Array | null => {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return blockLines(room, file, from, until, first);
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  } finally {
    if (file !== null) closeSync(file);
  }
};

/** Writes a row group where nobody else does; errors are those of the disk. */
const write = (
  { to, end }: BlockTask,
  { group, bytes, lines, odd }: EncodedBlock,
): WrittenBlock => {
  const at = Number(Atomics.add(end, 0, BigInt(bytes.length)));
  const file = openSync(to, 'r+');
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written, bytes.length - written, at + written);
    }
  } finally {
    closeSync(file);
  }
  return { group: { ...group, at }, lines, odd };
};

parentPort?.on('message', (task: BlockTask) => {
  const lines = linesOf(task);
  if (encoder === null || text !== task.text) encoder = new LaneEncoder(task.plan);
  text = task.text;
  parentPort?.postMessage(lines === null ? null : write(task, encoder.encode(lines)));
});
