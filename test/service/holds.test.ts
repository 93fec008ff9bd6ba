import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { unusedLicences } from '../../src/register/jobs/unused-licences.ts';
import { rightVin } from '../nation/right-vin.ts';
import { newActor } from '../register/register-database.ts';
import { judge, license, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

/** The first bytes of a JPEG: nothing draws it here. */
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const TODAY = '2026-11-24';
const { app, as, ask, owner, pool, register } = await testService({ today: TODAY });
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');

const licensed = async (at: number) => {
  const vin = rightVin(at);
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licence } = await license(pool, office, exporter, submitted, verdict);
  return { vin, licence, submitted };
};

let keys = 0;
const post = (actor: typeof customs, path: string, body: object) => {
  keys += 1;
  return ask(actor, 'POST', path, body, { 'idempotency-key': `key-${keys}` });
};

test('a hold from its record to its release, by HTTP', async () => {
  const { vin } = await licensed(1);
  const held = await post(customs, '/v1/holds', { vin, ground: 'papers-doubtful', words: 'seal' });
  assert.equal(held.status, 201);
  const hold = held.body.id;
  const listed = await ask(exporter, 'GET', '/v1/holds?stands=true');
  assert.equal(listed.body.items[0].number, held.body.number);
  const answered = await post(exporter, `/v1/holds/${hold}/answer`, { answer: 'It is ours.' });
  assert.equal(answered.body.state, 'answered');
  const referred = await post(customs, `/v1/holds/${hold}/refer`, { ground: 'for the office' });
  assert.equal(referred.body.state, 'referred');
  const released = await post(office, `/v1/holds/${hold}/release`, { ground: 'seal compared' });
  assert.deepEqual([released.status, released.body.state], [200, 'released']);
  const whole = await ask(customs, 'GET', `/v1/holds/${hold}`);
  assert.deepEqual(
    whole.body.timeline.map(({ verb }: { verb: string }) => verb),
    ['hold', 'answer', 'refer', 'release'],
  );
  // a retried request whose answer was lost makes nothing twice, under one key and under another
  const entry = { vin, entryNumber: 'E1', destination: 'RU', odometerKm: 5 };
  const refused = await post(customs, '/v1/declarations', entry);
  const again = await post(customs, '/v1/declarations', entry);
  assert.deepEqual([refused.status, again.body.values.hold], [409, refused.body.values.hold]);
  const { rows } = await owner.query(
    `SELECT count(*)::int AS attempts
      FROM register.hold_attempt a
      JOIN register.hold h ON h.id = a.hold
      WHERE h.vin = $1`,
    [vin],
  );
  assert.deepEqual(rows, [{ attempts: 2 }]);
});

test('one entry of many cars, what waits to leave, and what went on by a signed ground, by HTTP', async () => {
  const one = await licensed(2);
  const two = await licensed(3);
  const answered = await post(customs, '/v1/declarations/batch', {
    ...{ entryNumber: 'E7', destination: 'KZ' },
    vehicles: [
      { vin: one.vin, odometerKm: 7 },
      { vin: 'x', odometerKm: 7 },
    ],
  });
  assert.deepEqual(
    [answered.status, answered.body.items.map(({ outcome }: { outcome: string }) => outcome)],
    [201, ['declared', 'vin-unread']],
  );
  const waiting = await ask(customs, 'GET', '/v1/declarations/waiting');
  assert.deepEqual(
    waiting.body.items.map(({ vin, overdue }: { vin: string; overdue: boolean }) => [vin, overdue]),
    [[one.vin, false]],
  );
  await judge(pool, two.submitted, exporter, '65', { gate: 'blocked' });
  const entry = { vin: two.vin, entryNumber: 'E8', destination: 'KZ', odometerKm: 5 };
  const unsigned = await post(customs, '/v1/declarations', entry);
  assert.deepEqual([unsigned.status, unsigned.body.code], [409, 'ground-needed']);
  const signed = { ground: 'office-confirmed', words: 'letter of the office' };
  assert.equal((await post(customs, '/v1/declarations', { ...entry, signed })).status, 201);
  const passes = await ask(office, 'GET', '/v1/border-passes');
  assert.deepEqual(
    passes.body.items.map(({ vin, words }: { vin: string; words: string }) => [vin, words]),
    [[two.vin, signed.words]],
  );
});

test('what became of a car whose licence ended unused is said, refused and accepted, by HTTP', async () => {
  const { vin, licence } = await licensed(4);
  assert.equal((await post(exporter, `/v1/licences/${licence}/surrender`, {})).status, 200);
  await unusedLicences(register);
  const owed = await ask(exporter, 'GET', `/v1/duties?vin=${vin}&rule=D08`);
  const at = `/v1/duties/${owed.body.items[0].id}`;
  const body = { outcome: 'kept', statement: 'in our yard' };
  assert.equal((await post(exporter, `${at}/state`, body)).body.state, 'stated');
  assert.equal((await post(office, `${at}/decline`, { ground: 'where?' })).body.state, 'open');
  await post(exporter, `${at}/state`, body);
  assert.equal((await post(office, `${at}/accept`, { ground: 'seen' })).body.state, 'met');
});

test('what a car went on with by a signed ground is photographed by its port, until it has left', async () => {
  const car = await licensed(5);
  await judge(pool, car.submitted, exporter, '65', { gate: 'blocked' });
  const entry = { vin: car.vin, entryNumber: 'E9', destination: 'KZ', odometerKm: 5 };
  const signed = { ground: 'office-confirmed', words: 'letter of the office' };
  assert.equal((await post(customs, '/v1/declarations', { ...entry, signed })).status, 201);
  const { body: passes } = await ask(customs, 'GET', `/v1/border-passes?vin=${car.vin}`);
  const [{ id: pass, takesPhotographs }] = passes.items;
  assert.equal(takesPhotographs, true);

  const photograph = async (actor: Actor) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      ...{ attachedTo: 'pass', thing: pass, kind: 'odometerPhotograph' },
    }))
      form.append(name, value);
    form.append('files', new File([new Uint8Array(PICTURE)], 'a.jpg'));
    const sent = { method: 'POST', body: form, headers: as(actor) };
    const response = await app.request('/v1/papers', sent);
    const { code, items } = await response.json();
    return code ?? items[0].problem?.code ?? response.status;
  };
  const elsewhere = await newActor(owner, 'customs');
  assert.equal(await photograph(elsewhere), 'no-papers-now');
  for (const actor of [exporter, office]) assert.notEqual(await photograph(actor), 200);
  assert.equal(await photograph(customs), 200);

  const seen = async (actor: Actor): Promise<readonly string[]> => {
    const { body } = await ask(actor, 'GET', `/v1/papers?attachedTo=pass&thing=${pass}`);
    return (body.items ?? []).map(({ kind }: { kind: string }) => kind);
  };
  const ministry = await newActor(owner, 'ministry');
  for (const actor of [customs, elsewhere, office, ministry])
    assert.deepEqual(await seen(actor), ['odometerPhotograph']);
  const office44 = await newActor(owner, 'office', { province: '44' });
  for (const actor of [exporter, office44]) assert.deepEqual(await seen(actor), []);

  assert.equal((await post(customs, '/v1/exits', { vin: car.vin, signed })).status, 201);
  assert.equal(await photograph(customs), 'no-papers-now');
  const whole = await ask(office, 'GET', `/v1/border-passes/${pass}`);
  assert.equal(whole.body.takesPhotographs, false);
});
