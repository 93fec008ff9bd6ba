import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { runCli } from '../cli/run-cli.ts';
import { CAR, FIRM, writeReferralNation } from './referral-nation.ts';

type Row = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), 'mileproof-referrals-'));
const screened = join(folder, 'screened');

const ask = (name: string, words: readonly string[]) =>
  runCli(['referrals', screened, '--out', join(folder, name), ...words]);

const refer = async (name: string, ...words: readonly string[]): Promise<string> => {
  const ran = await ask(name, words);
  assert.equal(ran.status, 0, ran.err);
  return join(folder, name);
};

const rowsOf = (out: string, name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(out, name), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

const cents = (amount: string | undefined): number => Math.round(Number(amount) * 100);
const atRiskSum = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (row['atRisk'] === 'yes' ? cents(row['amount']) : 0), 0);

let out = '';
let rows: readonly Row[] = [];
let claimants: readonly Row[] = [];

before(async () => {
  writeReferralNation(join(folder, 'feeds'));
  const ran = await runCli([
    'screen',
    join(folder, 'feeds'),
    '--out',
    screened,
    '--today',
    '2026-11-24',
  ]);
  assert.ok(ran.status <= 2, ran.err);
  out = await refer('all');
  rows = rowsOf(out, 'referrals.csv');
  claimants = rowsOf(out, 'claimants.csv');
});
after(() => rmSync(folder, { recursive: true, force: true }));

const of = (vin: string, account = 'refund'): readonly Row[] =>
  rows.filter((row) => row['vin'] === vin && row['account'] === account);

const only = (vin: string, account = 'refund'): Row => {
  const found = of(vin, account);
  assert.equal(found.length, 1, `${vin}: ${JSON.stringify(found)}`);
  return found[0] ?? {};
};

describe('what is referred of a nation that is written down', () => {
  it('lets the first claim on an invoice stand and puts the later one at risk', () => {
    const [first, again] = [only(CAR.invoiceFirst), only(CAR.invoiceAgain)];
    assert.equal(first['atRisk'], 'no');
    assert.equal(first['grounds'], 'invoice-shared');
    assert.equal(again['atRisk'], 'yes');
    assert.equal(again['grounds'], 'invoice-shared invoice-of-others');
    assert.equal(again['amount'], '1200.50');
    assert.equal(again['invoice'], 'F7000000001');
  });

  it('puts a refund claimed before the exit at risk once, though the row was told twice', () => {
    const row = only(CAR.beforeExit);
    assert.equal(row['atRisk'], 'yes');
    assert.equal(row['grounds'], 'refund-before-exit');
    assert.equal(row['amount'], '2000.00');
    assert.equal(row['rows'], '2');
    assert.equal(row['doubts'], '');
    assert.equal(row['exitedOn'], '2026-06-01');
    assert.equal(row['office'], 'tax customs');
  });

  it('puts a subsidy at risk when the export follows within the window, and not one of years before', () => {
    const row = only(CAR.subsidised, 'subsidy');
    assert.equal(row['atRisk'], 'yes');
    assert.equal(row['grounds'], 'subsidy-then-export');
    assert.equal(row['office'], 'paying');
    assert.deepEqual(of(CAR.longBefore, 'subsidy'), []);
  });

  it('counts a row that several findings hit once', () => {
    const row = only(CAR.thrice);
    assert.equal(row['rules'], 'R22 R28');
    assert.equal(row['grounds'], 'ordinary-invoice refund-before-exit round-trip');
    assert.equal(row['amount'], '4000.00');
  });

  it('leaves the innocent look-alike out', () => {
    assert.deepEqual(of(CAR.innocent), []);
  });

  it('puts a refund and a swap subsidy on one vehicle at risk, each with its own claimant', () => {
    const [refund, subsidy] = [only(CAR.both), only(CAR.both, 'subsidy')];
    assert.deepEqual([refund['atRisk'], subsidy['atRisk']], ['yes', 'yes']);
    assert.equal(refund['claimant'], FIRM.two);
    assert.match(refund['why'] ?? '', /this refund or that subsidy/);
    assert.match(subsidy['whyZh'] ?? '', /至少有一项缺乏依据/);
    assert.match(subsidy['claimant'] ?? '', /^p:/);
  });

  it('puts the second claim on a vehicle at risk, in the group of those whose claimant is not told', () => {
    const told = of(CAR.twice).map((row) => [row['number'], row['atRisk'], row['claimant']]);
    told.sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1));
    assert.deepEqual(told, [
      ['RN79995555', 'no', FIRM.two],
      ['RN11117779', 'yes', ''],
    ]);
    const blank = claimants.find((row) => row['claimant'] === '');
    assert.equal(blank?.['atRisk'], '600.00');
    assert.match(blank?.['document'] ?? '', /not-told/);
  });

  it('tells a claim with two amounts as a doubt and counts the smaller', () => {
    const row = only(CAR.amounts);
    assert.equal(row['amount'], '70.00');
    assert.equal(row['doubts'], 'amounts-differ');
    assert.equal(row['rows'], '2');
  });

  it('works out the dates of limitation', () => {
    // 31 May 2026 and 36 months; the entry of 29 May 2026 and 24 months comes first
    const early = only(CAR.beforeExit);
    assert.equal(early['taxUntil'], '2029-05-31');
    assert.equal(early['customsUntil'], '2028-05-29');
    assert.equal(early['limitationDate'], '2028-05-29');
    assert.equal(early['limitationPassed'], 'no');
    assert.match(early['provision'] ?? '', /^Administrative Penalties Law .*Art\. 36; /);
    assert.match(early['provisionZh'] ?? '', /^《中华人民共和国行政处罚法》第36条、/);
    // 31 January 2026 and 24 months
    const subsidy = only(CAR.subsidised, 'subsidy');
    assert.equal(subsidy['payingUntil'], '2028-01-31');
    assert.equal(subsidy['taxUntil'], '');
    // 29 February 2024 and 36 months is 28 February 2027; the entry of 1 March 2024 and 24 months is over
    const leap = only(CAR.amounts);
    assert.equal(leap['taxUntil'], '2027-02-28');
    assert.equal(leap['limitationDate'], '2026-03-01');
    assert.equal(leap['limitationPassed'], 'yes');
  });

  it('adds up: claimants, exhibits, money and the page tell one sum', () => {
    // 1200.50 + 2000 + 4000 + 300 + 600 + 70 refunds, 5000 + 15000 subsidies
    const sum = 2_817_050;
    assert.equal(atRiskSum(rows), sum);
    assert.equal(
      claimants.reduce((all, row) => all + cents(row['atRisk']), 0),
      sum,
    );
    for (const row of claimants) {
      assert.equal(
        cents(row['refundsAtRisk']) + cents(row['subsidiesAtRisk']),
        cents(row['atRisk']),
      );
      const own = rows.filter(({ claimant }) => claimant === row['claimant']);
      assert.equal(atRiskSum(own), cents(row['atRisk']));
      assert.equal(own.length, Number(row['claims']));
      assert.deepEqual(
        own.map(({ exhibit }) => Number(exhibit)),
        own.map((_, at) => at + 1),
      );
    }
    assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /CNY 28,170\.50/);
    const largest = claimants.map((row) => cents(row['atRisk']));
    assert.deepEqual(
      largest,
      [...largest].sort((a, b) => b - a),
    );
  });

  it('tells the same rows in Parquet', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT vin, CAST(amount AS VARCHAR) AS amount, "atRisk" FROM read_parquet('${join(out, 'referrals.parquet')}')`,
    );
    assert.deepEqual(
      reader.getRowObjects(),
      rows.map(({ vin, amount, atRisk }) => ({ vin, amount, atRisk })),
    );
    connection.closeSync();
    instance.closeSync();
  });
});

describe('what can be asked', () => {
  it('takes one office: tax alone has no trade-in subsidies, customs only what it answers for', async () => {
    const tax = rowsOf(await refer('tax', '--office', 'tax'), 'referrals.csv');
    assert.equal(
      tax.some(({ account }) => account === 'subsidy'),
      false,
    );
    assert.equal(atRiskSum(tax), 817_050);
    const customs = rowsOf(await refer('customs', '--office', 'customs'), 'referrals.csv');
    assert.deepEqual(
      customs.map(({ vin, grounds }) => [vin, grounds]),
      [
        [CAR.thrice, 'refund-before-exit round-trip'],
        [CAR.amounts, 'refund-before-exit'],
        [CAR.beforeExit, 'refund-before-exit'],
      ],
    );
    assert.ok(customs.every(({ taxUntil }) => taxUntil === ''));
  });

  it('takes one claimant, and those with at least so much', async () => {
    const one = await refer('one', '--claimant', FIRM.one);
    assert.deepEqual(
      rowsOf(one, 'claimants.csv').map(({ claimant }) => claimant),
      [FIRM.one],
    );
    assert.deepEqual(
      readdirSync(one).filter((name) => name.startsWith('referral-')),
      [`referral-001-${FIRM.one}.html`],
    );
    const large = rowsOf(await refer('large', '--least', '3200.50'), 'claimants.csv');
    assert.ok(large.some(({ claimant }) => claimant === FIRM.one));
    const larger = rowsOf(await refer('larger', '--least', '3200.51'), 'claimants.csv');
    assert.ok(!larger.some(({ claimant }) => claimant === FIRM.one));
  });

  it('refuses a claimant without findings and an amount that is none, in words', async () => {
    const nobody = await ask('refused', ['--claimant', "no'body"]);
    assert.equal(nobody.status, 66);
    assert.match(nobody.err, /no'body has no claim with a finding here: .*claimants\.csv/);
    for (const amount of ['-1', '1.234', 'ten']) {
      const wrong = await ask('refused', [`--least=${amount}`]);
      assert.equal(wrong.status, 64, amount);
      assert.match(wrong.err, /write an amount in CNY/);
    }
    assert.equal((await ask('refused', ['--office', 'police'])).status, 64);
    assert.equal(existsSync(join(folder, 'refused')), false);
  });

  it('gives the same bytes for the same screening', async () => {
    const again = await refer('again');
    for (const name of readdirSync(out)) {
      assert.deepEqual(readFileSync(join(again, name)), readFileSync(join(out, name)), name);
    }
  });
});
