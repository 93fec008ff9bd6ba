import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleSet } from './syntax.ts';
import { valuesNear, valuesOn } from './value-on.ts';

/** A law with one value: 90 from day 100 to day 199, 180 from day 300 on. */
const LAW = {
  rules: [
    {
      values: [
        {
          id: 'a.days',
          periods: [
            { from: 100, until: 199, value: 90 },
            { from: 300, until: null, value: 180 },
          ],
        },
      ],
    },
  ],
} as unknown as Pick<RuleSet, 'rules'>;

test('a value is that of its period, both ends inclusive, and none outside', () => {
  const said = [99, 100, 199, 200, 299, 300, 900].map((day) => valuesOn(LAW, day)('a.days'));
  assert.deepEqual(said, [null, 90, 90, null, null, 180, 180]);
  assert.equal(valuesOn(LAW, 150)('a.other'), null);
});

test('nearest to a day is the next that the law sets, and after all the last', () => {
  const said = [99, 150, 200, 300].map((day) => valuesNear(LAW, day)('a.days'));
  assert.deepEqual(said, [90, 90, 180, 180]);
  const over = {
    rules: [{ values: [{ id: 'a.days', periods: [{ from: 1, until: 9, value: 7 }] }] }],
  };
  assert.equal(valuesNear(over as unknown as Pick<RuleSet, 'rules'>, 20)('a.days'), 7);
  assert.equal(valuesNear(LAW, 150)('a.other'), null);
});
