import { sameBytes } from './bytes.ts';
import { HASH_BYTES, PLAIN_SHA256, type Sha256 } from './sha256.ts';

/** The 2^height leaves from `index · 2^height` on. */
export interface Subtree {
  readonly height: number;
  readonly index: number;
}

/** The hash of a whole subtree, from whoever keeps it. */
export type ReadHash = (subtree: Subtree) => Uint8Array;

/** Leaves from `from`, inclusive, to `to`, exclusive. */
export type LeafRange = readonly [from: number, to: number];

/** The root of a log without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot = (hash: Sha256 = PLAIN_SHA256): Uint8Array => hash(new Uint8Array(0));

/** The hash of an entry in the tree: SHA-256(0x00 ‖ entry). */
export const recordHash = (entry: Uint8Array, hash: Sha256 = PLAIN_SHA256): Uint8Array => {
  const bytes = new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return hash(bytes);
};

/** The hash of a node: SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (
  left: Uint8Array,
  right: Uint8Array,
  hash: Sha256 = PLAIN_SHA256,
): Uint8Array => {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return hash(bytes);
};

/** The largest whole subtrees of a range, from left to right. */
export const subtreesOf = ([from, to]: LeafRange): readonly Subtree[] => {
  const subtrees: Subtree[] = [];
  for (let at = from; at < to; ) {
    let height = 0;
    for (let width = 2; at % width === 0 && at + width <= to; width *= 2) height += 1;
    subtrees.push({ height, index: at / 2 ** height });
    at += 2 ** height;
  }
  return subtrees;
};

/** The hash of a range that RFC 6962 names: its subtrees grow smaller from left to right. */
export const hashOfRange = (
  range: LeafRange,
  read: ReadHash,
  hash: Sha256 = PLAIN_SHA256,
): Uint8Array =>
  subtreesOf(range)
    .map(read)
    .reduceRight((right, left) => nodeHash(left, right, hash));

/** The root of the first `size` leaves. */
export const treeHash = (size: number, read: ReadHash, hash: Sha256 = PLAIN_SHA256): Uint8Array =>
  size === 0 ? emptyRoot(hash) : hashOfRange([0, size], read, hash);

/** The root over the hashes of all entries, which are all held in memory: for small trees. */
export const rootOf = (hashes: readonly Uint8Array[], hash: Sha256 = PLAIN_SHA256): Uint8Array => {
  const read = ({ height, index }: Subtree): Uint8Array =>
    height === 0
      ? (hashes[index] ?? emptyRoot(hash))
      : nodeHash(
          read({ height: height - 1, index: 2 * index }),
          read({ height: height - 1, index: 2 * index + 1 }),
          hash,
        );
  return treeHash(hashes.length, read, hash);
};

/** The largest power of two below a size of 2 or more. */
const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/** The ranges whose hashes prove that a leaf is in the tree, the leaf's neighbour first (RFC 6962, 2.1.1). */
export const inclusionRanges = (index: number, size: number): readonly LeafRange[] => {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const split = from + splitOf(to - from);
    if (index < split) {
      ranges.push([split, to]);
      to = split;
    } else {
      ranges.push([from, split]);
      from = split;
    }
  }
  return ranges.reverse();
};

/** The ranges whose hashes prove that a tree begins with a smaller one (RFC 6962, 2.1.2); none from size 0. */
export const consistencyRanges = (before: number, size: number): readonly LeafRange[] => {
  if (before === 0) return [];
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to > before) {
    const split = from + splitOf(to - from);
    if (before <= split) {
      ranges.push([split, to]);
      to = split;
    } else {
      ranges.push([from, split]);
      from = split;
    }
  }
  if (from > 0) ranges.push([from, to]);
  return ranges.reverse();
};

/** The proof that a leaf is in a tree. @throws RangeError for an index outside of it. */
export const inclusionProof = (
  index: number,
  size: number,
  read: ReadHash,
  hash: Sha256 = PLAIN_SHA256,
): readonly Uint8Array[] => {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} among ${size}`);
  return inclusionRanges(index, size).map((range) => hashOfRange(range, read, hash));
};

/** The proof that a tree begins with a smaller one. @throws RangeError where the smaller one is larger. */
export const consistencyProof = (
  from: number,
  to: number,
  read: ReadHash,
  hash: Sha256 = PLAIN_SHA256,
): readonly Uint8Array[] => {
  if (!(from >= 0 && from <= to)) throw new RangeError(`no ${from} leaves among ${to}`);
  return consistencyRanges(from, to).map((range) => hashOfRange(range, read, hash));
};

const isEven = (value: number): boolean => value % 2 === 0;
const half = (value: number): number => Math.floor(value / 2);

/** A leaf, and how it is said to be in a tree. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  /** Hash of the entry in the tree: `recordHash`. */
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether a proof shows that a leaf is in a tree (RFC 9162, 2.1.3.2). Never throws. */
export const checkInclusion = (
  { index, size, root, leafHash, proof }: Inclusion,
  hash: Sha256 = PLAIN_SHA256,
): boolean => {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) return false;
  let [at, last, result] = [index, size - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== HASH_BYTES) return false;
    if (!isEven(at) || at === last) {
      result = nodeHash(sibling, result, hash);
      while (isEven(at) && at > 0) [at, last] = [half(at), half(last)];
    } else {
      result = nodeHash(result, sibling, hash);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(result, root);
};

/** Two trees, and how the larger is said to begin with the smaller. */
export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether a proof shows that a tree begins with a smaller one (RFC 9162, 2.1.4.2). Never throws. */
export const checkConsistency = (
  { from, to, fromRoot, toRoot, proof }: Consistency,
  hash: Sha256 = PLAIN_SHA256,
): boolean => {
  if (!(Number.isSafeInteger(from) && from >= 0 && from <= to)) return false;
  if (from === to) return proof.length === 0 && sameBytes(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && sameBytes(fromRoot, emptyRoot(hash));
  let [at, last] = [from - 1, to - 1];
  while (!isEven(at)) [at, last] = [half(at), half(last)];
  // a smaller tree that is one whole subtree is its own first node
  const [first, rest] =
    at === 0 ? [fromRoot, proof] : [proof[0] ?? new Uint8Array(0), proof.slice(1)];
  if (first.length !== HASH_BYTES) return false;
  let [smaller, larger] = [first, first];
  for (const sibling of rest) {
    if (last === 0 || sibling.length !== HASH_BYTES) return false;
    if (!isEven(at) || at === last) {
      [smaller, larger] = [nodeHash(sibling, smaller, hash), nodeHash(sibling, larger, hash)];
      while (isEven(at) && at > 0) [at, last] = [half(at), half(last)];
    } else {
      larger = nodeHash(larger, sibling, hash);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(smaller, fromRoot) && sameBytes(larger, toRoot);
};
