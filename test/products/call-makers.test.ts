import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { callMakers } from '../../src/products/kept/call-makers.ts';
import { KEPT_TABLES, MAKER_COLUMN } from '../../src/products/kept/kept-tables.ts';
import { ROOT } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = await Database.open({
  ...{ memory: '200MB', threads: 1, spill: temporaryFolder('call-makers') },
});
after(() => database.close());

const SCHEMA = readFileSync(join(ROOT, 'src', 'register', 'schema.txt'), 'utf8');

/** Columns of a table of the register that hold texts, by the schema that the migrations make. */
const textsIn = (table: string): readonly string[] => {
  const [, columns = ''] = new RegExp(`^${table}\\n((?: {2}.*\\n)+)`, 'm').exec(SCHEMA) ?? [];
  return [...columns.matchAll(/^ {2}([a-z_]+) (?:text|jsonb?|bytea|character|name)\b/gm)].map(
    ([, column = '']) => column,
  );
};

const OF_A_VEHICLE = 'tells of a vehicle which it is';
const OF_A_PAYMENT = 'number of a paper, or code of the law';
/** Columns with texts that name no maker, and why. */
const OTHERS: Readonly<Record<string, string>> = {
  province: 'two digits of GB/T 2260',
  month: 'year and month',
  country: 'two letters of ISO 3166-1',
  vin: OF_A_VEHICLE,
  figure: 'code of the program',
  application: 'number of an application',
  applications: 'numbers of applications',
  applicant: 'code of an exporter',
  claimant: 'code of an exporter',
  lane: 'code of the law',
  reasons: 'codes of rules',
  account: 'name of an account',
  kind: 'code of the program',
  number: OF_A_PAYMENT,
  invoice: OF_A_PAYMENT,
  entry: OF_A_PAYMENT,
  rules: OF_A_PAYMENT,
  grounds: OF_A_PAYMENT,
  limit_of: OF_A_PAYMENT,
  offices: 'codes of offices',
  doubts: 'codes of the program',
};

/** Tables of what is kept with a column for a maker. */
const TABLES = KEPT_TABLES.filter((table) => textsIn(table).includes(MAKER_COLUMN));

test('every text that is kept of a run is a maker that is called otherwise, or something that names none', () => {
  const open = KEPT_TABLES.flatMap((table) =>
    textsIn(table)
      .filter((column) => column !== MAKER_COLUMN && !Object.hasOwn(OTHERS, column))
      .map((column) => `${table}.${column}`),
  );
  assert.deepEqual(open, []);
  for (const table of KEPT_TABLES) assert.ok(textsIn(table).length > 0, table);
  const all = new Set(KEPT_TABLES.flatMap(textsIn));
  assert.deepEqual(
    Object.keys(OTHERS).filter((column) => !all.has(column)),
    [],
  );
  assert.equal(TABLES.length, 5);
});

const REFERENCE = join(ROOT, 'reference');
const INVENTED = '示例天枢汽车有限公司';

const makersOf = async (table: string): Promise<readonly (string | null)[]> =>
  (await database.rows<{ maker: string | null }>(`SELECT maker FROM ${table} ORDER BY n`)).map(
    ({ maker }) => maker,
  );

test('what is kept of a demonstration names no real maker; each stands under one mark in all of it', async () => {
  const real = '奇瑞汽车股份有限公司';
  const rows = [real, INVENTED, '', null, "a 'name' of none"];
  const values = rows.map((maker, n) => {
    const text = maker === null ? 'NULL' : `'${maker.replaceAll("'", "''")}'`;
    return `(${text}, ${n})`;
  });
  // one that is kept and names none stays as it is
  await database.run('CREATE TEMP TABLE nation_claimant AS SELECT 1 AS n');
  for (const table of TABLES)
    await database.run(
      `CREATE TEMP TABLE ${table} AS SELECT * FROM (VALUES ${values.join(', ')}) AS t(maker, n)`,
    );
  await callMakers(database, 'listed', REFERENCE);
  for (const table of TABLES) assert.deepEqual(await makersOf(table), rows, table);
  await callMakers(database, 'invented', REFERENCE);
  const marks = new Set<string>();
  for (const table of TABLES) {
    const [first, second, none, all, other] = await makersOf(table);
    assert.deepEqual([second, none, all], [INVENTED, '', null], table);
    for (const one of [first, other])
      assert.match(one ?? '', /^示例企业[0-9A-F]{4} \(sample maker [0-9A-F]{4}\)$/);
    marks.add(`${first} ${other}`);
  }
  assert.equal(marks.size, 1);
});
