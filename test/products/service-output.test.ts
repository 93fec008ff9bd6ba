import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { serviceCommand } from '../../src/cli/commands/service.ts';
import {
  holdAccessibleInPairs,
  lookAtPage,
  openBrowser,
  SKIP_BROWSER,
} from '../browser/look-at-page.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { WITH_ALL } from '../tier.ts';

const folder = mkdtempSync(join(tmpdir(), 'mileproof-service-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
let printed = '';

const serve = (screened: string, out: string, lang: 'en' | 'zh' = 'en'): Promise<number> => {
  const stdout = new Writable({
    write(chunk, _, done) {
      printed += String(chunk);
      done();
    },
  });
  const world = {
    words: [],
    stdin: Readable.from([]),
    stdout,
    stderr: stdout,
    colour: false,
    language: 'en',
    today: () => 0,
    root: ROOT,
    env: {},
    untilStopped: () => Promise.resolve('SIGTERM'),
    pseudonymKey: 'test',
  } as const;
  return serviceCommand(world, screened, { out, withinKm: 100, lang });
};

const rowsOf = (name: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(at('out', name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

before(async () => {
  const words = ['--vehicles', '1200', '--seed', '5', '--exports', '0.3', '--out', at('feeds')];
  assert.equal((await runCli(['simulate', ...words])).status, 0);
  await runCli(['screen', at('feeds'), '--out', at('screened')]);
  assert.equal(await serve(at('screened'), at('out')), 0);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the files say what the terminal says, and the same nation gives the same bytes', async () => {
  const all = rowsOf('service.csv').find(
    ({ country, maker, year }) => country === 'all' && maker === 'all' && year === '',
  );
  const told = printed.match(/Vehicles exported: ([\d,]+)/)?.[1]?.replaceAll(',', '');
  assert.equal(all?.['vehicles'], told);
  assert.ok(Number(told) > 100);
  await serve(at('screened'), at('again'));
  for (const name of [
    'service.csv',
    'service.parquet',
    'next-outlets.csv',
    'outlets.csv',
    'service.html',
    'manifest.json',
  ]) {
    assert.deepEqual(readFileSync(at('again', name)), readFileSync(at('out', name)), name);
  }
});

test('the vehicles of the file are the VINs with an exit of the feeds', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(at('feeds', 'declaration.csv'), 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  const exits = new Set(data.filter(({ exitedOn }) => exitedOn !== '').map(({ vin }) => vin));
  const finest = rowsOf('service.csv').filter(
    ({ country, maker, year }) => country !== 'all' && maker !== 'all' && year !== '',
  );
  const sum = finest.reduce((total, { vehicles }) => total + Number(vehicles), 0);
  // Rows whose VIN or day cannot be read are problems, at most one in a hundred of a messy nation.
  assert.ok(sum <= exits.size && sum >= 0.99 * exits.size, `${sum} of ${exits.size}`);
});

test('what is no screened nation is refused in words', async () => {
  await assert.rejects(serve(at('feeds'), at('nothing')), /is no screened nation/);
});

describe('the page in a browser', { skip: SKIP_BROWSER || WITH_ALL }, () => {
  let browser: Browser;
  const address = pathToFileURL(at('out', 'service.html')).href;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  test('no accessibility violation and no sideways scroll', async () => {
    await holdAccessibleInPairs(browser, address);
  });

  test('the answer stands first, and marks of the map stand in the list', async () => {
    await lookAtPage(browser, address, {}, async (page) => {
      assert.match((await page.locator('.headline').textContent()) ?? '', /vehicles exported/);
      const numbers = await page.locator('#map-wide text.on-outlet').allTextContents();
      const listed = await page.locator('#t-places tbody .c-number').allTextContents();
      assert.ok(numbers.length > 0);
      for (const number of numbers) assert.ok(listed.includes(number), number);
      assert.equal(await page.locator('svg.map:visible').count(), 1);
    });
  });

  test('it stays small', () => {
    assert.ok(readFileSync(at('out', 'service.html')).length < 1_500_000);
  });
});
