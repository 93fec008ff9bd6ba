import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sqlText } from '../../src/nation/database.ts';
import { accountView } from '../../src/nation/feeds/account-view.ts';
import { Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LC0CE4CZ1SZZZ0001';

/** Certificates in partitioned folders, their provinces and days of registration as text. */
const certificates = async (files: Readonly<Record<string, string>>) => {
  const staged = [];
  for (const [name, content] of Object.entries(files)) {
    staged.push(await desk.stage('certificate', await desk.write(name, content), name));
  }
  const view = accountView('certificate', staged);
  const rows = await desk.database.rows<Record<string, string | null>>(
    `SELECT certificate_vin AS vin, certificate_province AS province, CAST(certificate_registered_on AS VARCHAR) AS day
      FROM (${view}) ORDER BY row_id`,
  );
  return { staged, rows: rows.map(({ vin, province, day }) => [vin, province, day]) };
};

test('a column that stands in the names of folders alone is read from there', async () => {
  const { rows, staged } = await certificates({
    'certificate/province=44/registeredOn=2026-01-05/part-0.csv': `vin\n${GOOD}\n`,
    'certificate/province=%E4%B8%8A%E6%B5%B7/part-0.csv': `vin,registeredOn\n${OTHER},2026-02-01\n`,
  });
  assert.deepEqual(rows, [
    [GOOD, '44', '2026-01-05'],
    [OTHER, '31', '2026-02-01'],
  ]);
  const [first] = staged;
  assert.deepEqual(first?.facts, [
    'certificate.vin',
    'certificate.registeredOn',
    'certificate.province',
  ]);
});

test('Parquet in a partitioned folder has its own columns, and what the folders state beside them', async () => {
  const name = 'certificate/province=44/part-0.parquet';
  const path = await desk.write(name, '');
  await desk.database.run(`COPY (SELECT ${sqlText(GOOD)} AS vin) TO ${sqlText(path)}`);
  const feed = await desk.stage('certificate', path, name);
  assert.deepEqual(feed.facts, ['certificate.vin', 'certificate.province']);
  const view = accountView('certificate', [feed]);
  const rows = await desk.database.rows(
    `SELECT certificate_vin AS vin, certificate_province AS province FROM (${view})`,
  );
  assert.deepEqual(rows, [{ vin: GOOD, province: '44' }]);
});

test('what the file says itself counts; rows read by the intake have what the folder says too', async () => {
  const { rows } = await certificates({
    'certificate/province=44/own.csv': `vin,province\n${GOOD},31\n`,
    'certificate/province=12/odd.csv': `vin,registeredOn\n${OTHER},5 March 2026\n`,
  });
  assert.deepEqual(rows, [
    [GOOD, '31', null],
    [OTHER, '12', '2026-03-05'],
  ]);
});

test('folders of no column, and of rows without a value, say nothing', async () => {
  const { rows, staged } = await certificates({
    'certificate/year=2026/province=__HIVE_DEFAULT_PARTITION__/a.csv': `vin\n${GOOD}\n`,
  });
  assert.deepEqual(rows, [[GOOD, null, null]]);
  assert.deepEqual(staged[0]?.facts, ['certificate.vin']);
  assert.equal(staged[0]?.problemsFile, null);
});

test('a folder whose value cannot be read is a problem of the file, and unknown', async () => {
  const name = 'certificate/registeredOn=soon/a.csv';
  const { rows, staged } = await certificates({ [name]: `vin\n${GOOD}\n` });
  assert.deepEqual(rows, [[GOOD, null, null]]);
  const [feed] = staged;
  assert.equal(feed?.rows, 1);
  const problems = await desk.database.rows(
    `SELECT file, field, code, value, level FROM read_parquet('${feed?.problemsFile}')`,
  );
  assert.deepEqual(problems, [
    {
      file: name,
      field: 'certificate.registeredOn',
      code: 'not-a-date',
      value: 'soon',
      level: 'file',
    },
  ]);
});
