import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { runCli } from '../cli/run-cli.ts';
import { madeOfSource } from '../made-of-source.ts';
import { engineOrder } from './engine-order.ts';
import { everyFile } from './every-file.ts';

/** Rows of a part: the nation below has two. */
export const PART_ROWS = 160;

/**
 * Copies a small nation into a folder: `feeds`, and `plain`, what one process makes of them in two parts. It is
 * screened once for all tests that hold another way of screening against it.
 *
 * @returns the files of `plain`, as `everyFile` reads them.
 */
export const copyScreened = async (
  scratch: string,
): Promise<Awaited<ReturnType<typeof everyFile>>> => {
  const by = ['test/nation/screened-once.ts', 'test/nation/engine-order.ts'];
  const made = await madeOfSource({ name: 'screened', by }, async (folder) => {
    const feeds = ['--vehicles', '1000', '--exports', '0.3', '--seed', '11'];
    const out = join(folder, 'feeds');
    assert.equal((await runCli(['simulate', ...feeds, '--out', out])).status, 0);
    const plain = await screenNation(engineOrder(folder, 'plain', { partRows: PART_ROWS }));
    assert.equal(plain.kind, 'screened');
  });
  cpSync(made, scratch, { recursive: true, preserveTimestamps: true });
  const expected = await everyFile(join(scratch, 'plain'));
  assert.ok('verdicts/part-0001.parquet' in expected, 'there are several parts');
  return expected;
};
