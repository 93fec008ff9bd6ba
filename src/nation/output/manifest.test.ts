import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type ManifestHead, manifestOf } from './manifest.ts';

const HEAD: ManifestHead = {
  program: 'test',
  ruleset: 'none',
  today: '2026-11-25',
  inputs: [],
  totals: {},
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a manifest lists files whole, those too that are still being written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-manifest-'));
  try {
    await writeFile(join(folder, 'early.csv'), 'early');
    await writeFile(join(folder, 'growing.csv'), 'grow');
    const late = async (name: string, text: string): Promise<string> => {
      await setTimeout(50);
      await writeFile(join(folder, name), text);
      return sha256(text);
    };
    const hashes = new Map([
      ['growing.csv', late('growing.csv', 'growing')],
      ['late.csv', late('late.csv', 'late')],
    ]);
    const { outputs } = JSON.parse(await manifestOf(HEAD, folder, hashes)) as { outputs: unknown };
    assert.deepEqual(outputs, [
      { name: 'early.csv', bytes: 5, sha256: sha256('early') },
      { name: 'growing.csv', bytes: 7, sha256: sha256('growing') },
      { name: 'late.csv', bytes: 4, sha256: sha256('late') },
    ]);
    const failing = new Map([['late.csv', Promise.reject(new Error('the disk is full'))]]);
    await assert.rejects(manifestOf(HEAD, folder, failing), /the disk is full/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
