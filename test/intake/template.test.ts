import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ACCOUNTS, FACTS } from '../../src/domain/facts/fact-table.ts';
import { resolveColumns } from '../../src/intake/headers/resolve-columns.ts';
import { escapeFormula } from '../../src/intake/template/escape-formula.ts';
import { templateSheet } from '../../src/intake/template/template-sheet.ts';
import { templateCsv } from '../../src/intake/template/write-csv.ts';
import { templateXlsx } from '../../src/intake/template/write-xlsx.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = temporaryFolder('intake');

for (const lang of ['en', 'zh'] as const) {
  for (const accounts of [ACCOUNTS, ...ACCOUNTS.map((account) => [account])]) {
    test(`the ${lang} headers of ${accounts.join(', ').slice(0, 40)} read back as their facts`, () => {
      const columns = templateSheet({ lang, accounts });
      const only =
        accounts.length === 1 && accounts[0] !== 'licence' ? (accounts[0] ?? null) : null;
      const read = resolveColumns(
        columns.map(({ header }) => header),
        only,
      );
      assert.deepEqual(
        read.columns.map(({ fact }) => fact),
        columns.map(({ fact }) => fact.index),
      );
      assert.deepEqual(read.problems, []);
    });
  }
}

test('the workbook has a list for every closed list and yes-or-no', () => {
  const columns = templateSheet({ lang: 'zh', accounts: ACCOUNTS });
  const sheet = strFromU8(
    unzipSync(templateXlsx(columns, 'zh'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  const lists = FACTS.filter(
    ({ kind, derived }) => !derived && (kind === 'enum' || kind === 'boolean'),
  );
  assert.equal(sheet.match(/<dataValidation /g)?.length, lists.length);
});

test('a filled workbook is read back', async () => {
  const columns = templateSheet({ lang: 'zh', accounts: ['licence', 'factory'] });
  const parts = unzipSync(templateXlsx(columns, 'zh'));
  const part = 'xl/worksheets/sheet1.xml';
  const cells: Record<string, string> = {
    'licence.vin': '1M8GDM9AXKP042788',
    'licence.condition': '旧',
    'licence.modified': '否',
    'factory.energy': '纯电动',
    'licence.brand': "'=1",
  };
  const row = columns
    .map(({ fact }) => `<c t="inlineStr"><is><t>${cells[fact.name] ?? ''}</t></is></c>`)
    .join('');
  const filled = strFromU8(parts[part] ?? new Uint8Array()).replace(
    '</sheetData>',
    `<row r="2">${row}</row></sheetData>`,
  );
  const path = join(folder, 'filled.xlsx');
  await writeFile(path, zipSync({ ...parts, [part]: strToU8(filled) }));
  const read = await readSheet(path);
  assert.deepEqual(read.problems, ['2 formula-text licence.brand']);
  assert.deepEqual(read.rows.get(2), {
    'licence.vin': '1M8GDM9AXKP042788',
    'licence.condition': 'used',
    'licence.modified': false,
    'factory.energy': 'bev',
  });
});

test('a filled CSV is read back', async () => {
  const columns = templateSheet({ lang: 'en', accounts: ['licence'] });
  const path = join(folder, 'filled.csv');
  const row = columns.map(({ fact }) => (fact.name === 'licence.vin' ? '1M8GDM9AXKP042788' : ''));
  await writeFile(path, `${templateCsv(columns)}${row.join(',')}\r\n`);
  assert.deepEqual((await readSheet(path)).rows.get(2), { 'licence.vin': '1M8GDM9AXKP042788' });
});

test('the same template is the same bytes', () => {
  const columns = templateSheet({ lang: 'en', accounts: ['licence'] });
  assert.deepEqual(templateXlsx(columns, 'en'), templateXlsx(columns, 'en'));
});

for (const [text, safe] of [
  ['=cmd', "'=cmd"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['a=b', 'a=b'],
  ['', ''],
] as const) {
  test(`${JSON.stringify(text)} is written ${JSON.stringify(safe)}`, () =>
    assert.equal(escapeFormula(text), safe));
}
