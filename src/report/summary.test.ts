import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Problem, Verdict } from '../domain/verdict/verdict.ts';
import { compareGravity, gravest } from './gravest.ts';
import { addProblem, addToSummary, emptySummary } from './summary.ts';

const problem = (row: number, value: string): Problem => ({
  row,
  field: 'licence.appliedOn',
  code: 'date-unreadable',
  value,
  remedy: { en: 'Write it as 2026-03-05.', zh: '请写成 2026-03-05。' },
});

const finding = (result: Finding['result']): Finding => ({
  rule: 'G01',
  id: 'cn.648.letter-required',
  result,
  because: {},
  missing: [],
  cite: { instrument: '648', item: 'I', url: null, confidence: 'verbatim', dated: '2025-11-14' },
  toldUpTo: '2025-12-11',
  announced: false,
  remedy: { en: 'Bring the letter.', zh: '提交确认书。' },
});

const verdict = (row: number, part: Partial<Verdict> = {}): Verdict => ({
  row,
  application: '',
  vin: '',
  gate: 'clear',
  entry: { country: '', answer: 'unknown', reasons: [], toldUpTo: null },
  risk: { score: 0, band: 'low', reasons: [] },
  quality: [],
  findings: [],
  ruleset: '',
  ...part,
});

test('each axis is counted apart, and rules by what they found', () => {
  const summary = emptySummary();
  addToSummary(summary, verdict(2, { gate: 'blocked', findings: [finding('notMet')] }));
  addToSummary(summary, verdict(3, { gate: 'undetermined', findings: [finding('unknown')] }));
  addToSummary(summary, verdict(4, { findings: [finding('met')] }));
  assert.deepEqual(summary.gate, { clear: 1, blocked: 1, undetermined: 1 });
  assert.deepEqual(summary.entry, { admissible: 0, conditional: 0, barred: 0, unknown: 3 });
  assert.deepEqual(summary.risk, { low: 3, elevated: 0, high: 0 });
  const { notMet, unknown } = summary.rules.get('G01')!;
  assert.deepEqual([notMet, unknown], [1, 1]);
});

test('the same problem is told once, with its first rows and values', () => {
  const summary = emptySummary();
  for (let row = 2; row <= 11; row += 1) {
    addToSummary(summary, verdict(row, { quality: [problem(row, `bad ${row % 4}`)] }));
  }
  addProblem(summary, { ...problem(0, ''), code: 'header-unknown' });
  assert.equal(summary.problems, 11);
  assert.equal(summary.sound, 0);
  const [group, file] = [...summary.problemGroups.values()];
  assert.deepEqual(group?.rows, [2, 3, 4, 5, 6]);
  assert.deepEqual(group?.values, ['bad 2', 'bad 3', 'bad 0']);
  assert.equal(group?.count, 10);
  assert.deepEqual(file?.rows, []);
});

test('the gravest are chosen axis after axis and stay in the order of the file', () => {
  const told = [
    verdict(2, { risk: { score: 90, band: 'high', reasons: [] } }),
    verdict(3, { gate: 'undetermined' }),
    verdict(4, { gate: 'blocked' }),
    verdict(5, {
      gate: 'undetermined',
      entry: { country: '', answer: 'barred', reasons: [], toldUpTo: null },
    }),
  ];
  assert.deepEqual(
    [...told].sort(compareGravity).map(({ row }) => row),
    [4, 5, 3, 2],
  );
  const vehicles = told.map((one) => ({ verdict: one, facts: {} }));
  assert.deepEqual(
    gravest(vehicles, 2).map(({ verdict }) => verdict.row),
    [4, 5],
  );
  assert.equal(gravest(vehicles, 4), vehicles);
});
