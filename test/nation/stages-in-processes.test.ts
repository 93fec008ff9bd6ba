import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { EXIT } from '../../src/cli/exit-status.ts';
import { findFeeds } from '../../src/nation/feeds/find-feeds.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { EngineFailed } from '../../src/nation/run/engine-stages.ts';
import { workFolderOf } from '../../src/nation/run/publish.ts';
import { type NationOutcome, screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT } from '../cli/run-cli.ts';
import { WITH_ALL } from '../tier.ts';
import { engineOrder } from './engine-order.ts';
import { everyFile } from './every-file.ts';
import { copyScreened, PART_ROWS } from './screened-once.ts';
import { SpawningEngine, stagesHere } from './spawning-engine.ts';

/** Stages of every kind of work, and in the gate those of which one is killed. */
const KINDS = /^(?:feed-0|shared|pattern-monthEndBurst|links|part-[01]|unapplied-0|findings|out)$/;

/** The last pattern: what the gate leaves to an engine begins with it. */
const LAST = PATTERNS.at(-1)?.name ?? '';

describe('a nation screened by an engine', () => {
  let scratch = '';
  let expected: Readonly<Record<string, string>> = {};
  const outOf = (name: string): string => join(scratch, name);

  const screened = (
    name: string,
    engine?: SpawningEngine,
    until?: string,
    narrowRows?: number,
  ): Promise<NationOutcome> =>
    screenNation(engineOrder(scratch, name, { partRows: PART_ROWS, engine, until, narrowRows }));

  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-engine-'));
    expected = await copyScreened(scratch);
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('in processes of which one of each kind is killed, and one runs twice at once, has the same bytes', {
    skip: WITH_ALL,
  }, async () => {
    const { files } = await findFeeds(join(scratch, 'feeds'));
    const certificates = files.findIndex(({ account }) => account === 'certificate');
    // the vehicles of interest alone are left to patterns and links, which takes stages of its own
    const narrowed = ['told', 'first', 'named', 'kept'].map((kind) => `${kind}-${certificates}`);
    const killed = [
      ...['feed-0', 'parties', ...narrowed, 'hands'],
      ...['pattern-monthEndBurst', 'links', 'part-1', 'out'],
    ];
    const engine = new SpawningEngine({
      apart: (stage) => KINDS.test(stage) || killed.includes(stage),
      killed,
      twice: ['part-1'],
    });
    assert.equal((await screened('apart', engine, undefined, 0)).kind, 'screened');
    for (const stage of killed) assert.deepEqual(engine.ends(stage), ['killed', 'done'], stage);
    assert.deepEqual(await everyFile(outOf('apart')), expected);
    assert.deepEqual((await readdir(scratch)).sort(), ['apart', 'feeds', 'plain']);
  });

  test('that is gone in the middle goes on by itself, and then by an engine, with the same bytes', async () => {
    const out = outOf('resumed');
    const work = workFolderOf(out);
    const begun: string[] = [];
    const engine = (goneAfter?: string): SpawningEngine =>
      new SpawningEngine({
        apart: (stage) => /^(?:feed-0|part-1)$/.test(stage),
        killed: ['feed-0', 'part-1'],
        twice: ['part-1'],
        before: (stage) => Promise.resolve(void begun.push(stage)),
        ...(goneAfter === undefined ? {} : { goneAfter }),
      });
    await assert.rejects(screened('resumed', engine('feed-0')), EngineFailed);
    await assert.rejects(screened('resumed', undefined, LAST), /cut off/);
    // an attempt that was cut off with its machine
    await writeFile(join(work, 'left.try-1-x'), '');
    const gone = engine('part-1');
    await assert.rejects(screened('resumed', gone), EngineFailed);
    assert.deepEqual(gone.ends('part-1'), ['killed', 'done']);
    assert.ok(!existsSync(join(work, 'left.try-1-x')), 'what does not count is taken away');
    assert.equal((await screened('resumed', engine())).kind, 'screened');
    assert.deepEqual(await everyFile(out), expected);
    assert.equal(new Set(begun).size, begun.length, 'no stage is done twice');
    assert.ok(begun.includes(`pattern-${LAST}`) && begun.includes('out'), begun.join());
    assert.ok(!(await readdir(scratch)).includes('.resumed.work'), 'nothing is left beside it');
  });

  test('is led by one process at a time', async () => {
    const out = outOf('busy');
    const engine = new SpawningEngine({
      apart: () => false,
      goneAfter: 'feed-0',
      before: async () => {
        const words = ['bin/mileproof.js', 'screen', join(scratch, 'feeds'), '--out', out];
        const second = spawn(process.execPath, words, { cwd: ROOT });
        const status = new Promise((resolve) => second.once('close', resolve));
        assert.match(await text(second.stderr), new RegExp(`process ${process.pid} is screening`));
        assert.equal(await status, EXIT.unwritable);
      },
    });
    await assert.rejects(screened('busy', engine), EngineFailed);
  });

  test('has tasks that refuse other work and what cannot be done yet, and remove nothing', async () => {
    const folder = workFolderOf(outOf('busy'));
    const fingerprint = await readFile(join(folder, 'fingerprint'), 'utf8');
    const standing = await everyFile(folder);
    const own = { folder, fingerprint };
    assert.deepEqual(await stagesHere({ ...own, fingerprint: 'another' }, ['licences']), {
      kind: 'other-work',
    });
    assert.deepEqual(await stagesHere({ ...own, folder: scratch }, ['licences']), {
      kind: 'other-work',
    });
    const { kind } = await stagesHere(own, ['licences'], 'another');
    assert.equal(kind, 'other-program');
    assert.deepEqual(await stagesHere(own, ['links']), {
      kind: 'missing',
      stage: Object.keys(standing).includes('feed-1/result.json') ? 'licences' : 'feed-1',
    });
    assert.deepEqual(await everyFile(folder), standing);
  });

  test('has a task end whose work fails, though whoever started it is still there', async () => {
    const folder = workFolderOf(outOf('busy'));
    const fingerprint = await readFile(join(folder, 'fingerprint'), 'utf8');
    await writeFile(join(folder, 'order.json'), '{');
    const words = ['task', folder, 'licences', '--fingerprint', fingerprint, '--attempt', '1'];
    const task = spawn(process.execPath, ['bin/mileproof.js', ...words], {
      cwd: ROOT,
      timeout: 120_000,
    });
    const status = new Promise((resolve) => task.once('close', resolve));
    assert.match(await text(task.stderr), /fault of the program/);
    assert.equal(await status, EXIT.fault);
  });
});
