import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { listProductionLists } from '../../src/register/letters/production/list-production-lists.ts';
import { listProductionProblems } from '../../src/register/letters/production/list-production-problems.ts';
import { producedOf } from '../../src/register/letters/production/produced-of.ts';
import { takeProductionList } from '../../src/register/letters/production/take-production-list.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister();
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const other = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
const exporter = await newActor(owner, 'exporter', { uscc: '915260183BJ1XG6123' });
const folder = await mkdtemp(join(tmpdir(), 'production-'));
after(() => rm(folder, { recursive: true, force: true }));

// by hand (GB 16735-2019 table A.2): 24 35 30 20 8 3 2 20 · 81 32 0 0 0 0 0 2 are 257, and 257 = 23 × 11 + 4
const ONE = 'LVVDB11B4RD000001';
const TWO = 'LVVDB11B6RD000002';
const THREE = 'LVVDB11B8RD000003';
const WRONG = 'LVVDB11B5RD000001';

const handIn = async (text: string, replace = false, name = 'cars.csv') => {
  const path = join(folder, name);
  await writeFile(path, text);
  return takeProductionList(register, maker, {
    ...{ name, replace },
    file: { path, digest: '00'.repeat(32) },
  });
};

const standing = async (vin: string, actor = maker) =>
  doneBy(register.as(actor, async (tx) => (await producedOf(tx, [vin])).get(vin)));

test('without a list nobody knows whether a car is ours', async () => {
  assert.deepEqual(await standing(ONE), {
    ...{ standing: 'no-list', checkDigit: true, model: null, market: null },
    ...{ energy: null, dealer: null, warrantyBegun: null },
  });
  assert.equal((await standing(WRONG))?.checkDigit, false);
});

test('every valid row is taken, and of any other the row, the field, the value and what helps are told', async () => {
  const list = await doneBy(
    handIn(
      [
        'VIN,车型,市场,能源类型,经销商,质保起始日期,颜色',
        `${ONE},瑞虎8,哈萨克斯坦,插电混动,阿拉木图店,,红`,
        `${WRONG},瑞虎8,KZ,,,,`,
        `${TWO},艾瑞泽,CN,纯电动,芜湖店,2026-08-31,`,
        `,瑞虎8,KZ,,,,`,
        `${TWO},另一行,CN,,,,`,
        `${THREE},,Atlantis,,,2026-13-01,`,
      ].join('\n'),
    ),
  );
  assert.deepEqual([list.rows, list.taken, list.replaces], [6, 3, false]);
  const { items } = await doneBy(
    listProductionProblems(register, maker, { list: list.id, limit: 50 }),
  );
  assert.deepEqual(
    items.map(({ row, field, code, value }) => [row, field, code, value]),
    [
      [1, '颜色', 'unknown-header', '颜色'],
      [3, 'vin', 'vin-check-digit', WRONG],
      [5, 'vin', 'vin-missing', ''],
      [6, 'vin', 'vin-repeated', TWO],
      [7, 'market', 'unknown-country', 'Atlantis'],
      [7, 'warrantyBegun', 'impossible-date', '2026-13-01'],
    ],
  );
  assert.ok(items.every(({ remedy }) => remedy.en !== '' && remedy.zh !== ''));
  assert.deepEqual(await standing(ONE), {
    ...{ standing: 'listed', checkDigit: true, model: '瑞虎8', market: 'KZ' },
    ...{ energy: 'phev', dealer: '阿拉木图店', warrantyBegun: null },
  });
  const begun = await standing(TWO);
  assert.deepEqual(
    [begun?.standing, begun?.model, begun?.warrantyBegun],
    [...['warranty-begun', '艾瑞泽', '2026-08-31']],
  );
  assert.equal((await standing(THREE))?.standing, 'listed');
  assert.equal((await standing(WRONG))?.standing, 'not-listed');
});

test('a list is added to, or takes the place of all before it', async () => {
  await doneBy(handIn(`VIN,Model\n${ONE},Tiggo 8 PRO\n`));
  assert.equal((await standing(ONE))?.model, 'Tiggo 8 PRO');
  assert.equal((await standing(TWO))?.standing, 'warranty-begun');
  await doneBy(handIn(`VIN,Model\n${THREE},Arrizo\n`, true));
  assert.equal((await standing(ONE))?.standing, 'not-listed');
  assert.equal((await standing(THREE))?.model, 'Arrizo');
  const { items } = await doneBy(listProductionLists(register, maker, { limit: 10 }));
  assert.deepEqual(
    items.map(({ replaces, taken }) => [replaces, taken]),
    [
      [true, 1],
      [false, 1],
      [false, 3],
    ],
  );
});

test('what holds nothing of use changes nothing', async () => {
  for (const text of ['', 'Model\nTiggo\n', `VIN\n${WRONG}\n`, '{"a":1}'])
    assert.equal(await codeOf(handIn(text, true)), 'production-not-readable', text);
  assert.equal((await standing(THREE))?.standing, 'listed');
});

test('nobody else sees a list or writes one, whatever SQL is used', async () => {
  assert.equal((await standing(THREE, other))?.standing, 'no-list');
  assert.deepEqual((await doneBy(listProductionLists(register, other, { limit: 10 }))).items, []);
  const tables = ['production_list', 'production_problem', 'produced_vehicle'];
  for (const table of tables) {
    assert.deepEqual(await say(pool, other, `SELECT * FROM register.${table}`), []);
    await assert.rejects(say(pool, exporter, `SELECT * FROM register.${table}`), { code: '42501' });
  }
  await say(pool, other, 'SELECT register.replace_production(gen_random_uuid())');
  assert.equal((await standing(THREE))?.standing, 'listed');
  await assert.rejects(
    say(pool, other, 'UPDATE register.produced_vehicle SET manufacturer = manufacturer'),
    { code: '42501' },
  );
});

test('the database reads a check digit as the program does', async () => {
  const places = Array.from({ length: 400 }, (_, at) => at);
  const vins = places.map(
    (at) =>
      `LVVDB11B${'0123456789X'[at % 11]}RD${String(at * 7919)
        .padStart(6, '0')
        .slice(-6)}`,
  );
  const odd = ['', 'LVVDB11B4RD00000', 'IVVDB11B4RD000001', 'lvvdb11b4rd000001', ...vins];
  const { rows } = await owner.query<{ holds: boolean }>(
    'SELECT register.check_digit_holds(v) AS holds FROM unnest($1::text[]) WITH ORDINALITY AS t(v, n) ORDER BY n',
    [odd],
  );
  assert.deepEqual(
    rows.map(({ holds }) => holds),
    odd.map((vin) => vinStandingOf(vin) === 'valid'),
  );
  assert.ok(rows.filter(({ holds }) => holds).length > 20);
});
