import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeAcross, placeLabel, stackBrackets, stackLabels } from './place-labels.ts';

test('a label stands after its tick, before it where there is no room, nowhere when it fits neither', () => {
  assert.deepEqual(placeLabel(10, 30, 100), { from: 10, to: 40, anchor: 'start' });
  assert.deepEqual(placeLabel(80, 30, 100), { from: 50, to: 80, anchor: 'end' });
  assert.equal(placeLabel(50, 60, 100), null);
  assert.deepEqual(placeAcross(50, 60, 100), { from: 20, to: 80, anchor: 'middle' });
  assert.deepEqual(placeAcross(20, 60, 100), { from: 0, to: 60, anchor: 'start' });
});

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 80 }))
    .map(([from, size]) => ({ from, to: from + size })),
  { maxLength: 12 },
);

test('no two labels of a row touch, whatever they are', () => {
  fc.assert(
    fc.property(extents, (labels) => {
      const rows = stackLabels(labels, 4);
      labels.forEach((a, i) => {
        labels.forEach((b, j) => {
          if (i < j && rows[i] === rows[j]) assert.ok(a.to + 4 <= b.from || b.to + 4 <= a.from);
        });
      });
    }),
  );
});

test('a short bracket lies inside a long one', () => {
  assert.deepEqual(
    stackBrackets([
      { from: 0, to: 100 },
      { from: 20, to: 40 },
      { from: 60, to: 70 },
    ]),
    [1, 0, 0],
  );
});
