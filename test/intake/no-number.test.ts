import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inlineCell, lettersOf, rawWorkbook } from './raw-workbook.ts';
import { readSheet } from './read-sheet.ts';

/*
 * A number that a program could not work out is told of its column and never blank, in every format and every kind of
 * fact.
 */

const folder = temporaryFolder('intake');
let connection: DuckDBConnection;
before(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
after(() => connection.closeSync());

/** A fact of each kind, and all of which a blank says "no". */
const OF_EACH = FACTS.filter(
  ({ account, name, kind, unit, blankSaysNo }, at) =>
    ['licence', 'certificate', 'letter', 'declaration', 'outlet'].includes(account) &&
    name !== 'licence.vin' &&
    (blankSaysNo === true ||
      FACTS.findIndex((other) => other.kind === kind && other.unit === unit) === at),
).slice(0, 25);
const NAMES = OF_EACH.map(({ name }) => name);
const VIN = '1M8GDM9AXKP042788';
const TEXTS = ['NaN', ' nan', "'-Infinity", 'inf', '＋ＩＮＦ'];

/** What becomes of the columns of a file: names of those neither told nor read as a value. */
const silent = async (name: string, bytes: string | Uint8Array | null): Promise<string[]> => {
  const path = join(folder, name);
  if (bytes !== null) await writeFile(path, bytes);
  const { rows, all, refused } = await readSheet(path);
  assert.equal(refused, null, name);
  const told = new Set(all.map(({ field }) => field));
  const values = rows.get(2) ?? {};
  assert.deepEqual(
    NAMES.filter((fact) => values[fact] !== undefined),
    [],
    name,
  );
  return NAMES.filter((fact) => !told.has(fact));
};

test('what stands for a failed number is told in every column of a text', async () => {
  assert.ok(new Set(OF_EACH.map(({ kind }) => kind)).size >= 10, NAMES.join());
  for (const [at, text] of TEXTS.entries()) {
    const head = `licence.vin\t${NAMES.join('\t')}\n`;
    const line = `${VIN}\t${NAMES.map(() => text).join('\t')}\n`;
    assert.deepEqual(await silent(`text-${at}.tsv`, head + line), [], text);
    const item = Object.fromEntries([['licence.vin', VIN], ...NAMES.map((name) => [name, text])]);
    assert.deepEqual(await silent(`text-${at}.json`, JSON.stringify([item])), [], text);
  }
});

test('and in every column of numbers', async () => {
  const head = ['licence.vin', ...NAMES].map((name, at) => inlineCell(`${lettersOf(at)}1`, name));
  for (const number of ['NaN', 'INF', '1e999', '4.6E', '-']) {
    const cells = NAMES.map((_, at) => `<c r="${lettersOf(at + 1)}2"><v>${number}</v></c>`);
    const rows = `<row r="1">${head.join('')}</row><row r="2">${inlineCell('A2', VIN)}${cells.join('')}</row>`;
    assert.deepEqual(await silent('numbers.xlsx', rawWorkbook({ rows })), [], number);
  }
  const members = NAMES.map((name) => `"${name}":1e999`).join();
  assert.deepEqual(await silent('numbers.ndjson', `{"licence.vin":"${VIN}",${members}}\n`), []);
  for (const [at, [value, type]] of [
    ['NaN', 'DOUBLE'],
    ['-Infinity', 'FLOAT'],
  ].entries()) {
    const path = join(folder, `numbers-${at}.parquet`);
    const columns = NAMES.map((name) => `'${value}'::${type} AS "${name}"`);
    await connection.run(
      `COPY (SELECT '${VIN}' AS "licence.vin", ${columns.join()}) TO '${path}' (FORMAT parquet)`,
    );
    assert.deepEqual(await silent(`numbers-${at}.parquet`, null), [], `${value}`);
  }
});
