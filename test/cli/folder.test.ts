import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import papaparse from 'papaparse';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { ROOT, runCli } from './run-cli.ts';

type Row = Record<string, string>;

const ONE_A_VEHICLE = ['certificate', 'factory', 'inspection', 'letter'] as const;

const without = ({ row: _, quality: __, ...rest }: Verdict): unknown => rest;

const verdictsOf = (text: string): readonly Verdict[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);

describe('a folder of accounts', () => {
  let folder = '';
  let sheet: Row[] = [];

  /** Splits the sample sheet into one file an account, rows of other accounts in reverse order. */
  const split = async (into: string, rows: readonly Row[]): Promise<void> => {
    const licence = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name.startsWith('licence.'))
          .map(([name, value]) => [name.slice('licence.'.length), value]),
      ),
    );
    await writeFile(join(into, 'licence.csv'), papaparse.unparse(licence));
    for (const account of ONE_A_VEHICLE) {
      const parts = rows
        .map((row) => ({
          vin: row['licence.vin'] ?? '',
          ...Object.fromEntries(
            Object.entries(row)
              .filter(([name]) => name.startsWith(`${account}.`))
              .map(([name, value]) => [name.slice(account.length + 1), value]),
          ),
        }))
        .filter((part) => account !== 'letter' || (part as Row)['number'] !== '')
        .reverse();
      await writeFile(join(into, `${account}.csv`), papaparse.unparse(parts));
    }
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    const text = await readFile(join(ROOT, 'samples', 'exporter-batch.csv'), 'utf8');
    sheet = papaparse.parse<Row>(text.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    // one exporter, one filing: a folder has one row a filing, a sheet repeats it a vehicle
    for (const row of sheet) {
      row['exporter.filedOn'] = '2025-11-01';
      row['exporter.filedUntil'] = '2026-10-31';
      row['exporter.standing'] = 'good';
    }
    await split(folder, sheet);
    const codes = [...new Set(sheet.map((row) => row['licence.applicant'] ?? ''))];
    const filings = codes.map((uscc) => ({
      uscc,
      filedOn: '2025-11-01',
      filedUntil: '2026-10-31',
      standing: 'good',
    }));
    await writeFile(join(folder, 'exporter.csv'), papaparse.unparse(filings));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test('answers as the same data in one sheet does', async () => {
    const file = join(folder, 'not-an-account-but-outside.csv');
    await writeFile(file, papaparse.unparse(sheet));
    const one = await runCli(['screen', file, '--format', 'ndjson']);
    await rm(file);
    const many = await runCli(['screen', folder, '--format', 'ndjson']);
    const [left, right] = [verdictsOf(one.out), verdictsOf(many.out)];
    assert.equal(left.length, 38);
    assert.deepEqual(right.map(without), left.map(without));
    assert.equal(many.status, one.status);
  });

  test('an account without its key is told once, and nothing is answered without it', async () => {
    const other = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    await split(other, sheet.slice(0, 3));
    await writeFile(join(other, 'certificate.csv'), 'number,plate\nA1,沪A12345\nA2,沪A12346\n');
    const { status, out, err } = await runCli(['screen', other, '--format', 'ndjson']);
    await rm(other, { recursive: true });
    assert.deepEqual([status, out], [65, '']);
    assert.equal(err.split('no-key-column').length, 2);
    assert.match(err, /“number, plate”: no-key-column: .*Wanted: certificate\.vin/);
    assert.doesNotMatch(err, /fits-no-vehicle/);
  });

  test('reports rows of other accounts that belong to no vehicle', async () => {
    const stray = join(folder, 'insurance.csv');
    await writeFile(stray, 'vin,policy,startsOn\nLGXCE4CB2PZZZ0001,P1,2026-01-05\n');
    const { err } = await runCli(['screen', folder, '--format', 'ndjson']);
    await rm(stray);
    assert.match(err, /fits-no-vehicle/);
    assert.match(err, /LGXCE4CB2PZZZ0001/);
  });

  test('tells of every complaint: it hangs on its vehicle, or fits none', async () => {
    const complaints = join(folder, 'complaint.csv');
    const vin = sheet[0]?.['licence.vin'] ?? '';
    await writeFile(
      complaints,
      `vin,on,kind\n${vin},2026-10-01,sold-as-new\nLGXCE4CB2PZZZ0001,2026-10-01,no-parts\n`,
    );
    const { out, err } = await runCli(['screen', folder, '--format', 'ndjson', '--detail', 'all']);
    await rm(complaints);
    assert.match(err, /complaint\.csv.*LGXCE4CB2PZZZ0001.*fits-no-vehicle|fits-no-vehicle/);
    assert.doesNotMatch(err, new RegExp(`${vin}.*fits-no-vehicle`));
    assert.match(out, /"complaint\.kind":"sold-as-new"/);
  });

  test('an account that breaks off is not taken for a short one', async () => {
    const broken = join(folder, 'declaration.json');
    await writeFile(broken, '[{"vin":"LGXCE4CB2PZZZ0001"},{"vin');
    const { status, out, err } = await runCli(['screen', folder, '--format', 'ndjson']);
    await rm(broken);
    assert.deepEqual([status, out], [65, '']);
    assert.match(err, /^mileproof: .*“.*declaration\.json”: broken-json: [^\n]*\n$/);
  });

  test('a row of an account that could not be read names the account', async () => {
    const stray = join(folder, 'insurance.csv');
    await writeFile(stray, 'vin,policy\nLGXCE4CB2PZZZ0001,"P1\n');
    const { err } = await runCli(['screen', folder, '--format', 'ndjson']);
    await rm(stray);
    assert.match(err, /:2: insurance: broken-quotes: /);
  });

  test('what is wrong once is told behind a thousand other problems, and the rest is counted', async () => {
    const stray = join(folder, 'arrival.csv');
    const rows = Array.from({ length: 1_099 }, () => 'LGXC16AF9R0000000,5');
    await writeFile(
      stray,
      ['vin,odometerKm', ...rows, 'LGXC16AF9R0000000,4000000000000', ''].join('\n'),
    );
    const { err } = await runCli(['screen', folder, '--format', 'ndjson']);
    await rm(stray);
    // 1,100 rows fit no vehicle; a thousand problems are named, and the first of each other kind
    assert.match(err, /:2,3,4,5,6 and 995 more: arrival “LGXC16AF9R0000000”: fits-no-vehicle: /);
    assert.match(err, /:1101: arrival\.odometerKm “4000000000000”: number-too-large: /);
    assert.match(err, /: 100 more problems were counted and are not named: /);
  });

  test('a row that is lost in another way than a thousand before it is told', async () => {
    const sheet = join(folder, 'rows.csv');
    const rows = Array.from({ length: 1_010 }, () => 'A1,LGXC16AF9R0000000,1,2');
    await writeFile(sheet, ['application,vin', ...rows, 'A1,"LGXC16AF9R0000000', ''].join('\n'));
    const { status, err } = await runCli(['screen', sheet, '--format', 'ndjson']);
    await rm(sheet);
    assert.equal(status, 2);
    assert.match(err, /:2,3,4,5,6 and 995 more: “4 \/ 2”: too-many-fields: /);
    assert.match(err, /:1012: broken-quotes: /);
    assert.match(err, /: 10 more problems were counted and are not named: /);
  });

  test('without a licence file is unreadable, and says what to add', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'mileproof-test-'));
    await writeFile(join(empty, 'letter.csv'), 'number,vin\nA,LGXCE4CB2PZZZ0001\n');
    const { status, err } = await runCli(['screen', empty]);
    await rm(empty, { recursive: true });
    assert.equal(status, 65);
    assert.match(err, /licence\.csv/);
  });
});
