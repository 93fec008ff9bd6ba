import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runningServer } from './running-server.ts';

const data = mkdtempSync(join(tmpdir(), 'mileproof-'));
after(() => rmSync(data, { recursive: true }));
const path = join(data, 'postmaster.pid');
const REST = `${data}\n1790000000\n5432\n/run/here\n\n  123 456\nready   \n`;

test('without its file, or with a number that no process has, no server runs', async () => {
  assert.equal(await runningServer(data), null);
  writeFileSync(path, `2147483646\n${REST}`);
  assert.equal(await runningServer(data), null);
  assert.equal(readFileSync(path, 'utf8'), `2147483646\n${REST}`);
  writeFileSync(path, 'no number\n');
  assert.equal(await runningServer(data), null);
});

test('a number that another program has now is crossed out, the rest stays', async () => {
  writeFileSync(path, `${process.pid}\n${REST}`);
  assert.equal(await runningServer(data), null);
  assert.equal(readFileSync(path, 'utf8'), `2147483647\n${REST}`);
});
