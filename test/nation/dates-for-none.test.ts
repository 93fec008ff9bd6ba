import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sqlText } from '../../src/nation/database.ts';
import { FeedThreads } from '../../src/nation/feeds/blocks/feed-threads.ts';
import { stageGroup } from '../../src/nation/feeds/stage-group.ts';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';
const OTHER = 'LC0CE4CZ1SZZZ0001';
const HEADER = 'vin,registeredOn,deregisteredOn,mustScrapOn\n';
let files = 0;

/** Stages a certificate feed, holds it equal to the intake, and says what became of it. */
const staged = async (path: string) => {
  const feed = await desk.stage('certificate', path);
  const outcome = await desk.staged(feed);
  assert.deepEqual(outcome, await byIntake('certificate', path));
  return { ...outcome, feed };
};

const written = (content: string): Promise<string> => {
  files += 1;
  return desk.write(`certificate-${files}.csv`, content);
};

const days = (rows: Awaited<ReturnType<typeof staged>>['rows']): readonly string[] =>
  rows.map((row) =>
    row
      .slice(1)
      .map(([, value]) => value)
      .join(' '),
  );

test('a day that stands for none is blank, told once a column', async () => {
  const none = ['0000-00-00', '9999-12-31', '0000-00-00 00:00:00', '0001-01-01'];
  const lines = none.map((day) => `${GOOD},2026-03-05,${day},2041-03-05\n`).join('');
  const { rows, problems, feed } = await staged(await written(HEADER + lines));
  assert.deepEqual(days(rows), Array(4).fill('2026-03-05 2041-03-05'));
  assert.deepEqual(problems, ['2 certificate.deregisteredOn date-for-none 0000-00-00']);
  assert.equal(feed.cellProblems, 0);
});

test('the last day of something that has no end is read as it is; a zero is no such day', async () => {
  const lines = `${GOOD},2026-03-05,,9999-12-31\n${OTHER},9999-12-31,,0000-00-00\n`;
  const { rows, problems } = await staged(await written(HEADER + lines));
  assert.deepEqual(days(rows), ['2026-03-05 9999-12-31', '']);
  assert.deepEqual(problems, [
    '3 certificate.registeredOn date-for-none 9999-12-31',
    '3 certificate.mustScrapOn date-for-none 0000-00-00',
  ]);
});

test('days that people write for one they do not know are problems of their cells', async () => {
  const lines = ['1900-01-01', '1970-01-01', '9999-12-30', '0000-01-01', '2026-02-30']
    .map((day) => `${GOOD},2026-03-05,${day},\n`)
    .join('');
  const { problems, feed } = await staged(await written(HEADER + lines));
  assert.deepEqual(
    problems.map((problem) => problem.split(' ')[2]),
    [...Array(4).fill('date-out-of-range'), 'impossible-date'],
  );
  assert.equal(feed.cellProblems, 5);
});

test('the first is told wherever it stands: in a row with other odd cells, a row read alone, far down', async () => {
  const none = `${GOOD},2026-03-05,0000-00-00,\n`;
  const odd = `${GOOD},soon,0000-00-00,\n`;
  const alone = `${GOOD},2026-03-05,0000-00-00,,surplus\n${GOOD},2026-03-05,0000-00-00,,\n`;
  for (const lines of [odd + none, none + odd, alone + none + odd, none + alone]) {
    const { problems } = await staged(await written(HEADER + lines));
    const told = problems.filter((problem) => problem.includes('date-for-none'));
    const line = lines.startsWith(alone) ? 3 : 2;
    assert.deepEqual(told, [`${line} certificate.deregisteredOn date-for-none 0000-00-00`]);
  }
  const many = `${GOOD},2026-03-05,,\n`.repeat(20_100);
  const { problems } = await staged(await written(HEADER + many + none + none));
  assert.deepEqual(problems, ['20102 certificate.deregisteredOn date-for-none 0000-00-00']);
});

test('of files read together each tells its own', async () => {
  const contents = [`${GOOD},2026-03-05,0000-00-00,\n`, `${GOOD},2026-03-05,,\n`, `${GOOD},,,\n`];
  contents[2] += `${OTHER},2026-03-05,9999-12-31,\n`.repeat(2);
  const group = [];
  for (const [fileNo, content] of contents.entries()) {
    const path = await written(HEADER + content);
    const bytes = HEADER.length + content.length;
    group.push({
      file: { account: 'certificate' as const, path, name: `f${fileNo}`, bytes },
      fileNo,
    });
  }
  const to = join(desk.folder, 'together');
  const spool = join(desk.folder, 'spool');
  const threads = new FeedThreads(1);
  const feeds = await stageGroup(group, { to, spool, pseudonymKey: 'a key', threads });
  const [problems] = feeds.map((feed) => feed.problemsFile);
  const told = await desk.database.rows<{ told: string }>(
    `SELECT file || ' ' || line || ' ' || value || ' ' || level AS told FROM read_parquet(${sqlText(problems ?? '')})`,
  );
  assert.deepEqual(
    told.map((row) => row.told),
    ['f0 2 0000-00-00 file', 'f2 3 9999-12-31 file'],
  );
  assert.deepEqual(
    feeds.map(({ cellProblems }) => cellProblems),
    [0, 0, 0],
  );
});

test('Parquet with columns of dates', async () => {
  const path = join(desk.folder, 'nones.parquet');
  await desk.database.run(
    `COPY (SELECT * FROM (VALUES
      (${sqlText(GOOD)}, DATE '2026-03-05', TIMESTAMP '9999-12-31 00:00:00', DATE '9999-12-31'),
      (${sqlText(OTHER)}, DATE '2026-03-06', TIMESTAMP '2026-05-06 00:00:00', DATE '0001-01-01'),
      (${sqlText(OTHER)}, DATE '0001-01-01', TIMESTAMP '9999-12-31 00:00:00', DATE '2041-03-05')
    ) t(vin, "registeredOn", "deregisteredOn", "mustScrapOn")) TO ${sqlText(path)}`,
  );
  const { rows, problems } = await staged(path);
  assert.deepEqual(days(rows), ['2026-03-05 9999-12-31', '2026-03-06 2026-05-06', '2041-03-05']);
  assert.deepEqual(problems, [
    '2 certificate.deregisteredOn date-for-none 9999-12-31 00:00:00',
    '3 certificate.mustScrapOn date-for-none 0001-01-01',
    '4 certificate.registeredOn date-for-none 0001-01-01',
  ]);
});
