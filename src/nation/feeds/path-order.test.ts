import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byDelivery } from './path-order.ts';

/** Each as an office would number its deliveries, first to last. */
const DELIVERIES: readonly (readonly string[])[] = [
  ['2025年12月.csv', '2026年1月.csv', '2026年9月.csv', '2026年10月.csv'],
  ['part-1.csv', 'part-2.csv', 'part-10.csv', 'part-100.csv'],
  ['2026-09/a.csv', '2026-10/a.csv'],
  ['2026/9/a.csv', '2026/10/a.csv'],
  ['一月.csv', '二月.csv', '三月.csv', '九月.csv', '十月.csv', '十一月.csv', '十二月.csv'],
  ['第一季度.csv', '第二季度.csv', '第三季度.csv', '第四季度.csv'],
  ['第一批.csv', '第二批.csv', '第十批.csv', '第二十一批.csv'],
  ['2025年上半年.csv', '2025年下半年.csv', '2026年上半年.csv'],
  ['２０２６年９月.csv', '２０２６年１０月.csv'],
  ['a2', 'a02', 'a10', 'b1'].map((name) => `${name}.csv`).toSorted(byDelivery),
  ['张三.csv', '李四.csv'],
  ['20260930.csv', '20261001.csv', '20261031235959000000001.csv', '20261031235959000000002.csv'],
];

test('deliveries follow one another by the numbers in their names', () => {
  for (const names of DELIVERIES) {
    assert.deepEqual(names.toReversed().toSorted(byDelivery), names);
  }
});

test('it is an order: of any three names, whatever is in them, and of two that differ one is first', () => {
  const part = fc.constantFrom(
    'a',
    '/',
    '9',
    '10',
    '09',
    '九月',
    '十月',
    '第二',
    '上半年',
    '１０',
    '-',
  );
  const name = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      assert.equal(Math.sign(byDelivery(a, b)) + Math.sign(byDelivery(b, a)), 0);
      assert.equal(byDelivery(a, b) === 0, a === b);
      if (byDelivery(a, b) <= 0 && byDelivery(b, c) <= 0) assert.ok(byDelivery(a, c) <= 0);
    }),
  );
});
