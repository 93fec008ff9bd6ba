import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workFolderOf } from '../../src/nation/run/publish.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { engineOrder } from './engine-order.ts';

const scratch = temporaryFolder('mileproof-parts-by-memory-');
const ROWS = 20_001;

mkdirSync(join(scratch, 'feeds'));
const rows = Array.from({ length: ROWS }, (_, at) => `S${at},LZZ${String(at).padStart(14, '0')}`);
writeFileSync(join(scratch, 'feeds', 'licence.csv'), ['application,vin', ...rows].join('\n'));

/** Into how many parts a nation is cut by whoever has so much memory. */
const partsWith = async (memory: string): Promise<unknown> => {
  const order = { ...engineOrder(scratch, memory, {}), memory };
  const progress = ({ stage }: { readonly stage: string }): void => {
    if (stage === 'patterns') throw new Error('cut off');
  };
  await assert.rejects(screenNation({ ...order, progress }), /cut off/);
  const done = readFileSync(join(workFolderOf(order.out), 'shared', 'result.json'), 'utf8');
  return JSON.parse(done).result;
};

test('with little memory a nation is cut into more parts', async () => {
  assert.equal(await partsWith('2GB'), 1);
  assert.equal(await partsWith('600MB'), 4);
});
