import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import { ACCOUNTS, type Account, FACTS } from '../../src/domain/facts/fact-table.ts';
import { readAccountObjects } from '../../src/engine/account-objects.ts';
import { keyFactOf } from '../../src/intake/headers/resolve-columns.ts';
import { ObjectSheets } from '../../src/intake/json/objects-sheet.ts';
import { type ReadAccounts, readAccounts } from '../../src/register/telling/read-accounts.ts';
import { factsOfAccount } from '../../src/register/telling/told-facts.ts';
import { gb18030 } from '../gb18030.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const KEY = 'a key for tests';

/** A temporary place of this file's own, so that what is left there is nobody else's. */
const own = temporaryFolder('read-accounts');
process.env['TMPDIR'] = own;

const VIN = 'LSVAL41Z882104202';
const OTHER = 'LSVAL41Z982104208';

/** Reads objects of an account as the door of the engine does. */
const throughTheDoor = (account: Account, rows: readonly unknown[]) => {
  const reading = readAccountObjects(new ObjectSheets(KEY), account, rows);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  if ('kind' in step.value) throw new Error(step.value.problem.code);
  return step.value;
};

const file = (name: string, bytes: string | Uint8Array, account?: Account): Promise<ReadAccounts> =>
  readAccounts(
    {
      kind: 'file',
      file: {
        name,
        bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
        ...(account === undefined ? {} : { account }),
      },
    },
    { pseudonymKey: KEY },
  );

/** Texts of every kind of fact, right and wrong, blank and in disguise. */
const TEXTS = [
  ...[
    '',
    '-',
    '无',
    '待定',
    '#N/A',
    '#REF!',
    '2026-03-02',
    '2026年3月2日',
    '31.02.2026',
    '3/4',
    '46083',
  ],
  ...[
    '9999-12-31',
    '0000-00-00',
    '12',
    '12.5',
    '1,234.56',
    '-3',
    '4.426E+19',
    '是',
    '否',
    'yes',
    'maybe',
  ],
  ...[
    'RU',
    '俄罗斯',
    'Atlantis',
    'CNY',
    '人民币',
    '65',
    '新疆',
    'A',
    'G,K',
    '8703.23.9010',
    '87032390',
  ],
  ...[
    VIN,
    OTHER,
    `${VIN}、${OTHER}`,
    `${VIN} / ${OTHER} / x`,
    'LSVAL41Z8821042',
    '王小明',
    '13812345678',
  ],
  ...[
    '=cmd()',
    "'text",
    '"quoted"',
    '＝1',
    '  BYD  牌 ',
    '示例汽车有限公司',
    '91650100MA00000018',
    'p:00ff',
  ],
  ...[
    '116.4 39.9',
    '39.9,116.4',
    '2026-03',
    '盖章',
    'none',
    'used',
    'new',
    'scrap',
    'x'.repeat(90),
    'WM/T 8-2022',
  ],
];

const tables = fc.constantFrom(...ACCOUNTS).chain((account) => {
  const facts = factsOfAccount(account);
  return fc.record({
    account: fc.constant(account),
    names: fc.shuffledSubarray(
      facts.map(({ name }) => name),
      { minLength: Math.min(2, facts.length) },
    ),
    rows: fc.array(fc.array(fc.constantFrom(...TEXTS), { minLength: 24, maxLength: 24 }), {
      minLength: 1,
      maxLength: 4,
    }),
  });
});

test('what is told reads back as it was read, and what could not be read cannot be read again', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async ({ account, names, rows }) => {
      const key = keyFactOf(account)?.name;
      const all = key === undefined || names.includes(key) ? names : [key, ...names];
      const objects = rows.map((row) =>
        Object.fromEntries(all.map((name, at) => [name, row[at] ?? ''])),
      );
      const told = await readAccounts(
        { kind: 'objects', accounts: { [account]: objects } },
        { pseudonymKey: KEY },
      );
      if (told.broken !== null) return;
      const before = throughTheDoor(account, objects);
      // rows that say nothing at all are none
      if (told.accounts.get(account)?.length === 0) return;
      const again = throughTheDoor(
        account,
        (told.accounts.get(account) ?? []).map(({ facts }) => facts),
      );
      // a row of words for "none" alone says nothing
      const saying = before.rows.filter(
        ({ values, problems }) =>
          values.some((value) => value !== null) ||
          problems.some(({ code }) => code !== 'vin-missing'),
      );
      assert.equal(again.rows.length, saying.length);
      saying.forEach((row, at) => {
        const other = again.rows[at];
        const fieldsOf = (problems: typeof row.problems) =>
          [...new Set(problems.map(({ field }) => field))].toSorted();
        for (const { index, name } of FACTS) {
          assert.equal(other?.values[index], row.values[index], name);
        }
        assert.deepEqual(fieldsOf(other?.problems ?? []), fieldsOf(row.problems));
      });
    }),
    {
      numRuns: 400,
      // a row that has nothing of what tells it apart is read all the same
      examples: [
        [
          {
            account: 'maker',
            names: ['maker.legalName', 'maker.announcedFrom'],
            rows: [['', '31.02.2026']],
          },
        ],
      ],
    },
  );
});

test('a sheet of vehicles tells each account its own rows', async () => {
  const { accounts, problems, broken } = await file(
    'sheet.csv',
    [
      'licence.application,VIN,申请日期,certificate.registeredOn,certificate.deregisteredOn,' +
        'letter.number,letter.revokedOn,declaration.exitedOn',
      `A1,${VIN},2026-11-20,2026年7月1日,,L1,,`,
      `A1,${OTHER},2026-11-20,2026-07-01,soon,,,2026-10-01`,
    ].join('\n'),
  );
  assert.equal(broken, null);
  assert.deepEqual(
    problems.map(({ row, field, code, value }) => [row, field, code, value]),
    [[3, 'certificate.deregisteredOn', 'not-a-date', 'soon']],
  );
  const rowsOf = (account: Account) =>
    accounts.get(account)?.map(({ row, vin, facts }) => ({ row, vin, facts }));
  assert.deepEqual(rowsOf('certificate'), [
    {
      row: 2,
      vin: VIN,
      facts: {
        'certificate.vin': VIN,
        'certificate.registeredOn': '2026-07-01',
        'certificate.deregisteredOn': '',
      },
    },
    {
      row: 3,
      vin: OTHER,
      facts: {
        'certificate.vin': OTHER,
        'certificate.registeredOn': '2026-07-01',
        'certificate.deregisteredOn': 'soon',
      },
    },
  ]);
  // the first has a letter, which is not revoked; the second has none, and the account was asked
  assert.deepEqual(rowsOf('letter'), [
    {
      row: 2,
      vin: VIN,
      facts: {
        'letter.number': 'L1',
        'letter.vin': VIN,
        'letter.revokedOn': '',
        'letter.application': 'A1',
      },
    },
  ]);
  assert.deepEqual(
    rowsOf('declaration')?.map(({ facts }) => facts['declaration.exitedOn']),
    ['', '2026-10-01'],
  );
});

test('a letter cell that cannot be read leaves it open whether there is a letter', async () => {
  const { accounts } = await file(
    'sheet.csv',
    `licence.application,vin,letter.issuedOn,letter.number\nA1,${VIN},31.02.2026,\n`,
  );
  const [letter] = accounts.get('letter') ?? [];
  assert.deepEqual(letter?.facts, {
    'letter.issuedOn': '31.02.2026',
    'letter.vin': `${VIN} / ?`,
    'letter.application': 'A1',
  });
});

test('a row that could not be used and tells of an exit holds its vehicle open', async () => {
  const { accounts, problems } = await file(
    'customs.csv',
    `vin,number,exitedOn\n${VIN},D1,2026-03-02,more,and more\n${OTHER},D2,2026-03-02\n`,
    'declaration',
  );
  assert.deepEqual(
    problems.map(({ row, code }) => [row, code]),
    [[2, 'too-many-fields']],
  );
  const rows = accounts.get('declaration') ?? [];
  assert.deepEqual(rows[0], {
    row: 2,
    vin: VIN,
    facts: { 'declaration.vin': `${VIN} / ?` },
  });
  const again = throughTheDoor('declaration', [rows[0]?.facts]);
  assert.deepEqual(
    again.rows[0]?.problems.map(({ field, code }) => [field, code]),
    [['declaration.vin', 'vin-length']],
  );
});

test('persons are hidden under the key, and no text of theirs is kept', async () => {
  const { accounts, problems } = await file(
    '登记.csv',
    `vin,owner\n${VIN},王小明\n${OTHER},#REF!\n`,
    'certificate',
  );
  const owners = accounts.get('certificate')?.map(({ facts }) => facts['certificate.owner']);
  assert.match(String(owners?.[0]), /^p:[0-9a-f]{32}$/);
  assert.equal(owners?.[1], '#VALUE!');
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [['spreadsheet-error', '']],
  );
});

test('a file of another account, a broken one and one that is none are told as such', async () => {
  const another = await file('certificate.csv', 'number,issuedOn\n1,2026-01-01\n', 'certificate');
  assert.equal(another.broken?.code, 'no-key-column');
  assert.equal(another.accounts.size, 0);
  const nothing = await file('x.csv', '');
  assert.equal(nothing.broken?.code, 'empty-file');
  const cut = await file('x.json', `[{"vin":"${VIN}"},{"vin":`, 'certificate');
  assert.notEqual(cut.broken, null);
  const left = (await readdir(own)).filter((name) => name.startsWith('mileproof-told-'));
  assert.deepEqual(left, []);
});

test('objects under names that are no account are told, an account without rows stays one', async () => {
  const { accounts, problems } = await readAccounts(
    {
      kind: 'objects',
      accounts: { letter: [], licence: [{ application: 'A1', vin: VIN }], nonsense: [{}] } as never,
    },
    { pseudonymKey: KEY },
  );
  assert.deepEqual([...accounts.keys()], ['licence', 'letter']);
  assert.deepEqual(
    problems.map(({ code, value }) => [code, value]),
    [['unknown-account-file', 'nonsense']],
  );
});

test('every format of a sheet of vehicles tells the same', async () => {
  const table = [
    [
      'licence.application',
      'licence.vin',
      'licence.appliedOn',
      'certificate.number',
      'letter.number',
    ],
    ['A1', VIN, '2026-11-20', '650000000001', 'L1'],
    ['A1', OTHER, '2026-11-21', '650000000002', ''],
  ];
  const [names = [], ...rows] = table;
  const text = (delimiter: string) => table.map((row) => row.join(delimiter)).join('\r\n');
  const objects = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-formats-'));
  const parquet = join(folder, 'sheet.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  const values = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`).join(', ');
  const columns = names.map((name) => `"${name}"`).join(', ');
  await connection.run(
    `COPY (SELECT * FROM (VALUES ${values}) AS t(${columns})) TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    csv: text(','),
    mark: `\ufeff${text(';')}`,
    tabs: text('\t'),
    gb18030: gb18030(text(',')),
    json: JSON.stringify(objects),
    lines: objects.map((object) => JSON.stringify(object)).join('\n'),
    xlsx: await writeExcelFile(
      table.map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer(),
    parquet: await readFile(parquet),
  };
  const [expected, ...others] = await Promise.all(
    Object.entries(forms).map(async ([form, bytes]) => [form, await file('sheet', bytes)] as const),
  );
  assert.equal(expected?.[1].accounts.get('certificate')?.length, 2);
  assert.equal(expected?.[1].accounts.get('letter')?.length, 1);
  for (const [form, read] of others) {
    assert.deepEqual(read.problems, [], form);
    // objects are asked of letters and exits, whether they name any or not
    const isJson = form === 'json' || form === 'lines';
    if (isJson) assert.deepEqual(read.accounts.get('declaration'), [], form);
    const given = [...read.accounts].filter(([account]) => !isJson || account !== 'declaration');
    assert.deepEqual(new Map(given), expected?.[1].accounts, form);
  }
  await rm(folder, { recursive: true });
});

test('rows of one account in a file are those of its objects, with the same problems', async () => {
  const rows = [
    { vin: VIN, number: '1', registeredOn: '31.02.2026', owner: '王小明', deregisteredOn: '待定' },
    {
      vin: `${VIN} ${OTHER}`,
      number: '2',
      registeredOn: '2026-01-02',
      owner: '',
      deregisteredOn: '',
    },
  ];
  const ofFile = await file(
    'c.ndjson',
    rows.map((row) => JSON.stringify(row)).join('\n'),
    'certificate',
  );
  const ofObjects = await readAccounts(
    { kind: 'objects', accounts: { certificate: rows } },
    { pseudonymKey: KEY },
  );
  assert.deepEqual(ofFile.accounts, ofObjects.accounts);
  assert.deepEqual(ofFile.problems, ofObjects.problems);
  assert.deepEqual(
    ofFile.problems.map(({ row, field, code }) => [row, field, code]),
    [
      [2, 'certificate.registeredOn', 'impossible-date'],
      [2, 'certificate.deregisteredOn', 'not-settled'],
      [3, 'certificate.vin', 'vin-length'],
    ],
  );
});

test('where customs has no column of exits nobody knows of one, and blank it says that there was none', async () => {
  const factsIn = async (content: string) =>
    (await file('customs', content, 'declaration')).accounts
      .get('declaration')
      ?.map(({ facts }) => facts['declaration.exitedOn']);
  assert.deepEqual(await factsIn(`vin,number\n${VIN},D1\n`), ['#N/A']);
  assert.deepEqual(await factsIn(`vin,number,exitedOn\n${VIN},D1,\n`), ['']);
  assert.deepEqual(await factsIn(`{"vin":"${VIN}","number":"D1"}`), ['']);
  const [row] = throughTheDoor('declaration', [
    { 'declaration.vin': VIN, 'declaration.exitedOn': '#N/A' },
  ]).rows;
  assert.deepEqual(
    row?.problems.map(({ field, code }) => [field, code]),
    [['declaration.exitedOn', 'spreadsheet-error']],
  );
  // in a sheet of vehicles each of them is in doubt, one with an entry or not
  const sheet = await file(
    'sheet',
    `licence.application,licence.vin,declaration.number\nA1,${VIN},D1\nA1,${OTHER},\n`,
  );
  assert.deepEqual(
    sheet.accounts
      .get('declaration')
      ?.map(({ vin, facts }) => [vin, facts['declaration.exitedOn']]),
    [
      [VIN, '#N/A'],
      [OTHER, '#N/A'],
    ],
  );
});
