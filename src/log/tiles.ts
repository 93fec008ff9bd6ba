import { HASH_BYTES, PLAIN_SHA256, type Sha256 } from './sha256.ts';
import { type LeafRange, nodeHash, type ReadHash, subtreesOf } from './tree.ts';

/** Hashes, or entries, of a whole tile. */
export const TILE_WIDTH = 256;

/** Height of a tile: 2^8 hashes. */
const TILE_HEIGHT = 8;

/** A tile of hashes, or (level `entries`) a bundle of entries. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; fewer than 256 is a partial tile. */
  readonly width: number;
}

/** The bytes of a tile of hashes: 32 times its width. */
export type ReadTile = (tile: Tile) => Uint8Array;

const indexPath = (index: number): string => {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
};

/** The path of a tile below the log's address: `tile/0/x001/067`, `tile/entries/000.p/5` (C2SP tlog-tiles). */
export const tilePath = ({ level, index, width }: Tile): string =>
  `tile/${level}/${indexPath(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`;

/** How many hashes a level of tiles has in a tree of a size. */
const hashesAt = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level);

/** The tile with a hash of a level, as wide as it is in a tree of a size. */
export const tileWith = (size: number, level: number, at: number): Tile => {
  const index = Math.floor(at / TILE_WIDTH);
  return { level, index, width: Math.min(TILE_WIDTH, hashesAt(size, level) - index * TILE_WIDTH) };
};

/** The partial tiles of a tree, one a level at most: what its right edge is kept in. */
export const partialTiles = (size: number): readonly Tile[] => {
  const tiles: Tile[] = [];
  for (let level = 0; hashesAt(size, level) > 0; level += 1) {
    const width = hashesAt(size, level) % TILE_WIDTH;
    if (width > 0) tiles.push(tileWith(size, level, hashesAt(size, level) - 1));
  }
  return tiles;
};

const placeOf = ({ height, index }: { height: number; index: number }) => {
  const inner = height % TILE_HEIGHT;
  return { level: (height - inner) / TILE_HEIGHT, first: index * 2 ** inner, count: 2 ** inner };
};

/** The root over hashes that follow one another, a power of two of them. */
export const rootOfHashes = (hashes: Uint8Array, hash: Sha256 = PLAIN_SHA256): Uint8Array => {
  let row = hashes;
  while (row.length > HASH_BYTES) {
    const above = new Uint8Array(row.length / 2);
    for (let at = 0; at < above.length; at += HASH_BYTES) {
      const middle = 2 * at + HASH_BYTES;
      const node = nodeHash(
        row.subarray(2 * at, middle),
        row.subarray(middle, middle + HASH_BYTES),
        hash,
      );
      above.set(node, at);
    }
    row = above;
  }
  return row;
};

/** Hashes of subtrees from the tiles of a tree. What `readTile` throws comes through. */
export const hashesFromTiles =
  (size: number, readTile: ReadTile, hash: Sha256 = PLAIN_SHA256): ReadHash =>
  (subtree) => {
    const { level, first, count } = placeOf(subtree);
    const bytes = readTile(tileWith(size, level, first));
    const begin = (first % TILE_WIDTH) * HASH_BYTES;
    return rootOfHashes(bytes.subarray(begin, begin + count * HASH_BYTES), hash);
  };

/** The tiles that the hashes of ranges are worked out from, each once. */
export const tilesOfRanges = (size: number, ranges: readonly LeafRange[]): readonly Tile[] => {
  const tiles = new Map<string, Tile>();
  for (const subtree of ranges.flatMap(subtreesOf)) {
    const { level, first } = placeOf(subtree);
    const tile = tileWith(size, level, first);
    tiles.set(tilePath(tile), tile);
  }
  return [...tiles.values()];
};

/** Longest entry, bytes: its length is written in two. */
export const LONGEST_ENTRY = 65_535;

/** Entries as a bundle: each with its length before it, two bytes. @throws RangeError for one that is too long. */
export const writeEntries = (entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  if (entries.some(({ length }) => length > LONGEST_ENTRY)) {
    throw new RangeError(`an entry has at most ${LONGEST_ENTRY} bytes`);
  }
  const whole = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    whole[at] = entry.length >> 8;
    whole[at + 1] = entry.length & 255;
    whole.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return whole;
};

/** The entries of a bundle; null when it is cut or does not hold as many as asked. */
export const readEntries = (bytes: Uint8Array, count: number): readonly Uint8Array[] | null => {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 2 > bytes.length) return null;
    const begin = at + 2;
    at = begin + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    if (at > bytes.length || entries.length === count) return null;
    entries.push(bytes.subarray(begin, at));
  }
  return entries.length === count ? entries : null;
};
