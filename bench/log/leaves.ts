import { LEAF_BYTES } from '../../src/log/leaf.ts';

/** Leaves by their numbers, from one, inclusive, to another: 32 bytes that differ. */
export const leavesOf = (from: number, to: number): readonly Uint8Array[] => {
  const bytes = Buffer.alloc((to - from) * LEAF_BYTES, 0x5a);
  return Array.from({ length: to - from }, (_, at) => {
    const leaf = bytes.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES);
    leaf.writeUInt32BE(from + at);
    return leaf;
  });
};
