import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { inventVin } from '../../src/simulate/drawn/invented-vin.ts';
import { randomOf } from '../../src/simulate/drawn/random.ts';
import { BATCH_COLUMNS } from './batch-columns.ts';
import { batchRow } from './batch-scenarios.ts';
import { DECLARATIONS, EXPECTED_HITS, TWENTY_RULES } from './declarations.ts';
import { spoilCells } from './spoil-cells.ts';

const rows = (seed: number, count: number) => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => batchRow(random, seed, index));
};

test('the declarations fire the rules as often as the published comparison says', () => {
  let hits = 0;
  for (const { days, dest } of DECLARATIONS) {
    hits += TWENTY_RULES.filter((rule) => days < rule.limit && dest === rule.dest).length;
  }
  assert.equal(hits, EXPECTED_HITS);
});

test('invented VINs hold by the check digit of the product, or fail when they are to', () => {
  const random = randomOf(3);
  for (let index = 0; index < 500; index += 1) {
    assert.equal(vinStandingOf(inventVin(random, 'LSJ').vin), 'valid');
    assert.equal(vinStandingOf(inventVin(random, 'LSJ', false).vin), 'wrongCheckDigit');
  }
});

test('the same seed makes the same batch, and no VIN comes twice', () => {
  const batch = rows(1, 2000);
  assert.deepEqual(batch, rows(1, 2000));
  assert.equal(new Set(batch.map(({ row }) => row['licence.vin'])).size, 2000);
});

test('a batch is clear to about 55 parts in 100', () => {
  const clear = rows(1, 5000).filter(({ scenario }) => scenario.gate === 'clear').length;
  assert.ok(clear > 2600 && clear < 2900, String(clear));
});

test('spoiling changes three to six cells and adds no column', () => {
  const random = randomOf(5);
  for (const { row } of rows(2, 200)) {
    const before = { ...row };
    spoilCells(row, random);
    const changed = BATCH_COLUMNS.filter((column) => row[column] !== before[column]).length;
    assert.ok(changed >= 3 && changed <= 6, String(changed));
    assert.deepEqual(Object.keys(row), Object.keys(before));
  }
});
