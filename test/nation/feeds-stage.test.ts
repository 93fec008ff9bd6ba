import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import { ACCOUNTS, type Account } from '../../src/domain/facts/fact-table.ts';
import { keyFactOf } from '../../src/intake/headers/resolve-columns.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import { sqlText } from '../../src/nation/database.ts';
import { accountView } from '../../src/nation/feeds/account-view.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LC0CE4CZ1SZZZ0001';
let files = 0;

/** Stages a reading feed and says what became of it: `vin on km`, problems, rows and reported. */
const readings = async (content: string | Uint8Array, ending = 'csv') => {
  files += 1;
  const path = await desk.write(`reading-${files}.${ending}`, content);
  const feed = await desk.stage('reading', path);
  const { rows, problems, reported } = await desk.staged(feed);
  assert.equal(feed.rows, rows.length);
  return {
    path,
    feed,
    rows: rows.map((row) => row.map(([, value]) => value).join(' ')),
    problems,
    reported,
  };
};

const agrees = async (path: string, account: Account = 'reading') => {
  const staged = await desk.staged(await desk.stage(account, path));
  const intake = await byIntake(account, path);
  assert.deepEqual(staged.rows, intake.rows);
  assert.deepEqual(staged.problems, intake.problems);
  assert.equal(staged.reported, intake.reported);
};

test('plain rows are read in order, blanks unknown', async () => {
  const { feed, rows, problems } = await readings(
    `vin,on,km,source\n${GOOD},2026-03-05,12,inspection\n${OTHER},,7,\n`,
  );
  assert.deepEqual(rows, [`${GOOD} 2026-03-05 12 inspection`, `${OTHER} 7`]);
  assert.deepEqual(problems, []);
  assert.deepEqual(feed.facts, ['reading.vin', 'reading.on', 'reading.km', 'reading.source']);
  assert.equal(feed.problemsFile, null);
});

test('a cell that cannot be read is unknown and reported with its line', async () => {
  const { feed, rows, problems } = await readings(
    `vin,on,km\n${GOOD},2026-03-05,12\n${GOOD},soon,1.2万\nLGXCE4CB0PZZZ0001,2026-03-06,9\n,2026-03-07,4\n`,
  );
  assert.deepEqual(rows, [
    `${GOOD} 2026-03-05 12`,
    `${GOOD} 12000`,
    'LGXCE4CB0PZZZ0001 2026-03-06 9',
    '2026-03-07 4',
  ]);
  assert.deepEqual(problems, [
    '3 reading.on not-a-date soon',
    '4 reading.vin vin-check-digit LGXCE4CB0PZZZ0001',
    '5 reading.vin vin-missing ',
  ]);
  assert.equal(feed.cellProblems, 3);
  const [remedies] = await desk.database.rows<{ few: bigint }>(
    `SELECT min(least(length(remedy_en), length(remedy_zh))) AS few FROM read_parquet('${feed.problemsFile}')`,
  );
  assert.ok(Number(remedies?.few) > 5);
  assert.equal(feed.reported, 0);
});

test('rows that cannot be used are reported and counted, lines staying right after them', async () => {
  const { rows, problems, reported } = await readings(
    `vin,on,km\n${GOOD},2026-03-05,1\n${GOOD},2026-03-05,1,2\n${GOOD}\n\u0000${GOOD},2026-03-05,1\n${GOOD},x,5\n`,
  );
  assert.deepEqual(rows, [`${GOOD} 2026-03-05 1`, `${GOOD} 5`]);
  assert.deepEqual(problems, [
    '3 reading too-many-fields 4 / 3',
    '4 reading too-few-fields 1 / 3',
    '5 reading control-character ',
    '6 reading.on not-a-date x',
  ]);
  assert.equal(reported, 3);
});

test('control characters at the end of a line, or alone on one, are told and move no line', async () => {
  const { path, problems } = await readings(
    `vin,on,km\n${GOOD},2026-03-05,1\u0002\n\u0002\n\u0001\n${GOOD},x,5\n${`${GOOD},,\n`.repeat(20)}`,
  );
  assert.deepEqual(problems, [
    '2 reading control-character ',
    '3 reading control-character ',
    '4 reading control-character ',
    '5 reading.on not-a-date x',
  ]);
  await agrees(path);
});

test('bytes that are no UTF-8 cost their row only', async () => {
  const text = `vin,on,km,source\n${GOOD},2026-03-05,1,检测\n${GOOD},2026-03-05,2,\xff\n${GOOD},2026-03-05,3,检测\n`;
  const bytes = Buffer.concat(
    text
      .split('\xff')
      .flatMap((part, at) => [...(at === 0 ? [] : [Buffer.of(0xff)]), Buffer.from(part)]),
  );
  const { rows, problems, reported } = await readings(bytes);
  assert.deepEqual(rows, [`${GOOD} 2026-03-05 1 inspection`, `${GOOD} 2026-03-05 3 inspection`]);
  assert.deepEqual(problems, ['3 reading undecodable-bytes ']);
  assert.equal(reported, 1);
});

test('GB18030, UTF-16, old line ends, a mark, a title and a separator line are as the intake reads them', async () => {
  const gb = Buffer.concat([
    Buffer.from(`vin,on,source\n${GOOD},2026-03-05,`),
    Buffer.of(0xbc, 0xec, 0xb2, 0xe2), // 检测
    Buffer.from('\n'),
  ]);
  assert.deepEqual((await readings(gb)).rows, [`${GOOD} 2026-03-05 inspection`]);
  const text = `vin;on;km\n${GOOD};2026-03-05;1\n\n${OTHER};x;2\n`;
  for (const [content, line] of [
    [Buffer.from(`\ufeff${text}`, 'utf16le'), 4],
    [`\ufeff${text}`, 4],
    [text.replaceAll('\n', '\r'), 4],
    [text.replaceAll('\n', '\r\n'), 4],
    [`sep=;\n${text}`, 5],
    [`2026年读数\n\n${text}`, 6],
  ] as const) {
    const { rows, problems } = await readings(content);
    assert.deepEqual(rows, [`${GOOD} 2026-03-05 1`, `${OTHER} 2`]);
    assert.deepEqual(problems, [`${line} reading.on not-a-date x`]);
  }
});

test('quotation marks: cells of several lines, of delimiters, doubled, unterminated', async () => {
  const { rows, problems, reported } = await readings(
    `"vin","on","source"\n"${GOOD}","2026-03-05","检测"\n${GOOD},"2026-\n03-06",检测\n"${GOOD}","Mar 7, ` +
      `2026",检测\n${GOOD},"2026-03-08,检测\n${GOOD},x,检测\n`,
  );
  assert.deepEqual(rows, [
    `${GOOD} 2026-03-05 inspection`,
    `${GOOD} 2026-03-06 inspection`,
    `${GOOD} 2026-03-07 inspection`,
    `${GOOD} inspection`,
  ]);
  // the third record takes lines 3 and 4
  assert.deepEqual(problems, ['6 reading broken-quotes ', '7 reading.on not-a-date x']);
  assert.equal(reported, 1);
});

test('a file whose cells are all quoted is read', async () => {
  const { rows } = await readings(`"vin","km"\r\n"${GOOD}","12"\r\n"${OTHER}",""\r\n`);
  assert.deepEqual(rows, [`${GOOD} 12`, OTHER]);
});

test('gzip and zstd are unpacked; the hash is that of the file; a cut one is broken', async () => {
  const text = `vin,km\n${GOOD},12\n`;
  for (const packed of [gzipSync(text), zstdCompressSync(text)]) {
    const { rows, feed } = await readings(packed, 'csv.packed');
    assert.deepEqual(rows, [`${GOOD} 12`]);
    assert.equal(feed.sha256, createHash('sha256').update(packed).digest('hex'));
    assert.equal(feed.broken, false);
    const cut = await readings(packed.subarray(0, packed.length - 6), 'csv.packed');
    assert.deepEqual(cut.rows, []);
    assert.deepEqual(cut.problems, ['0  broken-packing feed']);
    assert.equal(cut.feed.broken, true);
  }
  const lines = await readings(gzipSync(`{"vin":"${GOOD}","km":12}\n`), 'ndjson.gz');
  assert.deepEqual(lines.rows, [`${GOOD} 12`]);
});

test('worksheets with the headers of the first are read; with others the file is broken off', async () => {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  });
  const bookOf = (...sheets: readonly ReturnType<typeof sheet>[]): Promise<Buffer> =>
    writeExcelFile([...sheets]).toBuffer();
  const first = sheet('1月', [
    ['vin', 'km'],
    [GOOD, '12'],
  ]);
  const second = sheet('2月', [
    ['km', 'vin'],
    ['13', OTHER],
  ]);
  const whole = await readings(await bookOf(first, second), 'xlsx');
  assert.deepEqual(whole.rows, [`${GOOD} 12`, `${OTHER} 13`]);
  assert.deepEqual([whole.problems, whole.feed.broken], [[], false]);
  const cut = await readings(await bookOf(first, sheet('2月', [['vin'], [OTHER]])), 'xlsx');
  assert.deepEqual(cut.rows, [`${GOOD} 12`]);
  assert.deepEqual([cut.problems, cut.feed.broken], [['0  other-worksheets feed'], true]);
});

test('packed in several pieces, one after the other, all of them are read', async () => {
  const texts = ['vin,km\n', `${GOOD},12\n`, '', `${OTHER},13\n`];
  for (const pack of [gzipSync, zstdCompressSync]) {
    const pieces = texts.map((text) => pack(text));
    const packed = Buffer.concat(pieces);
    assert.deepEqual((await readings(packed, 'csv.packed')).rows, [`${GOOD} 12`, `${OTHER} 13`]);
    const cut = await readings(packed.subarray(0, packed.length - 6), 'csv.packed');
    assert.deepEqual(cut.problems, ['0  broken-packing feed']);
  }
  // a frame that is passed over, as packing in parallel leaves
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 7, 7]);
  const [header, first, , last] = texts.map((text) => zstdCompressSync(text));
  const parallel = [skipped, header, first, skipped, last].map((piece) => piece ?? skipped);
  const { rows } = await readings(Buffer.concat(parallel), 'csv.zst');
  assert.deepEqual(rows, [`${GOOD} 12`, `${OTHER} 13`]);
  const followed = Buffer.concat([zstdCompressSync(texts.join('')), Buffer.from('no frame')]);
  assert.deepEqual((await readings(followed, 'csv.zst')).problems, ['0  broken-packing feed']);
});

test('frames that end within pieces of a megabyte, and at their ends, are all read', async () => {
  const rows = 400_000;
  let chance = 1;
  const text = Array.from({ length: rows }, () => {
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    return `${GOOD},${chance % 1_000_003}\n`;
  });
  const half = rows / 2;
  const header = zstdCompressSync('vin,km\n');
  const first = zstdCompressSync(text.slice(0, half).join(''));
  const second = zstdCompressSync(text.slice(half).join(''));
  // a frame that is passed over makes the first end with a piece
  const size = 2 ** 20 * Math.ceil((header.length + first.length + 8) / 2 ** 20);
  const filler = Buffer.alloc(size - header.length - first.length);
  filler.set([0x50, 0x2a, 0x4d, 0x18]);
  filler.writeUInt32LE(filler.length - 8, 4);
  for (const frames of [
    [header, first, second],
    [header, filler, first, second],
  ]) {
    const packed = Buffer.concat(frames);
    assert.ok(packed.length > 2 ** 20);
    assert.equal((await readings(packed, 'csv.zst')).rows.length, rows);
  }
});

test('a packed file that grows without measure is given up before it fills the disk', async () => {
  const text = Buffer.alloc(300 * 2 ** 20, `${GOOD},12\n`);
  const { rows, problems, feed } = await readings(zstdCompressSync(text), 'csv.zst');
  assert.deepEqual([rows, problems, feed.broken], [[], ['0  packed-too-far feed'], true]);
});

test('files that hold nothing, a header only, no known header, or no text', async () => {
  assert.deepEqual((await readings('')).problems, ['0  empty-file feed']);
  assert.equal((await readings('')).feed.broken, true);
  const header = await readings('vin,km\n');
  assert.deepEqual([header.rows, header.problems, header.feed.broken], [[], [], false]);
  for (const end of ['', '\n\n', '\n\n\n\n', '\r\n\r\n', '\n \n', '\n,\n']) {
    const { rows, problems, reported } = await readings(`vin,km${end}`);
    assert.deepEqual([rows, problems, reported], [[], [], 0]);
  }
  assert.deepEqual((await readings('a,b\n1,2\n')).problems, ['0  no-known-header feed']);
  assert.deepEqual((await readings(Buffer.alloc(64, 1))).problems, ['0  binary-file feed']);
});

test('headers: unknown, repeated, empty, none of the VIN', async () => {
  const { rows, problems } = await readings(
    `vin,colour,km,,km\n${GOOD},red,1,x,2\n,blue,,,\n,,,,\n${GOOD},red,,,,\n`,
  );
  // a row with nothing but an unknown column is used, without a VIN; one of blanks is none
  assert.deepEqual(rows, [`${GOOD} 1`, '', GOOD]);
  assert.deepEqual(problems, [
    '1 colour unknown-header colour',
    '1  empty-header D',
    '1 reading.km duplicate-header km',
    '3 reading.vin vin-missing ',
  ]);
  await agrees((await readings('km\n12\n')).path);
});

test('formulas, as numbers and as text, are reported and never run', async () => {
  const path = await desk.write(
    'party.csv',
    'id,name,since\np:1,=cmd|x,=1+1\np:2,@SUM(A1),2026-03-05\np:3,"=HYPERLINK(""x"")",\n',
  );
  const { problems } = await desk.staged(await desk.stage('party', path));
  assert.deepEqual(problems, [
    '2 party.name formula-text =cmd|x',
    '2 party.since formula-text =1+1',
    '3 party.name formula-text @SUM(A1)',
    '4 party.name formula-text =HYPERLINK("x")',
  ]);
});

test('a quotation mark, a semicolon and stars in a path and a name are only a name', async () => {
  await desk.write("it's; [a]*.csv", `vin,km\n${GOOD},1\n`);
  const feed = await desk.stage('reading', join(desk.folder, "it's; [a]*.csv"), "it's; DROP*.csv");
  assert.equal(feed.rows, 1);
});

test('persons never reach the staged file as written', async () => {
  const path = await desk.write(
    'certificate.csv',
    `vin,owner\n${GOOD},王小明\n${GOOD},110101199003074514\n${GOOD},Zhang San\n`,
  );
  const { rows } = await desk.staged(await desk.stage('certificate', path));
  for (const row of rows) assert.match(String(row[1]?.[1]), /^p:[0-9a-f]{32}$/);
  await agrees(path, 'certificate');
});

test('a name in the column of the VIN is in no problem and no row', async () => {
  const name = '王小明';
  const { path, feed, rows, problems } = await readings(
    `vin,km\n${name},1\n110101199003074514,2\n"${name}\n",3\n${GOOD},4\n`,
  );
  assert.equal(rows.length, 4);
  for (const row of rows.slice(0, 3)) assert.match(row, /^p:[0-9a-f]{32} [123]$/);
  assert.deepEqual(problems, [
    '2 reading.vin vin-character ',
    '3 reading.vin vin-character ',
    '4 reading.vin vin-character ',
  ]);
  const told = await desk.database.rows(`SELECT * FROM read_parquet('${feed.problemsFile}')`);
  assert.doesNotMatch(told.map((row) => Object.values(row).join(' ')).join('\n'), /[王明]/);
  await agrees(path);
});

test('the problem of a value that is not in the list names the list', async () => {
  const { feed, problems } = await readings(`vin,source\n${GOOD},hearsay\n`);
  assert.deepEqual(problems, ['2 reading.source not-in-list hearsay']);
  const [told] = await desk.database.rows(`SELECT * FROM read_parquet('${feed.problemsFile}')`);
  assert.match(String(told?.['remedy_en']), /factory, inspection, maintenance/);
  assert.match(String(told?.['remedy_zh']), /出厂、检测、维修/);
});

test('who sells a vehicle may be a person; companies stay', async () => {
  const path = await desk.write(
    'invoice.csv',
    `vin,seller\n${GOOD},王小明\n${GOOD},110101199003074514\n${GOOD},91350100M000100Y43\n${GOOD},示例汽车有限公司\n`,
  );
  const { rows, problems } = await desk.staged(await desk.stage('invoice', path));
  const sellers = rows.map((row) => String(new Map(row).get('invoice.seller')));
  assert.match(sellers[0] ?? '', /^p:[0-9a-f]{32}$/);
  assert.match(sellers[1] ?? '', /^p:[0-9a-f]{32}$/);
  assert.deepEqual(sellers.slice(2), ['91350100M000100Y43', '示例汽车有限公司']);
  assert.deepEqual(problems, []);
  await agrees(path, 'invoice');
});

test('Parquet: typed columns, odd values, rows as the intake counts them', async () => {
  const path = join(desk.folder, 'typed.parquet');
  await desk.database.run(
    `COPY (SELECT * FROM (VALUES
      (${sqlText(GOOD)}, DATE '2026-03-05', 12::BIGINT, 1.5::DOUBLE, true, ['K', 'G'], TIMESTAMP '2026-03-05 10:00:00',
        5::INTEGER),
      ('bad', DATE '1850-01-01', -4, 0.1 + 0.2, false, ['x y'], NULL, -1),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      (${sqlText(OTHER)}, NULL, 2147483648, 1e20, NULL, [], TIMESTAMP '2026-03-06 00:00:00', NULL)
    ) t(vin, "registeredOn", transfers, plate, "ownerKind", status, "lastTransferOn", number)) TO ${sqlText(path)}`,
  );
  await agrees(path, 'certificate');
  const feed = await desk.stage('certificate', path);
  const { rows, problems } = await desk.staged(feed);
  assert.deepEqual(rows[0]?.slice(0, 3), [
    ['certificate.number', '5'],
    ['certificate.vin', GOOD],
    ['certificate.registeredOn', '2026-03-05'],
  ]);
  assert.equal(rows.length, 3);
  assert.ok(problems.includes('3 certificate.registeredOn date-out-of-range 1850-01-01'));
});

test('Parquet: a time with a zone is a day in China, as the intake says', async () => {
  const path = join(desk.folder, 'zoned.parquet');
  await desk.database.run(
    `COPY (SELECT * FROM (VALUES
      (${sqlText(GOOD)}, TIMESTAMPTZ '2026-03-04 16:00:00+00', TIMESTAMPTZ '2026-03-05 15:59:59+00'),
      (${sqlText(OTHER)}, TIMESTAMPTZ '2026-03-04 15:59:59+00', NULL)
    ) t(vin, "registeredOn", "lastTransferOn")) TO ${sqlText(path)}`,
  );
  await agrees(path, 'certificate');
  const { rows, problems } = await desk.staged(await desk.stage('certificate', path));
  assert.deepEqual(
    rows.map((row) => row.map(([, value]) => value)),
    [
      [GOOD, '2026-03-05', '2026-03-05'],
      [OTHER, '2026-03-04'],
    ],
  );
  assert.deepEqual(problems, []);
});

test('Parquet that is none is a problem of the file', async () => {
  const { feed, problems } = await readings(Buffer.from('PAR1 and no more PAR1'));
  assert.equal(feed.broken, true);
  assert.deepEqual(problems, ['0  broken-parquet feed']);
});

for (const account of ACCOUNTS) {
  test(`${account}: a malformed row is reported in CSV and NDJSON, and rows in = used + reported`, async () => {
    const facts = factsOf(account);
    const header = facts.map(({ name }) => name).join(',');
    const key = keyFactOf(account) ?? facts[0];
    const good = facts.map((fact) => (fact === key ? GOOD : '')).join(',');
    const csv = await desk.write(
      `${account}.csv`,
      `${header}\n${good}\n${good},surplus\n\n${good}\n"${good}\n`,
    );
    const feed = await desk.stage(account, csv);
    assert.deepEqual([feed.rows, feed.reported], [2, 2]);
    const object = JSON.stringify({ [key?.name ?? '']: GOOD });
    const lines = await desk.write(`${account}.ndjson`, `${object}\n[1]\n\n${object}\n{"x\n`);
    const second = await desk.stage(account, lines);
    assert.deepEqual([second.rows, second.reported], [2, 2]);
    await agrees(lines, account);
  });
}

test('split files of one account keep their order; a missing column is unknown', async () => {
  const first = await desk.write('a.csv', `vin,km\n${GOOD},1\n${GOOD},1.2万\n${GOOD},3\n`);
  const second = await desk.write('b.csv', `vin,source\n${OTHER},检测\n`);
  const staged = [await desk.stage('reading', first), await desk.stage('reading', second)];
  const view = accountView('reading', staged);
  const rows = await desk.database.rows<{ vin: string; km: bigint | null; row_id: bigint }>(
    `SELECT row_id, reading_vin AS vin, reading_km AS km FROM (${view}) ORDER BY row_id`,
  );
  assert.deepEqual(
    rows.map(({ vin, km }) => [vin, km]),
    [
      [GOOD, 1n],
      [GOOD, 12000n],
      [GOOD, 3n],
      [OTHER, null],
    ],
  );
  assert.equal((rows[1]?.row_id ?? 0n) - (rows[0]?.row_id ?? 0n), 1n);
  const empty = accountView('letter', staged);
  assert.deepEqual(await desk.database.rows(`SELECT * FROM (${empty})`), []);
});

test('the same file gives the same bytes, and nothing half written is left', async () => {
  const lines = Array.from(
    { length: 5000 },
    (_, at) => `${GOOD},2026年3月${1 + (at % 28)}日,${at % 2 === 0 ? `${at}.0 km` : at}`,
  );
  const path = await desk.write('same.csv', `vin,on,km\n${lines.join('\n')}\n`);
  const hashes: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const { rowsFile } = await desk.stage('reading', path, 'feed', undefined, 7);
    const bytes = await readFile(rowsFile ?? '');
    hashes.push(createHash('sha256').update(bytes).digest('hex'));
  }
  assert.equal(hashes[0], hashes[1]);
  await agrees(path);
  assert.deepEqual(
    (await readdir(desk.folder)).filter((name) => name.endsWith('.part')),
    [],
  );
  assert.deepEqual(await readdir(join(desk.folder, 'spool')), []);
});
