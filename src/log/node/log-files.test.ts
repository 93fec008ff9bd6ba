import assert from 'node:assert/strict';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { NODE_FILES } from './log-files.ts';

test('a file that is written and a folder that is synced are waited for until the disk has them', async (t) => {
  const folder = temporaryFolder('log-files');
  const path = join(folder, 'file');
  const any: FileHandle = await open(path, 'w');
  const handles = Object.getPrototypeOf(any);
  await any.close();
  const synced = t.mock.method(handles, 'sync');
  await NODE_FILES.write(path, Buffer.from('a'));
  assert.equal(synced.mock.callCount(), 1);
  await NODE_FILES.sync(folder);
  assert.equal(synced.mock.callCount(), 2);
});
