import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-doubtful-'));
after(() => rm(scratch, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

const parsed = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

const nation = join(scratch, 'nation');
const customs = join(nation, 'declaration.csv');
const DOUBT = 'declaration.exitedOn:unknown-header';
let entries: readonly Row[] = [];
/** Verdicts of the nation as it is, by VIN and application. */
let whole: ReadonlyMap<string, Row> = new Map();

const keyOf = ({ application, vin }: Row): string => `${application} ${vin}`;

const screened = async (name: string): Promise<ReadonlyMap<string, Row>> => {
  const out = join(scratch, name);
  await runCli(['screen', nation, '--out', out]);
  const rows = parsed(await readFile(join(out, 'verdicts.csv'), 'utf8'));
  return new Map(rows.map((row) => [keyOf(row), row]));
};

/** The customs feed with its days of exit below another header, as they are or written otherwise. */
const withExitsBelow = (
  header: string,
  text: (day: string) => string = (day) => day,
): readonly Row[] =>
  entries.map(({ exitedOn = '', ...row }) => ({ ...row, [header]: text(exitedOn) }));

const exited = (): ReadonlySet<string> =>
  new Set(entries.flatMap(({ vin = '', exitedOn }) => (exitedOn === '' ? [] : [vin])));

before(async () => {
  const simulated = ['simulate', '--vehicles', '1000', '--seed', '4', '--clean', '--out', nation];
  assert.equal((await runCli(simulated)).status, 0);
  entries = parsed(await readFile(customs, 'utf8'));
  whole = await screened('whole');
});

/** Every clear gate of a vehicle with a day below the header is held open by it, and no other is. */
const assertHeld = (verdicts: ReadonlyMap<string, Row>): void => {
  const days = exited();
  let held = 0;
  for (const [key, { vin = '', gate, gate_reasons: reasons = '' }] of verdicts) {
    const before = whole.get(key);
    if (before?.['gate'] !== 'clear') continue;
    assert.equal(gate, days.has(vin) ? 'undetermined' : 'clear', key);
    assert.equal(reasons, days.has(vin) ? DOUBT : '', key);
    if (days.has(vin)) held += 1;
  }
  assert.ok(held > 0);
};

test(
  'a day below an unknown header that speaks of the exit keeps the gate of its vehicle from being ' +
    'clear',
  async () => {
    await writeFile(customs, papaparse.unparse([...withExitsBelow('离境放行日')]));
    const out = join(scratch, 'doubtful');
    const { out: said } = await runCli(['screen', nation, '--out', out]);
    assert.match(
      said,
      /^Columns not read, see problems\.csv: 1: 离境放行日 \(declaration\.csv\)$/m,
    );
    const verdicts = parsed(await readFile(join(out, 'verdicts.csv'), 'utf8'));
    assertHeld(new Map(verdicts.map((row) => [keyOf(row), row])));
    // nothing is taken for an exit, and nothing for there being none
    const findings = parsed(await readFile(join(out, 'findings.csv'), 'utf8'));
    const plate = findings.filter(({ rule }) => rule === 'D01').map(({ result }) => result);
    assert.deepEqual([...new Set(plate)], ['unknown']);
    const problems = parsed(await readFile(join(out, 'problems.csv'), 'utf8'));
    const [header] = problems.filter(({ value }) => value === '离境放行日');
    assert.equal(header?.['field'], 'declaration.exitedOn');
    assert.match(
      header?.['remedy'] ?? '',
      /If it is declaration\.exitedOn \(Exited on\), call it so/,
    );
  },
);

test('in a batch it does so too', async () => {
  await writeFile(customs, papaparse.unparse([...withExitsBelow('离境放行日')]));
  const { out } = await runCli(['screen', nation, '--format', 'csv']);
  const days = exited();
  const gates = parsed(out).filter((row) => whole.get(keyOf(row))?.['gate'] === 'clear');
  assert.ok(gates.some(({ vin = '' }) => days.has(vin)));
  for (const { vin = '', gate } of gates) {
    assert.equal(gate, days.has(vin) ? 'undetermined' : 'clear', vin);
  }
});

test('so it does in Parquet, where the column holds dates', async () => {
  const rows = join(scratch, 'rows.csv');
  await writeFile(rows, papaparse.unparse([...withExitsBelow('离境放行日')]));
  await rm(customs);
  const parquet = join(nation, 'declaration.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * REPLACE (TRY_CAST("离境放行日" AS DATE) AS "离境放行日")
      FROM read_csv('${rows}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  assertHeld(await screened('parquet'));
  await rm(parquet);
});

/** The customs feed with every other day of exit in a second column of the fact. */
const inTwoColumns = (): readonly Row[] =>
  entries.map(({ exitedOn = '', ...row }, at) => ({
    ...row,
    出口日期: at % 2 === 0 ? exitedOn : ' ',
    离境日期: at % 2 === 0 ? '' : exitedOn,
  }));

const TOLD_IN_TWO: Readonly<Record<string, readonly [string, string]>> = {
  'of text': ['"出口日期"', '"离境日期"'],
  'of days': ['TRY_CAST("出口日期" AS DATE)', 'TRY_CAST("离境日期" AS DATE)'],
  'of texts and times': ['"出口日期"', 'TRY_CAST("离境日期" AS TIMESTAMP)'],
};

test('a day in the second column of an exit is read where the first is blank', async () => {
  const gates = (verdicts: ReadonlyMap<string, Row>): Row =>
    Object.fromEntries(
      [...verdicts].map(([key, row]) => [key, `${row['gate']} ${row['gate_reasons']}`]),
    );
  const expected = gates(whole);
  await writeFile(customs, papaparse.unparse([...inTwoColumns()]));
  assert.deepEqual(gates(await screened('two')), expected);
  const out = join(scratch, 'two');
  const findings = await readFile(join(out, 'findings.csv'), 'utf8');
  assert.equal(findings, await readFile(join(scratch, 'whole', 'findings.csv'), 'utf8'));
  const problems = parsed(await readFile(join(out, 'problems.csv'), 'utf8'));
  const [told] = problems.filter(({ code }) => code === 'second-header');
  assert.equal(told?.['value'], '离境日期');
  const { out: batch } = await runCli(['screen', nation, '--format', 'csv']);
  const rows = parsed(batch);
  await writeFile(customs, papaparse.unparse([...entries]));
  assert.deepEqual(rows, parsed((await runCli(['screen', nation, '--format', 'csv'])).out));
});

test('so it is in Parquet, of whatever types the columns are, and in JSON', async () => {
  const rows = join(scratch, 'rows.csv');
  await writeFile(rows, papaparse.unparse([...inTwoColumns()]));
  await rm(customs);
  const parquet = join(nation, 'declaration.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const expected = await readFile(join(scratch, 'whole', 'findings.csv'), 'utf8');
  for (const [what, [first, second]] of Object.entries(TOLD_IN_TWO)) {
    await connection.run(
      `COPY (SELECT * REPLACE (${first} AS "出口日期", ${second} AS "离境日期")
        FROM read_csv('${rows}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
    );
    await screened(what);
    assert.equal(await readFile(join(scratch, what, 'findings.csv'), 'utf8'), expected, what);
  }
  connection.closeSync();
  await rm(parquet);
  const lines = join(nation, 'declaration.ndjson');
  await writeFile(
    lines,
    `${inTwoColumns()
      .map((row) => JSON.stringify(row))
      .join('\n')}\n`,
  );
  const { out } = await runCli(['screen', nation, '--format', 'csv']);
  await rm(lines);
  await writeFile(customs, papaparse.unparse([...entries]));
  assert.deepEqual(parsed(out), parsed((await runCli(['screen', nation, '--format', 'csv'])).out));
});

test('of several unknown headers that speak of the exit one of days is read in doubt', async () => {
  const rows = withExitsBelow('离境放行日').map((row) => ({ 离境状态: '已离境', ...row }));
  await writeFile(customs, papaparse.unparse(rows));
  assertHeld(await screened('several'));
});

test('what is no day holds nothing open, nor does a day below a header that speaks of something else', async () => {
  for (const [header, text] of [
    ['离境口岸', () => '阿拉山口'],
    ['录入日期', (day: string) => day],
  ] as const) {
    await writeFile(customs, papaparse.unparse([...withExitsBelow(header, text)]));
    for (const { gate, gate_reasons: reasons } of (await screened(header)).values()) {
      assert.doesNotMatch(reasons ?? '', /unknown-header/);
      if (gate === 'undetermined') assert.notEqual(reasons, '');
    }
  }
});

test('where a column has the fact, another that speaks of it is left unread', async () => {
  const both = entries.map((row) => ({ ...row, 离境放行日: row['exitedOn'] ?? '' }));
  await writeFile(customs, papaparse.unparse(both));
  const verdicts = await screened('both');
  for (const [key, { gate }] of verdicts) assert.equal(gate, whole.get(key)?.['gate'], key);
});
