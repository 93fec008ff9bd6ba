import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { ACCOUNTS, type Account, type Fact } from '../../src/domain/facts/fact-table.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
// small blocks, so that many lines stand at their ends, and every row however odd
const threads = new FeedThreads(2, { block: 700, large: 0, small: 0 });
before(async () => {
  desk = await Desk.open();
});
after(async () => {
  await threads.close();
  await desk.close();
});

const BLANKS = ['', ' ', '-', '/', 'N/A', 'null', '无', '暂无', '　', 'None', '\u200b', "'"];

const DATES = [
  ...['2026-03-05', '2026-3-5', '2026/03/05', '2026/3/5', '2026.3.5', '2026年3月5日', '20260305'],
  ...['46086', '46086.5', '2026-02-30', '1979-12-31', '2101-01-01', '2100-12-31', '1980-01-01'],
  ...[
    '２０２６-０３-０５',
    '2026-03-05 10:20:30',
    '2026-03-05T23:30:00Z',
    '5 Mar 2026',
    '03/04/2026',
  ],
  ...['2026-03', '26-03-05', ' 2026-03-05 ', '2026 03 05', '2026-03-5 ', '2026\\03\\05', '1.9e7'],
  ...['-026-01-01', '2026-03-05x', '2026-1--02', 'infinity', '2026-03-05 24:00:00', '20261305'],
  ...['0000-00-00', '0001-01-01', '9999-12-31', '9999-12-31 23:59:59', '00000000', '0001/1/1'],
  ...['1900-01-01', '9999-12-30', '0000-01-01', '0000-00-00x', ' 0000-00-00', '31/12/9999'],
  ...['03.04.2026', '3.4.2026', '12.25.2026', '2026年1月1日0时起', '自2026年1月1日起施行'],
  ...['2026年3月5号', '2026-03-05日', '29219', '29220', '73415', '73416', 'epoch', '2026-00-10'],
];
const NUMBERS = [
  ...[
    '0',
    '7',
    '12000',
    '12,000',
    '1,2000',
    '12 000',
    '12000公里',
    '1.2万',
    '１２００',
    '007',
    '-5',
    '+5',
  ],
  ...['5.0', '5.5', '1e3', '1_000', '0x10', '2147483647', '2147483648', '999999999', '12345678901'],
  ...[
    '12.5',
    '12.50',
    '12.345',
    '.5',
    '5.',
    '-0',
    '-0.00',
    '2147483647.00',
    '2147483647.01',
    '99.9 元',
  ],
  ...['=1+1', '1,234.56', '0.10', '00.10', ' 5', '5 ', '123456789.12', '1234567890.12', '-1.25'],
];
const TEXTS = [
  ...[
    'Haval H6',
    'haval  h6',
    ' Haval',
    '长城',
    '（长城）汽车',
    '示例（新疆）汽车公司',
    '示例（新 疆）公司 ',
    '不适用（无）',
    'n（a）',
    '（无）',
    ' n/a ',
    ' 无',
    "'（示例）集团",
    ' p:示例公司',
    '示例路12号3室',
    '示例路12号销售部',
    '示例路1２号',
    'ＡＢＣ',
    'a"b',
    "it's",
    '=SUM(A1)',
    '+1(2)',
  ],
  ...[
    '#REF!',
    '#12',
    '@x',
    '-x!',
    'n/a',
    'na',
    'NaN',
    'inf',
    'Infinity',
    '-INF',
    '4.4E+',
    'Info',
    'nil',
    '空',
    '不适用',
    '待定',
    '不适用的',
    'é',
    'Ёлка',
    'ﬁ',
  ],
  ...[
    '\u3000全角空格\u3000',
    '比亚迪·海豹',
    'a\u00a0b',
    '①',
    '2026-03-05',
    'p:00',
    '100000000000000000',
    '深圳、广州',
    'WM/T 8-2022',
    'WM/T 8-2022《二手乘用车出口质量要求》',
    'WM/T 8-2022、WM/T 9-2022',
  ],
  ...[
    '\\',
    '—',
    '(null)',
    '//',
    'x'.repeat(40),
    "'quoted",
    '="0012"',
    'a\tb',
    'Ａ',
    '粤B12345',
    '\u00ad',
    'ı',
    'ß',
  ],
  ...[
    '4.42600E+19',
    ' 4.426e+19 ',
    '4,426E+19',
    "'4E+19",
    '４.４Ｅ＋１９',
    'X4.4E+19',
    '44.2E+19',
    '4.4E19',
    'DM-i+',
  ],
  ...['合计', ' 小 计：', 'Sub-Total', 'ＴＯＴＡＬ', 'ſum', '\u2003合\u3000计2辆'],
];
const VINS = [
  ...['LGXCE4CB2PZZZ0001', 'lgxce4cb2pzzz0001', 'LGXCE4CB0PZZZ0001', 'LGOCE4CB2PZZZ0001', 'SHORT'],
  ...[
    'LGXCE4CB2PZZZ0001 ',
    'ＬGXCE4CB2PZZZ0001',
    'LGXCE4CB2-PZZZ0001',
    '00000000000000000',
    '11111111111111111',
  ],
  ...[
    '00000000000013800',
    '1381234567800000A',
    'LC0CE4CZ1SZZZ0001',
    '.0000000000000e17',
    '000000000000000e2',
  ],
  ...['王小明', '粤B12345', '110101199003074514', '13812345678', '=王'],
];
const USCCS = [
  ...[
    '91350100M000100Y43',
    '91350100m000100y43',
    '91350100M000100Y44',
    '913501O0M000100Y43',
    '914403001922038216',
    '9135 0100M 000100Y43',
    '91-350100-M000100Y43',
    '9135 0100M 000100Y44',
    'N2350100-MF000100Y-J',
    'CODE-0000-0000-000000',
  ],
];
const PERSONS = [
  ...[
    '王小明',
    '王 小明',
    '欧阳娜娜',
    '13812345678',
    '138 1234 5678',
    '+8613812345678',
    '110101199003074514',
  ],
  ...[
    '11010119900307451X',
    '6222020200112233445',
    '6222020200112233',
    '比亚迪汽车有限公司',
    '长城工厂',
    '王店',
    '恒大集团',
  ],
  ...[
    'p:0123456789abcdef0123456789abcdef',
    'p:x y',
    'p:é',
    'P:X',
    'MAKER-0001',
    'person_17',
    'Zhang San',
    '暂无',
    '局',
  ],
  ...[
    '0123456789abcdef',
    '阿卜杜拉·买买提',
    '广州市天河区1号',
    '02012345678',
    '未知',
    '（深圳）有限公司',
  ],
];
const PLACES = [
  ...[
    '44',
    '440100',
    '广东',
    '广东省',
    'Guangdong',
    '粤',
    '99',
    'RU',
    'ru',
    'RUS',
    '俄罗斯',
    'Россия',
    'Congo',
    'XX',
    'EU',
  ],
  ...[
    'USD',
    'usd',
    '美元',
    '人民币',
    'ABC',
    'G,K',
    'K,G',
    'GK',
    'A',
    '正常',
    '5301',
    'LGX,LFV',
    'REPAIR,PARTS',
    '维修、配件',
  ],
  ...[
    '是',
    '否',
    'Y',
    'yes',
    'TRUE',
    '0',
    '1',
    '√',
    'maybe',
    '有',
    '旧',
    '新',
    'used',
    '个人',
    '海运',
    '44.79 41.72',
  ],
  ...[
    '121.5,31.2',
    '2026-03',
    '2026年3月',
    '202603',
    '2026-13',
    '8703234390',
    '8703.2343.90',
    '87032343',
    'OTHER',
  ],
];

const cellsFor = (fact: Fact): readonly string[] => {
  switch (fact.kind) {
    case 'date':
      return [...DATES, ...BLANKS, 'x'];
    case 'integer':
    case 'decimal':
      return [...NUMBERS, ...BLANKS, ...PLACES];
    case 'vin':
      return [...VINS, ...BLANKS];
    case 'enum':
      return [
        ...(fact.values ?? []).flatMap(({ value, en, zh, aliases }) => [value, en, zh, ...aliases]),
        ...PLACES,
        ...BLANKS,
      ];
    case 'text':
    case 'code':
      return [...TEXTS, ...PERSONS, ...USCCS, ...PLACES, ...BLANKS, ...NUMBERS];
    default:
      return [...PLACES, ...BLANKS, ...TEXTS];
  }
};

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** In one block, and in many that threads read. */
const agree = async (account: Account, path: string): Promise<void> => {
  const intake = await byIntake(account, path);
  for (const feed of [
    await desk.stage(account, path),
    await desk.stage(account, path, 'feed', threads),
  ]) {
    const staged = await desk.staged(feed);
    assert.deepEqual(staged.rows, intake.rows);
    assert.deepEqual([...staged.problems].sort(), [...intake.problems].sort());
    assert.equal(staged.reported, intake.reported);
    assert.equal(feed.rows, intake.rows.length);
  }
};

for (const account of ACCOUNTS) {
  test(`${account}: each messy value in each column is read as the intake reads it`, async () => {
    const facts = factsOf(account);
    const lists = facts.map(cellsFor);
    const most = Math.max(...lists.map((cells) => cells.length));
    const lines = Array.from({ length: most }, (_, row) =>
      // columns are shifted against each other so that rows differ in what is odd
      lists.map((cells, at) => quoted(cells[(row + 3 * at) % cells.length] ?? '')).join(','),
    );
    const header = facts.map(({ name }) => name).join(',');
    // texts with control characters of no form apart, since they cost the whole row
    const path = await desk.write(`${account}.csv`, `${header}\n${lines.join('\n')}\n`);
    await agree(account, path);
  });
}

test('numbers under a header that counts in a multiple are multiplied as the intake does', async () => {
  const numbers = [...NUMBERS, '1.5', '20', '1.23456', '0.00005', '1.2万元', '15000元', '', '无'];
  const cells = numbers.map((cell, row) => `LGXCE4CB2PZZZ0001,TS${row},${quoted(cell)}`);
  const path = await desk.write(
    'refund-wan.csv',
    `车辆识别代号,退税申报号,退税额（万元）\n${cells.join('\n')}\n`,
  );
  await agree('refund', path);
  const { rows } = await byIntake('refund', path);
  const amounts = new Map(
    rows.map((row, at) => [numbers[at], new Map<string, unknown>(row).get('refund.amount')]),
  );
  // hundredths of yuan
  assert.deepEqual(
    ['1.5', '20', '1.23456', '1.2万元', '15000元'].map((cell) => amounts.get(cell)),
    [1_500_000, 20_000_000, 1_234_560, 1_200_000, 1_500_000],
  );
  assert.equal(amounts.get('0.00005'), 50);
  const miles = await desk.write(
    'reading-miles.csv',
    `vin,on,Odometer reading (miles)\nLGXCE4CB2PZZZ0001,2026-03-05,12\n`,
  );
  await agree('reading', miles);
  const { problems } = await byIntake('reading', miles);
  assert.deepEqual(problems, ['1 reading.km unit-not-read Odometer reading (miles)']);
});

test('whole numbers and numbers with a point of a Parquet file are multiplied too', async () => {
  const path = join(desk.folder, 'refund-wan.parquet');
  await desk.database.run(
    `COPY (SELECT 'LGXCE4CB2PZZZ0001' AS vin, whole AS "退税额（千元）"
      FROM (VALUES (1), (20), (NULL)) t(whole)) TO '${path}'`,
  );
  await agree('refund', path);
  const pointed = join(desk.folder, 'refund-pointed.parquet');
  await desk.database.run(
    `COPY (SELECT 'LGXCE4CB2PZZZ0001' AS vin, CAST(amount AS DOUBLE) AS "退税额（万元）"
      FROM (VALUES (1.1), (20), (0.12345678)) t(amount)) TO '${pointed}'`,
  );
  await agree('refund', pointed);
  const { rows } = await byIntake('refund', pointed);
  assert.deepEqual(
    rows.map((row) => new Map<string, unknown>(row).get('refund.amount')),
    [1_100_000, 20_000_000, undefined],
  );
});

test('random rows of random cells, quoted or not, are read as the intake reads them', async () => {
  const account: Account = 'certificate';
  const facts = factsOf(account);
  const broken = fc.constantFrom(
    '',
    '"',
    'a"b',
    '"a',
    '"a"b',
    ',',
    '\u0000',
    '\ufffd',
    '"a\nb"',
    '"x,y"',
    '\r',
  );
  const cell = (fact: Fact) =>
    fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...cellsFor(fact)).map(quoted) },
      {
        weight: 40,
        arbitrary: fc
          .constantFrom(...cellsFor(fact))
          .map((text) => `"${text.replaceAll('"', '""')}"`),
      },
      { weight: 1, arbitrary: broken },
    );
  const row = fc.tuple(...facts.map(cell)).map((cells) => cells.join(','));
  const text = fc.tuple(
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: row },
        { weight: 1, arbitrary: fc.constantFrom('', ',,', ' ', 'x,y') },
      ),
      { minLength: 1, maxLength: 30 },
    ),
    fc.constantFrom('\n', '\r\n'),
  );
  let n = 0;
  await fc.assert(
    fc.asyncProperty(text, async ([rows, end]) => {
      n += 1;
      const header = facts.map(({ name }) => name).join(',');
      const path = await desk.write(`random-${n}.csv`, [header, ...rows, ''].join(end));
      const intake = await byIntake(account, path);
      const codes = (problems: readonly string[]) =>
        problems.map((problem) => problem.replace(/^\d+ /, '')).sort();
      for (const way of [undefined, threads]) {
        const staged = await desk.staged(await desk.stage(account, path, 'feed', way));
        assert.deepEqual(staged.rows, intake.rows);
        assert.equal(staged.reported, intake.reported);
        assert.deepEqual(codes(staged.problems), codes(intake.problems));
      }
    }),
    { numRuns: 25 },
  );
});
