import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chance } from '../random.ts';
import { Picker } from './picker.ts';

test('draws by weight, never what has none', () => {
  const picker = new Picker([
    { name: 'a', weight: 1 },
    { name: 'b', weight: 0 },
    { name: 'c', weight: 3 },
  ]);
  const chance = new Chance(1, 'picks');
  const drawn = Array.from({ length: 4000 }, () => picker.at(picker.place(chance)).name);
  assert.ok(!drawn.includes('b'));
  const share = drawn.filter((name) => name === 'c').length / drawn.length;
  assert.ok(Math.abs(share - 0.75) < 0.03, `${share}`);
});

test('an empty list is refused', () => {
  assert.throws(() => new Picker([]), /nothing to pick from/);
});
