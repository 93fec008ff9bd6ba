import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isFolder, openFolder } from '../../src/intake/open-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readSheet } from './read-sheet.ts';

const root = temporaryFolder('intake');
const VIN = '1M8GDM9AXKP042788';

test('a folder gives its accounts in order and reports what it does not know', async () => {
  const folder = join(root, 'batch');
  await mkdir(folder);
  await writeFile(join(folder, 'letter.csv'), 'number,issuer\nSH1,示例\n');
  await writeFile(join(folder, 'licence.csv'), `vin,品牌\n${VIN},BYD\n`);
  await writeFile(join(folder, 'Certificate.ndjson'), `{"vin":"${VIN}","brand":"BYD"}\n`);
  await writeFile(join(folder, 'certificate.tsv'), 'vin\n');
  await writeFile(join(folder, 'notes.txt'), 'x');
  await writeFile(join(folder, '.DS_Store'), 'x');
  assert.equal(await isFolder(folder), true);
  const opened = await openFolder(folder);
  if (opened.kind !== 'folder') assert.fail(opened.problem.code);
  assert.deepEqual(
    opened.accounts.map(({ account, sheet }) => [account, sheet.kind]),
    [
      ['licence', 'sheet'],
      ['certificate', 'sheet'],
      ['letter', 'sheet'],
    ],
  );
  assert.deepEqual(
    opened.problems.map(({ code, value }) => [code, value]),
    [
      ['duplicate-account-file', 'certificate.tsv'],
      ['unknown-account-file', 'notes.txt'],
    ],
  );
  for (const { sheet } of opened.accounts) if (sheet.kind === 'sheet') await sheet.close();
});

test("an account's file holds that account's facts", async () => {
  const path = join(root, 'certificate.csv');
  await writeFile(path, `vin,品牌,registeredOn\n${VIN},BYD,2026-03-05\n`);
  const read = await readSheet(path, { account: 'certificate' });
  assert.deepEqual(read.rows.get(2), {
    'certificate.vin': VIN,
    'certificate.brand': 'BYD',
    'certificate.registeredOn': 20_517,
  });
});

test('a folder without accounts and a folder that is not there are refused', async () => {
  const empty = join(root, 'empty');
  await mkdir(empty);
  const none = await openFolder(empty);
  assert.equal(none.kind === 'unreadable' && none.problem.code, 'no-account-file');
  const missing = await openFolder(join(root, 'nowhere'));
  assert.equal(missing.kind, 'missing');
  assert.equal(await isFolder(join(root, 'certificate.csv')), false);
});
