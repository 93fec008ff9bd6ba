import { sql } from '../../domain/rules/sql/sql.ts';
import { BATCH_LEAVES } from '../../log/leaf.ts';
import { NODE_SHA256 } from '../../log/node/node-sha256.ts';
import { HASH_BYTES } from '../../log/sha256.ts';
import { rootOfHashes } from '../../log/tiles.ts';
import { type ReadHash, recordHash } from '../../log/tree.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** Height of the subtrees whose hashes are kept: 2^12 leaves. */
const KEPT_HEIGHT = Math.log2(BATCH_LEAVES);

const SUBTREES = prepared(sql`
  SELECT coalesce(string_agg(hash, '\\x'::bytea ORDER BY number), '\\x'::bytea) AS hashes
  FROM register.log_subtree
  WHERE number < $1
`);

const LEAVES = prepared(sql`
  SELECT s.number::float8 AS number, string_agg(l.leaf, '\\x'::bytea ORDER BY l.place) AS leaves
  FROM unnest($1::bigint[]) s(number)
  JOIN register.log_leaf l
    ON l.place >= s.number * ${BATCH_LEAVES} AND l.place < (s.number + 1) * ${BATCH_LEAVES}
  GROUP BY s.number
`);

/** The hashes of entries of 32 bytes that follow one another, in the tree. */
export const recordHashesOf = (leaves: Uint8Array): Uint8Array => {
  const hashes = new Uint8Array(leaves.length);
  for (let at = 0; at < leaves.length; at += HASH_BYTES)
    hashes.set(recordHash(leaves.subarray(at, at + HASH_BYTES), NODE_SHA256), at);
  return hashes;
};

/** The hashes of whole subtrees of 4,096 leaves, of the first `size` leaves, one after the other. */
export const subtreeHashes = async (tx: Transaction, size: number): Promise<Uint8Array> =>
  (await tx.one<{ hashes: Buffer }>(SUBTREES, [size / BATCH_LEAVES])).hashes;

/**
 * The tree of the first `size` leaves as the rows tell it.
 *
 * @param places leaves for which proofs are wanted: below 4,096 leaves only their neighbours are read.
 */
export const readTree = async (
  tx: Transaction,
  size: number,
  places: readonly number[] = [],
): Promise<ReadHash> => {
  const kept = await subtreeHashes(tx, size);
  const wanted = [...new Set(places.map((place) => Math.floor(place / BATCH_LEAVES)))];
  const below = new Map<number, Uint8Array>();
  if (wanted.length > 0) {
    const rows = await tx.rows<{ number: number; leaves: Buffer }>(LEAVES, [wanted]);
    for (const { number, leaves } of rows) below.set(number, recordHashesOf(leaves));
  }
  return ({ height, index }) => {
    if (height >= KEPT_HEIGHT) {
      const width = 2 ** (height - KEPT_HEIGHT);
      const begin = index * width * HASH_BYTES;
      return rootOfHashes(kept.subarray(begin, begin + width * HASH_BYTES), NODE_SHA256);
    }
    const first = index * 2 ** height;
    const hashes = below.get(Math.floor(first / BATCH_LEAVES));
    if (hashes === undefined) throw new Error(`no leaves at ${first}: a broken program`);
    const begin = (first % BATCH_LEAVES) * HASH_BYTES;
    return rootOfHashes(hashes.subarray(begin, begin + 2 ** height * HASH_BYTES), NODE_SHA256);
  };
};
