import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC } from '../../src/register/actor.ts';
import { attestOutlets } from '../../src/register/outlets/attest-outlets.ts';
import { listMakerDuties } from '../../src/register/outlets/list-maker-duties.ts';
import { proposeOutlet } from '../../src/register/outlets/propose-outlet.ts';
import { publishNetwork } from '../../src/register/outlets/publish-network.ts';
import { readCoverage } from '../../src/register/outlets/read-coverage.ts';
import { reportNetwork } from '../../src/register/outlets/report-network.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const chery = await newActor(owner, 'manufacturer', { maker: 'chery' });

let cars = 0;
/** A car of a maker that left for a country. */
const left = async (maker: string, country: string): Promise<void> => {
  cars += 1;
  const vin = `LVVDB11B7RD${String(cars).padStart(6, '0')}`;
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licensed } = await license(pool, office, exporter, submitted, verdict);
  await owner.query('ALTER TABLE register.licensed_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.licensed_vehicle
      SET state = 'exited', customs_entry = 'E', declared_on = '2026-01-01', exited_on = '2026-01-02', maker = $2,
        declared_destination = $3
      WHERE id = $1`,
    [licensed, maker, country],
  );
  await owner.query('ALTER TABLE register.licensed_vehicle ENABLE TRIGGER USER');
};

const dutiesOf = async (country: string) => {
  const { items } = await doneBy(listMakerDuties(register, PUBLIC, { country }));
  return items.map(({ maker, vehicles, outlets, reported, publishedOn, capacity, outletList }) => [
    ...[maker, vehicles, outlets, reported, publishedOn, capacity, outletList],
  ]);
};

test('what a manufacturer reports and publishes is shown beside the cars that left', async () => {
  await left('chery', 'KZ');
  await left('chery', 'KZ');
  await left('gwm', 'KZ');
  assert.deepEqual(await dutiesOf('KZ'), [
    ['chery', 2, 0, null, null, 'not-shown', 'not-shown'],
    ['gwm', 1, 0, null, null, 'not-shown', 'not-shown'],
  ]);
  const told = { number: '1', name: 'Made Up Motors', country: 'KZ' };
  const { id } = await doneBy(proposeOutlet(register, chery, told));
  await doneBy(attestOutlets(register, chery, { outlets: [id] }));
  await doneBy(reportNetwork(register, chery, { country: 'KZ', year: 2026, outlets: 1 }));
  await doneBy(publishNetwork(register, chery, { country: 'KZ' }));
  assert.deepEqual(await dutiesOf('KZ'), [
    ['chery', 2, 1, 1, '2026-11-24', 'met', 'met'],
    ['gwm', 1, 0, null, null, 'not-shown', 'not-shown'],
  ]);
});

test('a manufacturer on the list of qualified ones that reports none is overdue', async () => {
  await left('chery', 'UZ');
  await owner.query(
    `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, facts)
      SELECT 'maker', id, 'fed', 'feed', id, 1, '{"maker.id": "chery", "maker.qualifiedYears": "2025,2026"}'
      FROM register.organisation
      WHERE id = $1`,
    [office.organisation],
  );
  assert.deepEqual(await dutiesOf('UZ'), [['chery', 1, 0, null, null, 'not-shown', 'not-shown']]);
  await doneBy(reportNetwork(register, chery, { country: 'UZ', year: 2026, outlets: 0 }));
  assert.deepEqual(await dutiesOf('UZ'), [['chery', 1, 0, 0, null, 'overdue', 'not-shown']]);
  // reported anew: the last report of a year counts
  await doneBy(reportNetwork(register, chery, { country: 'UZ', year: 2026, outlets: 3 }));
  assert.deepEqual(await dutiesOf('UZ'), [['chery', 1, 0, 3, null, 'not-shown', 'not-shown']]);
});

test('coverage is none without an attested outlet, thin where none serves others, with the figures', async () => {
  const { items, bounds } = await doneBy(readCoverage(register, PUBLIC, {}));
  assert.deepEqual(bounds, { carsPerOutlet: 500, servingOthers: 1 });
  assert.deepEqual(
    items.map(({ country, maker, cars: of, attested, carsPerOutlet, coverage }) => [
      ...[country, maker, of, attested, carsPerOutlet, coverage],
    ]),
    [
      ['KZ', 'chery', 2, 1, 2, 'thin'],
      ['KZ', 'gwm', 1, 0, null, 'none'],
      ['UZ', 'chery', 1, 0, null, 'none'],
    ],
  );
});
