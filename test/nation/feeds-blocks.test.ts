import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ACCOUNTS, type Account } from '../../src/domain/facts/fact-table.ts';
import { openSheet } from '../../src/intake/open-sheet.ts';
import { factsOf } from '../../src/nation/account-columns.ts';
import { BlockEncoder } from '../../src/nation/feeds/blocks/block-encoder.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';
import { rightVin } from './right-vin.ts';

let desk: Desk;
// a block for every piece that the intake cuts
const threads = new FeedThreads(2, { block: 20_000, large: 0, small: 0 });
before(async () => {
  desk = await Desk.open();
});
after(async () => {
  await threads.close();
  await desk.close();
});

/** Stages a file in threads and holds it equal to the intake; says how many rows it has. */
const readInBlocks = async (
  account: Account,
  name: string,
  content: string | Uint8Array,
): Promise<number> => {
  const path = await desk.write(name, content);
  const feed = await desk.stage(account, path, 'feed', threads);
  const intake = await byIntake(account, path);
  assert.deepEqual(await desk.staged(feed), intake);
  assert.equal(feed.rows, intake.rows.length);
  return feed.rows;
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

test('more texts than a dictionary has, days and numbers in many forms, are read as by the intake', async () => {
  const text = `${[HEADER, ...certificates(12_000)].join('\n')}\n`;
  assert.equal(await readInBlocks('certificate', 'many.csv', text), 12_000);
});

test('line ends, a byte order mark, blank lines last and a last line without end make no difference', async () => {
  const rows = [HEADER, ...certificates(300)];
  const texts = [
    `${rows.join('\r\n')}\r\n`,
    `\ufeff${rows.join('\n')}`,
    `${rows.join('\n')}\n\n\n`,
    rows.join('\r\n'),
    `${rows.map((row) => row.replaceAll('"1,200"', '12').replaceAll('"A,G"', 'A').replaceAll(',', ';')).join('\n')}\n`,
  ];
  for (const [at, text] of texts.entries()) {
    assert.equal(await readInBlocks('certificate', `ends-${at}.csv`, text), 300, `text ${at}`);
  }
});

test('columns that are blank over long runs of rows are read as the intake reads them', async () => {
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
  assert.equal(await readInBlocks('certificate', 'runs.csv', text), 3000);
});

test('every account is read as the intake reads it', async () => {
  for (const account of ACCOUNTS) {
    const facts = factsOf(account);
    const key = facts.find(({ kind }) => kind === 'vin') ?? facts[0];
    const cell =
      key?.kind === 'vin' ? rightVin : key?.kind === 'text' ? (at: number) => `A${at}` : String;
    const lines = Array.from({ length: 40 }, (_, at) =>
      facts.map((fact) => (fact === key ? cell(at) : '')).join(','),
    );
    const text = `${[facts.map(({ name }) => name).join(','), ...lines].join('\n')}\n`;
    assert.equal(await readInBlocks(account, `blank-${account}.csv`, text), 40, account);
  }
});

test('rows of an account without a key that may be totals, headers or nothing are told as by the intake', async () => {
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
  // two of those that are odd are rows all the same
  assert.equal(await readInBlocks('letter', 'totals.csv', text), 400 + own.length + 2);
});

test('lines that are no plain rows are read by the intake between the others', async () => {
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
  assert.equal(await readInBlocks('certificate', 'odd.csv', text), 404);
});

test('every fortieth VIN being wrong, columns of every form keep their rows', async () => {
  const rows = certificates(12_000).map((row, at) =>
    at % 40 === 7 || at % 4000 < 3 ? row.replace(/\d(?=,)/, 'I') : row,
  );
  const few = rows.slice(0, 900).map((row) => row.split(',').with(1, 'C1').join(','));
  for (const [name, given] of Object.entries({ many: rows, few })) {
    const text = `${[HEADER, ...given].join('\n')}\n`;
    assert.equal(await readInBlocks('certificate', `${name}-wrong.csv`, text), given.length);
  }
});

test('bytes that are no text in a column that is not read lose the row as they do elsewhere', async () => {
  const rows = certificates(200).map((row, at) => `${row},${at === 77 ? 'x\ufffdy' : 'note'}`);
  const text = `${[`${HEADER},whatever`, ...rows].join('\n')}\n`;
  assert.equal(await readInBlocks('certificate', 'unread.csv', text), 199);
});

test('GB18030 is read as UTF-8 is, and bytes that are neither cost their rows', async () => {
  // 比亚迪 and 粤 in GB18030
  const gb = (text: string): Buffer =>
    Buffer.concat(
      text
        .split(/(比亚迪|粤)/)
        .map((part) =>
          part === '比亚迪'
            ? Buffer.from([0xb1, 0xc8, 0xd1, 0xc7, 0xb5, 0xcf])
            : Buffer.from(part === '粤' ? [0xd4, 0xc1] : part),
        ),
    );
  const lines = Array.from(
    { length: 300 },
    (_, at) => `${rightVin(at)},比亚迪,粤B${at},2026/1/${1 + (at % 28)}`,
  );
  const header = 'vin,brand,plate,registeredOn';
  assert.equal(
    await readInBlocks('certificate', 'gb.csv', gb([header, ...lines, ''].join('\n'))),
    300,
  );
  const cut = Buffer.concat([
    gb([header, ...lines].join('\n')),
    Buffer.of(0xff),
    Buffer.from('\n'),
  ]);
  assert.equal(await readInBlocks('certificate', 'gb-cut.csv', cut), 299);
});

test('small texts, cells of several lines and blank lines between', async () => {
  const rows = certificates(200);
  assert.equal(await readInBlocks('certificate', 'small.csv', `${HEADER}\n${rows[1]}\n`), 1);
  const gap = rows.join('\n').replace('\n', '\n\n');
  assert.equal(await readInBlocks('certificate', 'gap.csv', `${HEADER}\n${gap}\n`), 200);
  const folded = [HEADER, ...rows.with(50, `${rightVin(50)},"a\nb",,,,,,,,`), ''].join('\n');
  const path = await desk.write('folded.csv', folded);
  const staged = await desk.staged(await desk.stage('certificate', path, 'feed', threads));
  assert.deepEqual(staged.rows, (await byIntake('certificate', path)).rows);
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
  const path = await desk.write('alike.csv', `${header}${many.join('\n')}\n`);
  const sheet = await openSheet(path, { account: 'certificate', pseudonymKey: 'key' });
  assert.ok(sheet.kind === 'sheet');
  await sheet.close();
  const plan = { sheet: sheet.plan, stated: [], keyless: false };
  const blocks = [many, rest, few].map((rows) => Buffer.from(`${rows.join('\n')}\n`));
  const encoded = (encoder: BlockEncoder, at: number): unknown => {
    const chunk = { firstRow: 2, count: 9000, body: blocks[at] as Uint8Array };
    const { rows, problems } = encoder.encode({ parts: [{ fileNo: 1, file: 'x', chunk }] });
    return [rows, problems].map(
      (group) => group && [group.group, createHash('sha256').update(group.bytes).digest('hex')],
    );
  };
  const alone = blocks.map((_, at) => encoded(new BlockEncoder(plan), at));
  for (const order of [
    [0, 1, 2, 0],
    [2, 1, 0, 2],
  ]) {
    const encoder = new BlockEncoder(plan);
    for (const at of order) assert.deepEqual(encoded(encoder, at), alone[at], `block ${at}`);
  }
});

test('a file becomes the same bytes however many threads read it', async () => {
  const text = `${[HEADER, ...certificates(24_000)].join('\n')}\n`;
  const path = await desk.write('threads.csv', text);
  const hashes = await Promise.all(
    [1, 3].map(async (count) => {
      const some = new FeedThreads(count, { block: 20_000, large: 0, small: 0 });
      const feed = await desk.stage('certificate', path, 'feed', some, 7);
      await some.close();
      const bytes = await readFile(feed.rowsFile ?? '');
      return createHash('sha256').update(bytes).digest('hex');
    }),
  );
  assert.equal(hashes[0], hashes[1]);
});

test('a large feed is read in blocks of bounded size', async () => {
  const seen: number[] = [];
  class Watched extends FeedThreads {
    override run(block: Parameters<FeedThreads['run']>[0]): ReturnType<FeedThreads['run']> {
      seen.push(block.parts.reduce((sum, { chunk }) => sum + (chunk.body as Uint8Array).length, 0));
      return super.run(block);
    }
  }
  const rows = certificates(30_000).join('\n');
  const path = await desk.write('large.csv', `${HEADER}\n${rows}\n`);
  await desk.stage('certificate', path, 'feed', new Watched(1, { block: 1 << 20 }));
  assert.ok(seen.length >= 2);
  assert.ok(Math.max(...seen) < 2.1 * (1 << 20));
});
