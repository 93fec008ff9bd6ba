import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const A = 'LGXCE4CB2PZZZ0001';
const B = 'LGXCE4CB4PZZZ0002';
let files = 0;

/** Stages a file; what comes of it must be what the intake makes of it. */
const staged = async (account: Account, content: string | Uint8Array, ending: string) => {
  files += 1;
  const path = await desk.write(`${files}/${account}.${ending}`, content);
  const feed = await desk.stage(account, path);
  const outcome = await desk.staged(feed);
  assert.deepEqual(outcome, await byIntake(account, path));
  return { ...outcome, feed, told: outcome.rows.map((row) => Object.fromEntries(row)) };
};

const ENTRY = { number: '94', exitedOn: '2026-03-03' };
const ROWS = [A, B].map((vin) => ({
  'declaration.vin': vin,
  'declaration.number': '94',
  'declaration.exitedOn': '2026-03-03',
}));

test('what an interface answers is read as the array in it', async () => {
  const rows = [A, B].map((vin) => ({ vin, ...ENTRY }));
  for (const answer of [
    { vehicles: rows },
    { code: 0, data: rows },
    { code: 0, msg: 'ok, [1] {2}', data: { list: rows, total: 2 } },
    { code: '0', data: { page: 1, pages: [1], records: rows, total: '2' } },
    { success: true, result: { data: { rows } } },
  ]) {
    for (const text of [JSON.stringify(answer), JSON.stringify(answer, null, 2)]) {
      const { told, problems, reported } = await staged('declaration', text, 'json');
      assert.deepEqual([told, problems, reported], [ROWS, [], 0], text);
    }
  }
});

test('a page of several is told as one that is not whole', async () => {
  const answer = { code: 0, data: { total: 2517, list: [{ vin: A, ...ENTRY }] } };
  const { told, problems, feed } = await staged('declaration', JSON.stringify(answer), 'json');
  assert.deepEqual(told, ROWS.slice(0, 1));
  assert.deepEqual(
    problems.map((problem) => problem.split(' ')[2]),
    ['page-of-more'],
  );
  assert.equal(feed.broken, true);
});

test('a customs entry with its vehicles below it is a row for each of them', async () => {
  const entry = { ...ENTRY, goods: [{ vin: A }, { vin: B }] };
  const deep = {
    ...ENTRY,
    goods: [{ item: 1, vehicles: [{ vin: A }] }, { vehicles: [{ vin: B }] }],
  };
  for (const text of [
    JSON.stringify([entry]),
    JSON.stringify(entry),
    JSON.stringify({ code: 0, data: [entry] }),
    `${JSON.stringify(entry)}\n${JSON.stringify({ ...ENTRY, number: '95', goods: [] })}\n`,
    JSON.stringify([deep]),
  ]) {
    const { told, reported } = await staged('declaration', text, 'json');
    assert.deepEqual(told.slice(0, 2), ROWS, text);
    assert.equal(reported, 0);
  }
  // what the entry and its vehicle both tell, and not alike, is neither
  const both = {
    ...ENTRY,
    goods: [
      { vin: A, exitedOn: '2026-03-04' },
      { vin: B, ...ENTRY },
    ],
  };
  const { told, problems } = await staged('declaration', JSON.stringify([both]), 'json');
  const { 'declaration.exitedOn': _, ...first } = ROWS[0] ?? {};
  assert.deepEqual(told, [first, ROWS[1]]);
  assert.deepEqual(
    problems.map((problem) => problem.split(' ').slice(0, 3).join(' ')),
    ['2 declaration.exitedOn nested-value'],
  );
});

test('the VINs of a letter may stand in an array, and the row that lists them counts once', async () => {
  const path = await desk.write(
    'listed/letter.json',
    JSON.stringify([{ number: 'QR-9', vin: [B, A] }]),
  );
  const sheet = await byIntake('letter', path);
  assert.deepEqual(
    sheet.rows.map((row) => Object.fromEntries(row)['letter.vin']),
    [`${A}、${B}`],
  );
  const feed = await desk.stage('letter', path);
  const { rows } = await desk.staged(feed);
  assert.equal(feed.rows, 1);
  assert.deepEqual(
    rows.map((row) => Object.fromEntries(row)),
    [A, B].map((vin) => ({ 'letter.number': 'QR-9', 'letter.vin': vin })),
  );
});

test('the name and the number of an owner stand in two columns: the number is the one that is read', async () => {
  const uscc = '91652644YTMLN4A43D';
  const lines = [
    'vin,所有人名称,所有人身份证明号码',
    `${A},示例汽车贸易有限公司,${uscc}`,
    `${B},示例汽车贸易有限公司,`,
  ];
  const { told } = await staged('certificate', `${lines.join('\n')}\n`, 'csv');
  assert.deepEqual(
    told.map((row) => row['certificate.owner']),
    [uscc, '示例汽车贸易有限公司'],
  );
});

test('a table that is alone in a ZIP archive is read', async () => {
  const csv = strToU8(`vin,number,exitedOn\n${A},94,2026-03-03\n${B},94,2026-03-03\n`);
  const json = strToU8(
    JSON.stringify({ code: 0, data: [{ ...ENTRY, goods: [{ vin: A }, { vin: B }] }] }),
  );
  for (const parts of [
    { 'declaration.csv': csv },
    {
      '__MACOSX/._declaration.csv': strToU8('x'),
      'folder/': new Uint8Array(),
      'folder/d.csv': csv,
    },
    { 'data.json': json, 'readme.txt': strToU8('x'), 'notes.PPTX': strToU8('x') },
  ]) {
    const { told, reported, problems } = await staged('declaration', zipSync(parts), 'zip');
    assert.deepEqual([told, reported, problems], [ROWS, 0, []]);
  }
});

test('an archive of several tables, of another file or a broken one says so', async () => {
  const csv = strToU8(`vin,number\n${A},94\n`);
  const codeOf = async (content: Uint8Array): Promise<string | undefined> => {
    const { problems, feed } = await staged('declaration', content, 'zip');
    assert.equal(feed.broken, true);
    return problems[0]?.split(' ')[2];
  };
  assert.equal(await codeOf(zipSync({ 'a.csv': csv, 'b.csv': csv })), 'archive-of-several');
  assert.equal(await codeOf(zipSync({ 'a/': new Uint8Array() })), 'archive-of-several');
  assert.equal(
    await codeOf(zipSync({ 'a.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex') })),
    'archive-of-no-text',
  );
  const locked = zipSync({ 'a.csv': csv });
  // the bit of a part that is encrypted, where it stands and in the directory
  for (const [mark, place] of [
    [[0x50, 0x4b, 3, 4], 6],
    [[0x50, 0x4b, 1, 2], 8],
  ] as const) {
    const at = Buffer.from(locked).indexOf(Buffer.from(mark));
    locked[at + place] = (locked[at + place] ?? 0) | 1;
  }
  assert.equal(await codeOf(locked), 'broken-archive');
});
