import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readProtection } from '../../src/products/sales/protect/protection.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { AS_OF, figuresNation, KEY, layEdition, restate } from './figures-nation.ts';
import { csvOf, runSales } from './run-sales.ts';
import { writeScreened } from './sales-nation.ts';

const base = temporaryFolder('figures');
const screened = join(base, 'screened');
const folder = join(base, 'edition');
await writeScreened(screened, figuresNation(), '2026-06-02');
const document = await layEdition(screened, folder);

/** A copy of the edition, as it would lie in another clone. */
const copied = async (name: string): Promise<string> => {
  const to = join(base, name);
  await cp(folder, to, { recursive: true });
  return to;
};

const recompute = (where: string, ...more: readonly string[]) =>
  runCli(['figures', 'recompute', where, '--lang', 'en', ...more], '', {
    MILEPROOF_PSEUDONYM_KEY: KEY,
  });

describe('an edition', () => {
  it('has the tables of `sales --public`, byte for byte', async () => {
    const read = readProtection(Buffer.from(KEY));
    ok(read.ok);
    const out = join(base, 'sales');
    await runSales(screened, out, { asOf: AS_OF, protection: read.protection });
    for (const name of ['sales', 'undecided', 'vintages', 'vintages-makers', 'curve', 'ages']) {
      const own = await readFile(join(folder, `${name}.csv`), 'utf8');
      equal(own, await readFile(join(out, `${name}.csv`), 'utf8'), name);
      ok(own.split('\n').length > 4, name);
    }
  });

  it('tells sums of its counts and of nothing else', async () => {
    // an own way to the sums: plain additions over the rows of counts.csv
    const counts = await csvOf(folder, 'counts.csv');
    const sum = (pick: (row: Readonly<Record<string, string>>) => boolean): number =>
      counts.filter(pick).reduce((total, { count }) => total + Number(count), 0);
    const isRegistered = ({ measure }: Readonly<Record<string, string>>): boolean =>
      measure === 'stayed' || measure === 'exported';
    const isWithin = ({ measure, age }: Readonly<Record<string, string>>): boolean =>
      measure === 'exported' && Number(age) <= 180;
    ok(counts.every(({ measure, count }) => measure === 'reported' || Number(count) % 5 === 0));
    const page = JSON.parse(await readFile(join(folder, 'figures.json'), 'utf8'));
    equal(page.totals.registered, sum(isRegistered));
    equal(page.totals.exportedWithin, sum(isWithin));
    ok(page.totals.exportedWithin > 50, String(page.totals.exportedWithin));
    const never = sum(({ measure, until }) => measure === 'neverPlated' && until === '');
    equal(page.totals.neverPlated, never);
    equal(page.totals.reported, 3 * 3 * (31 + 32 + 33 + 34 + 35 + 36));
    const totals = await csvOf(folder, 'totals.csv');
    for (const side of ['maker', 'province', 'month'] as const) {
      const rows = totals.filter(({ by }) => by === side);
      for (const row of rows) {
        const inside = (one: Readonly<Record<string, string>>): boolean => one[side] === row['key'];
        equal(
          Number(row['registered']),
          sum((one) => isRegistered(one) && inside(one)),
          row['key'],
        );
        equal(
          Number(row['exportedWithin']),
          sum((one) => isWithin(one) && inside(one)),
        );
      }
      ok(rows.length >= 3, side);
    }
    const curve = await csvOf(folder, 'curve.csv');
    const at = curve.find(({ n }) => n === '90');
    equal(
      Number(at?.['exportedWithin']),
      sum((one) => isWithin(one) && Number(one['age']) <= 90),
    );
  });

  it('describes each file for readers of Frictionless packages', async () => {
    const { resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
    const paths = resources.map(({ path }: { path: string }) => path);
    const tables = (await readdir(folder)).filter((name) => /\.(csv|parquet)$/.test(name));
    deepEqual(paths.toSorted(), tables.toSorted());
    const counts = resources.find(({ name }: { name: string }) => name === 'counts');
    const stated = document.files.find(({ name }) => name === 'counts.csv');
    deepEqual([counts.bytes, counts.hash], [stated?.bytes, `sha256:${stated?.sha256}`]);
  });
});

describe('figures recompute', () => {
  it('makes all files of an edition again in another folder, byte for byte', async () => {
    const { status, out, err } = await recompute(await copied('clone'));
    equal(status, 0, out + err);
    match(out, /^2026-05-e1: all \d+ files are made of its counts, byte for byte/);
    match(out, /Log before it: none/);
  });

  it('does so from an address', async () => {
    const server = createServer(async (request, response) => {
      const bytes = await readFile(join(folder, (request.url ?? '').replace('/e/', ''))).catch(
        () => null,
      );
      response.statusCode = bytes === null ? 404 : 200;
      response.end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    after(() => server.close());
    const { port } = server.address() as AddressInfo;
    const { status, out, err } = await recompute(`http://127.0.0.1:${port}/e/`);
    equal(status, 0, out + err);
    const away = await recompute(`http://127.0.0.1:${port}/none`);
    equal(away.status, 69);
    match(away.err, /none\/edition\.json: HTTP 404/);
  });

  it('makes the counts themselves again for whoever has the nation and the key', async () => {
    const right = await recompute(folder, '--screened', screened);
    equal(right.status, 0, right.out + right.err);
    match(right.out, /the counts are those of the nation/);
    const other = join(base, 'other');
    await writeScreened(other, figuresNation(40), '2026-06-02');
    const wrong = await recompute(folder, '--screened', other);
    equal(wrong.status, 1);
    match(wrong.out, /THE COUNTS ARE NOT those of the nation/);
    const foreign = await runCli(['figures', 'recompute', folder, '--screened', screened], '', {
      MILEPROOF_PSEUDONYM_KEY: 'another key, that is long enough too, for all that',
    });
    equal(foreign.status, 64);
    match(foreign.err, /not the key that this edition was protected with/);
  });

  it('tells a sum that was changed, where it stands and what the counts give', async () => {
    const there = await copied('changed');
    const path = join(there, 'totals.csv');
    const text = await readFile(path, 'utf8');
    const [head = '', ...rows] = text.split('\n');
    const nation = rows.findIndex((row) => row.startsWith('nation,'));
    const changed = rows.map((row, at) => (at === nation ? row.replace(/,(\d+)$|\d+/, ',7') : row));
    await writeFile(path, [head, ...changed].join('\n'));
    const { status, out } = await recompute(there);
    equal(status, 1);
    match(out, /2026-05-e1: 1 files are not what its counts give/);
    match(out, /totals\.csv +NOT AS STATED/);
    match(out, new RegExp(`line ${nation + 2}, stands: nation,`));
    // stated anew it is as stated, and still no sum of the counts
    await restate(there, document);
    const again = await recompute(there);
    equal(again.status, 1);
    match(again.out, /totals\.csv +DIFFERS from what the counts give/);
  });

  it('tells counts that were changed, by every sum of them', async () => {
    const there = await copied('counts');
    const path = join(there, 'counts.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/,stayed,(.*),(\d+)$/m, (_, of, n) => `,stayed,${of},${Number(n) + 5}`),
    );
    const { status, out } = await recompute(there);
    equal(status, 1);
    match(out, /counts\.csv +NOT AS STATED/);
    match(out, /totals\.csv +DIFFERS/);
    match(out, /sales\.parquet +DIFFERS/);
    await writeFile(
      path,
      text.replace(/,stayed,(.*),(\d+)$/m, (_, of, n) => `,stayed,${of},${Number(n) + 1}`),
    );
    const odd = await recompute(there);
    equal(odd.status, 65);
    match(odd.err, /counts\.csv, row \d+, count: "\d+" is no count of an edition/);
  });

  it('tells what is no edition, in both languages', async () => {
    const none = await recompute(base);
    equal(none.status, 65);
    match(none.err, /no edition\.json of an edition/);
    const { err } = await runCli(['figures', 'recompute', base, '--lang', 'zh']);
    match(err, /没有某一版数据的 edition\.json/);
  });
});
