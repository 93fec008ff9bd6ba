import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import { newActor } from '../register/register-database.ts';
import { judge, license, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
const XINJIANG = '65';

const { ask, owner, pool } = await testService({ today: TODAY });
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');

const RAW = 'LGXCE4CB0PZZZ0001';
const vin = `${RAW.slice(0, 8)}${expectedCheckDigit(parseVin(RAW) ?? assert.fail())}${RAW.slice(9)}`;
const submitted = await submitOne(pool, exporter, XINJIANG, vin);
await license(pool, office, exporter, submitted, await judge(pool, submitted, exporter, XINJIANG));

let keys = 0;
const post = (actor: typeof customs, path: string, body: object) => {
  keys += 1;
  return ask(actor, 'POST', path, body, { 'idempotency-key': `key-${keys}` });
};

test('a vehicle through customs and the registry, by HTTP', async () => {
  const may = await ask(customs, 'GET', `/v1/customs/vehicles/${vin}?destination=RU`);
  assert.equal(may.body.answer, 'hold');
  assert.deepEqual(
    may.body.because.map(({ code }: { code: string }) => code),
    ['destination-differs'],
  );
  const entry = { vin, entryNumber: 'E1', destination: 'KZ', odometerKm: 55 };
  const held = await post(customs, '/v1/declarations', { ...entry, destination: 'RU' });
  assert.deepEqual([held.status, held.body.code], [409, 'vehicle-held']);
  assert.equal(held.body.values.reasons, 'destination-differs');
  // what was refused is held, with a number, and told to its office
  assert.equal((await post(customs, '/v1/declarations', entry)).body.values.reasons, 'held-before');
  const holds = await ask(office, 'GET', `/v1/holds?vin=${vin}`);
  assert.deepEqual(
    holds.body.items.map(({ number, attempts }: { number: string; attempts: number }) => [
      number,
      attempts,
    ]),
    [[held.body.values.hold, 2]],
  );
  const release = `/v1/holds/${holds.body.items[0].id}/release`;
  const same = await post(customs, release, { ground: 'mistyped' });
  assert.deepEqual([same.status, same.body.code], [403, 'second-person']);
  const released = await post(office, release, { ground: 'the contract was seen' });
  assert.deepEqual([released.status, released.body.state], [200, 'released']);
  assert.equal((await post(office, '/v1/declarations', entry)).status, 403);
  assert.equal((await post(customs, '/v1/declarations', { ...entry, odometerKm: -1 })).status, 422);
  const nul = await post(customs, '/v1/declarations', { ...entry, entryNumber: 'E\u0000' });
  assert.equal(nul.status, 400);
  assert.equal((await post(customs, '/v1/exits', { vin })).body.code, 'not-declared');
  const declared = await post(customs, '/v1/declarations', entry);
  assert.equal(declared.status, 201);
  const list = await ask(customs, 'GET', '/v1/declarations');
  assert.deepEqual(
    list.body.items.map((item: { vin: string }) => item.vin),
    [vin],
  );
  assert.equal((await post(registry, '/v1/deregistrations', { vin })).body.code, 'not-exited');
  const exited = await post(customs, '/v1/exits', { vin });
  // two calendar months
  assert.deepEqual([exited.status, exited.body.deregisterBy], [201, '2027-01-24']);
  const duties = await ask(exporter, 'GET', '/v1/duties?state=open');
  assert.deepEqual(
    duties.body.items.map(({ rule, due }: { rule: string; due: string }) => [rule, due]),
    [['D02', '2027-01-24']],
  );
  assert.equal((await post(registry, '/v1/deregistrations', { vin })).status, 201);
  const met = await ask(registry, 'GET', '/v1/duties?state=met');
  const duty = met.body.items[0].id;
  const lift = await post(office, `/v1/duties/${duty}/lift`, { ground: 'an error' });
  assert.deepEqual([lift.status, lift.body.code], [409, 'step-not-in-table']);
  const deregistered = await ask(registry, 'GET', '/v1/deregistrations');
  assert.equal(deregistered.body.items.length, 1);
  assert.equal((await ask(customs, 'GET', '/v1/exits')).body.items.length, 0);
  const back = await post(customs, '/v1/returns', { vin });
  assert.deepEqual([back.status, back.body.code], [409, 'not-declared']);
  assert.equal((await ask(customs, 'GET', '/v1/returns')).body.items.length, 0);
});

test('anybody looks one VIN up, in every language, and a country beside it', async () => {
  const known = await ask(null, 'GET', `/v1/vehicles/${vin.toLowerCase()}?to=KZ`);
  assert.equal(known.status, 200);
  const codes = known.body.statements.map(({ code }: { code: string }) => code);
  for (const code of ['built-in-year', 'exported', 'export-applied-for', 'destination-rules'])
    assert.ok(codes.includes(code), code);
  const exported = known.body.statements.find(({ code }: { code: string }) => code === 'exported');
  assert.equal(exported.text.en, 'Exported to Kazakhstan on 24 Nov 2026.');
  assert.equal(exported.text.zh, '2026年11月24日出口至哈萨克斯坦。');
  assert.equal(
    exported.text.es,
    'Se exportó de China el 24 de noviembre de 2026. País de destino: Kazajistán.',
  );
  const unknown = await ask(null, 'GET', '/v1/vehicles/LSJJV8DJ2SC765444');
  assert.equal(unknown.status, 200);
  assert.deepEqual(Object.keys(unknown.body), Object.keys(known.body));
  const none = await ask(null, 'GET', '/v1/vehicles/%00%20x');
  assert.equal(none.body.wellFormed, false);
  assert.equal((await ask(null, 'GET', '/v1/vehicles/x?to=Atlantis')).status, 422);
  assert.equal((await ask(null, 'GET', `/v1/vehicles/${'9'.repeat(200)}`)).status, 422);
  assert.equal((await ask(null, 'GET', '/v1/duties')).status, 401);
});
