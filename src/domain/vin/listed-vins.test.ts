import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldVin } from './fold-vin.ts';
import { listedVins, vinsIn } from './listed-vins.ts';

const [A, B, C] = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB2PZZZ0002', 'LGXCE4CB2PZZZ0003'] as const;
const read = (text: string): readonly string[] | null => listedVins(foldVin(text));

test('a cell of nothing but VINs is a list of them, whatever stands between', () => {
  for (const text of [
    `${A}、${B}、${C}`,
    `${C}、${A}、${B}`,
    `${A}，${B}，${C}`,
    `${A};${B}；${C};`,
    `${A} / ${B} / ${C}`,
    `${A} ${B}\n${C}`,
    `${A}和${B}及${C}`,
    `VIN：${A}、${B}、${C}`,
    `${A}、${B}、${C}、${A}`,
    `${A}、${B}、${C}等3辆`,
    `${A}、${B}、${C}（共3台）`,
    `${A.toLowerCase()}、${B}、${C}`,
  ]) {
    assert.deepEqual(read(text), [A, B, C], text);
  }
  assert.deepEqual(read(`${A}、${A}`), [A]);
});

test('a single VIN is no list, nor is a cell in which anything else stands', () => {
  for (const text of [
    A,
    '',
    `${A}、${B.slice(0, 16)}`,
    `${A}、${B}等`,
    `${A}、${B}等3辆`,
    `${A}至${B}`,
    `${A}、${B}除外`,
    `除${A}、${B}`,
    `${A}、${B.replace('P', 'O')}`,
    '12345678901234567、12345678901234568',
  ]) {
    assert.equal(read(text), null, text);
  }
});

test('a list as it is kept is its VINs, and any other text is itself', () => {
  assert.deepEqual(vinsIn(`${A}、${B}`), [A, B]);
  assert.deepEqual(vinsIn(A), [A]);
  assert.deepEqual(vinsIn(`${A}、p:00`), [`${A}、p:00`]);
});
