import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { callMakers } from '../../src/products/kept/call-makers.ts';
import { ROOT } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = await Database.open({
  ...{ memory: '200MB', threads: 1, spill: temporaryFolder('call-makers') },
});
after(() => database.close());

const TABLES = [
  ...['nation_sales', 'nation_public_sales', 'nation_vintage', 'nation_vehicle', 'nation_service'],
];
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
