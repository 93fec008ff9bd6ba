import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleSet } from './syntax.ts';
import { valuesOn } from './value-on.ts';

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
