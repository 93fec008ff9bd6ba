import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { before, test } from 'node:test';
import { runProgram } from '../../src/cli/program.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { type Ran, ROOT, runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { csvOf } from './run-sales.ts';
import { EMPTY, writeScreened } from './sales-nation.ts';

const folder = temporaryFolder('sales-command');
const screened = join(folder, 'nation');
const vin = (n: number): string => `LAA${String(n).padStart(14, '0')}`;

before(async () => {
  const certificate = Array.from({ length: 40 }, (_, n) => ({
    vin: vin(n),
    registeredOn: `2025-0${1 + (n % 3)}-10`,
    province: n % 4 === 0 ? '11' : '31',
  }));
  const declaration = certificate
    .slice(0, 7)
    .map((row) => ({ vin: row.vin, declaredOn: '2025-04-01', exitedOn: '2025-05-01' }));
  const factory = certificate.map((row) => ({ vin: row.vin, maker: '示例甲汽车有限公司' }));
  await writeScreened(screened, { ...EMPTY, certificate, declaration, factory }, '2026-03-01');
});

/** The program with another key of pseudonyms than the tests'. */
const runWith = async (pseudonymKey: string, words: readonly string[]): Promise<Ran> => {
  const kept = { out: '', err: '' };
  const into = (name: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk, _, done) {
        kept[name] += String(chunk);
        done();
      },
    });
  const status = await runProgram({
    words,
    stdin: Readable.from([]),
    stdout: into('out'),
    stderr: into('err'),
    colour: false,
    language: 'en',
    today: () => parseIsoDate('2026-11-24') ?? 0,
    root: ROOT,
    env: {},
    untilStopped: () => Promise.resolve('SIGTERM'),
    pseudonymKey,
  });
  return { status, ...kept };
};

test('sales writes its folder beside the nation and tells the nation in a few lines', async () => {
  const ran = await runCli(['sales', screened]);
  assert.equal(ran.status, 0, ran.err);
  assert.match(ran.out, /^Restated sales as known on 2026-03-01, exports within 180 days\n/);
  assert.match(ran.out, /^nation +40 +7 +0 +0 +33 +– +– +– +–$/m);
  assert.match(ran.out, /Restated: from 33 to 33/);
  assert.match(ran.err, /nation-sales: start with sales\.html/);
  assert.deepEqual(readdirSync(`${screened}-sales`).sort(), [
    'ages.csv',
    'curve.csv',
    'datapackage.json',
    'manifest.json',
    'method.txt',
    'revisions.csv',
    'sales.csv',
    'sales.html',
    'sales.parquet',
    'undecided.csv',
    'vintages-makers.csv',
    'vintages.csv',
  ]);
  const again = await runCli(['sales', screened]);
  assert.equal(again.status, 0, again.err);
});

test('the window is read from the law, and can be set', async () => {
  const ran = await runCli(['sales', screened, '--set', 'G01.days=20', '--lang', 'zh']);
  assert.match(ran.out, /20日内出口/);
  const asked = await runCli(['sales', screened, '--within', '0']);
  assert.match(asked.out, /^nation +40 +0 /m);
});

test('what is wrongly asked is refused in words', async () => {
  for (const [words, said, status] of [
    [['sales', screened, '--within', 'soon'], /whole number of days from 0/, 64],
    [['sales', screened, '--within', '-1'], /whole number of days from 0/, 64],
    [['sales', screened, '--within', '1.5'], /whole number of days from 0/, 64],
    [['sales', screened, '--within', '99999999'], /whole number of days from 0/, 64],
    [['sales', screened, '--as-of', '2025-13-01'], /write a date as/, 64],
    [['sales', screened, '--as-of', '2026-03-02'], /screened on 2026-03-01/, 64],
    [['sales', screened, '--kind', 'total'], /retail, insured, wholesale/, 64],
    [['sales', screened, '--public'], /MILEPROOF_PSEUDONYM_KEY: .*32/, 64],
    [['sales'], /missing required argument/, 64],
    [['sales', folder], /no screened nation: run `mileproof screen/, 66],
    [['sales', join(folder, 'absent')], /no screened nation/, 66],
  ] as const) {
    const ran = await runCli(words);
    assert.equal(ran.status, status, words.join(' '));
    assert.match(ran.err, said);
  }
  const key = '0123456789abcdef0123456789abcdef';
  const within = await runWith(key, ['sales', screened, '--public', '--as-of', '2026-02-15']);
  assert.equal(within.status, 64);
  assert.match(within.err, /end of a month.*ask for 2026-01-31/);
  const bare = await runWith('', ['sales', screened, '--public']);
  assert.equal(bare.status, 64);
  assert.match(bare.err, /set MILEPROOF_PSEUDONYM_KEY/);
});

test('what stands at the output is not written over', async () => {
  const out = join(folder, 'mine');
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'mine');
  const ran = await runCli(['sales', screened, '--out', out]);
  assert.equal(ran.status, 73);
  assert.equal(await readFile(join(out, 'thesis.txt'), 'utf8'), 'mine');
});

test('the public edition publishes sums of protected counts and nothing else', async () => {
  const key = '0123456789abcdef0123456789abcdef';
  const out = join(folder, 'public');
  const ran = await runWith(key, ['sales', screened, '--public', '--out', out]);
  assert.equal(ran.status, 0, ran.err);
  assert.match(ran.out, /public edition/);
  for (const name of ['sales', 'undecided', 'vintages', 'vintages-makers', 'curve', 'ages']) {
    for (const row of await csvOf(out, `${name}.csv`)) {
      for (const column of [
        'registered',
        'exportedWithin',
        'neverPlated',
        'restated',
        'exported',
      ]) {
        assert.equal(Number(row[column] ?? 0) % 5, 0, `${name} ${column}`);
      }
    }
  }
  const manifest = await readFile(join(out, 'manifest.json'), 'utf8');
  assert.match(manifest, /"base": 5/);
  assert.match(
    manifest,
    /"asOf": "2026-02-28"/,
    'the last month that is over, not the day of the screening',
  );
  for (const name of readdirSync(out)) {
    assert.ok(!(await readFile(join(out, name), 'utf8')).includes(key), name);
  }
  const rows = await csvOf(out, 'sales.csv');
  const point = (await csvOf(out, 'curve.csv')).find(({ n }) => n === '180');
  assert.equal(
    rows.reduce((sum, row) => sum + Number(row['exportedWithin']), 0),
    Number(point?.['exportedWithin']),
  );
});
