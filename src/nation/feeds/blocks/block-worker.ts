import { parentPort } from 'node:worker_threads';
import type { Block } from './block.ts';
import { encodeBlock } from './encode-block.ts';

parentPort?.on('message', (block: Block) => {
  const encoded = encodeBlock(block);
  const buffers = [encoded.rows, encoded.problems].flatMap((group) =>
    group === null ? [] : [group.bytes.buffer as ArrayBuffer],
  );
  parentPort?.postMessage(encoded, buffers);
});
