import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ladderStart } from '../../src/products/sales/protect/ladder-start.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { csvOf, runSales } from './run-sales.ts';
import { EMPTY, type SalesNation, writeScreened } from './sales-nation.ts';
import { protectionOf } from './sales-protect-nation.ts';

const MAKER = '示例甲汽车有限公司';
const TODAY = '2026-06-30';
const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
const PROTECTION = protectionOf(42, 5);

/** Every month of one maker in one province: how many stayed, left by day 20, and were never plated. */
type Months = readonly {
  readonly stayed: number;
  readonly left: number;
  readonly unplated: number;
}[];

const nationOf = (months: Months, rowsWithoutVin: number): SalesNation => {
  let last = 0;
  const vins = (count: number): readonly string[] =>
    Array.from({ length: count }, () => `LAA${String(++last).padStart(14, '0')}`);
  const certificate: SalesNation['certificate'][number][] = [];
  const declaration: SalesNation['declaration'][number][] = [];
  const insurance: SalesNation['insurance'][number][] = [];
  const factory = vins(1).map((vin) => ({ vin, maker: MAKER }));
  for (const [at, { stayed, left, unplated }] of months.entries()) {
    const day = `${MONTHS[at]}-05`;
    const registered = (vin: string) => ({ vin, registeredOn: day, province: '31' });
    certificate.push(...vins(stayed).map(registered));
    for (const vin of vins(left)) {
      certificate.push(registered(vin));
      declaration.push({ vin, declaredOn: `${MONTHS[at]}-24`, exitedOn: `${MONTHS[at]}-25` });
    }
    insurance.push(...vins(unplated).map((vin) => ({ vin, startsOn: day })));
  }
  for (let row = 0; row < rowsWithoutVin; row++) {
    certificate.push({ vin: null, registeredOn: '2025-01-05', province: '31' });
  }
  return { ...EMPTY, factory, certificate, declaration, insurance };
};

/** Makes an edition and reads every file of it. */
const editionOf = async (
  nation: SalesNation,
  asked: Parameters<typeof runSales>[2],
): Promise<{ readonly folder: string; readonly files: Readonly<Record<string, string>> }> => {
  const base = temporaryFolder('protect');
  await writeScreened(join(base, 'screened'), nation, TODAY);
  const folder = join(base, 'sales');
  await runSales(join(base, 'screened'), folder, asked);
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return { folder, files: Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])) };
};

/** Whether one more at a running total is published as the same. */
const hides = (kind: string, month: string, total: number): boolean => {
  // Months of the ladder's name are as `SalesAtom` has them.
  const start = ladderStart(
    [MAKER, kind === 'neverPlated' ? '' : '31', month, kind].join('\u001f'),
    PROTECTION,
  );
  return (start + total + 1) % 5 !== 0;
};

/** Months after which certificates are known 60 days on: of later sales, plates may come. */
const SETTLED = 9;

const BEFORE: Months = MONTHS.map((_, at) => ({
  stayed: 4,
  left: 2,
  unplated: at < SETTLED ? 2 : 0,
}));

describe('a public edition', () => {
  it('is byte for byte that of a nation with other small counts', async () => {
    let changed = 0;
    const after: Months = BEFORE.map(({ stayed, left, unplated }, at) => {
      const month = MONTHS[at] ?? '';
      const gone = hides('registered', month, left) ? 1 : 0;
      const come = hides('registered', month, stayed + left) ? 1 : 0;
      const insured = at < SETTLED && hides('neverPlated', month, unplated) ? 1 : 0;
      changed += gone + come + insured;
      return { stayed: stayed - gone + come, left: left + gone, unplated: unplated + insured };
    });
    ok(changed > 18, `${changed}`);
    const asked = { protection: PROTECTION };
    const one = await editionOf(nationOf(BEFORE, 1), asked);
    const other = await editionOf(nationOf(after, 3), asked);
    deepEqual(Object.keys(other.files), Object.keys(one.files));
    const differing = Object.keys(one.files).filter(
      (name) => one.files[name] !== other.files[name],
    );
    deepEqual(differing, []);
    // The full editions of the two tell them apart.
    const full = await editionOf(nationOf(BEFORE, 1), {});
    notEqual((await editionOf(nationOf(after, 3), {})).files['sales.csv'], full.files['sales.csv']);
  });

  it('adds up, table by table, in multiples of the base, and moves no former vintage', async () => {
    const nation = nationOf(BEFORE, 0);
    const { folder } = await editionOf(nation, { protection: PROTECTION });
    const earlier = await editionOf(nation, { protection: PROTECTION, asOf: '2025-09-30' });
    const cells = await csvOf(folder, 'sales.csv');
    const vintages = await csvOf(folder, 'vintages.csv');
    const makers = await csvOf(folder, 'vintages-makers.csv');
    const curve = await csvOf(folder, 'curve.csv');
    const ages = await csvOf(folder, 'ages.csv');
    const figures = [
      'registered',
      'exportedWithin',
      'neverPlated',
      'restated',
      'undecided',
      'exported',
    ];
    for (const row of [...cells, ...vintages, ...makers, ...curve, ...ages]) {
      for (const figure of [...figures, 'revision']) {
        const count = Number(row[figure] ?? 0);
        equal(count % 5, 0);
        if (figure !== 'revision') ok(count >= 0);
      }
    }
    const total = (rows: typeof cells, figure: string): number =>
      rows.reduce((sum, row) => sum + Number(row[figure]), 0);
    const latest = vintages.filter(({ asOf }) => asOf === TODAY);
    for (const figure of ['registered', 'exportedWithin', 'neverPlated', 'restated']) {
      equal(total(latest, figure), total(cells, figure));
      equal(total(makers, figure), total(vintages, figure));
    }
    equal(total(ages, 'exported'), Number(curve.at(-1)?.['exportedWithin']));
    ok(total(cells, 'registered') > 0 && total(cells, 'exportedWithin') > 0);
    const known = (rows: typeof cells) => rows.filter(({ asOf = '' }) => asOf <= '2025-09-30');
    const plain = (rows: typeof cells) =>
      known(rows).map(({ month, asOf, registered, exportedWithin, neverPlated }) =>
        [month, asOf, registered, exportedWithin, neverPlated].join(),
      );
    deepEqual(plain(await csvOf(earlier.folder, 'vintages.csv')), plain(vintages));
  });
});
