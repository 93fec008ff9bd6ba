import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ManifestHead, manifestOf } from './manifest.ts';

const HEAD: ManifestHead = {
  program: 'test',
  ruleset: 'none',
  today: '2026-11-25',
  inputs: [],
  totals: {},
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a manifest lists every file with its hash, those of folders by path, but for the store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-manifest-'));
  try {
    await mkdir(join(folder, 'findings'));
    await mkdir(join(folder, 'store', 'deep'), { recursive: true });
    await writeFile(join(folder, 'verdicts.csv'), 'verdicts');
    await writeFile(join(folder, 'findings', 'part-0001.parquet'), 'second');
    await writeFile(join(folder, 'findings', 'part-0000.parquet'), 'first');
    await writeFile(join(folder, 'store.txt'), '');
    await writeFile(join(folder, 'store', 'store.json'), 'unlisted');
    await writeFile(join(folder, 'store', 'deep', 'rows'), 'unlisted');
    const { outputs, today } = JSON.parse(await manifestOf(HEAD, folder, 'store'));
    assert.equal(today, HEAD.today);
    assert.deepEqual(outputs, [
      { name: 'findings/part-0000.parquet', bytes: 5, sha256: sha256('first') },
      { name: 'findings/part-0001.parquet', bytes: 6, sha256: sha256('second') },
      { name: 'store.txt', bytes: 0, sha256: sha256('') },
      { name: 'verdicts.csv', bytes: 8, sha256: sha256('verdicts') },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
