import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ACCOUNTS, type Account } from '../../src/domain/facts/fact-table.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import { BlockRoom, blockLines } from '../../src/nation/feeds/lane/block-lines.ts';
import { FastLane, leastBytes } from '../../src/nation/feeds/lane/fast-lane.ts';
import { LaneEncoder } from '../../src/nation/feeds/lane/lane-encoder.ts';
import { openFeed } from '../../src/nation/feeds/open-feed.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';
import { rightVin } from './right-vin.ts';

let desk: Desk;
const lane = new FastLane(2, { block: 20_000, least: 0 });
before(async () => {
  desk = await Desk.open();
});
after(async () => {
  await lane.close();
  await desk.close();
});

/**
 * Stages a file in the lane and holds it equal to the intake; says how many rows of it the lane read, null when it
 * read none.
 */
const inLane = async (
  account: Account,
  name: string,
  content: string | Uint8Array,
  way = lane,
  few = 0,
): Promise<number | null> => {
  const path = await desk.write(name, content);
  const feed = await desk.stage(account, path, 'feed', way, few);
  const intake = await byIntake(account, path);
  assert.deepEqual(await desk.staged(feed), intake);
  assert.equal(feed.rows, intake.rows.length);
  if (feed.plain === null) return null;
  if (feed.placed !== true) return null;
  return desk.database.number(`SELECT count(*) FROM read_parquet('${feed.plain}')`);
};

const HEADER = 'vin,number,brand,model,registeredOn,province,plate,owner,transfers,status';

/** Rows of which each differs from the others; more texts than a dictionary has. */
const certificates = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const day = `2026-0${1 + (at % 9)}-${10 + (at % 19)}`;
    const days = [day, day.replaceAll('-', '/'), `${day} 10:20:30`, ''];
    const owners = [`p:${at}`, `王${at}`, `示例（新疆）公司${at}`, '91350100M000100Y43', ''];
    const plates = [`粤B${10_000 + at}`, ` 粤 B${at}`, 'n/a', `（临）${at}`, 'Number 1', ''];
    return [
      rightVin(at),
      at % 5 === 0 ? '' : `C${at}`,
      ['BYD', '比亚迪', 'Ёлка', ''][at % 4],
      at % 7 === 0 ? `${'long '.repeat(20)}${at}` : `M${at % 90}`,
      days[at % 4],
      ['44', '广东', '440100', ''][(at >> 2) % 4],
      plates[at % 6],
      owners[at % 5],
      ['0', '12', '1,200', '1.2万', '007', ''][at % 6],
      ['正常', 'A', 'A,G', ''][at % 4],
    ]
      .map((cell = '') => (/,/.test(cell) || at % 11 === 0 ? `"${cell}"` : cell))
      .join(',');
  });

test('more texts than a dictionary has, days and numbers in many forms, are read in the lane', async () => {
  const text = `${[HEADER, ...certificates(12_000)].join('\n')}\n`;
  assert.equal(await inLane('certificate', 'many.csv', text), 12_000);
});

test('line ends, a mark of byte order, blank lines last and a last line without an end make no difference', async () => {
  const rows = [HEADER, ...certificates(300)];
  const texts = [
    `${rows.join('\r\n')}\r\n`,
    `\ufeff${rows.join('\n')}`,
    `${rows.join('\n')}\n\n\n`,
    rows.join('\r\n'),
    `${rows.map((row) => row.replaceAll('"1,200"', '12').replaceAll('"A,G"', 'A').replaceAll(',', ';')).join('\n')}\n`,
  ];
  for (const [at, text] of texts.entries()) {
    assert.equal(await inLane('certificate', `ends-${at}.csv`, text), 300, `text ${at}`);
  }
});

test('columns that are blank over long runs of rows are read in the lane', async () => {
  const filled = (at: number, from: number, to: number): string =>
    at >= from && at < to ? `X${at % 300}` : '';
  const rows = Array.from({ length: 3000 }, (_, at) =>
    [
      rightVin(at),
      filled(at, 100, 900),
      filled(at, 0, 2999),
      filled(at % 700, 13, 14),
      at % 1000 === 5 ? '2026-03-05' : '',
    ].join(','),
  );
  const text = `${['vin,number,brand,model,registeredOn', ...rows].join('\n')}\n`;
  const whole = new FastLane(1, { least: 0 });
  assert.equal(await inLane('certificate', 'runs.csv', text, whole), 3000);
  await whole.close();
  assert.equal(await inLane('certificate', 'runs-in-blocks.csv', text), 3000);
});

test('every account is read in the lane', async () => {
  for (const account of ACCOUNTS) {
    const facts = factsOf(account);
    const key = facts.find(({ kind }) => kind === 'vin') ?? facts[0];
    const cell =
      key?.kind === 'vin' ? rightVin : key?.kind === 'text' ? (at: number) => `A${at}` : String;
    const lines = Array.from({ length: 40 }, (_, at) =>
      facts.map((fact) => (fact === key ? cell(at) : '')).join(','),
    );
    const text = `${[facts.map(({ name }) => name).join(','), ...lines].join('\n')}\n`;
    // their codes are those of companies
    const read = account === 'exporter' ? null : 40;
    assert.equal(await inLane(account, `blank-${account}.csv`, text), read, account);
  }
});

test('rows of an account without a key that may be totals, the header again or nothing are not read in the lane', async () => {
  const header = 'number,issuer,vin,destination,outlets,remark';
  const letter = (at: number): string => `SH${at >> 1},示例汽车公司${at % 7},${rightVin(at)},JO,3,`;
  const odd = [
    '合计,,,,12,',
    'Grand Total,,,,12,',
    ',t o t a l,,,12,',
    '" 总计 ",,,,12,',
    '  ,Sum,,,12,',
    'всего,,,,7,',
    header,
    header.toUpperCase(),
    ',,,,,',
    ',,,,,only',
    '  ,,,,,',
    'number,,,,,',
  ];
  const rows = Array.from({ length: 400 }, (_, at) => letter(at));
  for (const [at, row] of odd.entries()) rows.splice(30 * at + 5, 0, row);
  const own = [
    ',Museum of totals,,JO,3,',
    'SUMMER1,,,JO,3,',
    'numbers,,,JO,,',
    `,,${rightVin(9)},,,x`,
  ];
  const text = `${[header, ...rows, ...own].join('\n')}\n`;
  assert.equal(await inLane('letter', 'totals.csv', text), 400 + own.length);
});

test('rows that are not plain are kept as they stand and mended', async () => {
  const rows = certificates(400);
  const odd = [
    `${rightVin(1)},x`,
    ',C1,BYD,M1,2026-01-01,44,粤B1,p:1,0,A',
    `${rightVin(2)},C1,BYD,M1,2026-02-30,44,粤B1,p:1,0,A`,
    `${rightVin(3)},C"1,BYD,M1,9999-12-31,44,粤B1,p:1,0,A`,
    `${rightVin(4)},C1,B\u0000YD,M1,2026-01-01,44,粤B1,p:1,0,A`,
    `${rightVin(5)},C1,BYD,M1,2026-01-01,44,粤B1,p:1,0,A,more`,
    `${rightVin(6).slice(0, 8)}0${rightVin(6).slice(9)},C1,BYD,M1,2026-01-01,99,=A1,p:1,0,A`,
    '合计,,,,,,,,,',
    HEADER,
  ];
  for (const [at, row] of odd.entries()) rows.splice(40 * at, 0, row);
  const text = `${[HEADER, ...rows].join('\n')}\n`;
  const read = await inLane('certificate', 'odd.csv', text);
  assert.ok(read !== null && read >= 400 && read < 403);
  assert.equal(await inLane('certificate', 'odd.csv', text, lane, 1000), read);
});

test('rows that are not plain are left out of columns of every form, and the others keep their places', async () => {
  const rows = certificates(12_000).map((row, at) =>
    at % 40 === 7 || at % 4000 < 3 ? row.replace(/\d(?=,)/, 'I') : row,
  );
  const few = rows.slice(0, 900).map((row) => row.split(',').with(1, 'C1').join(','));
  for (const [name, given] of Object.entries({ many: rows, few })) {
    const odd = given.filter((row) => /^"?[^",]*I"?,/.test(row)).length;
    const text = `${[HEADER, ...given].join('\n')}\n`;
    assert.ok(odd > 20);
    assert.equal(await inLane('certificate', `${name}-left-out.csv`, text), given.length - odd);
  }
});

test('bytes that are no text in a column that is not read lose the row as they do elsewhere', async () => {
  const rows = certificates(200).map((row, at) => `${row},${at === 77 ? 'x\ufffdy' : 'note'}`);
  const text = `${[`${HEADER},whatever`, ...rows].join('\n')}\n`;
  assert.equal(await inLane('certificate', 'unread.csv', text), 199);
});

test('a text with too many rows that are not plain is read in the database', async () => {
  const few = certificates(200).map((row, at) => (at % 15 === 0 ? row.replace(/^.{9}/, '') : row));
  const text = `${[HEADER, ...few].join('\n')}\n`;
  assert.equal(await inLane('certificate', 'too-odd.csv', text), null);
  const patient = new FastLane(1, { block: 5000, least: 0, mostOdd: 1 });
  assert.equal(await inLane('certificate', 'odd-enough.csv', text, patient), 186);
  await patient.close();
});

test('small texts, cells of several lines and blank lines between are not for the lane', async () => {
  const rows = certificates(200);
  const large = new FastLane(1);
  assert.equal(await inLane('certificate', 'small.csv', `${HEADER}\n${rows[1]}\n`, large), null);
  const folded = [HEADER, ...rows.with(50, `${rightVin(50)},"a\nb",,,,,,,,`)].join('\n');
  // what the lines are made of is read in it again
  assert.equal(await inLane('certificate', 'folded.csv', `${folded}\n`), 199);
  assert.equal(
    await inLane('certificate', 'gap.csv', `${HEADER}\n${rows.join('\n').replace('\n', '\n\n')}\n`),
    200,
  );
});

test('a text that is too small to begin threads for is read in those that a larger one needs', () => {
  assert.ok(leastBytes([1 << 20, 1 << 30]) <= 1 << 20);
  assert.ok(leastBytes([1 << 20, 2 << 20]) > 2 << 20);
});

test('blocks of any length give every line once', async () => {
  const text = 'head\na\nbb\n\nccc\ndddddddd\n\r\ne';
  const path = await desk.write('blocks.txt', text);
  const file = openSync(path, 'r');
  const start = 'head\n'.length;
  const room = new BlockRoom();
  for (let block = 1; block <= text.length; block += 1) {
    let all = '';
    for (let from = start; from < text.length; from += block) {
      const to = Math.min(text.length, from + block);
      all += Buffer.from(blockLines(room, file, from, to, from === start) ?? []).toString();
    }
    assert.equal(all, `${text.slice(start)}\n`, `blocks of ${block}`);
  }
  closeSync(file);
});

test('a block becomes the same bytes whatever was read before it', async () => {
  const many = Array.from(
    { length: 9000 },
    (_, at) => `${rightVin(at)},C${at},B${at % 5000},2026-0${1 + (at % 9)}-01,${at}`,
  );
  const rest = Array.from(
    { length: 9000 },
    (_, at) => `${rightVin(at)},C${at >> 3},b${at % 700},2025/0${1 + (at % 9)}/01,${at % 40}`,
  );
  const few = rest.map((row, at) => (at % 90 === 4 ? row.replace(/^./, 'I') : row));
  const header = 'vin,number,brand,registeredOn,transfers\n';
  const text = [many, rest, few].map((rows) => `${rows.join('\n')}\n`);
  const path = await desk.write('blocks-alike.csv', header + text.join(''));
  const sheet = await openFeed({ account: 'certificate', path, name: 'x', bytes: 0 }, path, 'key');
  assert.ok(sheet.kind === 'sheet');
  await sheet.close();
  const file = openSync(path, 'r');
  const room = new BlockRoom();
  const starts = text.map((_, at) => header.length + text.slice(0, at).join('').length);
  const encoded = (encoder: LaneEncoder, at: number): unknown => {
    const start = starts[at] as number;
    const lines = blockLines(room, file, start, start + (text[at]?.length ?? 0), true);
    assert.ok(lines !== null);
    const { group, bytes } = encoder.encode(lines);
    return { group, hash: createHash('sha256').update(bytes).digest('hex') };
  };
  const { plan } = sheet;
  const alone = text.map((_, at) => encoded(new LaneEncoder(plan), at));
  for (const order of [
    [0, 1, 2, 0],
    [2, 1, 0, 2],
  ]) {
    const encoder = new LaneEncoder(plan);
    for (const at of order) assert.deepEqual(encoded(encoder, at), alone[at], `block ${at}`);
  }
  closeSync(file);
});

test('a line longer than any is not read in blocks', async () => {
  const path = await desk.write('endless.txt', 'x'.repeat(3 << 20));
  const file = openSync(path, 'r');
  assert.ok(blockLines(new BlockRoom(), file, 0, 1000, true) === null);
  closeSync(file);
});
