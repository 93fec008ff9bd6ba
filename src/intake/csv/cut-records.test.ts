import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SheetChunk, SheetPlan } from '../sheet.ts';
import { cutRecords } from './cut-records.ts';
import { decodeRecords } from './decode-records.ts';
import { recordSplitter } from './split-record.ts';

const PLAN: SheetPlan = {
  file: 'x.csv',
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  newline: '\n',
  columns: [],
  account: null,
  pseudonymKey: '',
};

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const cut = async (bytes: Uint8Array, columns: number, size = 1 << 16, encoding = 'utf-8') => {
  const shape = { delimiter: 44, newline: 10, columns, quoted: true };
  const chunks: SheetChunk[] = [];
  for await (const chunk of cutRecords(piecesOf(bytes, size), shape, 2, encoding))
    chunks.push(chunk);
  return chunks;
};

const split = recordSplitter(',', '\n');

const cellsIn = async (text: string, columns: number, size?: number) => {
  const chunks = await cut(new TextEncoder().encode(text), columns, size);
  return chunks.flatMap((chunk) =>
    decodeRecords(chunk.body as Uint8Array, PLAN, chunk).map((record) => split(record)),
  );
};

test('line ends may be LF or CRLF, the last may be missing, and quoted cells may hold both', async () => {
  assert.deepEqual(await cellsIn('a,"b,\r\nc"\r\n1,"say ""yes"""\n3,4', 2), [
    ['a', 'b,\r\nc'],
    ['1', 'say "yes"'],
    ['3', '4'],
  ]);
});

test('a stray quotation mark costs its own row only', async () => {
  assert.deepEqual(await cellsIn('1,"open\n2,x\n3,"good"\n4,y\n', 2), [
    null,
    ['2', 'x'],
    ['3', 'good'],
    ['4', 'y'],
  ]);
  assert.deepEqual(await cellsIn('1,"open\n2,x\n', 2), [null, ['2', 'x']]);
  assert.deepEqual(await cellsIn('1,"open\n2,x\n3,y"\n4,z\n', 3), [
    null,
    ['2', 'x'],
    ['3', 'y"'],
    ['4', 'z'],
  ]);
});

test('a mark inside a cell is a mark', async () => {
  assert.deepEqual(await cellsIn('5" pipe,b\n', 2), [['5" pipe', 'b']]);
});

const cell = fc.string({
  unit: fc.constantFrom('a', '重', ',', '"', '\n', ' ', '1'),
  maxLength: 6,
});
const written = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

test('what is written by the rules is read back, whatever the sizes of the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, size) => {
        const text = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
        assert.deepEqual(await cellsIn(text, 3, size), rows);
      },
    ),
    { numRuns: 200 },
  );
});

test('the same bytes give the same chunks, whatever the sizes of the pieces', async () => {
  const line = `${'x'.repeat(400)},"a ""b"""\n`;
  const bytes = new TextEncoder().encode(line.repeat(8000));
  const byLarge = await cut(bytes, 2, 1 << 20);
  const bySmall = await cut(bytes, 2, 77_777);
  assert.ok(byLarge.length > 2);
  assert.deepEqual(bySmall, byLarge);
  assert.equal(
    byLarge.reduce((sum, { count }) => sum + count, 0),
    8000,
  );
});

test('rows are numbered through all chunks', async () => {
  const chunks = await cut(new TextEncoder().encode(`${'y'.repeat(1000)},1\n`.repeat(3000)), 2);
  let row = 2;
  for (const chunk of chunks) {
    assert.equal(chunk.firstRow, row);
    row += chunk.count;
  }
  assert.equal(row, 3002);
});

test('a line over 8 MiB is reported in its place and the next is read', async () => {
  const text = `1,a\n2,${'z'.repeat(9 << 20)}\n3,c\n`;
  const chunks = await cut(new TextEncoder().encode(text), 2);
  assert.deepEqual(
    chunks.map(({ firstRow, count, unusable }) => [firstRow, count, unusable]),
    [
      [2, 1, undefined],
      [3, 1, 'row-too-long'],
      [4, 1, undefined],
    ],
  );
});

test('an encoding not known at first is decided by the first chunk that shows it', async () => {
  const ascii = Buffer.from(`${'a'.repeat(2000)},b\n`.repeat(600));
  // 重庆 in GB18030: D6 D8 C7 EC.
  const chinese = Buffer.concat([Buffer.from([0xd6, 0xd8, 0xc7, 0xec]), Buffer.from(',b\n')]);
  const chunks = await cut(Buffer.concat([ascii, chinese]), 2, 1 << 20, 'ascii');
  assert.deepEqual(
    chunks.map(({ encoding }) => encoding),
    ['utf-8', 'gb18030'],
  );
});
