import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCheck } from './run-check.ts';

const outcomeOf = async (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-check-'));
  const script = join(folder, 'check.mjs');
  writeFileSync(script, text);
  const outcome = await runCheck({ name: 'one', title: 'one', script: [script], quick: true });
  rmSync(folder, { recursive: true });
  return outcome;
};

test('a check holds when its command ends with 0', async () => {
  assert.deepEqual(await outcomeOf("console.log('fine')"), { ok: true, output: 'fine' });
});

test('a check fails with any other end, and all it wrote is kept', async () => {
  const text = "console.error('bad'); process.exitCode = 2;";
  assert.deepEqual(await outcomeOf(text), { ok: false, output: 'bad' });
});

test('a check that crashes fails', async () => {
  assert.equal((await outcomeOf("throw new Error('x')")).ok, false);
});
