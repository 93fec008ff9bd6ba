import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Bytes that matter to a parser, and any others. */
const anyBytes = fc
  .array(fc.oneof(fc.constantFrom(...Buffer.from('",;\t\r\n{}[]:\\\'=重')), fc.nat(255)), {
    maxLength: 300,
  })
  .map((bytes) => Uint8Array.from(bytes));
const heads = fc.constantFrom(
  'vin,品牌\n',
  'vin;licence.modified\r\n',
  '[{"vin":1},',
  '{"vin":"x"}\n',
  '{"vehicles":[{"vin":1}',
  '',
);

test('no bytes make intake throw, lose a row or depend on how they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(heads, anyBytes, fc.integer({ min: 1, max: 50 }), async (head, tail, size) => {
      const bytes = Buffer.concat([Buffer.from(head), tail]);
      const read = await readSheet('-', { stdin: piecesOf(bytes, bytes.length || 1) });
      const again = await readSheet('-', { stdin: piecesOf(bytes, size) });
      assert.deepEqual(again, read);
      assert.ok(read.rows.size <= read.counted);
      for (const [row, values] of read.rows) {
        const reported = read.all.some((problem) => problem.row === row);
        assert.ok(values !== null || reported, `row ${row} is neither answered nor reported`);
      }
    }),
    { numRuns: 400 },
  );
});

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BOOK = zipSync({
  'xl/workbook.xml': strToU8(
    `<workbook xmlns:r="${REL}"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet><sheetData><row>${cell('vin')}</row><row>${cell('x')}</row></sheetData></worksheet>`,
  ),
});

test('no damage to a workbook makes intake throw', async () => {
  const path = join(folder, 'damaged.xlsx');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(BOOK.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const bytes = Uint8Array.from(BOOK);
        for (const [at, byte] of changes) bytes[at] = byte;
        await writeFile(path, bytes);
        const read = await readSheet(path);
        assert.ok(read.refused !== null || read.counted > 0);
      },
    ),
    { numRuns: 200 },
  );
});
