import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EvidenceStep, stepJson, stepSentence, stepSentenceZh } from './evidence.ts';

const step = (controller: string): EvidenceStep => ({
  from: 'A',
  to: 'B',
  by: 'controller',
  on: null,
  controller,
});
const label = (id: string): string => `${id} Ltd`;

test('a controller who is one of the two is told as such, in both languages', () => {
  const told = (controller: string): readonly string[] => [
    stepSentence(step(controller), label),
    stepSentenceZh(step(controller), label),
  ];
  assert.deepEqual(told('B'), ['A Ltd is controlled by B Ltd', 'A Ltd 的实际控制人为 B Ltd']);
  assert.deepEqual(told('A'), ['A Ltd controls B Ltd', 'B Ltd 的实际控制人为 A Ltd']);
  assert.deepEqual(told('C'), [
    'A Ltd is controlled by the same hand as B Ltd',
    'A Ltd 与 B Ltd 实际控制人相同',
  ]);
});

test('a step in evidence has the form of every other', () => {
  assert.deepEqual(stepJson(step('C')), { from: 'A', to: 'B', by: 'controller', on: null });
});
