import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightVin } from '../nation/right-vin.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { judge, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const { ask, app, as, owner, pool } = await testService({ today: '2026-03-02' });

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');

const VIN = 'LSJJV8DJ2SC765444';
const OTHER = 'LSJJV8DJ2SC765445';
const NOTICE = { en: 'No letter.', zh: '无确认书。' };

test('one car through the API: filing, application, grant, licence; another refused and overturned', async () => {
  const filing = await ask(exporter, 'POST', '/v1/filings', { facts: { phone: '13800138000' } });
  assert.equal(filing.status, 201);
  const at = `/v1/filings/${filing.body.id}`;
  assert.equal((await ask(exporter, 'POST', `${at}/submit`, {})).body.state, 'submitted');
  assert.equal((await ask(office, 'POST', `${at}/accept`)).body.validUntil, '2027-03-01');
  assert.equal(
    (await ask(exporter, 'GET', `/v1/standings/${exporter.organisation}`)).body.state,
    'good',
  );

  const sheet = `licence.vin,licence.destination\n${VIN},KZ\n${OTHER},KZ\n`;
  const drafted = await app.request('/v1/applications/from-file?name=cars.csv', {
    method: 'POST',
    body: sheet,
    headers: { ...as(exporter), 'content-type': 'text/csv' },
  });
  assert.equal(drafted.status, 201);
  const { id: application } = (await drafted.json()) as { id: string };
  const own = `/v1/applications/${application}`;
  const streamed = await ask(exporter, 'POST', `${own}/submit-with-progress`);
  const events = String(streamed.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    events.map(({ type }) => type),
    ['progress', 'answer', 'end'],
  );
  assert.deepEqual(events[0], { type: 'progress', done: 2, total: 2 });
  assert.equal(events[1].answer.due, '2026-03-05');

  const taken = await ask(office, 'POST', '/v1/queue/take');
  assert.equal(taken.body.id, application);
  const [one, two] = taken.body.listed.items;
  await judge(pool, { application, vehicle: one.id, vin: VIN }, exporter, '65');
  const blocked = await ask(office, 'POST', `/v1/decisions/${two.id}/grant`, {});
  assert.deepEqual([blocked.status, blocked.body.code], [409, 'gate-not-clear']);
  const preview = await ask(office, 'GET', `${own}/grants`);
  assert.equal(preview.body.grantable.length, 1);
  const granted = await ask(office, 'POST', `${own}/grant-all`, { token: preview.body.token });
  assert.deepEqual(granted.body, { granted: 1 });
  const draft = await ask(office, 'GET', `/v1/decisions/${two.id}/draft-refusal`);
  assert.equal(draft.status, 200);
  const proposed = await ask(office, 'POST', `/v1/decisions/${two.id}/propose-refusal`, {
    grounds: [{ rule: 'cn.648.letter-required' }],
    notice: NOTICE,
  });
  assert.equal(proposed.body.state, 'refusalProposed');
  const alone = await ask(office, 'POST', `/v1/decisions/${two.id}/countersign`);
  assert.deepEqual([alone.status, alone.body.code], [403, 'second-person']);
  const early = await ask(second, 'POST', `/v1/decisions/${two.id}/countersign`);
  assert.deepEqual([early.status, early.body.code], [409, 'not-heard']);
  const told = await ask(office, 'POST', '/v1/hearings', { vehicle: two.id });
  assert.deepEqual([told.status, told.body.clock.due], [201, '2026-03-09']);
  await ask(exporter, 'POST', `/v1/hearings/${told.body.id}/waive`);
  assert.equal((await ask(second, 'POST', `/v1/decisions/${two.id}/countersign`)).status, 200);
  const decided = await ask(office, 'POST', `${own}/decide`);
  assert.equal(decided.body.licences.length, 1);
  const licence = `/v1/licences/${decided.body.licences[0].id}`;
  assert.equal((await ask(exporter, 'GET', licence)).body.listed[0].vin, VIN);

  await ask(exporter, 'POST', `/v1/decisions/${two.id}/appeal`, { appeal: 'It was there.' });
  assert.equal((await ask(ministry, 'GET', '/v1/appeals')).body.items[0].id, two.id);
  const overturned = await ask(ministry, 'POST', `/v1/appeals/${two.id}/overturn`, {
    grounds: groundsFor('overturn'),
  });
  assert.equal(overturned.body.state, 'overturned');
  const issued = await ask(office, 'POST', `${own}/issue-licences`);
  assert.equal(issued.body.licences.length, 1);
  assert.equal((await ask(exporter, 'POST', `${licence}/surrender`)).body.state, 'surrendered');
  const all = await ask(exporter, 'GET', '/v1/licences?limit=1');
  assert.deepEqual([all.body.items.length, typeof all.body.next], [1, 'string']);
});

test('what cannot be is refused by its code, and a stream tells its refusal', async () => {
  const drafted = await ask(exporter, 'POST', '/v1/applications', {
    accounts: { licence: [{ vin: 'LSJ', destination: 'KZ' }] },
  });
  const checked = await ask(exporter, 'POST', `/v1/applications/${drafted.body.id}/check`);
  const [problem] = String(checked.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(problem.problem.code, 'row-without-vin');
  assert.equal((await ask(exporter, 'GET', '/v1/queue')).status, 403);
  assert.equal((await ask(null, 'GET', '/v1/applications')).status, 401);
  const unknown = await ask(office, 'GET', '/v1/applications/00000000-0000-4000-8000-000000000000');
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'not-found']);
  const key = { 'idempotency-key': 'one' };
  const again = async () =>
    (await ask(exporter, 'POST', '/v1/applications', { accounts: { licence: [] } }, key)).body.id;
  assert.equal(await again(), await again());
});

test('nobody is barred on "whatever", no car refused on "x": each call is refused by its code', async () => {
  const notice = { en: 'n', zh: 'n' };
  const answered = async (path: string, body: object = {}): Promise<readonly unknown[]> => {
    const answer = await ask(office, 'POST', path, body);
    return [answer.status, answer.body.code, answer.body.field];
  };
  const fresh = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTBBB' });
  const at = `/v1/standings/${fresh.organisation}`;
  await ask(office, 'POST', `${at}/begin`);
  // as it was sent before there were grounds
  const before = { ground: 'whatever', evidence: [crypto.randomUUID()], notice };
  assert.equal((await answered(`${at}/talk`, before))[0], 422);
  const [event] = await latestEvent(owner, fresh.organisation ?? '');
  const nothing = [{ kind: 'verdict', id: crypto.randomUUID() }];
  const whatever = [{ discretion: 'whatever' }];
  const wrong = [
    [{ grounds: whatever, evidence: nothing }, 'evidence-not-found', 'evidence'],
    [{ grounds: groundsFor('talk'), evidence: nothing }, 'evidence-not-found', 'evidence'],
    [{ grounds: whatever, evidence: [event] }, 'ground-not-in-law', 'grounds'],
    [{ grounds: groundsFor('propose-bar'), evidence: [event] }, 'ground-not-in-law', 'grounds'],
  ] as const;
  for (const [body, ...code] of wrong) {
    assert.deepEqual(await answered(`${at}/talk`, body), [422, ...code]);
  }
  assert.equal((await ask(office, 'GET', at)).body.state, 'good');

  const submitted = await submitOne(pool, fresh, '65', rightVin(77));
  await judge(pool, submitted, fresh, '65');
  await ask(office, 'POST', `/v1/applications/${submitted.application}/take`);
  const refusal = `/v1/decisions/${submitted.vehicle}/propose-refusal`;
  assert.equal((await answered(refusal, { ground: 'x', notice }))[0], 422);
  assert.deepEqual(await answered(refusal, { grounds: [{ discretion: 'x' }], notice }), [
    ...[422, 'ground-not-in-law', 'grounds'],
  ]);
  const letter = [{ rule: 'cn.648.letter-required' }];
  assert.deepEqual(await answered(refusal, { grounds: letter, notice }), [
    ...[422, 'ground-not-broken', 'grounds'],
  ]);
  assert.deepEqual(await answered(refusal, { grounds: groundsFor('propose-refusal'), notice }), [
    ...[422, 'ground-without-evidence', 'evidence'],
  ]);
});
