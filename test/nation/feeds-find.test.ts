import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findFeeds } from '../../src/nation/feeds/find-feeds.ts';

const found = async (names: readonly string[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-find-'));
  try {
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), 'x');
    }
    const { files, problems } = await findFeeds(folder);
    return {
      files: files.map(({ account, name }) => `${account} ${name}`),
      problems: problems.map(({ row, code, value }) => `${row} ${code} ${value}`),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

test('a file goes to the account its name begins with, whatever the case and the number', async () => {
  const { files, problems } = await found([
    ...[
      'licence.csv',
      'Licence-2025.CSV',
      'licence_part3.csv.gz',
      'LICENSES.tsv',
      'parties.ndjson',
    ],
    ...[
      '登记证书2025.xlsx',
      '许可证.txt',
      'letter.2025.parquet',
      'subsidies.json',
      'reading1.csv.zst',
    ],
  ]);
  assert.deepEqual(files, [
    'licence LICENSES.tsv',
    'licence Licence-2025.CSV',
    'letter letter.2025.parquet',
    'licence licence.csv',
    'licence licence_part3.csv.gz',
    'party parties.ndjson',
    'reading reading1.csv.zst',
    'subsidy subsidies.json',
    'certificate 登记证书2025.xlsx',
    'licence 许可证.txt',
  ]);
  assert.deepEqual(problems, []);
});

test('a file goes to the account that its name speaks of, the last of several', async () => {
  const { files, problems } = await found([
    ...[
      'customs_declarations_2026.csv',
      'export-licence-applications.csv',
      'sales_invoices.parquet',
    ],
    ...['2026年登记证书明细.csv', '退税发票.csv', '出口报关单-3.csv.gz', 'vat rebates.csv'],
  ]);
  assert.deepEqual(files, [
    'certificate 2026年登记证书明细.csv',
    'declaration customs_declarations_2026.csv',
    'licence export-licence-applications.csv',
    'invoice sales_invoices.parquet',
    'refund vat rebates.csv',
    'declaration 出口报关单-3.csv.gz',
    'invoice 退税发票.csv',
  ]);
  assert.deepEqual(problems, []);
});

test('each account is known by the names that people give it in Chinese', async () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    exporter: ['备案企业', '企业备案', '出口企业名单', '二手车出口试点企业'],
    maker: ['公告企业', '2026年制造企业', '生产企业备案', '产品公告'],
    inspection: ['检验', '检验报告', '验车'],
    declaration: ['海关', '关单', '2026关单', '通关'],
    arrival: ['到港', '境外登记证', '海外登记'],
    refund: ['退税申请', '出口企业退税'],
    subsidy: ['补贴申请', '以旧换新'],
    certificate: ['登记证', '车管所'],
    party: ['相关单位', '关联方'],
  };
  const wanted = Object.entries(named).flatMap(([account, names]) =>
    names.map((name) => `${account} ${name}.csv`),
  );
  const { files, problems } = await found(
    Object.values(named)
      .flat()
      .map((name) => `${name}.csv`),
  );
  assert.deepEqual(new Set(files), new Set(wanted));
  assert.equal(files.length, wanted.length);
  assert.deepEqual(problems, []);
});

test('a name that several accounts may bear, or that other words hold, is that of none', async () => {
  const names = ['二手车企业.csv', '代码表.csv', '公告.csv', '备案.csv', '登记.csv', '销售.csv'];
  const { files, problems } = await found(names);
  assert.deepEqual(files, []);
  assert.deepEqual(
    problems,
    names.map((name) => `0 unknown-account-file ${name}`),
  );
});

test('a folder that speaks of an account gives it to files whose names do not', async () => {
  const { files, problems } = await found([
    '出口许可证/2025年下半年.csv',
    'export licences 2025/a.csv',
    '机动车登记证书/华东/a.csv',
    '许可证申请/登记证书.csv',
    'exporters备案.csv',
    'invoice副本.csv',
    '下半年/a.csv',
  ]);
  assert.deepEqual(files, [
    'licence export licences 2025/a.csv',
    'exporter exporters备案.csv',
    'invoice invoice副本.csv',
    'licence 出口许可证/2025年下半年.csv',
    'certificate 机动车登记证书/华东/a.csv',
    'certificate 许可证申请/登记证书.csv',
  ]);
  assert.deepEqual(problems, ['0 unknown-account-file 下半年/a.csv']);
});

test('a folder named for an account gives it to all files below', async () => {
  const { files } = await found([
    'certificate/province=44/2025.csv.zst',
    'certificate/part-0002.parquet',
    'certificate/part-0001.parquet',
    '2025/letters/a.csv',
    'old/invoice.csv',
  ]);
  assert.deepEqual(files, [
    'letter 2025/letters/a.csv',
    'certificate certificate/part-0001.parquet',
    'certificate certificate/part-0002.parquet',
    'certificate certificate/province=44/2025.csv.zst',
    'invoice old/invoice.csv',
  ]);
});

test('what nobody submits is passed over, what belongs to no account is told', async () => {
  const { files, problems } = await found([
    ...['.DS_Store', '~$licence.xlsx', 'README.txt', 'readme', 'truth.csv', 'truth.parquet'],
    ...['simulation.json', 'manifest.json', '_SUCCESS', 'notes.md', '.git/licence.csv'],
    ...['vehicles.csv', 'licence.pdf', 'licenceholder.csv'],
  ]);
  assert.deepEqual(files, []);
  assert.deepEqual(problems, [
    '0 unknown-account-file licence.pdf',
    '0 unknown-account-file licenceholder.csv',
    '0 unknown-account-file vehicles.csv',
  ]);
});

test('a file is known by its name whatever its ending, but for papers and pictures', async () => {
  const { files, problems } = await found([
    ...['declaration.xls', '报关单', 'certificate.dat', '报关单2026.5.zip', '海关数据.csv.zst'],
    ...['报关单.jpg', '报关单样本.docx', 'licence.csv.bak', 'declaration.html'],
  ]);
  assert.deepEqual(files, [
    'certificate certificate.dat',
    'declaration declaration.xls',
    'declaration 报关单',
    'declaration 报关单2026.5.zip',
    'declaration 海关数据.csv.zst',
  ]);
  assert.equal(problems.length, 4);
});

test('a linked folder is read, and no folder twice', async () => {
  const root = await mkdtemp(join(tmpdir(), 'mileproof-linked-'));
  try {
    const [feeds, elsewhere] = [join(root, 'feeds'), join(root, 'elsewhere')];
    await mkdir(join(feeds, 'licence'), { recursive: true });
    await mkdir(elsewhere);
    await writeFile(join(feeds, 'licence', 'a.csv'), 'x');
    await writeFile(join(elsewhere, '2026年5月.csv'), 'x');
    await symlink(elsewhere, join(feeds, 'declaration'));
    await symlink(elsewhere, join(feeds, 'letter'));
    await symlink(join(feeds, 'licence'), join(feeds, 'certificate'));
    await symlink(feeds, join(elsewhere, 'back'));
    const { files, problems } = await findFeeds(feeds);
    assert.deepEqual(
      files.map(({ account, name }) => `${account} ${name}`),
      ['declaration declaration/2026年5月.csv', 'licence licence/a.csv'],
    );
    assert.deepEqual(problems, []);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('files stand in the order of their deliveries', async () => {
  const { files } = await found([
    '海关/2026年10月.csv',
    '海关/2026年9月.csv',
    '海关/2025年12月.csv',
  ]);
  assert.deepEqual(files, [
    'declaration 海关/2025年12月.csv',
    'declaration 海关/2026年9月.csv',
    'declaration 海关/2026年10月.csv',
  ]);
});
