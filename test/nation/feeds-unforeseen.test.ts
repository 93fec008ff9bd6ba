import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { byIntake, Desk } from './feeds-by-intake.ts';

let desk: Desk;
before(async () => {
  desk = await Desk.open();
});
after(() => desk.close());

const GOOD = 'LGXCE4CB2PZZZ0001';

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

test('names with spaces around them and with wide brackets are plain', async () => {
  const path = await desk.write(
    'party-names.csv',
    `id,name,address\nA-1,示例（新疆）汽车有限公司,示例路12号3室\nA-2, Example Trading ,\n`,
  );
  const feed = await desk.stage('party', path);
  const { rows, problems, reported } = await desk.staged(feed);
  assert.deepEqual(
    rows.map((row) => new Map(row).get('party.name')),
    ['示例(新疆)汽车有限公司', 'Example Trading'],
  );
  const intake = await byIntake('party', path);
  assert.deepEqual({ rows, problems, reported }, intake);
});

test('a mark of byte order before a cell, as where files were pasted together, loses no cell', async () => {
  const path = await desk.write(
    'reading-marks.csv',
    `vin,on,km\n${GOOD},\ufeffsoon,\ufeff12\n\ufeff${GOOD},2026-03-05,2\n\ufeff${GOOD},2026-03-05,2,x\n`,
  );
  const { rows, problems, reported } = await desk.staged(await desk.stage('reading', path));
  assert.deepEqual(rows[0], [
    ['reading.vin', GOOD],
    ['reading.km', 12],
  ]);
  assert.equal(rows[1]?.length, 3);
  assert.deepEqual({ rows, problems, reported }, await byIntake('reading', path));
});

test('texts that nobody foresaw are read however many they are', async () => {
  const path = await desk.write(
    'reading-many.csv',
    `vin,on\n${lines(60_000, (at) => `V${at},soon ${at}`)}`,
  );
  const { rows, problems } = await desk.staged(await desk.stage('reading', path));
  assert.equal(rows.length, 60_000);
  assert.deepEqual(rows.at(-1), [['reading.vin', 'V59999']]);
  assert.equal(problems.length, 120_000);
});

test('rows that do not fit are read however many they are', async () => {
  const path = await desk.write(
    'reading-wide.csv',
    `vin,on\n${lines(60_000, () => `${GOOD},2026-03-05,x`)}`,
  );
  assert.equal((await desk.stage('reading', path)).reported, 60_000);
});
