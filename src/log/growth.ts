import { HASH_BYTES, PLAIN_SHA256, type Sha256 } from './sha256.ts';
import {
  hashesFromTiles,
  partialTiles,
  type ReadTile,
  rootOfHashes,
  TILE_WIDTH,
  type Tile,
} from './tiles.ts';
import { treeHash } from './tree.ts';

/** The right edge of a tree: all that is needed to let it grow and to know its root. */
export interface Edge {
  readonly size: number;
  /** Hashes of the partial tile of each level, from the leaves up; empty where a level has none. */
  readonly levels: readonly Uint8Array[];
}

/** A tile of a growing tree. */
export interface GrownTile {
  readonly tile: Tile;
  readonly bytes: Uint8Array;
}

/** The edge of a tree without leaves. */
export const EMPTY_EDGE: Edge = { size: 0, levels: [] };

/** The edge of a tree, from its partial tiles. */
export const edgeOf = (size: number, readTile: ReadTile): Edge => {
  const levels: Uint8Array[] = [];
  for (const tile of partialTiles(size)) {
    if (tile.level === 'entries') continue;
    while (levels.length < tile.level) levels.push(new Uint8Array(0));
    levels.push(readTile(tile).slice());
  }
  return { size, levels };
};

/** The root of a tree, from its edge. */
export const rootOfEdge = ({ size, levels }: Edge, hash: Sha256 = PLAIN_SHA256): Uint8Array => {
  const readTile: ReadTile = ({ level }) =>
    (level === 'entries' ? undefined : levels[level]) ?? new Uint8Array(0);
  return treeHash(size, hashesFromTiles(size, readTile, hash), hash);
};

/** One level that grows: a buffer of one tile. */
interface Growing {
  readonly bytes: Uint8Array;
  width: number;
  /** Hashes of the level before this tile. */
  before: number;
}

/** A tree that grows a leaf at a time, and hands out its tiles as they become whole. */
export class GrowingTree {
  readonly #from: number;
  readonly #emit: (grown: GrownTile) => void;
  readonly #hash: Sha256;
  readonly #levels: Growing[] = [];
  #size: number;

  /** @param emit is handed each tile with bytes of its own, those of the leaves before those above them. */
  constructor(edge: Edge, emit: (grown: GrownTile) => void, hash: Sha256 = PLAIN_SHA256) {
    this.#from = edge.size;
    this.#size = edge.size;
    this.#emit = emit;
    this.#hash = hash;
    for (const [level, partial] of edge.levels.entries()) {
      const growing = this.#level(level);
      growing.bytes.set(partial);
      growing.width = partial.length / HASH_BYTES;
    }
  }

  #level(level: number): Growing {
    const known = this.#levels[level];
    if (known !== undefined) return known;
    const hashes = Math.floor(this.#from / TILE_WIDTH ** level);
    const made = {
      bytes: new Uint8Array(TILE_WIDTH * HASH_BYTES),
      width: 0,
      before: hashes - (hashes % TILE_WIDTH),
    };
    this.#levels[level] = made;
    return made;
  }

  #add(level: number, hash: Uint8Array): void {
    const growing = this.#level(level);
    growing.bytes.set(hash, growing.width * HASH_BYTES);
    growing.width += 1;
    if (growing.width < TILE_WIDTH) return;
    const tile = { level, index: growing.before / TILE_WIDTH, width: TILE_WIDTH };
    this.#emit({ tile, bytes: growing.bytes.slice() });
    growing.width = 0;
    growing.before += TILE_WIDTH;
    this.#add(level + 1, rootOfHashes(growing.bytes, this.#hash));
  }

  /** Takes the hash of the next entry: `recordHash`. */
  add(recordHash: Uint8Array): void {
    this.#add(0, recordHash);
    this.#size += 1;
  }

  /** The edge as it is now. */
  edge(): Edge {
    const levels = this.#levels.map(({ bytes, width }) => bytes.slice(0, width * HASH_BYTES));
    while (levels.at(-1)?.length === 0) levels.pop();
    return { size: this.#size, levels };
  }

  /** Hands out the partial tiles that were not there before, and says the edge. */
  end(): Edge {
    const edge = this.edge();
    for (const tile of partialTiles(this.#size)) {
      const bytes = tile.level === 'entries' ? undefined : edge.levels[tile.level];
      const old = partialTiles(this.#from).find(({ level }) => level === tile.level);
      if (bytes === undefined || (old?.index === tile.index && old.width === tile.width)) continue;
      this.#emit({ tile, bytes });
    }
    return edge;
  }
}

/**
 * The tree with leaves added.
 *
 * @param recordHashes hashes of the new entries (`recordHash`), in order.
 * @param emit is handed each new tile.
 */
export const grown = (
  edge: Edge,
  recordHashes: Iterable<Uint8Array>,
  emit: (grown: GrownTile) => void = () => {},
  hash: Sha256 = PLAIN_SHA256,
): Edge => {
  const tree = new GrowingTree(edge, emit, hash);
  for (const recordHash of recordHashes) tree.add(recordHash);
  return tree.end();
};
