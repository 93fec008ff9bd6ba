import { HASH_BYTES, type Sha256 } from '../sha256.ts';
import {
  hashesFromTiles,
  type ReadTile,
  readEntries,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tilesOfRanges,
} from '../tiles.ts';
import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  type LeafRange,
  type ReadHash,
  treeHash,
} from '../tree.ts';
import type { LogSource } from './log-source.ts';
import { NODE_SHA256 } from './node-sha256.ts';

/** A tile or bundle that a log should have and has not, or that is not as long as it should be. */
export class TileFault extends Error {
  readonly what: 'tile-missing' | 'tile-malformed';
  readonly path: string;

  constructor(what: 'tile-missing' | 'tile-malformed', path: string) {
    super(`${path}: ${what}`);
    this.what = what;
    this.path = path;
  }
}

/** Reads a log's files. It believes nothing: what is read has to be held against a signed checkpoint. */
export class LogReader {
  readonly source: LogSource;
  readonly #hash: Sha256;

  constructor(source: LogSource, hash: Sha256 = NODE_SHA256) {
    this.source = source;
    this.#hash = hash;
  }

  /** The bytes of the checkpoint; null where there is none. */
  checkpoint(): Promise<Uint8Array | null> {
    return this.source.read('checkpoint');
  }

  /** A file by its width, or the whole tile in its place, which a log may have alone. */
  async #read(tile: Tile): Promise<{ readonly bytes: Uint8Array; readonly width: number }> {
    const bytes = await this.source.read(tilePath(tile));
    if (bytes !== null) return { bytes, width: tile.width };
    const whole = { ...tile, width: TILE_WIDTH };
    const instead = tile.width < TILE_WIDTH ? await this.source.read(tilePath(whole)) : null;
    if (instead === null) throw new TileFault('tile-missing', tilePath(tile));
    return { bytes: instead, width: TILE_WIDTH };
  }

  /** The hashes of a tile. @throws TileFault */
  async tile(tile: Tile): Promise<Uint8Array> {
    const { bytes, width } = await this.#read(tile);
    if (bytes.length !== width * HASH_BYTES) {
      throw new TileFault('tile-malformed', tilePath(tile));
    }
    return bytes.subarray(0, tile.width * HASH_BYTES);
  }

  /** The entries of a bundle. @throws TileFault */
  async entries(index: number, width: number): Promise<readonly Uint8Array[]> {
    const tile = { level: 'entries', index, width } as const;
    const read = await this.#read(tile);
    const entries = readEntries(read.bytes, read.width);
    if (entries === null) throw new TileFault('tile-malformed', tilePath(tile));
    return entries.slice(0, width);
  }

  /** Tiles that are read beforehand, as hashes of subtrees. */
  async #hashes(size: number, ranges: readonly LeafRange[]): Promise<ReadHash> {
    const tiles = tilesOfRanges(size, ranges);
    const read = await Promise.all(
      tiles.map(async (tile) => [tilePath(tile), await this.tile(tile)] as const),
    );
    const known = new Map(read);
    const readTile: ReadTile = (tile) => known.get(tilePath(tile)) ?? new Uint8Array(0);
    return hashesFromTiles(size, readTile, this.#hash);
  }

  /** The proof that a leaf is among the first `size`. @throws TileFault, RangeError */
  async inclusionProof(index: number, size: number): Promise<readonly Uint8Array[]> {
    const read = await this.#hashes(size, inclusionRanges(index, size));
    return inclusionProof(index, size, read, this.#hash);
  }

  /** The proof that the first `to` leaves begin with the first `from`. @throws TileFault, RangeError */
  async consistencyProof(from: number, to: number): Promise<readonly Uint8Array[]> {
    const read = await this.#hashes(to, consistencyRanges(from, to));
    return consistencyProof(from, to, read, this.#hash);
  }

  /** The root over the first `size` leaves, from the fewest tiles. @throws TileFault */
  async root(size: number): Promise<Uint8Array> {
    const ranges: readonly LeafRange[] = size === 0 ? [] : [[0, size]];
    return treeHash(size, await this.#hashes(size, ranges), this.#hash);
  }
}
