import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { markWorkbook } from '../../src/intake/template/mark-workbook.ts';
import type { CellMark, MarkedRow } from '../../src/intake/template/write-marked-xlsx.ts';
import { rowsOfWorksheets } from '../../src/intake/xlsx/open-xlsx.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder('mark-workbook');

const asked = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return rowsOfWorksheets({
    ...{ file: name, path, account: null, worksheet: null, pseudonymKey: 'k' },
  });
};
const marked = (row: number, marks: Readonly<Record<number, CellMark>>): MarkedRow => ({
  ...{ row, cells: [] },
  marks: new Map(Object.entries(marks).map(([at, mark]) => [Number(at), mark])),
});
const textsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
/** The style of a cell as its worksheet and its styles have it. */
const styleOf = (parts: Readonly<Record<string, string>>, sheet: string, cell: string): string => {
  const [, style = '0'] =
    new RegExp(`<(?:x:)?c r="${cell}"[^>]*? s="(\\d+)"`).exec(parts[sheet] ?? '') ?? [];
  const [, all = ''] =
    /<(?:x:)?cellXfs[^>]*>([\s\S]*?)<\/(?:x:)?cellXfs>/.exec(parts['xl/styles.xml'] ?? '') ?? [];
  return all.match(/<(?:x:)?xf(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:x:)?xf>)/g)?.[Number(style)] ?? '';
};
const fillOf = (parts: Readonly<Record<string, string>>, style: string): string => {
  const [, fill = '0'] = /fillId="(\d+)"/.exec(style) ?? [];
  const [, fills = ''] =
    /<(?:x:)?fills[^>]*>([\s\S]*?)<\/(?:x:)?fills>/.exec(parts['xl/styles.xml'] ?? '') ?? [];
  return fills.match(/<(?:x:)?fill>[\s\S]*?<\/(?:x:)?fill>/g)?.[Number(fill)] ?? '';
};

const VIN = 'LVVDB11B4RD000001';
const OTHER = 'LVVDB11B6RD000002';

test('a workbook of another program keeps its styles, widths and sheets; marked cells alone are tinted', async () => {
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const made = await writeExcelFile([
    {
      data: [
        [{ value: '十一月', type: String, fontSize: 20 }],
        [bold('车架号'), bold('品牌'), bold('备注')],
        [
          { value: VIN, type: String, backgroundColor: '#ff0000', align: 'center' as const },
          { value: '比亚迪', type: String },
        ],
      ],
      sheet: '车辆',
      columns: [{ width: 33 }, { width: 12 }],
    },
    {
      data: [[bold('车架号'), bold('备注'), bold('品牌')], [{ value: OTHER, type: String }]],
      sheet: '更多',
    },
    { data: [[{ value: 'notes of the firm', type: String }]], sheet: '说明' },
  ]).toBuffer();
  const bytes = new Uint8Array(made);
  const before = textsOf(bytes);
  const stretches = await asked('firm.xlsx', bytes);
  assert.deepEqual(
    stretches.map(({ from, places }) => [from, places]),
    // row 3 is the last of the first; of the second the brand is its third column
    [
      [0, null],
      [3, [0, 2, 1]],
    ],
  );
  const rows = [
    marked(3, {
      0: { kind: 'asked', text: 'Which?' },
      2: { kind: 'converted', text: 'read as <x>' },
    }),
    marked(5, { 1: { kind: 'asked', text: 'a brand' } }),
  ];
  const done = markWorkbook(bytes, stretches, rows);
  assert.ok(done);
  const after = textsOf(done);
  const [one = '', two = ''] = stretches.map(({ part }) => part);
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  const own = ['[Content_Types].xml', 'xl/styles.xml', one, two];
  assert.deepEqual(changed.filter((name) => !name.includes('_rels')).toSorted(), own.toSorted());
  assert.match(after[one] ?? '', /<col min="1" max="1" width="33"/);
  // red and centred before; centred still, with another fill
  const was = styleOf(before, one, 'A3');
  const is = styleOf(after, one, 'A3');
  assert.match(fillOf(before, was), /FF0000/i);
  assert.match(fillOf(after, is), /F7EFDF/);
  assert.match(is, /horizontal="center"/);
  assert.equal(styleOf(after, one, 'B3'), styleOf(before, one, 'B3'));
  assert.match(styleOf(after, one, 'A2'), /fontId="[1-9]/);
  // a cell that was not there is there now, behind the others of its row
  assert.match(after[one] ?? '', /<c r="B3"[\s\S]*?<c r="C3" s="\d+"\/><\/row>/);
  assert.match(fillOf(after, styleOf(after, one, 'C3')), /E8EEF6/);
  assert.match(fillOf(after, styleOf(after, two, 'C2')), /F7EFDF/);
  const comments = Object.entries(after).filter(([name]) => /comments/.test(name));
  assert.deepEqual(
    comments.map(([, text]) =>
      [...text.matchAll(/ref="([A-Z]\d)".*?<t [^>]*>(.*?)<\/t>/g)].map(([, at, said]) => [
        at,
        said,
      ]),
    ),
    [
      [
        ['A3', 'Which?'],
        ['C3', 'read as &#60;x&#62;'],
      ],
      [['C2', 'a brand']],
    ],
  );
  for (const part of [one, two]) {
    const links = after[`xl/worksheets/_rels/${part.split('/').at(-1)}.rels`] ?? '';
    const [, id] = /<legacyDrawing [^>]*id="(rId\d+)"/.exec(after[part] ?? '') ?? [];
    assert.match(links, new RegExp(`Id="${id}" Type="[^"]*/vmlDrawing"`));
    assert.match(links, /Type="[^"]*\/comments"/);
  }
  // the same marks give the same bytes
  assert.deepEqual(markWorkbook(bytes, stretches, rows), done);
});

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** As programs write that bind the namespace to a prefix, with comments, a table and rows without numbers. */
const prefixed = (): Uint8Array => {
  const text = (value: string) => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`;
  const rels = (links: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Target="${target}" Id="${id}" Type="${REL}/${type}"/>`;
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="vml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
    '_rels/.rels': rels(link('a', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml':
      `<x:workbook xmlns:x="${MAIN}" xmlns:r="${REL}"><x:sheets>` +
      '<x:sheet name="1" sheetId="1" r:id="a"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': rels(
      link('a', 'worksheet', 'worksheets/one.xml') + link('b', 'styles', '/xl/styles.xml'),
    ),
    'xl/styles.xml':
      `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="1"><x:fill>` +
      '<x:patternFill patternType="none"/></x:fill></x:fills><x:borders><x:border/></x:borders>' +
      '<x:cellStyleXfs><x:xf/></x:cellStyleXfs><x:cellXfs count="1"><x:xf numFmtId="0"><x:alignment wrapText="1"/>' +
      '</x:xf></x:cellXfs></x:styleSheet>',
    'xl/worksheets/one.xml':
      `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${REL}"><x:sheetData><x:row>${text('车架号')}${text('品牌')}</x:row>` +
      `<x:row>${text(VIN)}${text('比亚迪')}</x:row><x:row/></x:sheetData><x:legacyDrawing r:id="rId1"/>` +
      '<x:tableParts count="0"/></x:worksheet>',
    'xl/worksheets/_rels/one.xml.rels': rels(
      link('rId1', 'vmlDrawing', '../drawings/d.vml') +
        link('rId2', 'comments', '../comments1.xml'),
    ),
    'xl/drawings/d.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1030"/></xml>',
    'xl/comments1.xml':
      `<comments xmlns="${MAIN}"><authors><author>Wang</author></authors><commentList><comment ref="A2" authorId="0">` +
      '<text><t>ask Li</t></text></comment></commentList></comments>',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
};

test('comments and drawings that are there stay, and a cell keeps the one it has', async () => {
  const bytes = prefixed();
  const stretches = await asked('prefixed.xlsx', bytes);
  const done = markWorkbook(bytes, stretches, [
    marked(2, { 0: { kind: 'asked', text: 'ours' }, 1: { kind: 'asked', text: 'ours too' } }),
    marked(3, { 1: { kind: 'asked', text: 'blank' } }),
  ]);
  assert.ok(done);
  const after = textsOf(done);
  const sheet = after['xl/worksheets/one.xml'] ?? '';
  assert.equal(sheet.match(/legacyDrawing/g)?.length, 1);
  assert.match(sheet, /<x:row><x:c r="B3" s="\d+"\/><\/x:row>/);
  const comments = after['xl/comments1.xml'] ?? '';
  assert.deepEqual(
    [...comments.matchAll(/ref="(\w+)" authorId="(\d)">.*?<t(?: [^>]*)?>(.*?)</g)].map(
      ([, ...one]) => one,
    ),
    [
      ['A2', '0', 'ask Li'],
      ['B2', '1', 'ours too'],
      ['B3', '1', 'blank'],
    ],
  );
  assert.deepEqual(
    [...(after['xl/drawings/d.vml'] ?? '').matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id),
    ['1030', '1031', '1032'],
  );
  const styles = after['xl/styles.xml'] ?? '';
  assert.match(styles, /<x:fills count="3">/);
  assert.match(
    styles,
    /<x:cellXfs count="2">.*<x:xf numFmtId="0" fillId="1" applyFill="1"><x:alignment wrapText="1"\/>/,
  );
});

test('what is no workbook of the common kind is told apart, so that it is written anew', () => {
  for (const bytes of [
    strToU8('no zip'),
    zipSync({ 'a.csv': strToU8('VIN') }),
    prefixed().slice(0, 400),
  ])
    assert.equal(markWorkbook(bytes, [{ part: 'x', from: 0, places: null }], []), null);
});
