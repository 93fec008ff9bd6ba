import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey } from './name-key.ts';

test('names that differ by width, blanks or case are one', () => {
  for (const name of ['Alpha Motor', 'ＡＬＰＨＡ　ＭＯＴＯＲ', ' alpha  motor ', 'AlphaMotor']) {
    assert.equal(nameKey(name), 'alphamotor', name);
  }
  assert.equal(nameKey('示例 汽车（集团）'), nameKey('示例汽车(集团)'));
});

test('names that differ by a letter are two', () => {
  assert.notEqual(nameKey('Alpha Motor'), nameKey('Alpha Motors'));
});
