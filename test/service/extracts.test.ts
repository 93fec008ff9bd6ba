import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Actor } from '../../src/register/actor.ts';
import { extractRunOf } from '../../src/register/extracts/run-extract-batch.ts';
import { loaderFor, theirVerify } from '../letters/their-library.ts';
import { say } from '../register/register-database.ts';
import { extractWorld } from './extract-world.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-11-24';
const service = await testService({ today: TODAY });
const { app, ask, as, owner, pool, register } = service;
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const world = await extractWorld(register, { owner, pool });
const { exporter, otherExporter, registry, clerk, otherRegistry, office, ministry, customs } =
  world;

let keys = 0;
const post = (actor: Actor | null, path: string, body: object = {}) => {
  keys += 1;
  return ask(actor, 'POST', path, body, { 'idempotency-key': `key-${keys}` });
};
const TOLD = {
  ...{ brand: '示例牌', model: 'SL6460', registeredOn: '2025-06-10' },
  ...{ transfers: 1, lastTransferOn: '2026-01-12', pendingExportOn: '2026-01-12' },
};

/** A car of which the registry has told, and the request for its extract. */
const asked = async (serial: number) => {
  const one = await world.car(serial);
  await world.told(one.vin, TOLD);
  const { status, body } = await post(exporter, '/v1/extracts', { application: one.application });
  assert.equal(status, 201);
  return { ...one, extract: body.items[0] };
};
const sign = (extract: { readonly id: string }, who = registry) =>
  post(who, `/v1/extracts/${extract.id}/sign`, { basis: 'told' });
const signed = async (serial: number) => {
  const one = await asked(serial);
  const { status, body } = await sign(one.extract);
  assert.equal(status, 200, JSON.stringify(body));
  return { ...one, extract: body };
};
const check = async (paper: object) =>
  (await post(null, '/v1/extracts/check', { papers: [paper] })).body.items[0];

test('an exporter asks for its own vehicles, and for those alone of which a registry told', async () => {
  const { vin, application, extract } = await asked(1);
  assert.match(extract.number, /^DJ[A-Z2-7]{10}$/);
  assert.deepEqual(
    [extract.state, extract.vin, extract.destination, extract.askedOn, extract.code],
    ['requested', vin, 'KE', TODAY, null],
  );
  // asked twice is one request; a VIN that is not listed is told so
  const again = await post(exporter, '/v1/extracts', { application, vins: [vin, 'X'] });
  assert.deepEqual(again.body, {
    items: [],
    left: [
      { vin, why: 'asked-already' },
      { vin: 'X', why: 'not-listed' },
    ],
  });
  const silent = await world.car(2);
  const nothing = await post(exporter, '/v1/extracts', { application: silent.application });
  assert.deepEqual(nothing.body.left, [{ vin: silent.vin, why: 'nothing-told' }]);
  // another exporter has no such application, others no such action
  assert.equal((await post(otherExporter, '/v1/extracts', { application })).status, 404);
  for (const who of [registry, office, ministry, customs])
    assert.equal((await post(who, '/v1/extracts', { application })).status, 403);
});

test('who sees what: the exporter its own, the registry those asked of it, the ministry all', async () => {
  const { extract } = await asked(3);
  const sees = async (who: Actor) => (await ask(who, 'GET', `/v1/extracts/${extract.id}`)).status;
  assert.deepEqual(
    [await sees(exporter), await sees(registry), await sees(clerk), await sees(ministry)],
    [200, 200, 200, 200],
  );
  assert.deepEqual([await sees(otherExporter), await sees(otherRegistry)], [404, 404]);
  for (const who of [office, customs]) assert.equal(await sees(who), 403);
  // what it would say is told to the registry before it signs, and to nobody else
  const { told } = (await ask(registry, 'GET', `/v1/extracts/${extract.id}`)).body;
  assert.deepEqual(
    [told.registeredOn, told.transfers, told.pendingExportOn, told.deregistered],
    ['2025-06-10', 1, '2026-01-12', false],
  );
  assert.equal((await ask(exporter, 'GET', `/v1/extracts/${extract.id}`)).body.told, null);
  // another registry, the exporter and a key of a program sign nothing
  assert.equal((await sign(extract, otherRegistry)).status, 404);
  assert.equal((await sign(extract, exporter)).status, 403);
  assert.equal((await sign(extract, { ...registry, person: null })).status, 403);
  // nor does the database take a signature of nobody
  const unsigned = say(
    pool,
    { ...registry, person: null },
    `UPDATE register.extract
      SET state = 'issued', verb = 'sign', stepped_at = clock_timestamp(), basis = 'told'
      WHERE id = $1`,
    [extract.id],
  );
  await assert.rejects(unsigned, { code: 'MPL04' });
});

test('what is signed verifies here and by a program that is not ours, and names nobody', async () => {
  const { vin, extract } = await signed(4);
  assert.deepEqual(
    [extract.state, extract.signedOn, extract.basis, extract.code.length],
    ['issued', TODAY, 'told', 20],
  );
  const file = await app.request(`/v1/extracts/${extract.id}/document`, { headers: as(exporter) });
  assert.equal(file.headers.get('content-type'), 'application/vc');
  const text = await file.text();
  const document = JSON.parse(text);
  assert.deepEqual(document.credentialSubject, {
    number: extract.number,
    destination: 'KE',
    vehicles: [{ vin, brand: '示例牌', model: 'SL6460' }],
    firstRegistration: { on: '2025-06-10' },
    transfers: { count: 1, lastOn: '2026-01-12', pendingExportOn: '2026-01-12' },
    deregistration: { state: 'notDeregistered' },
    toldOn: document.credentialSubject.toldOn,
    basis: 'told',
    signedOn: TODAY,
    signatures: [{ role: 'signed', staff: registry.person?.slice(0, 8) }],
  });
  const { name } = extract.exporter;
  assert.ok(name.length > 0 && !text.includes(name) && !text.includes('91650100MA7TESTAAA'));
  const verified = await post(null, '/v1/letters/verify', { document: text });
  assert.deepEqual(
    [verified.body.answer, verified.body.issuer.reason],
    ['valid', 'entitled-authority'],
  );
  const younger = text.replace('2025-06-10', '2026-06-10');
  const changed = await post(null, '/v1/letters/verify', { document: younger });
  assert.equal(changed.body.answer, 'changed-after-signing');
  // their library, with the trust list of this register; each proof by itself
  const list = (await ask(null, 'GET', '/trust-list')).body;
  const documentLoader = loaderFor(list);
  const now = new Date(Date.parse(document.validFrom) + 1000).toISOString();
  const [own] = document.proof;
  assert.equal(await theirVerify({ ...document, proof: own }, documentLoader, { now }), 'verified');
  const theirs = { ...JSON.parse(younger), proof: own };
  assert.notEqual(await theirVerify(theirs, documentLoader, { now }), 'verified');
});

test('an inspector learns: as issued, changed, not ours, by number and by code', async () => {
  const { vin, extract } = await signed(5);
  const { number, code } = extract;
  for (const paper of [
    number,
    number.toLowerCase(),
    `${number.slice(0, 2)} ${number.slice(2)}`,
    code,
  ]) {
    const found = await check({ paper });
    assert.deepEqual(
      [found.answer, found.code, found.subject.vehicles[0].vin],
      ['as-issued', code, vin],
    );
  }
  const whole = await check({
    paper: number,
    vin: vin.toLowerCase(),
    firstRegisteredOn: '2025-06-10',
  });
  assert.equal(whole.answer, 'as-issued');
  const day = await check({ paper: number, vin, firstRegisteredOn: '2026-06-10' });
  assert.deepEqual([day.answer, day.differs], ['changed', ['firstRegisteredOn']]);
  const gone = await check({ paper: code, deregisteredOn: '2026-02-01' });
  assert.deepEqual([gone.answer, gone.differs], ['changed', ['deregisteredOn']]);
  // the number on the paper of another car tells nothing of the car that it is for
  const other = await check({ paper: number, vin: 'LGXCE4CB2PZZZ0099' });
  assert.deepEqual(other, {
    answer: 'changed',
    subject: null,
    differs: ['vin'],
    code: null,
    endedOn: null,
  });
  const none = { answer: 'not-ours', subject: null, differs: [], code: null, endedOn: null };
  for (const paper of ['DJ2222222222', 'A'.repeat(20), 'anything', number.slice(0, -1)])
    assert.deepEqual(await check({ paper }), none, paper);
  // many at once, each in its place
  const many = await post(null, '/v1/extracts/check', {
    papers: [{ paper: 'DJ2222222222' }, { paper: number }, { paper: code, vin: 'X' }],
  });
  assert.deepEqual(
    many.body.items.map(({ answer }: { answer: string }) => answer),
    ['not-ours', 'as-issued', 'changed'],
  );
  const papers = Array.from({ length: 1001 }, () => ({ paper: number }));
  assert.equal((await post(null, '/v1/extracts/check', { papers })).status, 422);
});

test('what the registry tells otherwise overtakes it, and a later extract takes its place', async () => {
  const { vin, application, extract } = await signed(6);
  // the same told again changes nothing, and a row without a day takes none back
  await world.told(vin, TOLD);
  const { registeredOn: _, ...fewer } = TOLD;
  await world.told(vin, fewer);
  assert.equal((await check({ paper: extract.number })).answer, 'as-issued');
  await world.told(vin, { ...TOLD, registeredOn: '2025-05-10' });
  const overtaken = await check({ paper: extract.number });
  assert.deepEqual([overtaken.answer, overtaken.endedOn], ['overtaken', TODAY]);
  const text = await (
    await app.request(`/v1/extracts/${extract.id}/document`, { headers: as(exporter) })
  ).text();
  assert.equal((await post(null, '/v1/letters/verify', { document: text })).body.answer, 'revoked');
  const later = await post(exporter, '/v1/extracts', { application });
  const { body } = await sign(later.body.items[0]);
  assert.equal((await check({ paper: body.code })).subject.firstRegistration.on, '2025-05-10');
  assert.equal((await check({ paper: extract.number })).answer, 'replaced');
  const old = (await ask(exporter, 'GET', `/v1/extracts/${extract.id}`)).body;
  assert.deepEqual([old.state, old.replacedBy], ['replaced', body.number]);
});

test('one whose signature does not hold is not told as issued', async () => {
  const { extract } = await signed(11);
  assert.equal((await check({ paper: extract.number })).answer, 'as-issued');
  await owner.query(
    `BEGIN;
    SET LOCAL session_replication_role = replica;
    UPDATE register.official_document
      SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '2025-06-10', '2025-06-11'), 'UTF8')
      WHERE thing = '${extract.id}';
    COMMIT`,
  );
  assert.equal((await check({ paper: extract.number })).answer, 'could-not-be-checked');
});

test('the day of deregistration, told later, overtakes it too', async () => {
  const { vin, extract } = await signed(7);
  await world.told(vin, { ...TOLD, deregisteredOn: '2026-11-20' });
  assert.equal((await check({ paper: extract.number })).answer, 'overtaken');
});

test('the registry refuses and annuls with a reason and in words, and without a key signs nothing', async () => {
  const { extract, application } = await asked(8);
  const path = `/v1/extracts/${extract.id}`;
  assert.equal((await post(registry, `${path}/refuse`, { reason: 'no-use' })).status, 422);
  assert.equal((await post(registry, `${path}/refuse`, { reason: 'so', ground: 'x' })).status, 422);
  const said = { reason: 'differs', ground: '档案所载日期与报送不一致，将更正后重新报送。' };
  const { body } = await post(registry, `${path}/refuse`, said);
  assert.deepEqual([body.state, body.reason, body.ground], ['refused', said.reason, said.ground]);
  assert.equal((await sign(extract)).body.code, 'step-not-in-table');
  // asked for again, and taken back
  const again = (await post(exporter, '/v1/extracts', { application })).body.items[0];
  assert.equal((await post(exporter, `/v1/extracts/${again.id}/withdraw`)).body.state, 'withdrawn');
  const third = (await post(exporter, '/v1/extracts', { application })).body.items[0];
  await sign(third);
  const annulled = await post(registry, `/v1/extracts/${third.id}/annul`, {
    ...{ reason: 'mistake', ground: '误签。' },
  });
  assert.equal(annulled.body.state, 'annulled');
  assert.equal((await check({ paper: third.number })).answer, 'annulled');
  // a registry without a key, and one that never told when the car was registered
  const keyless = await world.car(9);
  await world.told(keyless.vin, TOLD, otherRegistry);
  const open = (await post(exporter, '/v1/extracts', { application: keyless.application })).body;
  const refused = await sign(open.items[0], otherRegistry);
  assert.equal(refused.body.code, 'no-authority-key');
  assert.equal(
    (await ask(exporter, 'GET', `/v1/extracts/${open.items[0].id}`)).body.state,
    'requested',
  );
  const dayless = await world.car(10);
  await world.told(dayless.vin, { brand: '示例牌' });
  const without = (await post(exporter, '/v1/extracts', { application: dayless.application })).body;
  assert.equal((await sign(without.items[0])).body.code, 'registration-not-told');
});

test('many are signed beside the answer, and taken along as one ZIP and one PDF', async () => {
  const cars = [];
  for (const serial of [21, 22, 23]) cars.push(await asked(serial));
  const dayless = await world.car(24);
  await world.told(dayless.vin, { brand: '示例牌' });
  const without = (await post(exporter, '/v1/extracts', { application: dayless.application })).body;
  const ids = [...cars.map(({ extract }) => extract.id), without.items[0].id];
  const begun = await post(registry, '/v1/extracts/batches', { extracts: ids, basis: 'file' });
  assert.equal(begun.status, 202, JSON.stringify(begun.body));
  assert.deepEqual([begun.body.extracts, begun.body.signed, begun.body.waiting], [4, 0, 4]);
  const { batch } = begun.body;
  const standing = async () => (await ask(registry, 'GET', `/v1/extracts/batches/${batch}`)).body;
  await extractRunOf(batch)?.work;
  // the one that cannot be signed is left asked for
  const { signed, waiting } = await standing();
  assert.deepEqual([signed, waiting], [3, 1]);
  assert.equal((await ask(otherRegistry, 'GET', `/v1/extracts/batches/${batch}`)).status, 404);
  const again = await post(registry, '/v1/extracts/batches', { extracts: ids, basis: 'file' });
  assert.equal(again.body.code, 'extracts-not-waiting');
  const goOn = await post(registry, `/v1/extracts/batches/${batch}/go-on`);
  assert.equal(goOn.status, 202);

  const [{ vin, application, extract } = assert.fail()] = cars;
  const taken = (as: '/extracts/zip' | '/extracts/pdf', who = exporter) =>
    app.request(`/v1/applications/${application}${as}`, { headers: service.as(who) });
  const zip = unzipSync(new Uint8Array(await (await taken('/extracts/zip')).arrayBuffer()));
  assert.deepEqual(Object.keys(zip).toSorted(), [
    `${vin} ${extract.number}.json`,
    `${vin} ${extract.number}.pdf`,
  ]);
  const pdf = Buffer.from(await (await taken('/extracts/pdf')).arrayBuffer());
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.equal((await taken('/extracts/zip', otherExporter)).status, 404);
  const paper = await app.request(`/v1/extracts/${extract.id}/paper`, { headers: as(exporter) });
  assert.match(paper.headers.get('content-disposition') ?? '', new RegExp(`${extract.number}.pdf`));
});
