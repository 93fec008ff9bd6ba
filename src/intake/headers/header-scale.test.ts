import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS } from '../../domain/facts/fact-table.ts';
import { headerScale } from './header-scale.ts';

test('a header says in which multiple its numbers count', () => {
  for (const [header, scale] of [
    ['退税额', 0],
    ['退税额（元）', 0],
    ['退税额（万元）', 4],
    ['退税额(单位：万元)', 4],
    ['退税额【人民币万元】', 4],
    ['退税额（万元，不含税）', 4],
    ['总价（万美元）', 4],
    ['补贴金额(千元)', 3],
    ['总价（百万）', 6],
    ['总价（亿元）', 8],
    ['里程表读数（万公里）', 4],
    ['里程表读数（公里）', 0],
    ['里程表读数（千米）', 0],
    ['里程表读数（千公里）', 3],
    ['里程表读数（km）', 0],
    ['Odometer (km)', 0],
    ['Value (thousand CNY)', 3],
    ['Value (in thousands)', 3],
    ['Value (CNY 10,000)', 4],
    ['Value (USD, million)', 6],
  ] as const) {
    assert.equal(headerScale(header), scale, header);
  }
});

test('units that numbers are not read in are told apart from none', () => {
  for (const header of [
    'Odometer (miles)',
    '里程（英里）',
    '里程（里）',
    '里程（万里）',
    '里程（华里）',
    '退税额（分）',
    '数量（万件）',
  ]) {
    assert.equal(headerScale(header), null, header);
  }
});

test('no header of the vocabulary itself is taken for a multiple', () => {
  for (const { en, zh, headers, name } of FACTS) {
    for (const header of [name, en, zh, ...headers]) assert.equal(headerScale(header), 0, header);
  }
});
