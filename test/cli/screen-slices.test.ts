import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from './run-cli.ts';

test('rows are written in slices, and suggestions are those of the whole chunk', async () => {
  // the letter O is in no VIN: each row is a fault that may get a suggestion, of which a chunk gives fifty
  const vins = Array.from({ length: 450 }, (_, at) => `LSJJV8DJ2SO${String(at).padStart(6, '0')}`);
  const { out } = await runCli(['screen', '-', '--format', 'ndjson'], `vin\n${vins.join('\n')}\n`);
  const told = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    told.map(({ row }) => row),
    vins.map((_, at) => at + 2),
  );
  const suggested = told.map(({ quality }) => quality[0].remedy.en.includes('Perhaps'));
  assert.deepEqual(
    suggested,
    vins.map((_, at) => at < 50),
  );
});
