import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantAll } from '../../src/register/applications/decisions/grant-all.ts';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { previewGrants } from '../../src/register/applications/decisions/preview-grants.ts';
import { sayFeedTold } from '../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../src/register/feeds/set-feed-rhythm.ts';
import { documentWorld } from './document-world.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const database = await testRegister('2026-03-24');
const { register, owner, pool } = database;
const { exporter, office, ministry, taken } = await documentWorld(register, database);
const customs = await newActor(owner, 'customs');

test('a clear verdict of before midnight is not granted once a register is late', async () => {
  const { application, vehicles } = await taken(2);
  for (const { id: vehicle, vin } of vehicles) {
    await judge(pool, { application, vin, vehicle }, exporter, '65');
  }
  // as judged on the day before
  await owner.query('SET session_replication_role = replica');
  await owner.query(`UPDATE register.verdict SET asked_on = '2026-03-24'`);
  await owner.query('SET session_replication_role = origin');
  const [first, second] = vehicles;
  const vehicle = first?.id ?? '';
  const rhythm = {
    account: 'declaration' as const,
    teller: null,
    days: 3,
    ground: 'as agreed with customs',
  };
  await doneBy(setFeedRhythm(register, ministry, rhythm));
  const told = { account: 'declaration' as const, until: '2026-03-21' };
  await doneBy(sayFeedTold(register, customs, told));

  // the third day is the last on which customs is current
  assert.equal(
    (await doneBy(previewGrants(register, office, { application }))).grantable.length,
    2,
  );
  const { token } = await doneBy(previewGrants(register, office, { application }));
  const next = register.on('2026-03-25');
  const late = await doneBy(previewGrants(next, office, { application }));
  assert.deepEqual(
    [late.grantable, late.others.map(({ why }) => why)],
    [[], ['verdict-overtaken', 'verdict-overtaken']],
  );
  assert.equal(await codeOf(grantVehicle(next, office, { vehicle })), 'verdict-overtaken');
  assert.equal(await codeOf(grantAll(next, office, { application, token })), 'verdict-stale');

  // on its own day it is granted, and on the next one too once customs has told again
  assert.equal((await doneBy(grantVehicle(register, office, { vehicle }))).state, 'granted');
  await doneBy(sayFeedTold(next, customs, { account: 'declaration', until: '2026-03-22' }));
  const other = { vehicle: second?.id ?? '' };
  assert.equal((await doneBy(grantVehicle(next, office, other))).state, 'granted');
});
