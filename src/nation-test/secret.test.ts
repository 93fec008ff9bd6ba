import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentTo } from './commitment.ts';
import { randomSeed, Secret } from './secret.ts';
import { readTruth, type Truth, truthBytes } from './truth.ts';

test('a counter is put into another order, each number once, by the seed', () => {
  for (const size of [1, 2, 97, 1000]) {
    const all = Array.from({ length: size }, (_, at) => at);
    const placed = all.map((at) => new Secret('a').place('vin', at, size));
    assert.deepEqual(
      placed.toSorted((a, b) => a - b),
      all,
      `${size}`,
    );
  }
  const places = (seed: string, counter: string): readonly number[] =>
    [0, 1, 2, 3, 4].map((at) => new Secret(seed).place(counter, at, 359_370_000));
  assert.deepEqual(places('a', 'vin'), places('a', 'vin'));
  assert.notDeepEqual(places('a', 'vin'), places('b', 'vin'));
  assert.notDeepEqual(places('a', 'vin'), places('a', 'letter'));
});

test('streams are even, differ by purpose, and go on past a block', () => {
  const stream = new Secret('a').random('outside');
  const drawn = Array.from({ length: 40_000 }, () => stream());
  assert.ok(drawn.every((one) => one >= 0 && one < 1));
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  // the mean of so many has a deviation of 0.0014
  assert.ok(Math.abs(mean - 0.5) < 0.01, `${mean}`);
  assert.notEqual(new Secret('a').random('habits')(), drawn[0]);
  assert.equal(new Secret('a').random('outside')(), drawn[0]);
  assert.equal(Buffer.from(randomSeed(), 'base64url').length, 32);
});

test('a commitment is the SHA-256 of blinding value and truth, as coreutils tell it', () => {
  // printf '\1%.0s' $(seq 32) > b; printf '{}' > t; cat b t | sha256sum
  const { leaf } = commitmentTo('0'.repeat(64), new Uint8Array(32).fill(1), Buffer.from('{}'));
  assert.equal(leaf, LEAF);
});

const LEAF = '5ef179ff4a27db7045b2d744438932f9689ffaf482eeeb4b1a51740c7d909555';

test('a truth is read back from its canonical bytes, and from no others', () => {
  const truth: Truth = {
    ...{ test: 'a'.repeat(64), seed: 's' },
    labels: new Map([['habits', [{ vin: 'V', standing: 'scheme', kind: 'parked', group: '1' }]]]),
  };
  const bytes = truthBytes(truth);
  assert.equal(
    Buffer.from(bytes).toString(),
    `{"form":1,"kind":"mileproof-nation-test-truth","seed":"s","test":"${'a'.repeat(64)}",` +
      '"vehicles":{"habits":[["V","scheme","parked","1"]]}}',
  );
  assert.deepEqual(readTruth(bytes), truth);
  const spaced = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), null, 1));
  assert.equal(readTruth(spaced), null, 'other bytes of the same truth');
  assert.equal(readTruth(Buffer.from('{}')), null);
  assert.equal(readTruth(Buffer.from([0xff])), null);
});
