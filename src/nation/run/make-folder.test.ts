import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeFolder } from './make-folder.ts';

describe('a folder made with those above it', () => {
  let scratch = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-folder-'));
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('is there, made once or twice', async () => {
    const path = join(scratch, 'a', 'b', 'c');
    await makeFolder(path);
    await makeFolder(path);
    assert.ok(existsSync(path));
  });

  test('is refused where a file stands, at its end or before', async () => {
    const file = join(scratch, 'file');
    await writeFile(file, '');
    await assert.rejects(makeFolder(file), { code: 'EEXIST' });
    await assert.rejects(makeFolder(join(file, 'a')), { code: 'ENOTDIR' });
  });

  test('is refused, not tried for ever, where the file system takes none', {
    skip: !existsSync('/proc/self'),
  }, async () => {
    await assert.rejects(makeFolder('/proc/mileproof/a'), { code: 'ENOENT' });
  });
});
