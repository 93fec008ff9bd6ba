import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Ran, runCli } from './run-cli.ts';

describe('a screened nation that is not whole', () => {
  let scratch = '';
  let whole = '';
  let short: Ran;
  let again: Ran;
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-damaged-'));
    whole = join(scratch, 'whole');
    const feeds = join(scratch, 'feeds');
    await runCli(['simulate', '--vehicles', '1000', '--exports', '0.3', '--out', feeds]);
    short = await runCli(['screen', feeds, '--out', whole, '--memory', '50MB']);
    again = await runCli(['screen', feeds, '--out', whole]);
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  const sales = (folder: string) => runCli(['sales', folder, '--out', join(scratch, 'sales')]);
  const whatIf = (folder: string) => runCli(['whatif', folder, '--set', 'G01.days=90']);

  /** What they say, `sales` and `whatif` unless told, of a copy of the nation that something happened to. */
  const saidAfter = async (
    happened: (folder: string) => Promise<void>,
    asked: readonly (typeof sales)[] = [sales, whatIf],
  ) => {
    const folder = join(scratch, 'copy');
    await rm(folder, { recursive: true, force: true });
    await cp(whole, folder, { recursive: true });
    await happened(folder);
    const said: Ran[] = [];
    for (const ask of asked) said.push(await ask(folder));
    return said;
  };

  test('whole, both answer', async () => {
    for (const { status } of await saidAfter(async () => {})) assert.equal(status, 0);
  });

  test('a file cut off, and one missing, are told in words', async () => {
    for (const happened of [
      (folder: string) => truncate(join(folder, 'store', 'account-certificate-0000.parquet'), 100),
      (folder: string) => rm(join(folder, 'store', 'dossiers-0.parquet')),
      (folder: string) => rm(join(folder, 'findings', 'part-0001.parquet')),
      (folder: string) => writeFile(join(folder, 'findings', 'part-0000.parquet'), 'no Parquet'),
    ]) {
      for (const { status, err } of await saidAfter(happened)) {
        assert.equal(status, 65, err);
        assert.match(err, /missing or damaged: copy it again/);
        assert.doesNotMatch(err, /fault of the program/);
      }
    }
  });

  test('a file damaged in its middle is told in words by whoever reads it', async () => {
    const overwrite = async (folder: string, name: string): Promise<void> => {
      const path = join(folder, 'store', name);
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0xa5, 100, Math.floor(bytes.length / 2)));
    };
    for (const [name, ask] of [
      ['account-certificate-0000.parquet', sales],
      ['dossiers-0.parquet', whatIf],
    ] as const) {
      const [said] = await saidAfter((folder) => overwrite(folder, name), [ask]);
      assert.equal(said?.status, 65, said?.err);
      assert.match(said?.err ?? '', /missing or damaged: copy it again/);
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

  test('what the machine denies is told in words: memory, a place to write', async () => {
    const feeds = join(scratch, 'feeds');
    const other = join(scratch, 'other');
    assert.equal(short.status, 71, short.err);
    assert.match(short.err, /too little memory.*--memory/);
    assert.match(again.err, /going on where an earlier run stopped/);
    for (const amount of ['much', '0', '-5', '10']) {
      const { status, err } = await runCli(['sales', whole, '--memory', amount, '--out', other]);
      assert.equal(status, 64, amount);
      assert.match(err, /write an amount as 600MB or 4GB/);
    }
    const file = join(scratch, 'file');
    await writeFile(file, '');
    for (const words of [
      ['screen', feeds],
      ['sales', whole],
    ]) {
      const { status, err } = await runCli([...words, '--out', join(file, 'out')]);
      assert.equal(status, 73, err);
      assert.match(err, /cannot be used: a part of the path is no folder/);
    }
  });
});
