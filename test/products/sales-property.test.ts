import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SalesFigures, SalesReport, SalesRow } from '../../src/report/sales/sales-model.ts';
import { share } from '../tier.ts';
import { type PlainCell, type PlainTerms, plainSales } from './plain-sales.ts';
import { type CsvRows, csvOf, runSales } from './run-sales.ts';
import { type SalesNation, writeScreened } from './sales-nation.ts';

const TODAY = '2026-02-10';
const FIRST = Date.parse('2025-01-01T00:00:00Z') / 86_400_000;

const iso = (day: number): string =>
  new Date((FIRST + day) * 86_400_000).toISOString().slice(0, 10);
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: 12, nil: null });

const vin = rarely(
  fc
    .tuple(fc.constantFrom('LAA', 'LBB', 'LCC'), fc.nat({ max: 12 }))
    .map(([wmi, n]) => `${wmi}${String(n).padStart(14, '0')}`),
);
// past the day of the screening at times
const day = rarely(fc.nat({ max: 420 }).map(iso));
const maker = rarely(fc.constantFrom('甲', '乙', 'Z'));
const province = rarely(fc.constantFrom('11', '31', '44'));

const nation: fc.Arbitrary<SalesNation> = fc.record({
  certificate: fc.array(fc.record({ vin, registeredOn: day, province }), { maxLength: 30 }),
  factory: fc.array(fc.record({ vin, maker }), { maxLength: 30 }),
  insurance: fc.array(fc.record({ vin, startsOn: day }), { maxLength: 20 }),
  invoice: fc.array(
    fc.record({
      vin,
      kind: fc.constantFrom(null, 'special', 'ordinary', 'used'),
      issuedOn: day,
      seller: rarely(
        fc.constantFrom(
          '91110100MA1FL1CP7X',
          '91440100MA1FL1CP7X',
          'no code',
          '91010100MA1FL1CP7X',
        ),
      ),
    }),
    { maxLength: 20 },
  ),
  declaration: fc.array(fc.record({ vin, declaredOn: day, exitedOn: day }), { maxLength: 20 }),
  sales: fc.array(
    fc.record({
      maker,
      month: rarely(fc.nat({ max: 420 }).map((at) => iso(at).slice(0, 7))),
      province,
      kind: fc.constantFrom('retail', 'insured'),
      reported: rarely(fc.nat({ max: 9 })),
    }),
    { maxLength: 30 },
  ),
});

const cellText = (cell: PlainCell): string => {
  const { reported, registered, exportedWithin } = cell;
  const restated = registered - exportedWithin;
  const inflation =
    reported === null || restated === 0
      ? ''
      : (Math.floor((20_000 * reported + restated) / (2 * restated)) / 10_000).toFixed(4);
  return [
    ...[cell.maker, cell.province, cell.month, reported ?? '', registered, exportedWithin],
    ...[cell.neverPlated, restated, inflation, cell.undecided],
  ].join(',');
};

const texts = (rows: CsvRows): readonly string[] => rows.map((row) => Object.values(row).join(','));

const sameAsPlain = (rows: CsvRows, all: SalesNation, terms: PlainTerms): void => {
  const cells = [...plainSales(all, terms).values()].map(cellText);
  assert.deepEqual([...texts(rows)].sort(), cells.sort());
};

const COUNTS = [
  'registered',
  'exportedWithin',
  'neverPlated',
  'restated',
  'restatedLeast',
  'restatedTold',
  'undecided',
] as const;

const addsUp = (rows: readonly SalesRow[], totals: SalesFigures): void => {
  for (const name of COUNTS) {
    assert.equal(
      rows.reduce((sum, row) => sum + row[name], 0),
      totals[name],
      name,
    );
  }
  const told = rows.filter(({ reported }) => reported !== null);
  const sum = told.reduce((all, { reported }) => all + (reported ?? 0), 0);
  assert.equal(told.length === 0 ? null : sum, totals.reported);
};

const allAddsUp = (report: SalesReport, rows: CsvRows): void => {
  const { totals, byMonth, byMaker, byProvince } = report;
  for (const breakdown of [byMonth, byMaker, byProvince]) addsUp(breakdown, totals);
  for (const name of [
    'registered',
    'exportedWithin',
    'neverPlated',
    'restated',
    'undecided',
  ] as const) {
    assert.equal(
      rows.reduce((sum, row) => sum + Number(row[name]), 0),
      totals[name],
    );
  }
  assert.equal(
    report.undecided.reduce((sum, { vehicles }) => sum + vehicles, 0),
    totals.undecided,
  );
};

/** A vintage tells what the main table tells as known on its day. */
const vintagesAgree = (vintages: CsvRows, report: SalesReport): void => {
  const of = vintages.filter(({ asOf }) => asOf === report.asOf);
  for (const row of report.byMonth.filter(({ key }) => key !== '')) {
    const vintage = of.find(({ month }) => month === row.key);
    // a month of which only vehicles were known that have since moved to another
    if (vintage === undefined && row.registered + row.neverPlated === 0) continue;
    assert.deepEqual(
      [vintage?.registered, vintage?.exportedWithin, vintage?.neverPlated, vintage?.restated].map(
        Number,
      ),
      [row.registered, row.exportedWithin, row.neverPlated, row.restated],
      `${row.key} on ${report.asOf}`,
    );
    assert.equal(vintage?.inflation, row.inflation?.toFixed(4) ?? '');
    assert.equal(vintage?.provisional, String(row.provisional));
  }
};

test('random nations: as the plain way has it; totals add up; curve, windows and vintages agree', async () => {
  const terms = fc.record({
    within: fc.nat({ max: 200 }),
    other: fc.nat({ max: 400 }),
    settle: fc.nat({ max: 90 }),
    back: fc.nat({ max: 12 }),
    any: fc.nat({ max: 400 }),
  });
  await fc.assert(
    fc.asyncProperty(nation, terms, async (all, { within, other, settle, back, any }) => {
      const folder = mkdtempSync(join(tmpdir(), 'mileproof-sales-'));
      const [screened, out] = [join(folder, 'screened'), join(folder, 'out')];
      await writeScreened(screened, all, TODAY);
      const kind = 'retail';
      const report = await runSales(screened, out, { within, settle });
      const rows = await csvOf(out, 'sales.csv');
      sameAsPlain(rows, all, { within, settle, kind, asOf: TODAY });
      allAddsUp(report, rows);
      const vintages = await csvOf(out, 'vintages.csv');
      vintagesAgree(vintages, report);
      const inMakers = (await csvOf(out, 'vintages-makers.csv')).reduce(
        (sum, row) => sum + Number(row['restated']) + Number(row['neverPlated']),
        0,
      );
      const inNation = vintages.reduce(
        (sum, row) => sum + Number(row['restated']) + Number(row['neverPlated']),
        0,
      );
      assert.equal(inMakers, inNation);
      // the public edition adds up as well, and is sums of multiples
      const secret = new Uint8Array(32).fill(7).map((byte, at) => byte + at);
      const open = await runSales(screened, out, {
        within,
        settle,
        protection: { base: 5, secret },
      });
      allAddsUp(open, await csvOf(out, 'sales.csv'));
      vintagesAgree(await csvOf(out, 'vintages.csv'), open);
      assert.equal(open.totals.registered % 5, 0);
      assert.equal(
        open.curve.find(({ n }) => n === within)?.exportedWithin ?? open.totals.exportedWithin,
        open.totals.exportedWithin,
      );
      // another window: the curve knew it
      const wider = await runSales(screened, out, { within: other, settle });
      const point = report.curve.find(({ n }) => n === other);
      assert.deepEqual(point, {
        n: other,
        exportedWithin: wider.totals.exportedWithin,
        restated: wider.totals.restated,
        restatedTold: wider.totals.restatedTold,
      });
      // a month's end: the vintages knew it
      const end = new Date(Date.UTC(2026, 1 - back, 0)).toISOString().slice(0, 10);
      const then = await runSales(screened, out, { within, settle, asOf: end });
      vintagesAgree(vintages, then);
      // any day
      const asOf = iso(any);
      await runSales(screened, out, { within, settle, asOf });
      sameAsPlain(await csvOf(out, 'sales.csv'), all, { within, settle, kind, asOf });
      await rm(folder, { recursive: true });
    }),
    { numRuns: share(8), endOnFailure: true },
  );
});
