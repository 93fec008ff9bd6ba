import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCli } from '../cli/run-cli.ts';
import { WITH_ALL } from '../tier.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-future-'));
after(() => rm(scratch, { recursive: true, force: true }));

const VIN = 'LZZAAAAA4TA000001';
const HEAD = 'vin,number,appliedOn,validUntil';
const SHEET = 'licence.vin,licence.number,licence.appliedOn,licence.validUntil';
// asked on 2026-11-24: a feed may be a day ahead; a licence ends when it ends
const GOOD = `${VIN},L1,2026-11-25,2027-06-30`;
const BAD = `${VIN},L1,2026-11-26,2027-06-30`;

interface ProblemFound {
  readonly field: string;
  readonly code: string;
  readonly value: string;
}

const problemsOf = async (path: string): Promise<readonly ProblemFound[]> => {
  const { out } = await runCli(['screen', path, '--format', 'ndjson', '--today', '2026-11-24']);
  return out
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { quality: readonly ProblemFound[] }).quality)
    .filter(({ code }) => code === 'in-the-future')
    .map(({ field, code, value }) => ({ field, code, value }));
};

test('the day of an event that lies ahead is a problem and stays as it is; a day to come is none', async () => {
  const folder = join(scratch, 'folder');
  await mkdir(folder);
  await writeFile(join(folder, 'licence.csv'), `${HEAD}\n${BAD}\n`);
  await writeFile(
    join(folder, 'certificate.csv'),
    `vin,registeredOn,mustScrapOn\n${VIN},2062-01-05,2041-01-05\n`,
  );
  await writeFile(join(folder, 'insurance.csv'), `vin,startsOn\n${VIN},2026-12-01\n`);
  const expected = [
    { field: 'licence.appliedOn', code: 'in-the-future', value: '2026-11-26' },
    { field: 'certificate.registeredOn', code: 'in-the-future', value: '2062-01-05' },
  ];
  assert.deepEqual(await problemsOf(folder), expected);

  const out = join(scratch, 'out');
  await runCli(['screen', folder, '--out', out, '--today', '2026-11-24']);
  const problems = await readFile(join(out, 'problems.csv'), 'utf8');
  const lines = problems.split('\n').filter((line) => line.includes('in-the-future'));
  assert.deepEqual(
    lines.map((line) => line.split(',').slice(0, 5)),
    [
      ['certificate.csv', '2', 'certificate.registeredOn', 'in-the-future', '2062-01-05'],
      ['licence.csv', '2', 'licence.appliedOn', 'in-the-future', '2026-11-26'],
    ],
  );
  const verdicts = await readFile(join(out, 'verdicts.csv'), 'utf8');
  assert.match(
    verdicts,
    /certificate\.registeredOn:in-the-future licence\.appliedOn:in-the-future/,
  );
});

test('so it is in a sheet, but for the day after that of the answer', async () => {
  const sheet = join(scratch, 'sheet.csv');
  await writeFile(sheet, `${SHEET}\n${BAD}\n`);
  const [told, ...more] = await problemsOf(sheet);
  assert.deepEqual([told?.field, told?.value, more], ['licence.appliedOn', '2026-11-26', []]);
  await writeFile(sheet, `${SHEET}\n${GOOD}\n`);
  assert.deepEqual(await problemsOf(sheet), []);
});

test('feeds told later than the day asked for are no slips', async () => {
  const folder = join(scratch, 'later');
  await mkdir(folder);
  const rows = Array.from({ length: 300 }, (_, at) => `LZZAAAAA4TA${String(at).padStart(6, '0')}`);
  const problemsWith = async (ahead: number): Promise<number> => {
    await writeFile(
      join(folder, 'licence.csv'),
      `vin,appliedOn\n${rows.map((vin, at) => `${vin},${at < ahead ? '2027' : '2026'}-03-02\n`).join('')}`,
    );
    const out = join(scratch, `later-${ahead}`);
    await runCli(['screen', folder, '--out', out, '--today', '2026-11-24']);
    const problems = await readFile(join(out, 'problems.csv'), 'utf8');
    return problems.split('in-the-future').length - 1;
  };
  assert.equal(await problemsWith(200), 200);
  assert.equal(await problemsWith(201), 0);
});

test('a nation is asked on a day before the rules of 2026 too', { skip: WITH_ALL }, async () => {
  const folder = join(scratch, 'before');
  await mkdir(folder);
  await writeFile(join(folder, 'licence.csv'), `${HEAD}\n${VIN},L1,2025-11-25,2026-06-30\n`);
  for (const today of ['2025-12-31', '2019-01-01']) {
    const out = join(scratch, `out-${today}`);
    const { err } = await runCli(['screen', folder, '--out', out, '--today', today]);
    assert.match(err, /written to /);
  }
});
