import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupProblems } from './group-problems.ts';
import { problemAt } from './problem-catalogue.ts';

test('problems are grouped by code and field, the most frequent first, with the first five rows', () => {
  const problems = [
    problemAt(1, 'x', 'unknown-header', 'x'),
    ...[2, 3, 4, 5, 6, 7].map((row) =>
      problemAt(row, 'licence.appliedOn', 'not-a-date', `?${row}`),
    ),
    problemAt(3, 'licence.vin', 'not-a-date'),
  ];
  assert.deepEqual(
    groupProblems(problems).map(({ code, field, count, rows }) => [code, field, count, rows]),
    [
      ['not-a-date', 'licence.appliedOn', 6, [2, 3, 4, 5, 6]],
      ['unknown-header', 'x', 1, [1]],
      ['not-a-date', 'licence.vin', 1, [3]],
    ],
  );
});

test('a value is cut to 80 characters and personal numbers in it are masked', () => {
  assert.equal(problemAt(2, 'f', 'not-a-date', 'x'.repeat(200)).value.length, 80);
  assert.equal(problemAt(2, 'f', 'not-a-date', 'call 13800000000').value, 'call •••');
  assert.equal(problemAt(2, 'f', 'not-a-date', '11010519491231002X').value, '•••');
});
