// in the gate: a nation is screened once, from its feeds to its pages
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import papaparse from 'papaparse';
import { partFiles } from '../../src/nation/output/part-files.ts';
import { runCli } from '../cli/run-cli.ts';
import { everyFile } from './every-file.ts';

type Row = Readonly<Record<string, string>>;

const VINS = [
  'LSJJV8DJ2SC765444',
  'LGXCE4CB2PZZZ0001',
  'LGXCE4CB0PZZZ0000',
  'LVVEXYZ8XTK711471',
  'LWXCE4CB7PZZZ0007',
];

/**
 * A young vehicle, an old one, one applied for twice in one application; two nobody applied for share a certificate.
 */
const licence = `application,applicant,vin,appliedOn,registeredOn,destination,condition,odometerKm
A1,91310000MA1K000017,${VINS[0]},2026-03-01,2026-01-10,KZ,used,20
A1,91310000MA1K000017,${VINS[1]},2026-03-01,2025-01-10,KZ,used,9000
A2,91310000MA1K000017,${VINS[2]},2026-03-01,2025-01-11,RU,used,8000
A2,91310000MA1K000017,${VINS[2]},2026-03-01,2025-01-11,RU,used,8000
`;

const certificate = `number,vin,registeredOn,province,plate,owner
310000000001,${VINS[0]},2026-01-10,31,沪A12345,91310000MA1K000017
310000000002,${VINS[1]},2025-01-10,31,沪A12346,91310000MA1K000017
310000000003,${VINS[2]},not a day,31,沪A12347,91310000MA1K000017
310000000004,${VINS[3]},2025-06-01,31,沪B12347,person-1
310000000004,${VINS[4]},2025-07-01,44,粤B22347,person-2
310000000005,too,many,cells,in,this,row,by,far
`;

const rowsOf = async (folder: string, name: string): Promise<readonly Row[]> =>
  papaparse.parse<Row>(await readFile(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('a nation', () => {
  let scratch = '';
  let feeds = '';
  let out = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-nation-'));
    feeds = join(scratch, 'feeds');
    out = join(scratch, 'screened');
    await mkdir(join(feeds, 'certificate', 'province=31'), { recursive: true });
    await writeFile(join(feeds, 'licence.csv'), licence);
    await writeFile(
      join(feeds, 'certificate', 'province=31', 'part-1.csv.gz'),
      gzipSync(certificate),
    );
    await writeFile(join(feeds, 'notes.pdf'), 'no feed');
    const { status, err } = await runCli(['screen', feeds, '--out', out]);
    assert.equal(status, 2, err);
    assert.match(err, /notes\.pdf: unknown-account-file: .*was not read/);
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('one verdict an application and VIN; the young one without a letter is blocked', async () => {
    const verdicts = await rowsOf(out, 'verdicts.csv');
    assert.deepEqual(
      verdicts.map(({ application, vin }) => [application, vin]),
      [
        ['A1', VINS[0]],
        ['A1', VINS[1]],
        ['A2', VINS[2]],
      ],
    );
    const findings = await rowsOf(out, 'findings.csv');
    const open = (vin: string | undefined, rule: string) =>
      findings.find((row) => row['vin'] === vin && row['rule'] === rule);
    assert.equal(open(VINS[0], 'G01')?.['result'], 'unknown', 'no letter account was given');
    assert.equal(open(VINS[1], 'G01'), undefined, 'older than the window');
    assert.equal(open(VINS[2], 'G01')?.['result'], 'unknown', 'its day could not be read');
  });

  test('a flag on a vehicle in no application is told, with its evidence', async () => {
    const findings = await rowsOf(out, 'findings.csv');
    for (const [own, other] of [
      [VINS[3], VINS[4]],
      [VINS[4], VINS[3]],
    ]) {
      const reused = findings.find((row) => row['vin'] === own && row['rule'] === 'R14');
      assert.equal(reused?.['result'], 'notMet');
      assert.equal(reused['application'], '');
      assert.match(reused['evidence'] ?? '', new RegExp(`310000000004.*${other}`));
    }
    const unapplied = await rowsOf(out, 'unapplied.csv');
    assert.deepEqual(
      unapplied.map(({ vin, risk_reasons }) => [vin, risk_reasons]),
      [
        [VINS[3], 'R14'],
        [VINS[4], 'R14'],
      ],
    );
  });

  test('rows in = rows used + rows reported, and each problem names file, line, field and remedy', async () => {
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    assert.deepEqual(
      manifest.inputs.map((input: Record<string, unknown>) => [
        input['account'],
        input['rows'],
        input['used'],
        input['reported'],
      ]),
      [
        ['certificate', 6, 5, 1],
        ['licence', 4, 4, 0],
      ],
    );
    const problems = await rowsOf(out, 'problems.csv');
    const told = problems.map(({ file, line, field, code }) => [file, line, field, code]);
    const gz = 'certificate/province=31/part-1.csv.gz';
    assert.ok(
      told.some((one) => one[0] === gz && one[1] === '4' && one[3] === 'not-a-date'),
      JSON.stringify(told),
    );
    assert.ok(told.some((one) => one[0] === gz && one[1] === '7' && one[3] === 'too-many-fields'));
    assert.ok(told.some((one) => one[0] === 'licence.csv' && one[3] === 'vin-repeated'));
    assert.ok(told.some((one) => one[3] === 'unknown-account-file'));
    for (const { remedy, remedy_zh } of problems) assert.ok(remedy !== '' && remedy_zh !== '');
  });

  test('the same feeds give the same bytes; an earlier output gives way', async () => {
    const before = await everyFile(out);
    const { status } = await runCli(['screen', feeds, '--out', out]);
    assert.equal(status, 2);
    assert.deepEqual(await everyFile(out), before);
    const parts = await readdir(join(out, 'findings'));
    assert.ok(parts.length > 2, `${parts.length}`);
    assert.deepEqual(
      Object.keys(before),
      [
        ...['patterns', 'unapplied'].map((name) => `${name}.parquet`),
        ...['findings', 'patterns', 'problems', 'unapplied', 'verdicts'].map(
          (name) => `${name}.csv`,
        ),
        ...['manifest.json', 'summary.html'],
        ...partFiles('', 'findings', parts.length),
        ...partFiles('', 'verdicts', 1),
        ...[
          'account-certificate-0000.parquet',
          'dossiers-0.parquet',
          'exporter-names.parquet',
          'store.json',
        ].map((name) => join('store', name)),
      ].sort(),
    );
    assert.equal(existsSync(join(scratch, '.screened.work')), false);
  });

  test('a folder that is no output of ours is not touched', async () => {
    const own = join(scratch, 'own');
    await mkdir(own);
    await writeFile(join(own, 'thesis.txt'), 'mine');
    const { status, err } = await runCli(['screen', feeds, '--out', own]);
    assert.equal(status, 73);
    assert.match(err, /no earlier output/);
    assert.deepEqual(await readdir(own), ['thesis.txt']);
  });

  test('a feed that cannot be read is named, and is a problem; the others are answered', async () => {
    const folder = join(scratch, 'broken');
    await mkdir(folder);
    await writeFile(join(folder, 'licence.csv'), licence);
    await writeFile(join(folder, 'letter.csv.gz'), gzipSync(certificate).subarray(0, 60));
    const into = join(scratch, 'broken-out');
    const { status, err } = await runCli(['screen', folder, '--out', into]);
    assert.equal(status, 2);
    assert.match(err, /letter\.csv\.gz could not be read whole/);
    const problems = await rowsOf(into, 'problems.csv');
    assert.ok(
      problems.some(({ file, code }) => file === 'letter.csv.gz' && code === 'broken-packing'),
    );
    assert.equal((await rowsOf(into, 'verdicts.csv')).length, 3);
  });

  test('a folder without a feed is refused', async () => {
    const empty = join(scratch, 'empty');
    await mkdir(empty);
    const { status } = await runCli(['screen', empty, '--out', join(scratch, 'nothing')]);
    assert.equal(status, 65);
    assert.equal(existsSync(join(scratch, 'nothing')), false);
  });
});
