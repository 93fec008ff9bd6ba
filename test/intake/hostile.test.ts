import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');
const VIN = '1M8GDM9AXKP042788';
const OTHER = '11111111111111111';

const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

test('a truncated character costs its row', async () => {
  const text = bytes('vin,品牌\n', `${VIN},`, [0xe9, 0x87], `\n${OTHER},重庆\n`);
  const read = await readSheet(await fileOf('cut-utf8.csv', text));
  assert.deepEqual(read.problems, ['2 undecodable-bytes']);
  assert.deepEqual([read.rows.get(2), read.rows.get(3)?.['licence.brand']], [null, '重庆']);
});

test('a truncated character of GB18030 costs its row, not the line end', async () => {
  // 品牌 C6B7 C5C6, 重庆 D6D8 C7EC.
  const text = bytes(
    'vin,',
    [0xc6, 0xb7, 0xc5, 0xc6],
    `\n${VIN},`,
    [0xd6],
    `\n${OTHER},`,
    [0xd6, 0xd8, 0xc7, 0xec],
    '\n',
  );
  const read = await readSheet(await fileOf('cut-gb.csv', text));
  assert.deepEqual(read.problems, ['2 undecodable-bytes']);
  assert.equal(read.rows.get(3)?.['licence.brand'], '重庆');
});

test('ten megabytes in one cell cost that row', async () => {
  const text =
    `vin,品牌\n${VIN},${'x'.repeat(10 << 20)}\n${VIN},"${`${'y'.repeat(1000)}\n`.repeat(10_000)}"\n` +
    `${OTHER},BYD\n`;
  const read = await readSheet(await fileOf('ten.csv', text));
  assert.equal(read.problems[0], '2 row-too-long');
  assert.equal([...read.rows.values()].filter((row) => row !== null).length, 1);
  assert.equal([...read.rows.values()].at(-1)?.['licence.brand'], 'BYD');
});

test('a cell longer than a spreadsheet can hold costs its row', async () => {
  const read = await readSheet(
    await fileOf(
      'cell.csv',
      `vin,品牌\n${VIN},${'x'.repeat(32_768)}\n${OTHER},${'x'.repeat(32_767)}\n`,
    ),
  );
  assert.deepEqual(read.problems, ['2 cell-too-long']);
  assert.notEqual(read.rows.get(3), null);
});

test('two gigabytes without a line end are refused in bounded memory', async () => {
  const piece = Buffer.alloc(1 << 20, 'x');
  async function* line(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`vin,品牌\n${VIN},`);
    for (let at = 0; at < 2048; at += 1) yield piece;
    yield Buffer.from(`\n${OTHER},BYD\n`);
  }
  const before = process.memoryUsage().rss;
  const read = await readSheet('-', { stdin: line() });
  assert.deepEqual(read.problems, ['2 row-too-long']);
  assert.equal(read.rows.get(3)?.['licence.brand'], 'BYD');
  assert.ok(process.memoryUsage().rss - before < 300 * 2 ** 20);
});

test('a header without an end is refused', async () => {
  const read = await readSheet(await fileOf('header.csv', `vin,${'h'.repeat(70 << 20)}`));
  assert.equal(read.refused, 'header-too-long');
});

test('a formula is never taken for a value', async () => {
  const read = await readSheet(
    await fileOf(
      'formula.csv',
      `vin,品牌,licence.odometerKm\n${VIN},"=cmd|' /C calc'!A0",@SUM(1)\n`,
    ),
  );
  assert.deepEqual(read.problems, [
    '2 formula-text licence.brand',
    '2 formula-text licence.odometerKm',
  ]);
  assert.deepEqual(read.rows.get(2), { 'licence.vin': VIN });
});

test('duplicate headers: the first is read', async () => {
  const read = await readSheet(await fileOf('twice.csv', `vin,品牌,品牌\n${VIN},A,B\n`));
  assert.deepEqual(read.problems, ['1 duplicate-header licence.brand']);
  assert.equal(read.rows.get(2)?.['licence.brand'], 'A');
});

test('100,000 columns are refused', async () => {
  const header = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
  assert.equal(
    (await readSheet(await fileOf('wide.csv', `vin,${header}\n`))).refused,
    'too-many-columns',
  );
});

test('rows of the wrong length are reported, blank rows skipped and counted', async () => {
  const text = `vin,品牌,型号\n${VIN},a,b,c\n${VIN},a\n\n,,\n${VIN},a,\n${VIN},a,b,,\n${VIN},\n`;
  const read = await readSheet(await fileOf('ragged.csv', text));
  assert.deepEqual(read.problems, [
    '2 too-many-fields',
    '3 too-few-fields',
    // a blank model says that none differs, and a cell that is not there does not
    '3 too-few-fields licence.model',
    '8 too-few-fields licence.model',
  ]);
  assert.equal(read.counted, 7);
  assert.deepEqual([...read.rows.keys()], [2, 3, 6, 7, 8]);
});

test('lone quotation marks cost their own rows', async () => {
  const read = await readSheet(
    await fileOf('quotes.csv', `vin,品牌\n${VIN},"A\n${OTHER},B\n${VIN},"C" D\n${OTHER},E"\n`),
  );
  assert.deepEqual(read.problems, ['2 broken-quotes', '4 broken-quotes']);
  assert.equal(read.rows.get(5)?.['licence.brand'], 'E"');
});

test('a zero byte costs its row', async () => {
  const read = await readSheet(await fileOf('zero.csv', `vin,品牌\n${VIN},a\u0000b\n${OTHER},c\n`));
  assert.deepEqual(read.problems, ['2 control-character']);
});

test('what is no data is refused by what it is', async () => {
  await mkdir(join(folder, 'x.csv'));
  assert.equal((await readSheet(join(folder, 'x.csv'))).refused, 'not-a-file');
  const missing = await readSheet(join(folder, 'nowhere.csv'));
  assert.deepEqual([missing.refused, missing.missing], ['no-such-file', true]);
  assert.equal((await readSheet(await fileOf('empty.csv', ''))).refused, 'empty-file');
  assert.equal((await readSheet(await fileOf('blank.csv', '\n \n'))).refused, 'empty-file');
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 73 + (at >> 3)) & 31);
  assert.equal((await readSheet(await fileOf('noise.csv', noise))).refused, 'binary-file');
  assert.equal(
    (
      await readSheet(
        await fileOf('old.csv', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'x')),
      )
    ).refused,
    'unsupported-format',
  );
  assert.equal(
    (await readSheet(await fileOf('page.csv', '<html><table></table></html>'))).refused,
    'unsupported-format',
  );
  assert.equal(
    (await readSheet(await fileOf('other.csv', 'shoe,size\n1,2\n'))).refused,
    'no-known-header',
  );
  assert.equal(
    (await readSheet(await fileOf('bad.parquet', 'PAR1 no more'))).refused,
    'broken-parquet',
  );
});

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (sheet: Uint8Array | string): Record<string, Uint8Array> => ({
  'xl/workbook.xml': strToU8(
    `<workbook xmlns:r="${REL}"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
});
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

test('a workbook that unpacks to far more than its size is refused', async () => {
  const head = `<worksheet><sheetData><row>${inline('vin')}</row>`;
  const bomb = zipSync(workbook(head + '<row></row>'.repeat(4_000_000)), { level: 9 });
  assert.ok(bomb.length < 400_000);
  assert.equal((await readSheet(await fileOf('bomb.xlsx', bomb))).refused, 'archive-too-large');
});

test('a workbook whose archive lies about its sizes is refused', async () => {
  const honest = zipSync(
    workbook(`<worksheet><sheetData><row>${inline('vin')}</row>${'<row></row>'.repeat(2_000_000)}`),
  );
  const view = new DataView(honest.buffer);
  for (let at = 0; at + 46 < honest.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
      view.setUint32(at + 24, 1000, true);
    }
  }
  assert.equal((await readSheet(await fileOf('liar.xlsx', honest))).refused, 'broken-workbook');
});

test('an archive of many thousand entries is refused', async () => {
  const entries = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array(0)]),
  );
  assert.equal(
    (await readSheet(await fileOf('many.xlsx', zipSync(entries)))).refused,
    'archive-too-large',
  );
});

test('entities in a workbook are refused', async () => {
  const laughs =
    `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData>` +
    `<row>${inline('&b;')}</row></sheetData></worksheet>`;
  assert.equal(
    (await readSheet(await fileOf('laughs.xlsx', zipSync(workbook(laughs))))).refused,
    'xml-doctype',
  );
});

test('a damaged workbook, an archive of something else, a workbook without sheets', async () => {
  const good = zipSync(
    workbook(`<worksheet><sheetData><row>${inline('vin')}</row></sheetData></worksheet>`),
  );
  assert.equal(
    (await readSheet(await fileOf('half.xlsx', good.subarray(0, 200)))).refused,
    'broken-workbook',
  );
  assert.equal(
    (await readSheet(await fileOf('cut.xlsx', zipSync(workbook('<worksheet><sheetData><row><c')))))
      .refused,
    'broken-workbook',
  );
  assert.equal(
    (await readSheet(await fileOf('zip.xlsx', zipSync({ a: strToU8('b') })))).refused,
    'no-known-header',
  );
  assert.equal((await readSheet(await fileOf('good.xlsx', good))).refused, null);
});

test('rows of a workbook keep their numbers; formulas without a value and errors are reported', async () => {
  const sheet =
    `<worksheet><sheetData><row r="3">${inline('vin')}${inline('品牌')}</row><row r="7">${inline(VIN)}<c>` +
    `<f>A1</f></c></row><row r="900">${inline(OTHER)}<c t="e"><v>#REF!</v></c></row></sheetData></worksheet>`;
  const read = await readSheet(await fileOf('gaps.xlsx', zipSync(workbook(sheet))));
  assert.deepEqual(read.problems, [
    '7 formula-text licence.brand',
    '900 spreadsheet-error licence.brand',
  ]);
});

test('JSON that breaks off gives its whole items, then says so', async () => {
  const read = await readSheet(await fileOf('cut.json', `[{"vin":"${VIN}"},{"vin":"${OTHER}"`));
  assert.equal(read.refused, 'broken-json');
  assert.deepEqual([...read.rows.keys()], [2]);
});

test('a line of NDJSON that is no object is reported, and what does not fit in a field', async () => {
  const lines = [
    `{"vin":"${VIN}","shoe":1}`,
    'not json',
    '[1]',
    `{"vin":"${OTHER}","licence":{"brand":["a"]},"late":2}`,
  ];
  const read = await readSheet(await fileOf('bad.ndjson', lines.join('\n')));
  assert.deepEqual(read.problems, [
    '1 unknown-header shoe',
    '1 unknown-header late',
    '3 not-an-object',
    '4 not-an-object',
    '5 nested-value licence.brand',
  ]);
});

test('a row without its VIN is answered and reported; persons are nowhere to be seen', async () => {
  const read = await readSheet(
    await fileOf(
      'person.csv',
      'vin,品牌,机动车所有人,出口商统一社会信用代码\n,BYD,11010519491231002X,张示例13800000000\n',
    ),
  );
  assert.deepEqual(read.problems, [
    '2 uscc-invalid licence.applicant',
    '2 vin-missing licence.vin',
  ]);
  const shown = JSON.stringify([...read.rows.values(), read.all]);
  assert.doesNotMatch(shown, /1949|13800000000/);
  assert.match(String(read.rows.get(2)?.['certificate.owner']), /^p:/);
});

test('a field of a later JSON item that nobody knows is told, without a number of a person', async () => {
  // fields of the first piece that is read are columns
  const first = Array.from({ length: 60_000 }, () => ({ vin: VIN }));
  const lines = [...first, { vin: OTHER, 13912345678: 'x', shoe: 1 }];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const read = await readSheet(await fileOf('fields.ndjson', text));
  const told = read.problems.filter((problem) => problem.includes('unknown-field'));
  assert.deepEqual(told, ['60002 unknown-field •••', '60002 unknown-field shoe']);
});

test('a workbook that a password protects is told so, wherever its directory stands', async () => {
  for (const sector of [0, 40]) {
    const start = 512 * (sector + 1);
    const file = Buffer.alloc(start + 2048);
    file.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    file.writeUInt16LE(9, 30);
    file.writeUInt32LE(sector, 48);
    file.write('EncryptedPackage', start + 256, 'utf16le');
    const path = await fileOf(`locked-${sector}.xlsx`, file);
    assert.equal((await readSheet(path)).refused, 'password-protected');
    // an old workbook has a directory too
    file.fill(0, start);
    assert.equal((await readSheet(await fileOf('old.xls', file))).refused, 'unsupported-format');
  }
});
