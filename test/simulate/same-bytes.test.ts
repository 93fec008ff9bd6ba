import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCOUNTS } from '../../src/domain/facts/fact-table.ts';
import { WITH_ALL } from '../tier.ts';
import { simulatedNation } from './simulated-nation.ts';

test('the same seed gives the same bytes with one thread and with two, another seed others', {
  skip: WITH_ALL,
}, async () => {
  const once = await (await simulatedNation({ seed: 5 }, 2)).hashes();
  const again = await (await simulatedNation({ seed: 5 }, 1)).hashes();
  const other = await (await simulatedNation({ seed: 6 }, 2)).hashes();
  assert.deepEqual(again, once);
  const alike = Object.keys(once).filter((name) => once[name] === other[name]);
  assert.deepEqual(alike, ['maker.csv'], 'only the list of makers is the same in every nation');
});

test('a nation is one file an account, the truth, and what was simulated', async () => {
  const csv = await (await simulatedNation()).hashes();
  const wanted = [...ACCOUNTS.map((account) => `${account}.csv`), 'simulation.json', 'truth.csv'];
  assert.deepEqual(Object.keys(csv), wanted.sort());
  const parquet = await (await simulatedNation({ format: 'parquet' })).hashes();
  const named = wanted.map((name) =>
    name === 'truth.csv' ? name : name.replace(/\.csv$/, '.parquet'),
  );
  assert.deepEqual(Object.keys(parquet), named.sort());
});
