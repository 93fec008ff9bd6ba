import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

test('names with spaces around them and with wide brackets are plain', async () => {
  const path = await desk.write(
    'party-names.csv',
    `id,name,address\nA-1,示例（新疆）汽车有限公司,示例路12号3室\nA-2, Example Trading ,\n`,
  );
  const feed = await desk.stage('party', path);
  assert.equal(feed.mended, null);
  const { rows, problems, reported } = await desk.staged(feed);
  assert.deepEqual(
    rows.map((row) => new Map(row).get('party.name')),
    ['示例(新疆)汽车有限公司', 'Example Trading'],
  );
  const intake = await byIntake('party', path);
  assert.deepEqual({ rows, problems, reported }, intake);
});

test('a mark of byte order before a cell, as where files were pasted together, loses no cell', async () => {
  const path = await desk.write(
    'reading-marks.csv',
    `vin,on,km\n${GOOD},\ufeffsoon,\ufeff12\n\ufeff${GOOD},2026-03-05,2\n\ufeff${GOOD},2026-03-05,2,x\n`,
  );
  const { rows, problems, reported } = await desk.staged(await desk.stage('reading', path));
  assert.deepEqual(rows[0], [
    ['reading.vin', GOOD],
    ['reading.km', 12],
  ]);
  assert.equal(rows[1]?.length, 3);
  assert.deepEqual({ rows, problems, reported }, await byIntake('reading', path));
});

test('texts that nobody foresaw are read however many they are', async () => {
  const path = await desk.write(
    'reading-many.csv',
    `vin,on\n${lines(60_000, (at) => `V${at},soon ${at}`)}`,
  );
  const { rows, problems } = await desk.staged(await desk.stage('reading', path));
  assert.equal(rows.length, 60_000);
  assert.deepEqual(rows.at(-1), [['reading.vin', 'V59999']]);
  assert.equal(problems.length, 120_000);
});

test('rows that do not fit are read however many they are', async () => {
  const path = await desk.write(
    'reading-wide.csv',
    `vin,on\n${lines(60_000, () => `${GOOD},2026-03-05,x`)}`,
  );
  assert.equal((await desk.stage('reading', path)).reported, 60_000);
});

test('texts to be mended are looked up, never compared one by one', async () => {
  const path = await desk.write('reading-joins.csv', `vin,on,km\n${GOOD},soon,1.2万\n`);
  const { database } = desk;
  const run = database.run.bind(database);
  const plans: string[] = [];
  database.run = async (sql) => {
    if (sql.includes('JOIN')) {
      const query = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(') TO '));
      const [plan] = await database.rows<{ explain_value: string }>(`EXPLAIN ${query}`);
      plans.push(plan?.explain_value ?? '');
    }
    return run(sql);
  };
  try {
    await desk.stage('reading', path);
  } finally {
    database.run = run;
  }
  assert.equal(plans.length, 2);
  for (const plan of plans) assert.match(plan, /HASH_JOIN/);
  for (const plan of plans) assert.doesNotMatch(plan, /NL_JOIN|NESTED_LOOP|CROSS/);
});

test('few rows, which the intake reads one by one, have the problems and the remedies of many', async () => {
  const wrong = `${GOOD.slice(0, 8)}1${GOOD.slice(9)}`;
  const vins = [
    ...[GOOD, wrong, wrong.toLowerCase(), ` ${wrong} `, `'${wrong}`, `${wrong.slice(0, 16)}O`],
    ...[
      wrong.slice(0, 12),
      `${wrong}${wrong}`,
      'x'.repeat(200),
      'LGXCE4CB012345678901',
      '=A1',
      'n/a',
    ],
    ...[
      'LGX4CB01234567890',
      'LG123456789012345',
      'LG12345611234567890',
      '王小明',
      '11010119900307123X',
      '',
    ],
  ];
  const days = ['2026-01-05', '2026-02-30', '9999-12-31', '=B2', '=', '5 Mar 2026'];
  const rows = vins.flatMap((vin) => days.map((day) => `${vin},${day},x1`));
  const others = [
    '合计,,12',
    `${wrong},2026-01-05`,
    `${wrong},2026-01-05,x,`,
    `${wrong.toLowerCase()},1,2,3`,
  ];
  const path = await desk.write('few.csv', ['vin,on,km', ...rows, ...others, ''].join('\n'));
  const told = await Promise.all(
    [
      await desk.stage('reading', path),
      await desk.stage('reading', path, 'feed', undefined, 1000),
    ].map(async (feed) => {
      assert.equal(feed.problems === null, false);
      const problems = await desk.database.rows(
        `SELECT line, field, code, value, remedy_en, remedy_zh, level FROM read_parquet('${feed.problems}')`,
      );
      const { rows: read, reported } = await desk.staged(feed);
      return { problems, read, reported, aside: feed.aside, cells: feed.cellProblems };
    }),
  );
  assert.ok((told[0]?.problems.length ?? 0) > rows.length);
  assert.deepEqual(told[1], told[0]);
});
