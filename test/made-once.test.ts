import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { madeOnce } from './made-once.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

test('four processes that need a folder at once make it once, and all find it whole', async () => {
  const scratch = temporaryFolder('once');
  const module = pathToFileURL(join(import.meta.dirname, 'made-once.ts')).href;
  const script = `
    import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    const { madeOnce } = await import('${module}');
    const folder = await madeOnce('${join(scratch, 'made')}', async (partial) => {
      appendFileSync('${join(scratch, 'makers')}', 'one\\n');
      await pause(200);
      writeFileSync(partial + '/whole', 'yes');
    });
    process.stdout.write(readFileSync(folder + '/whole', 'utf8'));`;
  const outputs = await Promise.all(
    [1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '-e', script])),
  );
  assert.deepEqual(
    outputs.map(({ stdout }) => stdout),
    ['yes', 'yes', 'yes', 'yes'],
  );
  assert.equal(readFileSync(join(scratch, 'makers'), 'utf8'), 'one\n');
  assert.deepEqual(readdirSync(scratch).sort(), ['made', 'makers']);
});

test('a folder whose maker fails is absent, and the next makes it', async () => {
  const folder = join(temporaryFolder('once'), 'made');
  const failing = madeOnce(folder, () => Promise.reject(new Error('no room')));
  await assert.rejects(failing, /no room/);
  assert.ok(!existsSync(folder));
  await madeOnce(folder, async (partial) => writeFileSync(join(partial, 'a'), ''));
  assert.deepEqual(readdirSync(folder), ['a']);
});

test('the lock of a process that died is taken over', async () => {
  const folder = join(temporaryFolder('once'), 'made');
  const { pid } = await new Promise<{ pid: number | undefined }>((resolve) => {
    const child = execFile(process.execPath, ['-e', ''], () => resolve({ pid: child.pid }));
  });
  writeFileSync(`${folder}.lock`, String(pid));
  await madeOnce(folder, async (partial) => writeFileSync(join(partial, 'a'), ''));
  assert.deepEqual(readdirSync(folder), ['a']);
});
