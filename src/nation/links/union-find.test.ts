import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnionFind } from './union-find.ts';

describe('union-find', () => {
  it('names a group by its smallest member, whatever the order of joining', () => {
    const groups = new UnionFind(6);
    assert.equal(groups.join(5, 3), true);
    assert.equal(groups.join(4, 5), true);
    assert.equal(groups.join(3, 4), false);
    assert.equal(groups.join(3, 1), true);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((one) => groups.find(one)),
      [0, 1, 2, 1, 1, 1],
    );
  });
});
