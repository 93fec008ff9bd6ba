import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Edge, EMPTY_EDGE, edgeOf, grown, rootOfEdge } from '../../src/log/growth.ts';
import {
  hashesFromTiles,
  partialTiles,
  type ReadTile,
  readEntries,
  type Tile,
  tilePath,
  tilesOfRanges,
  writeEntries,
} from '../../src/log/tiles.ts';
import {
  checkConsistency,
  checkInclusion,
  consistencyProof,
  consistencyRanges,
  emptyRoot,
  inclusionProof,
  inclusionRanges,
  type LeafRange,
  recordHash,
  rootOf,
} from '../../src/log/tree.ts';
import { share } from '../tier.ts';
import { entriesOf, mth, path, proof } from './plain-tree.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const hexes = (all: readonly Uint8Array[]): readonly string[] => all.map(hex);

/** A tree kept as tiles in memory, grown in several batches. */
class Tiles {
  readonly tiles = new Map<string, Uint8Array>();
  edge: Edge = EMPTY_EDGE;

  add(entries: readonly Uint8Array[]): void {
    const hashes = entries.map((entry) => recordHash(entry));
    this.edge = grown(this.edge, hashes, ({ tile, bytes }) => {
      this.tiles.set(tilePath(tile), bytes);
    });
  }

  /** Reads a tile of a tree that once was; fails for one that was never handed out. */
  readonly read: ReadTile = (tile: Tile) => {
    const whole = this.tiles.get(tilePath({ ...tile, width: 256 }));
    const bytes = this.tiles.get(tilePath(tile)) ?? whole?.subarray(0, 32 * tile.width);
    assert.ok(bytes !== undefined, `no tile ${tilePath(tile)}`);
    assert.equal(bytes.length, 32 * tile.width);
    return bytes;
  };

  /** Reads no tile but those of ranges. */
  only(size: number, ranges: readonly LeafRange[]): ReadTile {
    const named = new Set(tilesOfRanges(size, ranges).map(tilePath));
    return (tile) => {
      assert.ok(named.has(tilePath(tile)), `${tilePath(tile)} was not named`);
      return this.read(tile);
    };
  }
}

const SIZES = [1, 2, 3, 4, 5, 7, 8, 9, 255, 256, 257, 511, 512, 513, 1000];

describe('the tree of RFC 6962', () => {
  test('roots of the test vectors of Certificate Transparency', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
    const roots = [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ];
    for (const [size, root] of roots.entries()) {
      const hashes = leaves.slice(0, size).map((leaf) => recordHash(Buffer.from(leaf, 'hex')));
      assert.equal(hex(rootOf(hashes)), root, `${size} leaves`);
    }
    assert.equal(hex(emptyRoot()), roots[0]);
  });

  test('roots, tiles and proofs are those of the definition, whatever the batches', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (batches, one, other) => {
        const kept = new Tiles();
        let size = 0;
        for (const batch of batches) {
          kept.add(entriesOf('leaf', size, size + batch));
          size += batch;
        }
        const all = entriesOf('leaf', 0, size);
        assert.equal(hex(rootOfEdge(kept.edge)), hex(mth(all)));
        assert.equal(hex(rootOf(all.map((entry) => recordHash(entry)))), hex(mth(all)));
        assert.deepEqual(edgeOf(size, kept.read), kept.edge);
        if (size === 0) return;
        const [index, before] = [one % size, other % (size + 1)];
        const including = kept.only(size, inclusionRanges(index, size));
        assert.deepEqual(
          hexes(inclusionProof(index, size, hashesFromTiles(size, including))),
          hexes(path(index, all)),
        );
        const consistent = kept.only(size, consistencyRanges(before, size));
        assert.deepEqual(
          hexes(consistencyProof(before, size, hashesFromTiles(size, consistent))),
          before === 0 ? [] : hexes(proof(before, all)),
        );
      }),
      { numRuns: share(100) },
    );
  });

  test('every proof of the definition is accepted, and refused with anything else in it', () => {
    for (const size of SIZES.filter((known) => known < 300)) {
      const all = entriesOf('leaf', 0, size);
      const root = mth(all);
      const step = Math.ceil(size / 17);
      for (let index = 0; index < size; index += step) {
        const right = { index, size, root, leafHash: recordHash(all[index] ?? root) };
        const hashes = path(index, all);
        assert.ok(checkInclusion({ ...right, proof: hashes }));
        const wrong = [
          { ...right, leafHash: recordHash(root), proof: hashes },
          { ...right, root: recordHash(root), proof: hashes },
          { ...right, index: index + 1, proof: hashes },
          { ...right, index: -1, proof: hashes },
          { ...right, index: 0.5, proof: hashes },
          { ...right, index: size, proof: hashes },
          { ...right, size: 2 * size, proof: hashes },
          { ...right, proof: [...hashes, root] },
          ...(size > 1
            ? [
                { ...right, proof: hashes.slice(1) },
                { ...right, proof: hashes.slice(0, -1) },
                { ...right, proof: [root, ...hashes.slice(1)] },
                { ...right, proof: [hashes[0]?.subarray(1) ?? root, ...hashes.slice(1)] },
              ]
            : []),
        ];
        for (const [at, one] of wrong.entries()) {
          assert.equal(checkInclusion(one), false, `${index} of ${size}, ${at}`);
        }
      }
      for (let from = 1; from < size; from += step) {
        const right = { from, to: size, fromRoot: mth(all.slice(0, from)), toRoot: root };
        const hashes = proof(from, all);
        assert.ok(checkConsistency({ ...right, proof: hashes }), `${from} of ${size}`);
        const wrong = [
          { ...right, fromRoot: recordHash(root), proof: hashes },
          { ...right, toRoot: recordHash(root), proof: hashes },
          { ...right, from: from + 1, proof: hashes },
          { ...right, from: 0, proof: hashes },
          { ...right, from: size, proof: hashes },
          { ...right, to: from - 1, proof: hashes },
          { ...right, to: 2 * size, proof: hashes },
          { ...right, proof: hashes.slice(1) },
          { ...right, proof: hashes.slice(0, -1) },
          { ...right, proof: [...hashes, root] },
          { ...right, proof: [] },
        ];
        for (const [at, one] of wrong.entries()) {
          assert.equal(checkConsistency(one), false, `${from} to ${size}, ${at}`);
        }
      }
    }
  });

  test('a tree is consistent with itself and with nothing, without hashes', () => {
    const root = mth(entriesOf('leaf', 0, 5));
    const [from, to] = [5, 5];
    assert.ok(checkConsistency({ from, to, fromRoot: root, toRoot: root, proof: [] }));
    assert.ok(!checkConsistency({ from, to, fromRoot: root, toRoot: root, proof: [root] }));
    assert.ok(!checkConsistency({ from, to, fromRoot: emptyRoot(), toRoot: root, proof: [] }));
    assert.ok(checkConsistency({ from: 0, to, fromRoot: emptyRoot(), toRoot: root, proof: [] }));
    assert.ok(!checkConsistency({ from: 0, to, fromRoot: root, toRoot: root, proof: [] }));
  });
});

describe('tiles', () => {
  test('paths are those of the specification', () => {
    assert.equal(tilePath({ level: 0, index: 1234067, width: 256 }), 'tile/0/x001/x234/067');
    assert.equal(tilePath({ level: 1, index: 0, width: 17 }), 'tile/1/000.p/17');
    assert.equal(tilePath({ level: 'entries', index: 273, width: 112 }), 'tile/entries/273.p/112');
    assert.equal(tilePath({ level: 0, index: 1000, width: 256 }), 'tile/0/x001/000');
  });

  test('a tree of 70,000 has the partial tiles that the specification names', () => {
    assert.deepEqual(partialTiles(70_000), [
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    assert.deepEqual(partialTiles(256), [{ level: 1, index: 0, width: 1 }]);
    assert.deepEqual(partialTiles(0), []);
  });

  test('growth hands out each tile of each size once, and no other', () => {
    const handed: string[] = [];
    const emit = ({ tile, bytes }: { tile: Tile; bytes: Uint8Array }): void => {
      assert.equal(bytes.length, 32 * tile.width);
      handed.push(tilePath(tile));
    };
    const hashes = entriesOf('hash', 0, 600);
    let edge = grown(EMPTY_EDGE, hashes.slice(0, 300), emit);
    assert.deepEqual(handed.splice(0), ['tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1']);
    edge = grown(edge, hashes.slice(300, 301), emit);
    assert.deepEqual(handed.splice(0), ['tile/0/001.p/45']);
    edge = grown(edge, hashes.slice(301, 512), emit);
    assert.deepEqual(handed.splice(0), ['tile/0/001', 'tile/1/000.p/2']);
    grown(edge, [], emit);
    assert.deepEqual(handed, []);
  });

  test('entries come back as they were, and a bundle that is cut or padded is none', () => {
    const entries = [Buffer.alloc(0), Buffer.from('a'), Buffer.alloc(65_535, 7)];
    const bytes = writeEntries(entries);
    assert.equal(hex(bytes.subarray(0, 5)), '0000000161');
    assert.deepEqual(hexes(readEntries(bytes, 3) ?? []), hexes(entries));
    assert.equal(readEntries(bytes, 2), null);
    assert.equal(readEntries(bytes, 4), null);
    assert.equal(readEntries(bytes.subarray(0, -1), 3), null);
    assert.equal(readEntries(bytes.subarray(0, 3), 2), null);
    assert.throws(() => writeEntries([Buffer.alloc(65_536)]), RangeError);
  });
});
