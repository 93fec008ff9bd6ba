import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { sqlText } from '../../src/nation/database.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { stageGroup } from '../../src/nation/feeds/stage-group.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
let files = 0;

/** Stages a file as it is and as one of two that are read together; both must be what the intake makes of it. */
const staged = async (account: Account, content: string | Uint8Array, ending = 'csv') => {
  files += 1;
  const path = await desk.write(`${files}/${account}.${ending}`, content);
  const feed = await desk.stage(account, path);
  const { rows, problems, reported } = await desk.staged(feed);
  assert.deepEqual({ rows, problems, reported }, await byIntake(account, path));
  assert.equal(feed.rows, rows.length);
  const twice = [0, 1].map((fileNo) => {
    const file = { account, path, name: `feed-${fileNo}`, bytes: content.length };
    return { file, fileNo };
  });
  const to = join(desk.folder, `together-${files}`);
  const spool = join(desk.folder, 'spool');
  const pseudonymKey = 'a key of the tests';
  const threads = new FeedThreads(1);
  for (const one of await stageGroup(twice, { to, spool, pseudonymKey, threads })) {
    assert.deepEqual(
      [one.rows, one.reported, one.aside, one.cellProblems],
      [feed.rows, feed.reported, feed.aside, feed.cellProblems],
    );
    assert.deepEqual(await desk.problems(one), problems);
  }
  return { feed, rows, problems, reported };
};

test('rows of totals are told as such, and are no vehicles', async () => {
  const totals = [
    '合计,,,12000',
    '"合  计",,,"12,000"',
    '总计：2辆,,,¥12000.50元',
    'Total,-,,24000',
    'grand total,2,,',
    '上海市小计,,,1',
    ',合计,,7',
    'Итого:,,,7',
    '合计',
    '合计,12000',
    '小计,,,12,,,',
    '本页合计,,,12000',
    '第2页 小计,,,',
  ];
  const { feed, rows, problems, reported } = await staged(
    'invoice',
    `vin,number,issuedOn,price\n${GOOD},1,2026-03-05,12000\n${totals.join('\n')}\n${GOOD},2,2026-03-05,12000\n`,
  );
  const words = ['合计', '合计', '总计', 'total', 'total', '小计', '合计', 'итого', '合计', '合计'];
  assert.deepEqual(
    problems,
    [...words, '小计', '合计', '小计'].map((word, at) => `${at + 3} invoice totals-row ${word}`),
  );
  assert.equal(rows.length, 2);
  assert.deepEqual([reported, feed.aside], [totals.length, totals.length]);
});

test('what may be a vehicle is no row of totals', async () => {
  const { rows, problems, reported } = await staged(
    'invoice',
    `seller,vin,issuedOn,price\n合计,` +
      `${GOOD},,12000\n合计,LGXCE4CB2PZZZ000,,12000\n合计,,2026-03-05,12000\n合计汽车公司,,,5\n合计,SHORT,,1\n王合计,,soon,1\n`,
  );
  assert.deepEqual([rows.length, reported], [6, 0]);
  assert.ok(problems.every((problem) => !problem.includes('totals-row')));
});

test('totals and headers of accounts that are not told apart by a VIN', async () => {
  const header = 'id,kind,name,address';
  const { rows, problems, feed } = await staged(
    'party',
    `${header}\np:1,company,合计汽车有限公司,示例路1号\n合计,,,\n合计,company,合计,示例路2号\n\ufeff${header}\nid,person,合计,\nTotal: ` +
      `3,,,\n,,合计,17\n,,合计汽车公司,17\n`,
  );
  assert.deepEqual(problems, [
    '3 party totals-row 合计',
    `5 party header-repeated ${header.replaceAll(',', ' ')}`,
    '7 party totals-row total',
    '8 party totals-row 合计',
  ]);
  assert.deepEqual([rows.length, feed.aside], [4, 4]);
});

test('the header again is told as such, however it is quoted', async () => {
  const { rows, problems, feed } = await staged(
    'reading',
    `vin,on,km\n${GOOD},2026-03-05,1\nvin,on,km\n"vin","on","km"\n VIN , On,km,,\n${GOOD},2026-03-05,x,y\nvin,on,7\n`,
  );
  assert.deepEqual(problems, [
    ...[3, 4, 5].map((line) => `${line} reading header-repeated vin on km`),
    '6 reading too-many-fields 4 / 3',
    '7 reading.vin vin-length vin',
    '7 reading.on not-a-date on',
  ]);
  assert.deepEqual([rows.length, feed.reported, feed.aside], [2, 4, 3]);
});

test('totals and headers in columns that are not read, in semicolons and in cells of several lines', async () => {
  const { rows, problems } = await staged(
    'reading',
    `序号;vin;km\n1;${GOOD};5\n合计;;5\n序号;vin;km\n"a""b";;"5"\n3;${GOOD};6\n"小\n计";;"5"\n`,
  );
  assert.deepEqual(problems, [
    '1 序号 unknown-header 序号',
    '3 reading totals-row 合计',
    '4 reading header-repeated 序号 vin km',
    '5 reading.vin vin-missing ',
    '7 reading totals-row 小计',
  ]);
  assert.equal(rows.length, 3);
});

test('a column that is odd throughout does not hide totals', async () => {
  const line = (at: number): string => `${GOOD},soon ${at},1\n`;
  const body = Array.from({ length: 3000 }, (_, at) => line(at)).join('');
  const { problems, reported } = await staged('reading', `vin,on,km\n${body}Total,,3000\n`);
  assert.equal(problems.at(-1), '3002 reading totals-row total');
  assert.equal(reported, 1);
});

test('totals and headers in Parquet', async () => {
  const made = async (rows: string, columns: string): Promise<Uint8Array> => {
    files += 1;
    const path = join(desk.folder, `made-${files}.parquet`);
    await desk.database.run(
      `COPY (SELECT * FROM (VALUES ${rows}) t(${columns})) TO ${sqlText(path)}`,
    );
    return readFile(path);
  };
  const readings = await made(
    `('${GOOD}', '2026-03-05', '1'), ('合计', NULL, '1'), (NULL, '合 计', NULL), (NULL, '合计公司', '1'), ('vin', 'on', 'km')`,
    'vin, "on", km',
  );
  const told = await staged('reading', readings, 'parquet');
  assert.deepEqual([told.rows.length, told.feed.aside], [2, 3]);
  const parties = await made(
    "('p:1', '示例公司'), ('id', 'name'), ('合计', NULL), (NULL, 'total'), ('合计', '示例公司')",
    'id, name',
  );
  const { rows, problems } = await staged('party', parties, 'parquet');
  assert.deepEqual(problems, [
    '3 party header-repeated id name',
    '4 party totals-row 合计',
    '5 party totals-row total',
  ]);
  assert.equal(rows.length, 2);
});

test('whatever stands around totals and headers, feeds and intake tell the same', async () => {
  const spaces = fc.constantFrom('', ' ', '\u3000', '\u200b', '\ufeff', '\u2007 ');
  const word = fc
    .tuple(
      spaces,
      fc.constantFrom(
        '合计',
        '小 计',
        '本页合计',
        '上海小计',
        'Total',
        'SUB-TOTAL:2',
        '合计公司',
        'ВСЕГО',
      ),
      spaces,
    )
    .map((parts) => parts.join(''));
  const cell = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('', '', '-', ' ', '"x, y"', '合计公司', '"a""b"', GOOD),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('12', '"1,200"', '¥3.5元', '2026-03-05', '9'.repeat(17)),
    },
    { weight: 4, arbitrary: word },
    { weight: 4, arbitrary: word.map((text) => `"${text}"`) },
  );
  for (const [account, header] of [
    ['invoice', ['seller', 'vin', 'price', 'note']],
    ['party', ['note', 'id', 'name']],
    ['letter', ['number', 'vin', 'outlets']],
  ] as const) {
    const names = fc.tuple(
      ...header.map((name) =>
        fc.oneof(
          {
            weight: 5,
            arbitrary: fc.tuple(spaces, fc.constantFrom(name, name.toUpperCase()), spaces),
          },
          { weight: 1, arbitrary: cell.map((text) => [text]) },
        ),
      ),
    );
    const row = fc.oneof(
      fc.tuple(...header.map(() => cell)).map((cells) => cells.join(',')),
      fc.tuple(word, ...header.slice(1).map(() => fc.constantFrom('', '5', '-'))).map(String),
      fc.array(cell, { minLength: 1, maxLength: 6 }).map(String),
      names.map((cells) => cells.map((parts) => parts.join('')).join(',')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        files += 1;
        const text = `${header.join(',')}\n${GOOD},${GOOD},1,x\n${rows.join('\n')}\n`;
        const path = await desk.write(`${files}/${account}.csv`, text);
        const told = await desk.staged(await desk.stage(account, path));
        assert.deepEqual(told, await byIntake(account, path));
      }),
      { numRuns: 40, seed: 11 },
    );
  }
});

const NOTES = [
  '注：截至2026年9月30日。',
  '制 表 人：张三,,填报日期：2026年10月1日',
  '（注：单位为公里）',
];

test('notes below a table are none of its rows, in a nation as in a batch', async () => {
  const cars = [`1,${GOOD},比亚迪`, `注,${GOOD.replace('1', '2')},比亚迪`];
  const { feed, problems } = await staged(
    'certificate',
    `序号,vin,品牌\n${[...cars, ...NOTES].join('\n')}\n`,
  );
  assert.deepEqual([feed.rows, feed.reported, feed.aside], [2, 3, 3]);
  assert.equal(problems.filter((problem) => problem.includes('note-row')).length, 3);
  const letters = await staged(
    'letter',
    `number,issuer,vin\nL1,示例汽车有限公司,${GOOD}\n"${NOTES[0]}",,\n${NOTES[1]}\n注：L2,示例,\n`,
  );
  assert.deepEqual([letters.feed.rows, letters.feed.reported, letters.feed.aside], [2, 2, 2]);
});
