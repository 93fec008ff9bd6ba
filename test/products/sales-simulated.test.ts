// with --all: nations are simulated and screened; `sales.test.ts` holds the same on small ones
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { checkDigitHolds } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type PlainCell, plainSales } from './plain-sales.ts';
import { type CsvRows, csvOf, runSales } from './run-sales.ts';
import { type SalesNation, writeScreened } from './sales-nation.ts';

const VEHICLES = 2000;
/** Months that the simulator's makers report. */
const BOOKED = '2024-11';
const TODAY = '2026-11-24';
const TERMS = { within: 180, settle: 60, kind: 'retail', asOf: TODAY };

const folder = temporaryFolder('sales-simulated');

const simulate = async (name: string, ...words: readonly string[]): Promise<string> => {
  const out = join(folder, name);
  const ran = await runCli(['simulate', '--vehicles', String(VEHICLES), '--out', out, ...words]);
  assert.equal(ran.status, 0, ran.err);
  return out;
};

const cell = (text: string | undefined): string | null => (text ?? '') || null;

/** The feeds of a simulated nation, as its CSV files have them. */
const feedsIn = async (feeds: string): Promise<SalesNation> => {
  const of = async <T>(name: string, row: (cells: CsvRows[number]) => T): Promise<readonly T[]> =>
    (await csvOf(feeds, `${name}.csv`)).map(row);
  return {
    certificate: await of('certificate', (row) => ({
      vin: cell(row['vin']),
      registeredOn: cell(row['registeredOn']),
      province: cell(row['province']),
    })),
    // the sales account is read in half-width marks, so the plain way compares names in them
    factory: await of('factory', (row) => ({
      vin: cell(row['vin']),
      maker: cell(row['maker']?.normalize('NFKC')),
    })),
    insurance: await of('insurance', (row) => ({
      vin: cell(row['vin']),
      startsOn: cell(row['startsOn']),
    })),
    invoice: await of('invoice', (row) => ({
      vin: cell(row['vin']),
      kind: cell(row['kind']),
      issuedOn: cell(row['issuedOn']),
      seller: cell(row['seller']),
    })),
    declaration: await of('declaration', (row) => ({
      vin: cell(row['vin']),
      declaredOn: cell(row['declaredOn']),
      exitedOn: cell(row['exitedOn']),
    })),
    sales: await of('sales', (row) => ({
      maker: cell(row['maker']?.normalize('NFKC')),
      month: cell(row['month']),
      province: cell(row['province']),
      kind: cell(row['kind']),
      reported: Number(row['reported']),
    })),
  };
};

const keyOf = (row: Readonly<Record<string, string>>): string =>
  [row['maker']?.normalize('NFKC'), row['province'], row['month']].join('|');

const assertSame = (rows: CsvRows, cells: ReadonlyMap<string, PlainCell>): void => {
  assert.equal(rows.length, cells.size);
  for (const row of rows) {
    const { reported, registered, exportedWithin, neverPlated, undecided } =
      cells.get(keyOf(row)) ?? assert.fail(keyOf(row));
    assert.deepEqual(
      [
        row['reported'],
        ...[row['registered'], row['exportedWithin'], row['neverPlated'], row['undecided']].map(
          Number,
        ),
      ],
      [
        reported === null ? '' : String(reported),
        ...[registered, exportedWithin, neverPlated, undecided],
      ],
      keyOf(row),
    );
  }
};

const number = (text: string | undefined): number => Number(text ?? '0');

let honest: string;
let schemes: string;
before(async () => {
  honest = await simulate(
    'honest',
    '--seed',
    '12',
    '--clean',
    '--schemes',
    '0',
    '--exports',
    '0.3',
  );
  schemes = await simulate('schemes', '--seed', '13', '--clean', '--exports', '0.3');
});

test('screened and restated, a clean nation is what its feeds say, and its makers booked what was sold', async () => {
  const screened = join(folder, 'screened');
  await runCli(['screen', schemes, '--out', screened, '--today', TODAY]);
  const out = join(folder, 'out');
  await runSales(screened, out);
  const nation = await feedsIn(schemes);
  const rows = await csvOf(out, 'sales.csv');
  assertSame(rows, plainSales(nation, TERMS));
  // what a maker booked: first registrations, those never plated (also in the month of the invoice before
  // the first booked), and a certificate more of a VIN that two vehicles carry
  const sold = new Map<string, number>();
  const add = (maker: string, n: number): unknown => sold.set(maker, (sold.get(maker) ?? 0) + n);
  for (const row of rows) {
    const maker = row['maker'] ?? '';
    add(maker, -number(row['reported']));
    if ((row['month'] ?? '') >= BOOKED) add(maker, number(row['registered']));
    if ((row['month'] ?? '') >= '2024-10') add(maker, number(row['neverPlated']));
  }
  for (const { reason, maker, vehicles } of (await csvOf(out, 'undecided.csv')) as readonly {
    reason: string;
    maker: string;
    vehicles: string;
  }[]) {
    if (reason === 'plate-may-come') add(maker, Number(vehicles));
  }
  const off = [...sold].filter(([, n]) => n !== 0);
  const twice = Map.groupBy(nation.certificate, ({ vin }) => vin);
  const second = [...twice.values()].flatMap((all) => all.slice(1));
  assert.ok(off.reduce((sum, [, n]) => sum - n, 0) <= second.length);
  assert.ok(off.every(([, n]) => n < 0));
});

test('of an honest clean nation every cell that is booked is what was registered or never plated', async () => {
  const nation = await feedsIn(honest);
  await writeScreened(join(folder, 'honest-screened'), nation, TODAY);
  const out = join(folder, 'honest-out');
  const report = await runSales(join(folder, 'honest-screened'), out);
  assert.ok(report.totals.exportedWithin > 10);
  const rows = await csvOf(out, 'sales.csv');
  assertSame(rows, plainSales(nation, TERMS));
  const booked = rows.filter(({ month }) => (month ?? '') >= BOOKED);
  assert.ok(booked.length > 200);
  for (const row of booked) {
    assert.equal(
      number(row['reported']),
      number(row['registered']) + number(row['neverPlated']) + number(row['undecided']),
      keyOf(row),
    );
  }
});

test('where exit dates are missing, the truth of every cell lies within its bounds', async () => {
  const whole = await feedsIn(schemes);
  const nation = {
    ...whole,
    declaration: whole.declaration.map((row, at) =>
      at % 5 < 2 ? { ...row, exitedOn: null } : row,
    ),
  };
  const truth = plainSales(whole, TERMS);
  const known = plainSales(nation, TERMS);
  const screened = join(folder, 'torn');
  await writeScreened(screened, nation, TODAY);
  const out = join(folder, 'torn-out');
  const { totals } = await runSales(screened, out);
  assertSame(await csvOf(out, 'sales.csv'), known);
  let [least, most, exact] = [0, 0, 0];
  for (const [key, { registered, exportedWithin, mayHaveLeft }] of known) {
    const real = truth.get(key) ?? assert.fail(key);
    const restated = real.registered - real.exportedWithin;
    const top = registered - exportedWithin;
    assert.ok(top - mayHaveLeft <= restated && restated <= top, key);
    least += top - mayHaveLeft;
    most += top;
    exact += restated;
  }
  assert.deepEqual([totals.restatedLeast, totals.restated], [least, most]);
  assert.ok(least <= exact && exact < most);
});

test('where certificates lack a date, the missing vehicles are in the undecided', async () => {
  const whole = await feedsIn(honest);
  const nation = {
    ...whole,
    certificate: whole.certificate.map((row, at) =>
      at % 10 === 0 ? { ...row, registeredOn: null } : row,
    ),
  };
  const screened = join(folder, 'undated');
  await writeScreened(screened, nation, TODAY);
  const { totals, undecided } = await runSales(screened, join(folder, 'undated-out'));
  const truth = [...plainSales(whole, TERMS).values()];
  const registered = truth.reduce((sum, row) => sum + row.registered, 0);
  const undated = undecided.find(({ reason }) => reason === 'undated')?.vehicles ?? 0;
  assert.equal(totals.registered + undated, registered);
});

test('of a messy nation no more is missing than is told, and no more is too much than VINs are misread', async () => {
  const feeds = await simulate('messy', '--seed', '14');
  const screened = join(folder, 'messy-screened');
  await runCli(['screen', feeds, '--out', screened, '--today', TODAY]);
  const out = join(folder, 'messy-out');
  const report = await runSales(screened, out);
  const rows = await csvOf(out, 'sales.csv');
  // what the makers booked is the truth: plated, or insured and never plated
  const booked = rows.filter(({ month }) => (month ?? '') >= BOOKED);
  const sum = (of: CsvRows, name: string): number =>
    of.reduce((all, row) => all + number(row[name]), 0);
  const found = sum(booked, 'registered') + sum(booked, 'neverPlated');
  const lost = report.totals.undecided + report.rowsWithoutVin;
  // a misread VIN is a vehicle more, and its other rows one that was never plated
  const { certificate, insurance, invoice } = await feedsIn(feeds);
  const vins = new Set([...certificate, ...insurance, ...invoice].map(({ vin }) => vin ?? ''));
  const misread = [...vins].filter((text) => {
    const vin = parseVin(text);
    return vin === null || !checkDigitHolds(vin);
  }).length;
  const truth = sum(rows, 'reported');
  assert.ok(misread > 0 && misread < VEHICLES / 50, `${misread}`);
  assert.ok(truth - lost - misread <= found && found <= truth + 2 * misread, `${found} ${truth}`);
});
