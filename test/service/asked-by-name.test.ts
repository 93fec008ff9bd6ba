import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import type { NamedPiece } from '../../src/register/ground-shapes.ts';
import { unusedLicences } from '../../src/register/jobs/unused-licences.ts';
import { API } from '../../src/service/api/api.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar } from '../register/a-car.ts';
import { another, newActor } from '../register/register-database.ts';
import { groundsFor, latestEvent } from '../register/rests-on.ts';
import { testService } from './test-service.ts';

/** Areas of which every route is answered with success here: by the first word of its documentation. */
const AREAS = [
  'Exporters',
  "Exporters' filings",
  'Standing of exporters',
  'Applications',
  'Decisions and appeals',
  'Inspections',
  'Licences',
  'Border and deregistration',
  'Duties',
];
const ROUTES = API.filter(({ title }) => AREAS.includes(title.en)).flatMap(({ routes }) => routes);

const { app, as, ask, owner, register } = await testService({ today: '2026-11-24' });
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const fresh = await newActor(owner, 'exporter', { province: '65', uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office', { province: '65' });
const second = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const minister = await another(owner, ministry);
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');

const GROUND = { ground: 'The office saw the originals.' };
const NOTICE = { en: 'No letter.', zh: '无确认书。' };

const answered = new Set<string>();
const NAMED = ROUTES.map(({ id, method, path }) => ({
  id: String(id),
  method,
  // a part in braces is no word that another path has in its place
  at: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  braces: path.split('{').length,
})).toSorted((one, other) => one.braces - other.braces);

/** Asks, by a path whose route is told apart by its words; what is not answered with success fails. */
const done = async (
  actor: Actor,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers as clients do
): Promise<any> => {
  const answer = await ask(actor, method, path, body);
  assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
  const [bare = ''] = path.split('?');
  const route = NAMED.find((one) => one.method === method && one.at.test(bare));
  answered.add(route?.id ?? '');
  return answer.body;
};

/** The last of the lines of a stream is its end; the one before it is the answer. */
// biome-ignore lint/suspicious/noExplicitAny: as above
const lastAnswer = (lines: unknown): any =>
  String(lines)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .findLast(({ type }) => type === 'answer')?.answer;

const sent = async (method: string, path: string, sheet: string) => {
  const response = await app.request(path, {
    method,
    body: sheet,
    headers: { ...as(exporter), 'content-type': 'text/csv' },
  });
  assert.ok(response.ok, `${path}: ${response.status}`);
  const [bare = ''] = path.split('?');
  answered.add(NAMED.find((one) => one.method === method && one.at.test(bare))?.id ?? '');
  return (await response.json()) as { readonly id: string };
};

test('a filing is withdrawn, one refused, one accepted; its exporter is read by its office', async () => {
  const begin = async (): Promise<string> =>
    `/v1/filings/${(await done(exporter, 'POST', '/v1/filings', { facts: { phone: '13800138000' } })).id}`;
  assert.equal((await done(exporter, 'POST', `${await begin()}/withdraw`)).state, 'withdrawn');
  const asked = await begin();
  await done(exporter, 'POST', `${asked}/submit`, {});
  const { questions } = await done(office, 'POST', `${asked}/ask`, { questions: [NOTICE] });
  const answers = [{ question: questions[0].id, text: 'Three of them.' }];
  assert.equal((await done(exporter, 'POST', `${asked}/answer`, { answers })).state, 'submitted');
  const refused = await done(office, 'POST', `${asked}/refuse`, {
    grounds: groundsFor('refuse'),
    notice: NOTICE,
  });
  assert.deepEqual([refused.state, refused.notice], ['refused', NOTICE]);
  const kept = await begin();
  const said = { phone: '0991-5550000', legalPerson: '王某', afterSales: 'Two workshops.' };
  const { said: all } = await done(exporter, 'POST', `${kept}/particulars`, said);
  assert.deepEqual(
    all.map(({ afterSales }: { afterSales: string }) => afterSales),
    [said.afterSales],
  );
  const reason = { reason: 'To ask for the lease.' };
  assert.deepEqual(await done(office, 'POST', `${kept}/contact`, reason), {
    ...{ phone: said.phone, legalPerson: said.legalPerson },
  });
  await done(exporter, 'POST', `${kept}/submit`, {});
  await done(office, 'POST', `${kept}/accept`);
  const read = await done(exporter, 'GET', kept);
  assert.deepEqual([read.state, read.validUntil], ['filed', '2027-11-23']);
  const listed = await done(office, 'GET', '/v1/filings?state=refused');
  assert.deepEqual(
    listed.items.map(({ id }: { id: string }) => `/v1/filings/${id}`),
    [asked],
  );
  const known = await done(office, 'GET', `/v1/exporters/${exporter.organisation}`);
  assert.ok((await done(office, 'GET', '/v1/exporters')).items.length > 0);
  assert.deepEqual([known.uscc, known.standing.state], [USCC, 'good']);
  const unfiled = await done(ministry, 'GET', `/v1/exporters/${fresh.organisation}`);
  assert.equal(unfiled.standing, null);
  const at = `/v1/exporters/${exporter.organisation}`;
  const { items } = await done(office, 'GET', `${at}/figures`);
  assert.deepEqual([items[0].figure, items[0].value], ['applied', 0]);
  assert.deepEqual((await done(office, 'GET', `${at}/rows?figure=applied`)).items, []);
  const stranger = await ask(office, 'GET', `/v1/exporters/${customs.organisation}`);
  assert.equal(stranger.status, 404);
});

/** Tells an exporter what is proposed, which answers. */
const heardOf = async (proposal: object, who: Actor): Promise<void> => {
  const told = await done(office, 'POST', '/v1/hearings', proposal);
  const answer = { answer: 'It was not so.' };
  assert.equal(
    (await done(who, 'POST', `/v1/hearings/${told.id}/answer`, answer)).state,
    'answered',
  );
  assert.equal((await done(office, 'GET', '/v1/hearings?limit=1')).items.length, 1);
  assert.equal((await done(who, 'GET', `/v1/hearings/${told.id}`)).answer, answer.answer);
};

test('a standing through a talk, an order and a bar', async () => {
  const at = `/v1/standings/${fresh.organisation}`;
  const step = (who: Actor, verb: string, body?: object) =>
    done(who, 'POST', `${at}/${verb}`, body);
  await step(office, 'begin');
  const listed = await done(
    office,
    'GET',
    `/v1/exporters/${fresh.organisation}/evidence?kind=event&limit=1`,
  );
  const evidence = listed.items.map(({ kind, id }: { kind: string; id: string }) => ({ kind, id }));
  const open = await done(ministry, 'GET', '/v1/grounds?decision=standing.talk');
  assert.deepEqual(open.items[0].discretion, 'cn.648.dishonest-conduct');
  const resting = (verb: Parameters<typeof groundsFor>[0], more: object = { evidence }) => ({
    grounds: groundsFor(verb),
    ...more,
  });
  const noticed = { evidence, notice: NOTICE };
  await step(office, 'talk', resting('talk'));
  assert.equal((await step(office, 'settle', resting('settle', {}))).state, 'good');
  await step(office, 'talk', resting('talk'));
  await step(office, 'propose-order', resting('propose-order', noticed));
  assert.equal((await step(office, 'drop')).state, 'talkedTo');
  await step(office, 'propose-order', resting('propose-order', noticed));
  await heardOf({ exporter: fresh.organisation }, fresh);
  const preview = await done(second, 'GET', `${at}/document-preview`);
  assert.equal(preview.subject.kind, 'order');
  await step(second, 'order');
  const report = { report: 'Three appraisers now.', evidence };
  assert.equal((await done(fresh, 'POST', '/v1/standing/report', report)).state, 'reported');
  assert.equal((await step(office, 'clear', resting('clear'))).state, 'good');
  await step(office, 'talk', resting('talk'));
  await step(office, 'propose-order', resting('propose-order', noticed));
  await heardOf({ exporter: fresh.organisation }, fresh);
  await step(second, 'order');
  await step(office, 'propose-bar', resting('propose-bar', noticed));
  await heardOf({ exporter: fresh.organisation }, fresh);
  assert.equal((await step(second, 'bar')).state, 'barred');
  assert.equal((await step(ministry, 'lift', resting('lift'))).state, 'good');
  await step(office, 'talk', resting('talk'));
  assert.equal((await step(minister, 'overturn', resting('overturn', {}))).state, 'good');
  assert.equal((await done(fresh, 'GET', at)).state, 'good');
  const all = await done(ministry, 'GET', '/v1/standings?state=good');
  assert.equal(all.items.length, 2);
});

/** The accounts of several cars in one. */
const accountsOf = (
  cars: readonly (readonly [vin: string, licence: Readonly<Record<string, unknown>>])[],
) => {
  const accounts: Record<string, object[]> = {};
  for (const [vin, licence] of cars) {
    for (const [account, rows] of Object.entries(clearCar(vin, USCC))) {
      const more = account === 'licence' ? licence : {};
      accounts[account] = [
        ...(accounts[account] ?? []),
        ...rows.map((row) => ({ ...row, ...more })),
      ];
    }
  }
  return accounts;
};

const SHEET = (vin: string): string => `licence.vin,licence.destination\n${vin},GE\n`;

test('an application is drafted, mended, amended, compared and taken back', async () => {
  const [vin, added] = [rightVin(91), rightVin(92)];
  const { id } = await sent('POST', '/v1/applications/from-file?name=a.csv', SHEET(rightVin(90)));
  const own = `/v1/applications/${id}`;
  await sent('PUT', `${own}/draft-file?name=b.csv`, SHEET(added));
  const accounts = accountsOf([[vin, { 'licence.odometerKm': 'many' }]]);
  await done(exporter, 'PUT', `${own}/draft`, { accounts });
  const { cells, vehicles, destinations } = await done(exporter, 'GET', `${own}/draft`);
  assert.deepEqual([vehicles, destinations], [1, { GE: 1 }]);
  const prepared = await done(exporter, 'GET', `${own}/draft/rows`);
  assert.equal(prepared.accounts.licence[0].vin, vin);
  const drafts = await done(exporter, 'GET', '/v1/application-drafts');
  assert.ok(drafts.items.some((one: { application: string }) => one.application === id));
  const [{ row, field, value, blocks }] = cells;
  assert.deepEqual([field, value, blocks], ['licence.odometerKm', 'many', false]);
  const mended = await done(exporter, 'PATCH', `${own}/draft`, {
    cells: [{ row, field, value: '9,100' }],
  });
  assert.deepEqual(mended.cells, []);
  const elsewhere = await ask(fresh, 'PATCH', `${own}/draft`, { cells: [] });
  assert.equal(elsewhere.status, 404);
  const checked = lastAnswer(await done(exporter, 'POST', `${own}/check`));
  assert.equal(checked.vehicles[0].vin, vin);
  const submitted = lastAnswer(await done(exporter, 'POST', `${own}/submit-with-progress`));
  assert.equal(submitted.state, 'submitted');
  assert.equal((await done(exporter, 'GET', `${own}/filed`)).accounts.licence[0].vin, vin);
  assert.equal((await done(exporter, 'POST', `${own}/draft/from-filed`)).vehicles, 1);
  const copy = await done(exporter, 'POST', `${own}/copy`);
  await done(exporter, 'POST', `/v1/applications/${copy.application.id}/withdraw`);
  await done(exporter, 'POST', `${own}/amend`, {
    accounts: accountsOf([
      [vin, { 'licence.odometerKm': 9_200 }],
      [added, {}],
    ]),
  });
  const { items } = await done(office, 'GET', `${own}/changes`);
  assert.deepEqual(items, [
    {
      ...{ version: 2, added: [added], removed: [] },
      changed: [
        {
          ...{ vin, account: 'licence', fact: 'licence.odometerKm' },
          ...{ before: 9_100, after: 9_200 },
        },
      ],
    },
  ]);
  assert.equal((await done(exporter, 'POST', `${own}/withdraw`)).state, 'withdrawn');
});

const [ONE, TWO, THREE, FOUR] = [rightVin(1), rightVin(2), rightVin(3), rightVin(4)] as const;
// another country, another licence
const CARS = [
  [ONE, {}],
  [TWO, { 'licence.destination': 'KZ' }],
  [THREE, {}],
  [FOUR, {}],
] as const;

test('an application is taken, asked about, looked at and decided', async () => {
  const drafted = await done(exporter, 'POST', '/v1/applications', { accounts: accountsOf(CARS) });
  const own = `/v1/applications/${drafted.id}`;
  await done(exporter, 'POST', `${own}/submit`);
  assert.equal((await done(office, 'GET', '/v1/queue')).items[0].id, drafted.id);
  await done(office, 'POST', '/v1/queue/take');
  assert.equal((await done(office, 'POST', `${own}/release`)).state, 'submitted');
  await done(office, 'POST', `${own}/assign`, { person: office.person });
  await done(office, 'POST', `${own}/take`);
  await done(office, 'POST', `${own}/ask`, { questions: [{ vin: ONE, text: NOTICE }] });
  const open = await done(exporter, 'GET', '/v1/questions?answered=false');
  assert.deepEqual([open.items.length, open.items[0].vin], [1, ONE]);
  const answers = [{ question: open.items[0].id, text: 'Here it is.' }];
  await done(exporter, 'POST', `${own}/answer`, { answers });
  await done(office, 'POST', `${own}/take`);
  assert.equal((await done(office, 'GET', own)).listed.items.length, CARS.length);
  assert.equal((await done(ministry, 'GET', '/v1/applications?state=underReview')).items.length, 1);
  assert.equal((await done(office, 'GET', `${own}/vehicles?limit=3`)).items.length, 3);

  const of = await done(exporter, 'GET', `${own}/vehicles/${ONE}`);
  assert.deepEqual([of.vin, of.state, of.verdict.risk], [ONE, 'open', null]);
  const unseen = await done(office, 'GET', `${own}/stands`);
  assert.deepEqual(unseen, { grantable: 0, notSeen: CARS.length, toInspect: 0, notClear: 0 });
  const told = await done(office, 'GET', `${own}/vehicles/${ONE}/tellings`);
  assert.deepEqual(
    told.items.map(({ account, by, standing, seen }: Record<string, unknown>) =>
      [account, by, standing, seen].join(' '),
    ),
    ['certificate', 'factory', 'inspection', 'licence'].map(
      (account) => `${account} exporter stated false`,
    ),
  );
  assert.deepEqual((await done(office, 'GET', `${own}/draft-questions`)).items, []);
  const template = { name: 'seal', text: NOTICE };
  const keep = await done(office, 'POST', '/v1/question-templates', template);
  assert.deepEqual((await done(office, 'GET', '/v1/question-templates')).items, [keep]);
  await done(office, 'POST', `/v1/question-templates/${keep.id}/end`);
  const changes = await done(office, 'GET', `${own}/vehicles/${ONE}/verdict-changes`);
  assert.deepEqual(
    changes.items.map(({ gate }: { gate: string }) => gate),
    ['clear'],
  );
  const beside = await done(office, 'GET', `${own}/vehicles/${ONE}/neighbours`);
  assert.deepEqual(beside, { shared: [], elsewhere: [] });
  for (const what of ['tellings', 'neighbours']) {
    const none = await ask(office, 'GET', `${own}/vehicles/${rightVin(99)}/${what}`);
    assert.equal(none.status, 404, what);
    const not = await ask(exporter, 'GET', `${own}/vehicles/${ONE}/${what}`);
    assert.equal(not.status, 403, what);
  }

  const stated = await ask(office, 'GET', `${own}/stated-rows`);
  const rows = stated.body.items
    .filter(({ account }: { account: string }) => account !== 'licence')
    .map(({ id }: { id: string }) => id);
  const seen = await ask(office, 'POST', '/v1/papers-seen', { application: drafted.id, rows });
  assert.equal(seen.body.seen, rows.length);
  assert.equal((await done(office, 'GET', `${own}/stands`)).grantable, CARS.length);

  const decisions = await done(office, 'GET', `/v1/decisions?application=${drafted.id}`);
  const at = new Map<string, string>(
    decisions.items.map(({ vin, id }: { vin: string; id: string }) => [vin, `/v1/decisions/${id}`]),
  );
  assert.equal((await done(office, 'POST', `${at.get(ONE)}/grant`, {})).state, 'granted');
  const third = at.get(THREE) ?? '';
  assert.ok(await done(office, 'GET', `${third}/draft-refusal`));
  const { kind, id } = (
    await done(office, 'GET', `/v1/exporters/${exporter.organisation}/evidence?kind=event&limit=1`)
  ).items[0];
  const evidence = [{ kind, id }];
  const refusal = { grounds: groundsFor('propose-refusal'), evidence, notice: NOTICE };
  await done(office, 'POST', `${third}/propose-refusal`, refusal);
  assert.equal((await done(office, 'POST', `${third}/edit`)).state, 'open');
  await done(office, 'POST', `${third}/propose-refusal`, refusal);
  await heardOf({ vehicle: third.split('/').at(-1) }, exporter);
  const preview = await done(second, 'GET', `${third}/document-preview`);
  assert.equal(preview.subject.kind, 'refusal');
  assert.equal((await done(second, 'POST', `${third}/countersign`)).state, 'refused');
  const { token } = await done(office, 'GET', `${own}/grants`);
  assert.deepEqual(await done(office, 'POST', `${own}/grant-all`, { token }), { granted: 2 });
  await done(office, 'GET', '/v1/samples');
  await done(office, 'POST', `${own}/preview-decide`);
  const decided = await done(office, 'POST', `${own}/decide`);
  assert.equal(decided.licences.length, 2);
  await done(exporter, 'POST', `${third}/appeal`, { appeal: 'It was there.' });
  assert.equal((await done(ministry, 'GET', '/v1/appeals')).items.length, 1);
  await done(ministry, 'POST', third.replace('decisions', 'appeals').concat('/overturn'), {
    grounds: groundsFor('overturn'),
  });
  await done(office, 'POST', `${own}/preview-issue`);
  assert.equal((await done(office, 'POST', `${own}/issue-licences`)).licences.length, 1);
  assert.equal((await done(exporter, 'GET', third)).state, 'overturned');
});

test('licences are suspended, resumed, revoked and given back', async () => {
  const licenceOf = async (vin: string): Promise<string> =>
    `/v1/licences/${(await done(office, 'GET', `/v1/licences?vin=${vin}`)).items[0].id}`;
  const revoked = await licenceOf(THREE);
  const { items } = await done(
    office,
    'GET',
    `/v1/exporters/${exporter.organisation}/evidence?kind=licence&limit=9`,
  );
  assert.ok(items.length >= 2);
  const [event] = await latestEvent(owner, exporter.organisation ?? '');
  const named = items.map(({ kind, id }: NamedPiece) => ({ kind, id }));
  // what is decided on is no evidence of itself
  const evidence = [event, ...named.filter(({ id }: NamedPiece) => !revoked.endsWith(id))];
  const suspend = { grounds: groundsFor('suspend'), evidence: [event] };
  await done(office, 'POST', `${revoked}/preview-suspension`, suspend);
  await done(office, 'POST', `${revoked}/suspend`, suspend);
  const resumed = { grounds: groundsFor('resume') };
  assert.equal((await done(office, 'POST', `${revoked}/resume`, resumed)).state, 'issued');
  const revoke = { grounds: groundsFor('revoke'), evidence, notice: NOTICE };
  const itself = await ask(office, 'POST', `${revoked}/propose-revocation`, {
    ...revoke,
    evidence: named,
  });
  assert.deepEqual([itself.status, itself.body.code], [422, 'evidence-not-found']);
  const proposed = await done(office, 'POST', `${revoked}/propose-revocation`, revoke);
  assert.equal(proposed.state, 'proposed');
  await done(office, 'POST', `/v1/hearings/${proposed.id}/take-back`);
  await done(office, 'POST', `${revoked}/propose-revocation`, revoke);
  const waiting = await done(second, 'GET', '/v1/signatures');
  assert.deepEqual([waiting.total, waiting.ready, waiting.items[0].waits], [1, 0, 'telling']);
  const told = await done(office, 'POST', '/v1/hearings', { licence: revoked.split('/').at(-1) });
  const hearing = `/v1/hearings/${told.id}`;
  await done(exporter, 'POST', `${hearing}/ask-oral`);
  const place = 'Room 3, 1 Sample Road';
  await done(office, 'POST', `${hearing}/convene`, { on: '2026-12-15', place });
  const early = await ask(office, 'POST', `${hearing}/hold`, { record: 'Both were heard.' });
  assert.equal(early.body.code, 'meets-later');
  await done(office, 'POST', `${hearing}/take-back`);
  await done(office, 'POST', `${revoked}/propose-revocation`, revoke);
  await heardOf({ licence: revoked.split('/').at(-1) }, exporter);
  await done(second, 'POST', `${revoked}/preview-revocation`);
  await done(second, 'POST', `${revoked}/revoke`);
  assert.equal((await done(exporter, 'GET', revoked)).state, 'revoked');
  const surrendered = await done(exporter, 'POST', `${await licenceOf(TWO)}/surrender`);
  assert.equal(surrendered.state, 'surrendered');
});

test('cars are declared, let out, returned and deregistered, and a duty is lifted', async () => {
  const entry = { destination: 'GE', odometerKm: 9_100 };
  const may = await done(customs, 'GET', `/v1/customs/vehicles/${ONE}?destination=GE`);
  assert.equal(may.answer, 'may-leave');
  await done(customs, 'POST', '/v1/declarations', { ...entry, vin: ONE, entryNumber: 'E1' });
  // 9,094 km were stated
  const signed = { ground: 'instrument-replaced', words: 'invoice of the workshop' };
  const less = { ...entry, odometerKm: 9_000, signed };
  await done(customs, 'POST', '/v1/declarations', { ...less, vin: FOUR, entryNumber: 'E4' });
  const vinsOf = async (who: Actor, path: string): Promise<readonly string[]> =>
    (await done(who, 'GET', path)).items.map(({ vin }: { vin: string }) => vin);
  assert.deepEqual(await vinsOf(customs, '/v1/declarations'), [ONE, FOUR]);
  assert.deepEqual(await vinsOf(customs, '/v1/declarations?newestFirst=true'), [FOUR, ONE]);
  await done(customs, 'POST', '/v1/returns', { vin: FOUR });
  assert.deepEqual(await vinsOf(customs, '/v1/returns'), [FOUR]);
  const before = await done(registry, 'GET', `/v1/registry/vehicles/${ONE}`);
  assert.deepEqual([before.state, before.exitedOn, before.due], ['declared', null, null]);
  await done(customs, 'POST', '/v1/exits', { vin: ONE });
  assert.deepEqual(await vinsOf(customs, '/v1/exits'), [ONE]);
  const known = await done(registry, 'GET', `/v1/registry/vehicles/${ONE}`);
  // two calendar months
  assert.deepEqual(known, {
    ...{ vin: ONE, state: 'exited', exitedOn: '2026-11-24', deregisteredOn: null },
    ...{ due: '2027-01-24', duty: 'open', lateFeeds: [] },
  });
  const unknown = await done(registry, 'GET', `/v1/registry/vehicles/${rightVin(99)}`);
  assert.deepEqual([unknown.state, unknown.due], [null, null]);
  const due = await done(registry, 'GET', '/v1/duties?rule=D02&due=true');
  assert.deepEqual(
    due.items.map(({ vin, rule }: Record<string, string>) => [vin, rule]),
    [[ONE, 'D02']],
  );
  const other = await done(registry, 'GET', '/v1/duties?rule=D03');
  assert.deepEqual(other.items, []);
  const waiting = await done(
    registry,
    'GET',
    '/v1/deregistrations/due?exporter=915260183BJ1XG6123',
  );
  assert.deepEqual(
    waiting.items.map((row: { vin: string; due: string }) => [row.vin, row.due]),
    [[ONE, '2027-01-24']],
  );
  const counts = await done(registry, 'GET', '/v1/deregistrations/due-counts');
  assert.deepEqual(counts, { all: 1, overdue: 0 });
  const cars = { vehicles: [{ vin: FOUR }] };
  const many = await done(registry, 'POST', '/v1/deregistrations/batch', cars);
  assert.deepEqual([many.deregistered, many.items[0].problem.code], [0, 'not-exited']);
  const duty = `/v1/duties/${due.items[0].id}`;
  const { licence, state } = await done(office, 'GET', duty);
  assert.equal(state, 'open');
  assert.deepEqual(
    (await done(office, 'GET', `/v1/duties?due=true&licence=${licence.id}`)).items,
    due.items,
  );
  assert.deepEqual(await done(office, 'GET', '/v1/duty-counts'), { due: 1, overdue: 0, untold: 0 });
  const ofOther = '/v1/duties?licence=00000000-0000-4000-8000-000000000000';
  assert.deepEqual((await done(office, 'GET', ofOther)).items, []);
  const lifted = await done(office, 'POST', `${duty}/lift`, GROUND);
  assert.equal(lifted.state, 'lifted');
  assert.deepEqual((await done(registry, 'GET', '/v1/duties?rule=D02&due=true')).items, []);
  await done(registry, 'POST', '/v1/deregistrations', { vin: ONE });
  assert.deepEqual(await vinsOf(registry, '/v1/deregistrations'), [ONE]);
});

test('a car of a licence that was given back is held, and asked for', async () => {
  const many = await done(customs, 'POST', '/v1/declarations/batch', {
    ...{ entryNumber: 'E2', destination: 'GE', vehicles: [{ vin: TWO, odometerKm: 9_100 }] },
  });
  assert.deepEqual([many.items[0].outcome, many.declared], ['held', 0]);
  assert.deepEqual((await done(customs, 'GET', '/v1/declarations/waiting')).items, []);
  const [pass] = (await done(office, 'GET', '/v1/border-passes')).items;
  assert.deepEqual((await done(office, 'GET', `/v1/border-passes/${pass.id}`)).vin, FOUR);
  const again = { vin: TWO, ground: 'papers-doubtful' };
  const { id } = await done(customs, 'POST', '/v1/holds', again);
  const [{ number }] = (await done(exporter, 'GET', '/v1/holds?stands=true')).items;
  assert.equal(number, many.items[0].hold);
  await done(exporter, 'POST', `/v1/holds/${id}/answer`, { answer: 'It stays here.' });
  await done(customs, 'POST', `/v1/holds/${id}/refer`, GROUND);
  await done(office, 'POST', `/v1/holds/${id}/release`, GROUND);
  assert.equal((await done(ministry, 'GET', `/v1/holds/${id}`)).state, 'released');

  await unusedLicences(register);
  const owed = await done(exporter, 'GET', `/v1/duties?vin=${TWO}&rule=D08`);
  const duty = `/v1/duties/${owed.items[0].id}`;
  const stated = { outcome: 'kept', statement: 'It stands in our yard.' };
  await done(exporter, 'POST', `${duty}/state`, stated);
  await done(office, 'POST', `${duty}/decline`, GROUND);
  await done(exporter, 'POST', `${duty}/state`, stated);
  assert.equal((await done(office, 'POST', `${duty}/accept`, GROUND)).state, 'met');
});

test('vehicles are refused together, told of, heard and signed; one is inspected, a lane changed', async () => {
  const vins = [121, 122, 123, 124].map(rightVin);
  const drafted = await done(exporter, 'POST', '/v1/applications', {
    accounts: accountsOf(vins.map((vin) => [vin, {}] as const)),
  });
  const at = `/v1/applications/${drafted.id}`;
  await done(exporter, 'POST', `${at}/submit`);
  await done(office, 'POST', `${at}/take`);
  const { groups } = await done(office, 'GET', `${at}/groups`);
  assert.deepEqual(
    groups.map(({ kind, rule, count }: Record<string, unknown>) => [kind, rule, count]),
    [['notSeen', null, 4]],
  );
  const ids: readonly string[] = groups[0].vehicles.map(({ id }: { id: string }) => id);
  const { kind, id } = (
    await done(office, 'GET', `/v1/exporters/${exporter.organisation}/evidence?kind=event&limit=1`)
  ).items[0];
  const rests = {
    grounds: groundsFor('propose-refusal'),
    evidence: [{ kind, id }],
    notice: NOTICE,
  };
  const propose = async (vehicles: readonly string[]): Promise<string> => {
    const nothing = await done(office, 'POST', `${at}/draft-refusals`, { vehicles });
    assert.deepEqual([nothing.grounds, nothing.vehicles.length], [[], vehicles.length]);
    const group = await done(office, 'POST', `${at}/propose-refusals`, { vehicles, ...rests });
    return `/v1/refusal-groups/${group.id}`;
  };
  const read = { vehicles: 2 };
  const first = await propose(ids.slice(0, 2));
  assert.equal((await done(second, 'GET', first)).vehicles[0].waits, 'telling');
  assert.deepEqual((await done(second, 'POST', `${first}/edit`, read)).vehicles, []);
  const answers = [`${at}/answer-hearings`, `${at}/waive-hearings`] as const;
  for (const [place, vehicles] of [ids.slice(0, 2), ids.slice(2)].entries()) {
    const group = await propose(vehicles);
    assert.deepEqual(await done(office, 'POST', `${group}/tell`), { told: 2 });
    const body = place === 0 ? { answer: 'It was not so.' } : undefined;
    assert.deepEqual(await done(exporter, 'POST', answers[place] ?? '', body), { hearings: 2 });
    const preview = await done(second, 'POST', `${group}/preview-countersign`, read);
    assert.equal(preview.items[0].subject.vehicles.length, 2);
    const signed = await done(second, 'POST', `${group}/countersign`, read);
    assert.equal(signed.vehicles[0].state, 'refused');
  }

  const open = await done(exporter, 'POST', '/v1/applications', {
    accounts: accountsOf([[rightVin(125), {}]]),
  });
  const own = `/v1/applications/${open.id}`;
  await done(exporter, 'POST', `${own}/submit`);
  const lane = await done(office, 'POST', `${own}/change-lane`, { lane: 'red', reason: 'A tip.' });
  assert.equal(lane.lane, 'red');
  assert.equal((await done(second, 'GET', `${own}/lane`)).changes[0].reason, 'A tip.');
  const vehicle = (await done(office, 'GET', `${own}/groups`)).groups[0].vehicles[0].id;
  const order = { reason: 'A tip.', place: 'Yard 3', lookAt: 'Odometer' };
  const ports = await done(office, 'GET', '/v1/inspectors');
  const ordering = `/v1/decisions/${vehicle}/order-inspection`;
  const ordered = await done(office, 'POST', ordering, { ...order, port: ports.items[0].id });
  const one = `/v1/inspections/${ordered.id}`;
  assert.equal((await done(exporter, 'GET', one)).reason, null);
  assert.equal((await done(customs, 'GET', '/v1/inspections')).items.length, 1);
  const found = { result: 'agrees', found: 'As stated.', odometerKm: 9_100 };
  assert.equal((await done(customs, 'POST', `${one}/record`, found)).state, 'recorded');
  const more = await done(office, 'POST', ordering, order);
  const ends = { ground: 'Not needed.' };
  assert.equal(
    (await done(office, 'POST', `/v1/inspections/${more.id}/cancel`, ends)).state,
    'cancelled',
  );
});

test('what columns of a sheet mean is said, listed and forgotten; the sheet comes back', async () => {
  const sent = await app.request('/v1/applications/from-file?name=own.csv', {
    method: 'POST',
    headers: {
      ...as(exporter),
      'content-type': 'text/csv',
      'idempotency-key': crypto.randomUUID(),
    },
    body: 'VIN,国家\nLSJJV8DJ2SC765444,KZ\n',
  });
  const { id } = (await sent.json()) as { id: string };
  const own = `/v1/applications/${id}`;
  const columns = [{ header: '国家', field: 'licence.destination' }];
  const mapped = await done(exporter, 'PATCH', `${own}/draft/columns`, { columns });
  assert.deepEqual(mapped.destinations, { KZ: 1 });
  await done(exporter, 'GET', `${own}/draft/marked-sheet`);
  assert.equal((await done(exporter, 'GET', '/v1/sheet-words')).items.length, 1);
  const left = await done(exporter, 'POST', '/v1/sheet-words/forget', { written: '国家' });
  assert.deepEqual(left.items, []);
});

test('every route of these areas was answered with success here', () => {
  assert.ok(ROUTES.length > 60, `${ROUTES.length}`);
  assert.deepEqual(
    ROUTES.map(({ id }) => String(id)).filter((id) => !answered.has(id)),
    [],
  );
});
