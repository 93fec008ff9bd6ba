import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCli } from './run-cli.ts';

const folder = await mkdtemp(join(tmpdir(), 'mileproof-network-'));
after(() => rm(folder, { recursive: true }));
const path = join(folder, 'outlets.csv');

test('the answer comes first, then what is wrong row by row', async () => {
  await writeFile(
    path,
    'number,name,country,lon,lat\nA,Example,KZ,76.93,43.24\nB,Other,KZ,43.24,76.93\nC,,KZ,,\n',
  );
  const { status, out } = await runCli(['network', 'check', path, '--lang', 'en']);
  const [answer, countries, ...problems] = out.trim().split('\n');
  assert.equal(status, 1);
  assert.equal(answer, '2 of 3 outlets can be taken; 2 things are wrong.');
  assert.equal(countries, 'by country: KZ 2');
  assert.match(
    problems[0] ?? '',
    /^row 3 {2}position “43.24 76.93” {2}position-swapped \(taken without it\):/,
  );
  assert.match(problems[1] ?? '', /^row 4 {2}name {2}name-missing \(outlet not taken\):/);
});

test('a sound file is said to be sound; one of another maker and one that is not there are told', async () => {
  await writeFile(path, 'number,name,country,brand\nA,Example,KZ,BYD\n');
  const sound = await runCli(['network', 'check', path, '--lang', 'zh', '--maker', 'byd-auto']);
  assert.deepEqual([sound.status, sound.out.split('\n')[0]], [0, '1个网点均可按原样采用。']);
  const other = await runCli([
    'network',
    'check',
    path,
    '--lang',
    'en',
    '--maker',
    'chery',
    '--json',
  ]);
  assert.equal(other.status, 65);
  assert.equal(JSON.parse(other.out).problems[0].code, 'of-another-maker');
  assert.equal((await runCli(['network', 'check', join(folder, 'no'), '--lang', 'en'])).status, 66);
  assert.equal((await runCli(['network', 'check', path, '--maker', 'nobody'])).status, 64);
});
