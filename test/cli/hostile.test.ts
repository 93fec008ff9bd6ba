import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import papaparse from 'papaparse';
import { runCli } from './run-cli.ts';
import { type FileScreened, fileOf, SCRATCH, screenFile, screenPath } from './screen-file.ts';

const VIN = '1M8GDM9AXKP042788';
const OTHER = '11111111111111111';
const HEADER = '车辆识别代号,品牌,型号,注册登记日期,申请日期,出口国别\n';
const rowOf = (vin: string, brand = '长安', model = 'LS41930A'): string =>
  `${vin},${brand},${model},2025-10-15,2026-05-05,格鲁吉亚\n`;
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** A file that hangs fails here; a busy machine does not. */
const SOON = { timeout: 900_000 };

/** Every row that is not blank is answered or reported, and the count on standard error agrees. */
const holds = (
  screened: FileScreened,
  rows: readonly number[],
  unread: readonly (readonly [row: number, code: string])[],
): void => {
  const { verdicts, err, path } = screened;
  assert.deepEqual(screened.rows, rows);
  for (const [row, code] of unread) {
    const verdict = verdicts.find((one) => one.row === row);
    assert.equal(verdict?.gate, 'undetermined', `row ${row}`);
    assert.equal(verdict?.vin, '', `row ${row}`);
    assert.deepEqual(
      verdict?.quality.map((problem) => problem.code),
      [code],
    );
    const { remedy } = verdict.quality[0] ?? { remedy: { en: '?' } };
    const line = err.split('\n').find((one) => one.includes(` ${code}: `)) ?? '';
    assert.ok(line.startsWith(`mileproof: ${path}:`), `${code} in ${err}`);
    assert.ok(line.slice(path.length).includes(`${row}`), `${row} in ${line}`);
    assert.ok(line.endsWith(remedy.en), line);
  }
  const answered = rows.length - unread.length;
  const count = `${rows.length} rows: ${answered} answered, ${unread.length} reported and not answered`;
  assert.equal(err.includes(count), unread.length > 0, err);
};

/** The file as a whole is refused: status, code and remedy on one line, no row, no trace of Node. */
const refused = ({ status, out, err, path }: FileScreened, code: string, exit = 65): void => {
  assert.equal(status, exit, err);
  assert.equal(out, '');
  assert.ok(err.startsWith(`mileproof: ${path}: ${code}: `), err);
  assert.equal(err.trimEnd().split('\n').length, 1);
  assert.doesNotMatch(err, /\bat \S+ \(|node:/);
};

describe('a hostile text', () => {
  test('cut UTF-8 costs its row', SOON, async () => {
    const text = bytes(HEADER, rowOf(VIN), `${OTHER},`, [0xe9, 0x87], ',X,,,\n', rowOf(VIN));
    holds(await screenFile('cut-utf8.csv', text), [2, 3, 4], [[3, 'undecodable-bytes']]);
  });

  test('cut GB18030 costs its row, not the line end', SOON, async () => {
    // 品牌 C6B7 C5C6, 长安 B3A4 B0B2
    const text = bytes(
      'vin,',
      [0xc6, 0xb7, 0xc5, 0xc6],
      `\n${VIN},`,
      [0xb3, 0xa4, 0xb0],
      `\n${OTHER},`,
      [0xb3, 0xa4, 0xb0, 0xb2],
      '\n',
    );
    holds(await screenFile('cut-gb.csv', text), [2, 3], [[2, 'undecodable-bytes']]);
  });

  test('ten megabytes in one cell cost their row', SOON, async () => {
    const text = `${HEADER}${rowOf(VIN, 'x'.repeat(10 << 20))}${rowOf(OTHER)}`;
    holds(await screenFile('ten.csv', text), [2, 3], [[2, 'row-too-long']]);
  });

  test('a zero byte costs its row', SOON, async () => {
    const text = HEADER + rowOf(VIN) + rowOf(OTHER, 'a\0b') + rowOf(VIN);
    holds(await screenFile('nul.csv', text), [2, 3, 4], [[3, 'control-character']]);
  });

  test('a lone quotation mark does not swallow the rows after it', SOON, async () => {
    const text = HEADER + rowOf(VIN, '"A') + rowOf(OTHER) + rowOf(VIN, '"C" D') + rowOf(OTHER);
    holds(
      await screenFile('quote.csv', text),
      [2, 3, 4, 5],
      [
        [2, 'broken-quotes'],
        [4, 'broken-quotes'],
      ],
    );
  });

  test('ragged rows: long ones are reported, blank ones skipped', SOON, async () => {
    const text = `${HEADER}${rowOf(VIN)}${rowOf(OTHER).trimEnd()},extra\n\n,,,,,\n${rowOf(OTHER).trimEnd()},,\n`;
    const screened = await screenFile('ragged.csv', text);
    holds(screened, [2, 3, 6], [[3, 'too-many-fields']]);
    assert.match(screened.err, /ragged\.csv:3: “7 \/ 6”: too-many-fields: /);
  });

  test(
    'a row without its last cells is read with a note, those cells not known',
    SOON,
    async () => {
      const screened = await screenFile('short.csv', `${HEADER}${VIN},长安,X\n${rowOf(OTHER)}`);
      holds(screened, [2, 3], []);
      // of the row, and of the day of application, whose blank would say that nobody applied
      assert.deepEqual(screened.problems, ['2 too-few-fields', '2 too-few-fields']);
      const missing = screened.verdicts[0]?.findings.find(({ rule }) => rule === 'G01')?.missing;
      assert.ok(missing?.includes('licence.appliedOn'));
    },
  );

  test('nor is it when it could be taken for having no letter', SOON, async () => {
    const head = 'licence.vin,licence.brand,letter.number,letter.issuer\n';
    const screened = await screenFile(
      'no-letter.csv',
      `${head}${VIN},长安\n${VIN},长安,\n${OTHER},长安,,\n`,
    );
    holds(
      screened,
      [2, 3, 4],
      [
        [2, 'too-few-fields'],
        [3, 'too-few-fields'],
      ],
    );
  });

  test('the last row is not believed when it is short and has no line end', SOON, async () => {
    const screened = await screenFile('cut.csv', `${HEADER}${rowOf(VIN)}${OTHER},长安,LS41`);
    holds(screened, [2, 3], [[3, 'too-few-fields']]);
  });

  for (const [name, encoding, mark] of [
    ['utf-16 little end, marked', 'utf16le', [0xff, 0xfe]],
    ['utf-16 little end', 'utf16le', []],
    ['utf-16 big end, marked', 'utf16be', [0xfe, 0xff]],
    ['utf-16 big end', 'utf16be', []],
  ] as const) {
    test(name, SOON, async () => {
      const text = Buffer.from(HEADER + rowOf(VIN) + rowOf(OTHER), 'utf16le');
      const content = bytes([...mark], [...(encoding === 'utf16be' ? text.swap16() : text)]);
      const screened = await screenFile(`${name}.csv`, content);
      holds(screened, [2, 3], []);
      assert.equal(screened.verdicts[0]?.entry.country, 'GE');
    });
  }

  for (const [name, change] of [
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['lines that end in CR only', (text: string) => text.replaceAll('\n', '\r')],
    ['lines that end in CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a sep= line', (text: string) => `sep=;\n${text.replaceAll(',', ';')}`],
  ] as const) {
    test(name, SOON, async () => {
      const plain = await screenFile('plain.csv', HEADER + rowOf(VIN) + rowOf(OTHER));
      const screened = await screenFile('shape.csv', change(HEADER + rowOf(VIN) + rowOf(OTHER)));
      assert.equal(screened.out, plain.out);
      holds(screened, [2, 3], []);
    });
  }

  test('serial days of Excel in text are dates', SOON, async () => {
    // 45945 is 2025-10-15 and 46147 is 2026-05-05, counted from 1899-12-30
    const text = 'licence.vin,certificate.registeredOn,licence.appliedOn\n';
    const serial = await screenFile('serial.csv', `${text}${VIN},45945,46147\n`);
    const written = await screenFile('serial.csv', `${text}${VIN},2025-10-15,2026-05-05\n`);
    assert.equal(serial.out, written.out);
    assert.deepEqual(serial.problems, []);
  });

  test(
    'titles above the header are passed over; rows keep the numbers of the sheet',
    SOON,
    async () => {
      const above =
        '二手车出口许可证申请批次表,,,,,\n填报单位：示例公司,,,申请日期：2026年5月5日,,\n\n';
      const screened = await screenFile('title.csv', above + HEADER + rowOf(VIN) + rowOf(OTHER));
      holds(screened, [5, 6], []);
      assert.equal(screened.err, '');
    },
  );

  test('vehicles above the header are not passed over', SOON, async () => {
    refused(await screenFile('sorted.csv', rowOf(VIN) + HEADER + rowOf(OTHER)), 'no-known-header');
  });

  test('a header below the tenth row is not looked for', SOON, async () => {
    refused(await screenFile('deep.csv', `${'标题\n'.repeat(10)}${HEADER}`), 'no-known-header');
  });

  test('problems of a header name its row', SOON, async () => {
    const { err } = await screenFile('titled.csv', `批次表\nvin,品牌,品牌,,x\n${VIN},a,b,c,d\n`);
    assert.match(err, /titled\.csv:2: licence\.brand “品牌”: duplicate-header: /);
    assert.match(err, /titled\.csv:2: “D”: empty-header: /);
    assert.match(err, /titled\.csv:2: “x”: unknown-header: /);
  });

  test('of duplicate headers the first is read, and the other named', SOON, async () => {
    const screened = await screenFile('twice.csv', `vin,品牌,品牌,VIN\n${VIN},a,b,${OTHER}\n`);
    holds(screened, [2], []);
    assert.equal(screened.verdicts[0]?.vin, VIN);
    assert.match(
      screened.err,
      /twice\.csv:1: licence\.brand “品牌”: duplicate-header: Two columns/,
    );
    assert.match(screened.err, /twice\.csv:1: licence\.vin “VIN”: duplicate-header: Two columns/);
  });
});

describe('a formula', () => {
  const CELLS = ["=cmd|'/C calc'!A0", '+1+1', '@SUM(1)', '-2+3', "'=1+2", '\t=1', '=1+1'];
  const TEXT =
    `licence.application,licence.vin,licence.brand\n` +
    `${CELLS.map((cell) => `"${cell}",${VIN},"${cell}"\n"A",${OTHER},"${cell}"\n`).join('')}A,"=1+1",x\n`;

  test('costs no row', SOON, async () => {
    const screened = await screenFile('formula.csv', TEXT);
    holds(
      screened,
      Array.from({ length: 2 * CELLS.length + 1 }, (_, at) => at + 2),
      [],
    );
    assert.ok(screened.problems.includes('2 formula-text'));
  });

  test('is never run by the CSV that comes out', SOON, async () => {
    const path = await fileOf('formula.csv', TEXT);
    const { out } = await runCli(['screen', path, '--format', 'csv']);
    const { data } = papaparse.parse<string[]>(out.replace(/^\ufeff/, ''), {
      skipEmptyLines: true,
    });
    assert.equal(data.length, 2 * CELLS.length + 2);
    for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    const written = new Set(data.flat());
    for (const cell of ["'+1+1", "'-2+3", "'=1+1"]) assert.ok(written.has(cell), cell);
  });

  test('is never run by the workbook that comes out', SOON, async () => {
    const out = join(SCRATCH, 'template.xlsx');
    await runCli(['template', '--format', 'xlsx', '--out', out]);
    const { readFile } = await import('node:fs/promises');
    const parts = unzipSync(await readFile(out));
    for (const [name, part] of Object.entries(parts)) {
      assert.doesNotMatch(strFromU8(part), /<t[^>]*>[=+\-@\t\r]|<f>/, name);
    }
  });

  test('nor is a script by the report', SOON, async () => {
    const path = await fileOf('script.csv', `vin,品牌\n${VIN},<script>alert(1)</script>\n`);
    const { out } = await runCli(['screen', path, '--format', 'html']);
    assert.ok(out.includes('</html>'));
    assert.ok(!out.includes('<script>alert'));
  });
});

describe('what is no table', () => {
  test('100,000 columns', SOON, async () => {
    const columns = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
    const text = `vin,${columns}\n${VIN}${','.repeat(100_000)}\n`;
    refused(await screenFile('wide.csv', text), 'too-many-columns');
  });

  test('a folder named x.csv', SOON, async () => {
    const path = join(SCRATCH, 'x.csv');
    await mkdir(path, { recursive: true });
    refused(await screenPath(path), 'no-account-file');
  });

  test('no such file', SOON, async () => {
    refused(await screenPath(join(SCRATCH, 'nowhere.csv')), 'no-such-file', 66);
  });

  test('an empty file, and one of blank lines', SOON, async () => {
    refused(await screenFile('empty.csv', ''), 'empty-file');
    refused(await screenFile('blank.csv', '\n \n\n'), 'empty-file');
  });

  test('a header without a vehicle is not all clear', SOON, async () => {
    refused(await screenFile('header.csv', HEADER), 'empty-file');
  });

  test('noise, an old workbook and a page', SOON, async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 73 + (at >> 3)) & 31);
    refused(await screenFile('noise.csv', noise), 'binary-file');
    const old = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '\0'.repeat(500));
    refused(await screenFile('old.csv', old), 'unsupported-format');
    refused(await screenFile('page.csv', '<html><table></table></html>'), 'unsupported-format');
    refused(await screenFile('shoes.csv', 'shoe,size\n1,2\n'), 'no-known-header');
  });

  test('wrong usage is 64', SOON, async () => {
    for (const words of [
      ['screen'],
      ['screen', 'x', '--format', 'pdf'],
      ['screen', 'x', '--today', '2026-13-01'],
      ['screen', 'x', '--set', 'G01.days=soon'],
    ]) {
      const { status, err } = await runCli(words);
      assert.equal(status, 64, words.join(' '));
      assert.notEqual(err, '');
    }
  });
});

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one worksheet; style 1 is a date. */
const workbookOf = (sheet: string | Uint8Array, strings: readonly string[] = []): Uint8Array => {
  const shared = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="申请" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship ` +
        `Id="r2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${REL}/styles" ` +
        `Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${shared}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml':
      typeof sheet === 'string'
        ? strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`)
        : sheet,
  });
};

describe('other formats', () => {
  const text = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
  const day = (at: string, serial: number): string => `<c r="${at}" s="1"><v>${serial}</v></c>`;
  const STRINGS = ['批次表', '车辆识别代号', '申请日期', '登记证书注册登记日期', VIN, OTHER];

  test('a workbook with shared strings and dates, a title above and a gap', SOON, async () => {
    const sheet = [
      `<row r="1">${text('A1', 0)}</row>`,
      `<row r="3">${text('A3', 1)}${text('B3', 2)}${text('C3', 3)}</row>`,
      `<row r="4">${text('A4', 4)}${day('B4', 46147)}${day('C4', 45945)}</row>`,
      `<row r="9">${text('A9', 5)}${day('B9', 46147)}<c r="C9" t="e"><v>#REF!</v></c></row>`,
    ].join('');
    const screened = await screenFile('book.csv', workbookOf(sheet, STRINGS));
    holds(screened, [4, 9], []);
    assert.deepEqual(screened.problems, ['9 spreadsheet-error']);
    const csv = `登记证书注册登记日期,车辆识别代号,申请日期\n2025-10-15,${VIN},2026-05-05\n`;
    const [same] = (await screenFile('same.csv', csv)).verdicts;
    assert.deepEqual({ ...screened.verdicts[0], row: 2 }, same);
  });

  test(
    'a workbook comes by standard input too, and its problems name no other file',
    SOON,
    async () => {
      const sheet = `<row r="1">${text('A1', 1)}</row><row r="2">${text('A2', 4)}</row>`;
      const whole = workbookOf(sheet, STRINGS);
      const piped = await runCli(['screen', '-', '--format', 'ndjson'], whole);
      assert.equal(piped.status, 2);
      assert.match(piped.out, new RegExp(VIN));
      const cut = await runCli(['screen', '-'], whole.subarray(0, 200));
      assert.equal(cut.status, 65);
      assert.match(cut.err, /^mileproof: -: broken-workbook: /);
      assert.doesNotMatch(cut.err, /tmp|mileproof-/);
    },
  );

  test('a zip bomb', SOON, async () => {
    const bomb = workbookOf(new Uint8Array(100 << 20).fill(32));
    assert.ok(bomb.length < 1 << 20);
    refused(await screenFile('bomb.xlsx', bomb), 'archive-too-large');
  });

  test(
    'an array of JSON with a broken tail gives its whole items, then says so',
    SOON,
    async () => {
      const text = `[{"vin":"${VIN}"},{"vin":"${OTHER}"},{"vin":"${VIN}", oops`;
      const screened = await screenFile('tail.json', text);
      assert.equal(screened.status, 65);
      assert.deepEqual(screened.rows, [2, 3]);
      assert.match(screened.err, /tail\.json: broken-json: The JSON cannot be read from here on/);
      const whole = await runCli(['screen', screened.path, '--format', 'json']);
      assert.equal((JSON.parse(whole.out) as unknown[]).length, 2);
    },
  );

  test('one broken line of NDJSON costs its row', SOON, async () => {
    const text = `{"vin":"${VIN}"}\n{"vin":"${OTHER}",,}\n{"vin":"${VIN}"}\n`;
    holds(await screenFile('one.ndjson', text), [2, 3, 4], [[3, 'not-an-object']]);
  });

  test('Parquet', SOON, async () => {
    const path = join(SCRATCH, 'batch.parquet');
    const duck = await DuckDBInstance.create(':memory:');
    const connection = await duck.connect();
    await connection.run(
      `COPY (SELECT *
        FROM (VALUES ('${VIN}', DATE '2026-05-05', 'GE'), ('${OTHER}', NULL, 'XX')) AS t("licence.vin",
          "licence.appliedOn", "出口国别")) TO '${path}' (FORMAT parquet)`,
    );
    connection.closeSync();
    duck.closeSync();
    const screened = await screenPath(path);
    holds(screened, [2, 3], []);
    assert.deepEqual(screened.problems, ['3 unknown-country']);
    refused(await screenFile('broken.parquet', 'PAR1 and no more'), 'broken-parquet');
  });
});
