import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { type Ran, ROOT, runCli } from '../cli/run-cli.ts';
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
