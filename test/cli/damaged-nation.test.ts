import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runCli } from './run-cli.ts';

describe('a screened nation that is not whole', () => {
  let scratch = '';
  let whole = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-damaged-'));
    whole = join(scratch, 'whole');
    const feeds = join(scratch, 'feeds');
    await runCli(['simulate', '--vehicles', '1000', '--exports', '0.3', '--out', feeds]);
    await runCli(['screen', feeds, '--out', whole]);
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  /** What `sales` and `whatif` say of a copy of the nation that something happened to. */
  const saidAfter = async (happened: (folder: string) => Promise<void>) => {
    const folder = join(scratch, 'copy');
    await rm(folder, { recursive: true, force: true });
    await cp(whole, folder, { recursive: true });
    await happened(folder);
    return [
      await runCli(['sales', folder, '--out', join(scratch, 'sales')]),
      await runCli(['whatif', folder, '--set', 'G01.days=90']),
    ];
  };

  test('whole, both answer', async () => {
    for (const { status } of await saidAfter(async () => {})) assert.equal(status, 0);
  });

  test('a file cut off, and one missing, are told in words', async () => {
    for (const happened of [
      (folder: string) => truncate(join(folder, 'store', 'account-certificate.parquet'), 100),
      (folder: string) => rm(join(folder, 'store', 'dossiers-0.parquet')),
      (folder: string) => writeFile(join(folder, 'findings.parquet'), 'no Parquet'),
    ]) {
      for (const { status, err } of await saidAfter(happened)) {
        assert.equal(status, 65, err);
        assert.match(err, /missing or damaged: copy it again/);
        assert.doesNotMatch(err, /fault of the program/);
      }
    }
  });

  test('a store of another form is one of another program', async () => {
    const runs = await saidAfter(async (folder) => {
      const path = join(folder, 'store', 'store.json');
      const index = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify({ ...index, form: 1 }));
    });
    for (const { status, err } of runs) {
      assert.equal(status, 66);
      assert.match(err, /screened by another program/);
    }
  });
});
