import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Database } from '../database.ts';
import { FolderBusy } from './folder-lock.ts';
import { StageKeeper } from './stage-keeper.ts';

describe('work in stages', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'mileproof-stages-'));
  after(() => rmSync(scratch, { recursive: true, force: true }));
  const write = (text: string) => async (folder: string) => {
    writeFileSync(join(folder, 'file'), text);
    return { text };
  };

  test('a stage that is done is not done again, and its result is remembered', async () => {
    const folder = join(scratch, 'again');
    const first = await StageKeeper.open(folder, 'a');
    assert.deepEqual(await first.run('one', write('first')), { text: 'first' });
    await first.release();
    const second = await StageKeeper.open(folder, 'a');
    assert.equal(second.resumed, true);
    assert.deepEqual(await second.run('one', write('second')), { text: 'first' });
    assert.equal(readFileSync(join(second.folderOf('one'), 'file'), 'utf8'), 'first');
  });

  test('a stage that broke off is done anew, without what it had written', async () => {
    const folder = join(scratch, 'broken');
    const first = await StageKeeper.open(folder, 'a');
    await assert.rejects(
      first.run('one', async (at) => {
        writeFileSync(join(at, 'half'), 'half');
        throw new Error('killed');
      }),
    );
    assert.equal(first.isDone('one'), false);
    await first.run('one', write('whole'));
    assert.equal(existsSync(join(first.folderOf('one'), 'half')), false);
  });

  test('a stage that is undone is done again', async () => {
    const folder = join(scratch, 'undone');
    const keeper = await StageKeeper.open(folder, 'a');
    await keeper.run('one', write('first'));
    await keeper.undo('one');
    assert.equal(keeper.isDone('one'), false);
    assert.deepEqual(await keeper.run('one', write('second')), { text: 'second' });
  });

  test('rows of files are brought together by a query over views', async () => {
    const folder = join(scratch, 'exchanged');
    const keeper = await StageKeeper.open(folder, 'a');
    const database = await Database.open({ memory: '200MB', threads: 2, spill: scratch });
    try {
      const told = ['one', 'other'].map((name) => join(scratch, `${name}.parquet`));
      await database.run(`COPY (SELECT 1 AS key, 'A' AS vin) TO '${told[0]}'`);
      await database.run(`COPY (FROM (VALUES (1, 'B'), (2, 'C')) t(key, vin)) TO '${told[1]}'`);
      const query = 'SELECT key FROM told GROUP BY key HAVING min(vin) <> max(vin)';
      const files = await keeper.exchange(database, 'hot', query, { told });
      assert.deepEqual(await database.rows(`FROM read_parquet('${files.join()}')`), [{ key: 1 }]);
      assert.deepEqual(await keeper.exchange(database, 'hot', 'not asked again', {}), files);
    } finally {
      database.close();
    }
  });

  test('other inputs throw away what was done', async () => {
    const folder = join(scratch, 'other');
    const first = await StageKeeper.open(folder, 'a');
    await first.run('one', write('first'));
    await first.release();
    const second = await StageKeeper.open(folder, 'b');
    assert.equal(second.resumed, false);
    assert.deepEqual(await second.run('one', write('second')), { text: 'second' });
  });

  test('what a kill left of a removal is taken for nothing', async () => {
    const folder = join(scratch, 'removed');
    const first = await StageKeeper.open(folder, 'a');
    await first.run('one', write('first'));
    await first.release();
    // the fingerprint goes first, the stages after it
    rmSync(join(folder, 'fingerprint'));
    const second = await StageKeeper.open(folder, 'a');
    assert.equal(second.resumed, false);
    assert.equal(second.isDone('one'), false);
  });

  test('a folder in which another process works is refused; a lock left behind is not', async () => {
    const folder = join(scratch, 'busy');
    const first = await StageKeeper.open(folder, 'a');
    await first.release();
    writeFileSync(join(folder, 'lock'), String(process.ppid));
    await assert.rejects(StageKeeper.open(folder, 'a'), FolderBusy);
    writeFileSync(join(folder, 'lock'), '999999999');
    await StageKeeper.open(folder, 'a');
    // whether a process of another machine is gone nobody can tell from here
    writeFileSync(join(folder, 'lock'), '999999999 another-machine');
    await assert.rejects(StageKeeper.open(folder, 'a'), {
      process: 999999999,
      host: 'another-machine',
    });
  });
});
