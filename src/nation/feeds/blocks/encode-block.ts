import type { Block, EncodedBlock } from './block.ts';
import { BlockEncoder } from './block-encoder.ts';

let encoder: BlockEncoder | null = null;
let key = '';

/** Reads a block in this thread; what is needed to read its plan is kept for the next. */
export const encodeBlock = (block: Block): EncodedBlock => {
  if (encoder === null || key !== block.key) encoder = new BlockEncoder(block.plan);
  key = block.key;
  return encoder.encode(block);
};
