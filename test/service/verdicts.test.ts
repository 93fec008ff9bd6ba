import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { lawWith } from '../engine/asked.ts';
import { rightVin } from '../nation/right-vin.ts';
import { LAW } from '../published-law.ts';
import { clearCar, filed, submitted } from '../register/a-car.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const service = await testService({ today: '2026-11-24' });
const { ask, owner, register } = service;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const other = await newActor(owner, 'exporter', { province: '65', uscc: '91821993B3HN2J1K6M' });
const office = await newActor(owner, 'office', { province: '65' });
const office44 = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');
await filed(owner, exporter);

const vin = rightVin(1);
const application = await submitted(service, exporter, clearCar(vin, USCC));
const screened = await register.as(exporter, (tx) =>
  screenApplication(register, tx, { application, version: 1 }),
);
const verdict = screened.kind === 'done' ? (screened.value[0]?.verdict ?? '') : '';

test('a verdict is read whole by the office, as it is told by the exporter, by nobody else', async () => {
  const path = `/v1/verdicts/${verdict}`;
  const whole = await ask(office, 'GET', path);
  assert.equal(whole.status, 200);
  assert.equal(whole.body.verdict.facts['certificate.owner'].standing, 'stated');
  assert.equal(whole.body.onTheApplicantsWord, true);
  const told = await ask(exporter, 'GET', path);
  assert.equal(told.status, 200);
  assert.deepEqual(
    [told.body.risk, told.body.verdict.facts, told.body.verdict.gate],
    [null, undefined, 'clear'],
  );
  for (const actor of [other, office44]) assert.equal((await ask(actor, 'GET', path)).status, 404);
  assert.equal((await ask(null, 'GET', path)).status, 401);
  assert.equal((await ask(administrator, 'GET', path)).status, 403);
});

test('a verdict is given again over HTTP', async () => {
  const again = await ask(office, 'POST', `/v1/verdicts/${verdict}/replay`);
  assert.deepEqual([again.status, again.body.same, again.body.differs], [200, true, []]);
  assert.equal((await ask(exporter, 'POST', `/v1/verdicts/${verdict}/replay`)).status, 403);
});

test('papers are listed, confirmed as seen, and the new verdict stands first', async () => {
  const rows = await ask(office, 'GET', `/v1/applications/${application}/stated-rows?vin=${vin}`);
  const papers = rows.body.items
    .filter(({ account }: { account: string }) => account !== 'licence')
    .map(({ id }: { id: string }) => id);
  assert.equal(papers.length, 3);
  const body = { application, rows: papers };
  assert.equal((await ask(office44, 'POST', '/v1/papers-seen', body)).status, 404);
  const seen = await ask(office, 'POST', '/v1/papers-seen', body);
  assert.equal(seen.status, 200);
  assert.deepEqual([seen.body.seen, seen.body.vehicles[0].onTheApplicantsWord], [3, false]);
  const list = await ask(exporter, 'GET', `/v1/applications/${application}/verdicts?limit=1`);
  assert.equal(list.body.items[0].id, seen.body.vehicles[0].verdict);
  assert.notEqual(list.body.next, null);
  const ofVin = await ask(office, 'GET', `/v1/verdicts?vin=${vin}`);
  assert.deepEqual(
    ofVin.body.items.map(({ id }: { id: string }) => id),
    [seen.body.vehicles[0].verdict, verdict],
  );
});

test('a law is asked beside the one in force, and shows whose answer it changes', async () => {
  const body = { law: { files: lawWith('G01.days=400').files }, on: '2026-12-01' };
  assert.equal((await ask(office, 'POST', '/v1/law-shadows', body)).status, 403);
  const { status, body: text } = await ask(ministry, 'POST', '/v1/law-shadows', body);
  assert.equal(status, 200);
  const events = String(text)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const answers = events.filter(({ type }) => type === 'answer').map(({ answer }) => answer);
  const [{ change }, { shadow }] = answers;
  assert.deepEqual([change.application, change.vin], [application, vin]);
  assert.deepEqual([change.before.gate, change.after.gate], ['clear', 'blocked']);
  assert.ok(change.rules.includes('G01'), String(change.rules));
  assert.deepEqual([shadow.vehicles, shadow.changed], [1, 1]);
  assert.equal(register.engine.ruleset, LAW.hash);
  const kept = await ask(administrator, 'GET', `/v1/law-shadows/${shadow.id}`);
  assert.deepEqual(kept.body.changes, [change]);
  // the same law, now by its hash in the archive, changes nothing of itself
  const same = { law: { hash: LAW.hash }, on: '2026-12-01' };
  const again = await ask(ministry, 'POST', '/v1/law-shadows', same);
  const [last] = String(again.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'answer');
  assert.deepEqual([last.answer.shadow.vehicles, last.answer.shadow.changed], [1, 0]);
  const broken = {
    law: { files: [{ path: 'china/x.yaml', document: { id: 1 } }] },
    on: '2026-12-01',
  };
  const refused = await ask(ministry, 'POST', '/v1/law-shadows', broken);
  assert.match(String(refused.body), /law-with-problems/);
  const { rows } = await owner.query(
    `SELECT count(*)::int AS shadows FROM register.event WHERE verb = 'shadow' AND kind = 'law'`,
  );
  assert.deepEqual(rows, [{ shadows: 2 }]);
});
