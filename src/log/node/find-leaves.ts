import { LEAF_BYTES } from '../leaf.ts';
import { TILE_WIDTH } from '../tiles.ts';
import type { LogReader } from './log-reader.ts';

/** Bundles that are read side by side. */
const AT_ONCE = 32;

/** A leaf as lower-case hex, by which leaves are told apart here. */
export const leafText = (leaf: Uint8Array): string => Buffer.from(leaf).toString('hex');

/**
 * Where leaves stand among the first `size` entries of a log, each where it stands first, by `leafText`; those that are
 * not there are left out. Reads entries from the beginning until all are found. They are believed: hold what is found
 * against the checkpoint.
 *
 * @throws TileFault, LogUnreachable
 */
export const findLeaves = async (
  reader: LogReader,
  size: number,
  leaves: readonly Uint8Array[],
): Promise<ReadonlyMap<string, number>> => {
  const wanted = new Set(leaves.map(leafText));
  const found = new Map<string, number>();
  const bundles = Math.ceil(size / TILE_WIDTH);
  for (let at = 0; at < bundles && found.size < wanted.size; at += AT_ONCE) {
    const read = await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, bundles - at) }, (_, more) => {
        const index = at + more;
        return reader.entries(index, Math.min(TILE_WIDTH, size - index * TILE_WIDTH));
      }),
    );
    for (const [more, entries] of read.entries()) {
      for (const [place, entry] of entries.entries()) {
        if (entry.length !== LEAF_BYTES) continue;
        const text = leafText(entry);
        if (wanted.has(text) && !found.has(text)) {
          found.set(text, (at + more) * TILE_WIDTH + place);
        }
      }
    }
  }
  return found;
};
