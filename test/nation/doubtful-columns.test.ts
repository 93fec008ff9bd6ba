import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';
import { ALL, WITH_ALL } from '../tier.ts';

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
/** The same of the folder as a batch. */
let wholeBatch: readonly Row[] = [];

const keyOf = ({ application, vin }: Row): string => `${application} ${vin}`;

const screened = async (name: string): Promise<ReadonlyMap<string, Row>> => {
  const out = join(scratch, name);
  await runCli(['screen', nation, '--out', out]);
  const rows = parsed(await readFile(join(out, 'verdicts.csv'), 'utf8'));
  return new Map(rows.map((row) => [keyOf(row), row]));
};

const batch = async (): Promise<readonly Row[]> =>
  parsed((await runCli(['screen', nation, '--format', 'csv'])).out);

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
  if (ALL) wholeBatch = await batch();
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

test('in a batch it does so too', { skip: WITH_ALL }, async () => {
  await writeFile(customs, papaparse.unparse([...withExitsBelow('离境放行日')]));
  const days = exited();
  const gates = (await batch()).filter((row) => whole.get(keyOf(row))?.['gate'] === 'clear');
  assert.ok(gates.some(({ vin = '' }) => days.has(vin)));
  for (const { vin = '', gate } of gates) {
    assert.equal(gate, days.has(vin) ? 'undetermined' : 'clear', vin);
  }
});

/** Writes rows of texts as Parquet, some of their columns made of others. */
const writeParquet = async (
  path: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, string>>,
): Promise<void> => {
  const text = join(scratch, 'rows.csv');
  await writeFile(text, papaparse.unparse([...rows]));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const made = Object.entries(columns).map(([name, sql]) => `${sql} AS "${name}"`);
  await connection.run(
    `COPY (SELECT * REPLACE (${made.join(', ')})
      FROM read_csv('${text}', all_varchar = true)) TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
};

/** Screens with the customs feed as several files in place of the one. */
const screenedInFiles = async (
  name: string,
  write: (folder: string) => Promise<void>,
): Promise<ReadonlyMap<string, Row>> => {
  const folder = join(nation, 'declaration');
  await rm(customs, { force: true });
  await mkdir(folder);
  try {
    await write(folder);
    return await screened(name);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Rows dealt to as many files, each of which has days of exit. */
const dealt = (rows: readonly Row[], files: number): readonly (readonly Row[])[] => {
  const each = Math.ceil(rows.length / files);
  const parts = Array.from({ length: files }, (_, at) => rows.slice(at * each, (at + 1) * each));
  const days = entries.map(({ exitedOn }) => exitedOn !== '');
  for (const at of parts.keys()) assert.ok(days.slice(at * each, (at + 1) * each).includes(true));
  return parts;
};

test('so it does in Parquet, where the column holds dates, and as one of several headers in doubt', {
  skip: WITH_ALL,
}, async () => {
  const [dates = [], several = []] = dealt(withExitsBelow('离境放行日'), 2);
  const verdicts = await screenedInFiles('doubtful-files', async (folder) => {
    await writeParquet(join(folder, '1.parquet'), dates, {
      离境放行日: 'TRY_CAST("离境放行日" AS DATE)',
    });
    const rows = several.map((row) => ({ 离境状态: '已离境', ...row }));
    await writeFile(join(folder, '2.csv'), papaparse.unparse(rows));
  });
  assertHeld(verdicts);
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

const gatesOf = (verdicts: ReadonlyMap<string, Row>): Row =>
  Object.fromEntries(
    [...verdicts].map(([key, row]) => [key, `${row['gate']} ${row['gate_reasons']}`]),
  );

test('a day in the second column of an exit is read where the first is blank, in CSV and in Parquet', {
  skip: WITH_ALL,
}, async () => {
  const kinds = Object.values(TOLD_IN_TWO);
  const rows = inTwoColumns();
  const [text = [], both = [], ...parts] = dealt(rows, kinds.length + 2);
  const verdicts = await screenedInFiles('two', async (folder) => {
    await writeFile(join(folder, 'text.csv'), papaparse.unparse([...text]));
    // where a column has the fact, another that speaks of it is left unread
    const speaking = entries
      .slice(text.length, text.length + both.length)
      .map((row) => ({ ...row, 离境放行日: row['exitedOn'] ?? '' }));
    await writeFile(join(folder, 'both.csv'), papaparse.unparse(speaking));
    for (const [at, [first, second]] of kinds.entries()) {
      const columns = { 出口日期: first, 离境日期: second };
      await writeParquet(join(folder, `${at}.parquet`), parts[at] ?? [], columns);
    }
  });
  assert.deepEqual(gatesOf(verdicts), gatesOf(whole));
  const out = join(scratch, 'two');
  const findings = await readFile(join(out, 'findings.csv'), 'utf8');
  assert.equal(findings, await readFile(join(scratch, 'whole', 'findings.csv'), 'utf8'));
  const problems = parsed(await readFile(join(out, 'problems.csv'), 'utf8'));
  const told = problems.filter(({ code }) => code === 'second-header');
  assert.ok(told.some(({ file, value }) => /text\.csv/.test(file ?? '') && value === '离境日期'));
});

test('so it is in a batch, in CSV and in JSON', { skip: WITH_ALL }, async () => {
  const rows = inTwoColumns();
  await writeFile(customs, papaparse.unparse([...rows]));
  assert.deepEqual(await batch(), wholeBatch);
  await rm(customs);
  const lines = join(nation, 'declaration.ndjson');
  await writeFile(lines, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  const found = await batch();
  await rm(lines);
  assert.deepEqual(found, wholeBatch);
});

test('what is no day holds nothing open, nor does a day below a header that speaks of something else', {
  skip: WITH_ALL,
}, async () => {
  const rows = withExitsBelow('录入日期').map((row) => ({ ...row, 离境口岸: '阿拉山口' }));
  await writeFile(customs, papaparse.unparse(rows));
  for (const { gate, gate_reasons: reasons } of (await screened('no-day')).values()) {
    assert.doesNotMatch(reasons ?? '', /unknown-header/);
    if (gate === 'undetermined') assert.notEqual(reasons, '');
  }
});
