import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { writeSigningKey, writeVerifierKey } from '../../src/log/note-key.ts';
import { type Ran, ROOT, runCli } from '../cli/run-cli.ts';
import { LOG, OTHER_LOG, WITNESS } from '../log/log-keys.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = temporaryFolder('nation-test-commands');
const dir = join(home, 'test');
const sealed = `${dir}-sealed`;

const run = (...words: readonly string[]): Promise<Ran> => runCli(['nation-test', ...words]);

before(async () => {
  const { status, err } = await run('make', dir, '--vehicles', '3000', '--nation', 'outside');
  assert.equal(status, 0, err);
  assert.match(
    err,
    /^mileproof: \d+ vehicles of 1 nations? are asked about: publish .*test, keep .*test-sealed;/,
  );
});

/** A copy of the test with its truth, which may be spoilt. */
let copies = 0;
const copied = async (): Promise<string> => {
  copies += 1;
  const to = join(home, `copy-${copies}`, 'test');
  await cp(dir, to, { recursive: true, preserveTimestamps: true });
  await cp(sealed, `${to}-sealed`, { recursive: true });
  return to;
};

test('what is published does not hold the truth', async () => {
  const names = (await readdir(dir, { recursive: true })).sort();
  assert.ok(
    names.includes('commitment.json') && names.includes(join('outside', 'datapackage.json')),
  );
  assert.ok(!names.some((name) => /truth|blinding|sealed|opened/.test(name)), names.join());
  const { seed } = JSON.parse(await readFile(join(sealed, 'truth.json'), 'utf8')) as {
    seed: string;
  };
  for (const name of ['test.json', 'commitment.json', 'README.md']) {
    assert.ok(!(await readFile(join(dir, name), 'utf8')).includes(seed), name);
  }
});

test('the description names every file of a nation and every column of it', async () => {
  const text = await readFile(join(dir, 'outside', 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  const feeds = await readdir(join(dir, 'outside', 'feeds'));
  const paths = ['vehicles.csv', ...feeds.map((name) => `feeds/${name}`)];
  assert.deepEqual(resources.map(({ path }) => path).sort(), paths.sort());
  for (const { path, schema } of resources) {
    const [header = ''] = (await readFile(join(dir, 'outside', path), 'utf8')).split('\n');
    assert.deepEqual(
      schema.fields.map(({ name }) => name),
      header.split(','),
      path,
    );
  }
});

test('a program of twenty lines takes part, and is scored beside the baselines', async () => {
  const program = join(ROOT, 'docs', 'examples', 'take-part.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program, dir]);
  const answers = join(home, 'theirs.csv');
  await writeFile(answers, stdout);
  assert.equal((await run('baseline', dir)).status, 0);
  const { status, out, err } = await run(
    'score',
    dir,
    answers,
    join(dir, 'answers', 'baseline-both.csv'),
    '--json',
  );
  assert.equal(status, 0, err);
  const [theirs, both] = JSON.parse(out) as {
    name: string;
    total: { recall: { count: number; of: number }; accused: { count: number } };
    cost: { falsely: number; yuan: number };
  }[];
  assert.deepEqual([theirs?.name, both?.name], ['theirs', 'baseline-both']);
  // counted here from the opened truth alone
  const truth = JSON.parse(await readFile(join(sealed, 'truth.json'), 'utf8')) as {
    vehicles: { outside: [string, string, string, string][] };
  };
  const flagged = new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(',yes'))
      .map((line) => line.split(',')[0]),
  );
  const zero = /^(nominees|one-day-owner|parked-batch|made-later)$/;
  const guilty = truth.vehicles.outside.filter(
    ([, standing, kind]) => standing === 'scheme' && zero.test(kind),
  );
  const honest = truth.vehicles.outside.filter(([, standing]) =>
    /^(honest|look-alike)$/.test(standing),
  );
  const found = guilty.filter(([vin]) => flagged.has(vin)).length;
  const accused = honest.filter(([vin]) => flagged.has(vin)).length;
  assert.ok(found > 0, 'the rule finds some');
  assert.deepEqual([theirs?.total.recall.count, theirs?.total.recall.of], [found, guilty.length]);
  assert.deepEqual([theirs?.total.accused.count, theirs?.cost.falsely], [accused, accused]);
  // an hour at 124,110 yuan in 2,000 hours
  assert.equal(theirs?.cost.yuan, Math.round((accused * 124_110) / 2_000));
  const told = await run('score', dir, answers, '--lang', 'zh', '--detail');
  assert.match(told.out, /零公里手法查出/);
  assert.match(told.out, /outside parked-batch/);
});

test('answers that are wrong are refused with row, field, value and remedy, and nothing is scored', async () => {
  const wrong = join(home, 'wrong.csv');
  await writeFile(wrong, 'vin,flagged\nNOBODY,perhaps\n');
  const { status, out, err } = await run('score', dir, wrong);
  assert.equal(status, 65);
  assert.equal(out, '');
  assert.match(err, /wrong\.csv: row 2: vin “NOBODY”: answer for VINs of vehicles\.csv alone/);
  assert.match(err, /wrong\.csv: row 2: flagged “perhaps”: write yes, no, unknown/);
  assert.match(err, /wrong\.csv: nothing was scored$/m);
  await writeFile(wrong, 'vin,flagged\n');
  const none = await run('score', dir, wrong);
  assert.deepEqual([none.status, /answers for no vehicle/.test(none.err)], [65, true]);
  await writeFile(wrong, Buffer.from([0xff, 0xfe]));
  assert.match(
    (await run('score', dir, wrong)).err,
    /wrong\.csv: the file: save the file as CSV in UTF-8/,
  );
  const many = `vin,flagged\n${'NOBODY,no\n'.repeat(50)}`;
  const more = await runCli(['nation-test', 'score', dir, '-'], many);
  assert.match(more.err, /-: 30 more problems/);
});

test('a truth is opened, verified, and refused where anything was changed since', async () => {
  const to = await copied();
  assert.equal(
    (await run('verify', to, '--truth', join(to, 'opened'))).status,
    66,
    'not opened yet',
  );
  assert.equal((await run('open', to)).status, 0);
  await rm(`${to}-sealed`, { recursive: true });
  const { status, out } = await run('verify', to);
  assert.equal(status, 0);
  const { leaf } = JSON.parse(await readFile(join(to, 'commitment.json'), 'utf8')) as {
    leaf: string;
  };
  assert.ok(out.includes(leaf), out);

  const truthFile = join(to, 'opened', 'truth.json');
  const truth = await readFile(truthFile, 'utf8');
  await writeFile(truthFile, truth.replace('"scheme"', '"honest"'));
  const changed = await run('verify', to);
  assert.equal(changed.status, 65);
  assert.match(changed.err, /not the truth that was committed to/);
  const scored = await run('score', to, join(home, 'theirs.csv'));
  assert.equal(scored.status, 65, 'nothing is scored by it either');
  await writeFile(truthFile, truth);

  await appendFile(join(to, 'outside', 'feeds', 'licence.csv'), 'x\n');
  const feed = await run('verify', to);
  assert.equal(feed.status, 1);
  assert.match(feed.out, /^FAIL {2}outside\/feeds\/licence\.csv is not as it was published/m);
  for (const words of [
    ['run', to],
    ['baseline', to],
    ['score', to, join(home, 'theirs.csv')],
    ['open', to],
  ]) {
    const refused = await run(...words);
    assert.equal(refused.status, 65, words[0]);
    assert.match(refused.err, /licence\.csv is not as it was published: fetch the test again/);
  }
});

test('another test.json, commitment, blinding value or truth is told apart', async () => {
  const other = await copied();
  const commitment = join(other, 'commitment.json');
  const text = await readFile(commitment, 'utf8');
  const say = async (): Promise<string> => (await run('verify', other)).err;
  await writeFile(commitment, '{}');
  assert.match(await say(), /commitment\.json is missing or damaged/);
  await writeFile(commitment, text.replace(/"test": "[0-9a-f]{64}/, `"test": "${'0'.repeat(64)}`));
  assert.match(await say(), /commitment\.json is of another test\.json/);
  await writeFile(commitment, text);
  await writeFile(join(`${other}-sealed`, 'blinding.bin'), Buffer.alloc(32));
  assert.match(await say(), /digest of blinding\.bin and truth\.json is another/);
  await rm(join(`${other}-sealed`, 'blinding.bin'));
  assert.match(await say(), /blinding\.bin is no file of a test/);
  await writeFile(join(`${other}-sealed`, 'truth.json'), 'no');
  assert.match(await say(), /truth\.json is no file of a test/);
});

test('a commitment in a log before is told, and what does not show it is told apart', async () => {
  const to = await copied();
  const log = join(home, 'log');
  const at = (name: string): string => join(home, name);
  await writeFile(at('log.key'), `${writeSigningKey(LOG)}\n`);
  const commitment = join(to, 'commitment.json');
  const logged = async (...words: readonly string[]) => {
    const { status, out, err } = await runCli(['log', ...words]);
    assert.equal(status, 0, err);
    return out;
  };
  const add = (leaf: string, fill: string) =>
    logged('add', log, '--key', at('log.key'), '--leaf', leaf, '--fill', fill);
  const keep = (name: string) => cp(join(log, 'checkpoint'), at(name));
  const KEY = ['--log-key', writeVerifierKey(LOG)];
  const prove = (name: string, leaf: string, ...words: readonly string[]) =>
    logged('proof', log, '--leaf', leaf, ...KEY, '--out', at(name), ...words);
  const other = 'ab'.repeat(32);
  await add(other, '3');
  await keep('before');
  await add(commitment, '300');
  await keep('kept');
  await prove('right', commitment);
  await prove('wrong', other);
  await add('cd'.repeat(32), '600');
  await prove('later', commitment);
  await prove('earlier', commitment, '--checkpoint', at('kept'));
  assert.equal(await readFile(at('earlier'), 'utf8'), await readFile(at('right'), 'utf8'));
  await writeFile(at('witness.key'), `${writeSigningKey(WITNESS)}\n`);
  const watch = ['--key', at('witness.key'), '--data', at('seen'), ...KEY, '--once'];
  assert.equal((await runCli(['witness', 'follow', log, ...watch])).status, 0);
  const name = createHash('sha256').update(LOG.name).digest('hex');
  await prove('cosigned', commitment, '--checkpoint', join(at('seen'), name, 'checkpoint'));

  const verified = async (...words: readonly string[]) => {
    const { status, out } = await run('verify', to, ...words);
    return [status, out.split('\n')[2] ?? ''] as const;
  };
  const told = async (status: number, words: RegExp, ...asked: readonly string[]) => {
    const found = await verified(...asked);
    assert.equal(found[0], status, found[1]);
    assert.match(found[1], words);
  };
  const proof = (file: string) => ['--proof', at(file), ...KEY];
  const kept = (file: string) => ['--checkpoint', at(file)];
  await told(
    0,
    /^ok {4}the commitment is number \d+ of log\.example\/log, by its checkpoint of 300/,
    ...proof('right'),
  );
  const before = /^ok {4}.*from before the truth was opened: 300 leaves$/;
  await told(0, before, ...proof('right'), ...kept('kept'));
  await told(
    2,
    /^\? {5}.*came there after your checkpoint of 3 leaves/,
    ...proof('right'),
    ...kept('before'),
  );
  await told(
    2,
    /^\? {5}.*nothing shows that it was there before/,
    ...proof('later'),
    ...kept('kept'),
  );
  await told(1, /^FAIL {2}the proof is not of this commitment/, ...proof('wrong'));
  const seen = [...proof('cosigned'), '--witness', writeVerifierKey(WITNESS), '--opened'];
  await told(0, /^ok {4}.*from before the truth was opened: 600/, ...seen, '2999-01-01T00:00:00Z');
  await told(2, /^\? {5}.*nothing shows/, ...seen, '2001-01-01T00:00:00Z');
  await told(
    2,
    /^\? {5}the proof is of a log whose key was not named/,
    '--proof',
    at('right'),
    '--log-key',
    writeVerifierKey(OTHER_LOG),
  );
  assert.match(
    (await run('verify', to, ...proof('right'), '--lang', 'zh')).out,
    /^通过 {2}承诺是日志/m,
  );
  assert.equal((await run('verify', to, ...KEY)).status, 66);
  assert.equal((await run('verify', to, '--proof', at('right'))).status, 64);
  assert.equal((await run('verify', to, ...KEY, '--opened', 'soon')).status, 64);

  const refused = await run('open', to, ...proof('wrong'));
  assert.deepEqual([refused.status, /nothing was opened/.test(refused.err)], [1, true]);
  assert.ok(!(await readdir(to)).includes('opened'));
  await cp(at('right'), join(to, 'commitment.tlog-proof'));
  const opened = await run('open', to, ...KEY);
  assert.equal(opened.status, 0);
  assert.match(opened.err, /by its checkpoint of 300 leaves/);
  assert.equal((await run('verify', to, ...KEY, ...kept('kept'))).status, 0);
});

test('what is no test, and what is in the way, is said with what helps', async () => {
  const nothing = join(home, 'nothing');
  const none = await run('run', nothing);
  assert.deepEqual(
    [none.status, /nation-test make .*nothing` makes one/.test(none.err)],
    [66, true],
  );
  await mkdir(nothing);
  await writeFile(join(nothing, 'mine.txt'), 'mine');
  const taken = await run('make', nothing);
  assert.deepEqual([taken.status, /no earlier test/.test(taken.err)], [73, true]);
  const again = await run('make', dir);
  assert.deepEqual(
    [again.status, /whose truth would be lost.*--replace/.test(again.err)],
    [73, true],
  );
  assert.equal((await run('make', join(home, 'x'), '--vehicles', '12')).status, 64);
  assert.equal((await run('make', join(home, 'x'), '--vehicles', 'many')).status, 64);
  assert.equal((await run('make', join(home, 'x'), '--nation', 'mars')).status, 64);
  const step = await run('mkae', dir);
  assert.deepEqual([step.status, /no step mkae; it has all, make, run/.test(step.err)], [64, true]);
  assert.equal((await run('score', dir, join(home, 'nobody.csv'))).status, 66);
  await writeFile(join(nothing, 'test.json'), '{"kind":"other"}');
  const other = await run('verify', nothing);
  assert.deepEqual([other.status, /test\.json is no file of a test/.test(other.err)], [65, true]);
});

test('help and completion know its steps, in Chinese too', async () => {
  const { out } = await run('--help');
  for (const step of ['make', 'run', 'baseline', 'score', 'open', 'verify'])
    assert.match(out, new RegExp(`^  ${step} `, 'm'));
  assert.match((await run('--help', '--lang', 'zh')).out, /测试是一个文件夹/);
  const completed = await runCli(['complete', '--', 'nation-test', '']);
  const steps = ['all', 'make', 'run', 'baseline', 'score', 'open', 'verify', 'help'];
  assert.deepEqual(completed.out.trim().split('\n'), steps);
});
