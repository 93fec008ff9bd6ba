import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { appealRefusal } from '../../src/register/applications/decisions/appeal-refusal.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { decideApplication } from '../../src/register/applications/decisions/decide-application.ts';
import { draftRefusal } from '../../src/register/applications/decisions/draft-refusal.ts';
import { editProposal } from '../../src/register/applications/decisions/edit-proposal.ts';
import { getDecision } from '../../src/register/applications/decisions/get-decision.ts';
import { grantAll } from '../../src/register/applications/decisions/grant-all.ts';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { issueLicences } from '../../src/register/applications/decisions/issue-licences.ts';
import { judgeAppeal } from '../../src/register/applications/decisions/judge-appeal.ts';
import { previewGrants } from '../../src/register/applications/decisions/preview-grants.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import {
  amendApplication,
  submitApplication,
} from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { proposeRevocation } from '../../src/register/hearings/propose-revocation.ts';
import { getLicence } from '../../src/register/licences/get-licence.ts';
import { listLicences } from '../../src/register/licences/list-licences.ts';
import { resumeLicence } from '../../src/register/licences/resume-licence.ts';
import { revokeLicence } from '../../src/register/licences/revoke-licence.ts';
import { surrenderLicence } from '../../src/register/licences/surrender-licence.ts';
import { suspendLicence } from '../../src/register/licences/suspend-licence.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { codeOf, doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { another, newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-03-02');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const third = await another(owner, office);
const ministry = await newActor(owner, 'ministry');
const elsewhere = await newActor(owner, 'office', { province: '44' });

/** The article of the rule that the vehicles here do not meet, as decisions name it. */
const ARTICLE = '商贸函〔2025〕648号第一（一）项';
const UNMET = [{ rule: 'cn.648.letter-required' }];
const NOTICE = { en: 'No letter.', zh: '无确认书。' };
const CLIENTS = 100;

let vins = 0;
const newVin = (): string => {
  vins += 1;
  return `LSJJV8DJ2SC${String(vins).padStart(6, '0')}`;
};

interface Vehicle {
  readonly id: string;
  readonly vin: string;
}

/** An application with vehicles for the destinations given, submitted and taken by an officer. */
const taken = async (
  destinations: readonly string[],
  who: Actor = exporter,
  officer: Actor = office,
): Promise<{ readonly application: string; readonly vehicles: readonly Vehicle[] }> => {
  const licence = destinations.map((destination) => ({ vin: newVin(), destination }));
  const certificate = licence.map(({ vin }) => ({
    vin,
    registeredOn: '2025-12-01',
    pendingExportOn: '2026-02-20',
  }));
  const { id: application } = await doneBy(
    draftApplication(register, who, { accounts: { licence, certificate } }),
  );
  await doneBy(submitApplication(register, who, { application }));
  const { listed } = await doneBy(takeApplication(register, officer, { application }));
  return { application, vehicles: listed.items.map(({ id, vin }) => ({ id, vin })) };
};

const clear = (application: string, { vin, id }: Vehicle, answers = {}): Promise<string> =>
  judge(pool, { application, vin, vehicle: id }, exporter, '65', answers);

test('a vehicle is granted by its latest verdict, when the gate is clear and the papers were seen', async () => {
  const { application, vehicles } = await taken(['RU']);
  const [vehicle = { id: '', vin: '' }] = vehicles;
  const grant = (who: Actor, verdict?: string): Promise<string> =>
    codeOf(grantVehicle(register, who, { vehicle: vehicle.id, ...(verdict && { verdict }) }));
  // no letter, and registered 91 days before the application
  assert.equal(await grant(office), 'gate-not-clear');
  const onItsWord = await clear(application, vehicle, { onItsWord: true });
  assert.equal(await grant(office), 'not-seen');
  const seen = await clear(application, vehicle);
  assert.equal(await grant(office, onItsWord), 'verdict-stale');
  assert.equal(await grant(second), 'taken-by-another');
  assert.equal(await grant(elsewhere), 'not-found');
  assert.equal(await grant(exporter), 'part-missing');
  assert.equal(await grant({ ...office, person: null }), 'person-needed');
  assert.equal(await grant({ ...office, rights: ['read', 'act'] }), 'right-missing');
  assert.equal(await grant(office, seen), 'done');
  assert.equal(await grant(office, seen), 'step-not-in-table');
});

test('a decision on another than the latest verdict is refused by the database too', async () => {
  const { application, vehicles } = await taken(['RU']);
  const [vehicle = { id: '', vin: '' }] = vehicles;
  const early = await clear(application, vehicle);
  await clear(application, vehicle, { gate: 'blocked' });
  await assert.rejects(
    say(
      pool,
      office,
      `UPDATE register.application_vehicle
        SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
        WHERE id = $1`,
      [vehicle.id, early],
    ),
    { code: 'MP004' },
  );
});

test('the notice of a refusal is drafted from the findings that the exporter may be told', async () => {
  const { vehicles } = await taken(['RU']);
  const [vehicle = { id: '', vin: '' }] = vehicles;
  const drafted = await doneBy(draftRefusal(register, office, { vehicle: vehicle.id }));
  assert.deepEqual(drafted.grounds, [{ ...UNMET[0], article: ARTICLE }]);
  assert.match(drafted.notice.en, new RegExp(`vehicle ${vehicle.vin}`));
  assert.match(drafted.notice.en, /First registered.*2025-12-01|2025-12-01/);
  assert.match(drafted.notice.zh, /商贸函〔2025〕648号/);
  assert.equal(
    await codeOf(draftRefusal(register, exporter, { vehicle: vehicle.id })),
    'part-missing',
  );
});

test('a refusal is proposed, voided by an edit, proposed anew and signed by a second person', async () => {
  const { vehicles } = await taken(['RU']);
  const [{ id: vehicle } = { id: '' }] = vehicles;
  const propose = (): Promise<Outcome<unknown>> =>
    proposeRefusal(register, office, { vehicle, grounds: UNMET, notice: NOTICE });
  assert.equal(
    await codeOf(countersignRefusal(register, second, { vehicle })),
    'step-not-in-table',
  );
  await doneBy(propose());
  // the exporter is not told of what is only proposed
  const seen = await doneBy(getDecision(register, exporter, { vehicle }));
  assert.deepEqual(
    [seen.state, seen.ground, seen.notice, seen.timeline.map(({ verb }) => verb)],
    ['open', null, null, ['list']],
  );
  assert.equal(await codeOf(countersignRefusal(register, office, { vehicle })), 'second-person');
  assert.equal(await codeOf(countersignRefusal(register, elsewhere, { vehicle })), 'not-found');
  await doneBy(editProposal(register, second, { vehicle }));
  assert.equal(await codeOf(countersignRefusal(register, third, { vehicle })), 'step-not-in-table');
  await doneBy(propose());
  const refused = await doneBy(countersignRefusal(register, second, { vehicle }));
  assert.deepEqual([refused.state, refused.ground, refused.notice], ['refused', ARTICLE, NOTICE]);
  const told = await doneBy(getDecision(register, exporter, { vehicle }));
  assert.deepEqual([told.state, told.notice], ['refused', NOTICE]);
});

test('while another application lists the vehicle there is no appeal', async () => {
  const { vehicles } = await taken(['RU']);
  const [{ id: vehicle, vin } = { id: '', vin: '' }] = vehicles;
  await doneBy(proposeRefusal(register, office, { vehicle, grounds: UNMET, notice: NOTICE }));
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const { id: application } = await doneBy(
    draftApplication(register, exporter, { accounts: { licence: [{ vin, destination: 'RU' }] } }),
  );
  await doneBy(submitApplication(register, exporter, { application }));
  const appeal = { vehicle, appeal: 'The letter was there.' };
  assert.equal(await codeOf(appealRefusal(register, exporter, appeal)), 'vin-under-way');
  await doneBy(withdrawApplication(register, exporter, { application }));
  assert.equal(await codeOf(appealRefusal(register, exporter, appeal)), 'done');
});

test('of a hundred countersignatures at once one is written', async () => {
  const { vehicles } = await taken(['RU']);
  const [{ id: vehicle } = { id: '' }] = vehicles;
  await doneBy(proposeRefusal(register, office, { vehicle, grounds: UNMET, notice: NOTICE }));
  const codes = await Promise.all(
    Array.from({ length: CLIENTS }, (_, place) =>
      codeOf(countersignRefusal(register, place % 2 === 0 ? second : third, { vehicle })),
    ),
  );
  assert.equal(codes.filter((code) => code === 'done').length, 1);
  assert.equal(codes.filter((code) => code === 'step-not-in-table').length, CLIENTS - 1);
});

test('an amendment voids what was proposed, and nothing decided is amended', async () => {
  const { application, vehicles } = await taken(['RU', 'RU']);
  const [one = { id: '', vin: '' }, two = { id: '', vin: '' }] = vehicles;
  await doneBy(
    proposeRefusal(register, office, { vehicle: one.id, grounds: UNMET, notice: NOTICE }),
  );
  const licence = [one, two].map(({ vin }) => ({ vin, destination: 'KZ' }));
  const amend = (): Promise<Outcome<{ readonly version: number }>> =>
    amendApplication(register, exporter, { application, given: { accounts: { licence } } });
  assert.equal((await doneBy(amend())).version, 2);
  assert.equal(
    await codeOf(countersignRefusal(register, second, { vehicle: one.id })),
    'step-not-in-table',
  );
  const { rows } = await owner.query(
    'SELECT state, verdict, ground, notice_en FROM register.application_vehicle WHERE id = $1',
    [one.id],
  );
  assert.deepEqual(rows, [{ state: 'open', verdict: null, ground: null, notice_en: null }]);
  await doneBy(takeApplication(register, office, { application }));
  await doneBy(
    proposeRefusal(register, office, { vehicle: one.id, grounds: UNMET, notice: NOTICE }),
  );
  // no rule blocks it any more: the exporter is heard first
  await heard(register, office, exporter, { vehicle: one.id });
  await doneBy(countersignRefusal(register, second, { vehicle: one.id }));
  const outcome = await amend();
  assert.deepEqual(outcome.kind === 'refused' && [outcome.code, outcome.values], [
    'decided-already',
    { vin: one.vin },
  ]);
});

test('an application is decided vehicle by vehicle, with a licence a destination', async () => {
  const { application, vehicles } = await taken(['RU', 'KZ', 'RU', 'RU', 'RU']);
  const [a, b, c, d, e] = vehicles as [Vehicle, Vehicle, Vehicle, Vehicle, Vehicle];
  for (const vehicle of [a, b, c]) await clear(application, vehicle);
  await clear(application, d, { onItsWord: true });
  const preview = await doneBy(previewGrants(register, office, { application }));
  assert.deepEqual(
    preview.grantable.map(({ vin }) => vin),
    [a.vin, b.vin, c.vin],
  );
  assert.deepEqual(
    preview.others.map(({ vin, why }) => [vin, why]),
    [
      [d.vin, 'not-seen'],
      [e.vin, 'gate-not-clear'],
    ],
  );
  assert.equal(
    await codeOf(grantAll(register, second, { application, token: preview.token })),
    'taken-by-another',
  );
  await clear(application, a);
  assert.equal(
    await codeOf(grantAll(register, office, { application, token: preview.token })),
    'verdict-stale',
  );
  const { token } = await doneBy(previewGrants(register, office, { application }));
  assert.deepEqual(await doneBy(grantAll(register, office, { application, token })), {
    granted: 3,
  });
  const still = await decideApplication(register, office, { application });
  assert.deepEqual(still.kind === 'refused' && [still.code, still.values], [
    'still-open',
    { vin: d.vin },
  ]);
  for (const [{ id: vehicle }, grounds] of [
    [d, groundsFor('propose-refusal')],
    [e, UNMET],
  ] as const) {
    const evidence = await latestEvent(owner, exporter.organisation ?? '');
    await doneBy(proposeRefusal(register, office, { vehicle, grounds, evidence, notice: NOTICE }));
    if (vehicle === d.id) await heard(register, office, exporter, { vehicle });
    await doneBy(countersignRefusal(register, second, { vehicle }));
  }
  assert.equal(
    await codeOf(decideApplication(register, second, { application })),
    'taken-by-another',
  );
  const decided = await doneBy(decideApplication(register, office, { application }));
  assert.deepEqual(
    [decided.application.state, decided.application.due, decided.application.clock?.metOn],
    ['decided', null, '2026-03-02'],
  );
  // six months from 2 March, the last day included
  assert.deepEqual(
    decided.licences.map(({ destination, state, validFrom, validUntil, vehicles: on }) => [
      destination,
      state,
      validFrom,
      validUntil,
      on,
    ]),
    [
      ['KZ', 'issued', '2026-03-02', '2026-09-01', { open: 1 }],
      ['RU', 'issued', '2026-03-02', '2026-09-01', { open: 2 }],
    ],
  );
  assert.match(decided.licences[0]?.number ?? '', /^XK-65-2026-\d{6}$/);
  assert.equal(
    await codeOf(decideApplication(register, office, { application })),
    'step-not-in-table',
  );
  assert.equal(
    await codeOf(issueLicences(register, office, { application })),
    'nothing-to-license',
  );

  // on appeal one is upheld, the other overturned by somebody who took no part, and gets a licence too
  const appeal = 'The letter was there.';
  for (const { id: vehicle } of [d, e]) {
    assert.equal(
      await codeOf(appealRefusal(register, office, { vehicle, appeal })),
      'part-missing',
    );
    await doneBy(appealRefusal(register, exporter, { vehicle, appeal }));
  }
  const judgement = { grounds: groundsFor('overturn'), found: 'The original was shown.' };
  const overturn = (who: Actor): Promise<string> =>
    codeOf(judgeAppeal(register, who, { vehicle: d.id, verb: 'overturn', ...judgement }));
  assert.equal(await overturn(second), 'second-person');
  assert.equal(await overturn(office), 'second-person');
  assert.equal(await overturn(exporter), 'part-missing');
  assert.equal(await overturn(ministry), 'done');
  await doneBy(
    judgeAppeal(register, third, { vehicle: e.id, verb: 'uphold', grounds: groundsFor('uphold') }),
  );
  const overturned = await doneBy(getDecision(register, exporter, { vehicle: d.id }));
  assert.deepEqual(
    [overturned.state, overturned.ground, overturned.appeal, overturned.appealGround],
    [
      'overturned',
      '《中华人民共和国行政许可法》第78条',
      appeal,
      '《中华人民共和国行政复议法》第64条',
    ],
  );
  assert.deepEqual([overturned.appealGrounds.length, overturned.appealFound], [1, judgement.found]);
  assert.deepEqual(
    overturned.evidence.map(({ kind }) => kind),
    ['verdict', 'event'],
  );
  assert.deepEqual(
    overturned.timeline.map(({ verb, ground, said }) => [verb, ground, said]),
    [
      ['list', null, null],
      ['countersign', null, null],
      ['appeal', null, appeal],
      ['overturn', overturned.appealGround, null],
    ],
  );
  const later = await doneBy(issueLicences(register, third, { application }));
  assert.deepEqual(
    later.licences.map(({ destination, vehicles: on }) => [destination, on]),
    [['RU', { open: 1 }]],
  );
  const all = await doneBy(listLicences(register, exporter, { limit: 10, application }));
  assert.equal(all.items.length, 3);
  const ofVin = await doneBy(listLicences(register, exporter, { limit: 10, vin: d.vin }));
  assert.equal(ofVin.items.length, 1);
});

/** A licence of one vehicle, for an exporter of the province. */
const licensed = async (who: Actor = exporter): Promise<{ licence: string; vin: string }> => {
  const { application, vehicles } = await taken(['RU'], who);
  const [vehicle = { id: '', vin: '' }] = vehicles;
  await judge(pool, { application, vin: vehicle.vin, vehicle: vehicle.id }, who, '65');
  await doneBy(grantVehicle(register, office, { vehicle: vehicle.id }));
  const { licences } = await doneBy(decideApplication(register, office, { application }));
  return { licence: licences[0]?.id ?? '', vin: vehicle.vin };
};

/** Applies for a vehicle again, which is granted; gives what becomes of the licence. */
const licenceAgain = async (vin: string): Promise<string> => {
  const { id: application } = await doneBy(
    draftApplication(register, exporter, { accounts: { licence: [{ vin, destination: 'RU' }] } }),
  );
  await doneBy(submitApplication(register, exporter, { application }));
  const { listed } = await doneBy(takeApplication(register, office, { application }));
  const vehicle = listed.items[0]?.id ?? '';
  await clear(application, { id: vehicle, vin });
  await doneBy(grantVehicle(register, office, { vehicle }));
  return codeOf(decideApplication(register, office, { application }));
};

test('a licence is suspended, holds again, and is revoked with a notice', async () => {
  const { licence, vin } = await licensed();
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const suspend = { licence, grounds: groundsFor('suspend'), evidence };
  const resume = { licence, grounds: groundsFor('resume') };
  const revoke = { licence, grounds: groundsFor('revoke'), evidence, notice: NOTICE };
  assert.equal(await codeOf(suspendLicence(register, exporter, suspend)), 'part-missing');
  assert.equal(await codeOf(suspendLicence(register, elsewhere, suspend)), 'not-found');
  assert.equal(
    await codeOf(suspendLicence(register, office, { ...suspend, evidence: [] })),
    'not-well-formed',
  );
  assert.equal((await doneBy(suspendLicence(register, office, suspend))).state, 'suspended');
  assert.equal(await codeOf(suspendLicence(register, office, suspend)), 'step-not-in-table');
  assert.equal((await doneBy(resumeLicence(register, ministry, resume))).state, 'issued');
  assert.equal(await licenceAgain(vin), 'vin-licensed');
  await doneBy(proposeRevocation(register, office, revoke));
  assert.equal(await codeOf(revokeLicence(register, ministry, { licence })), 'not-heard');
  await heard(register, office, exporter, { licence });
  assert.equal(await codeOf(revokeLicence(register, office, { licence })), 'second-person');
  const revoked = await doneBy(revokeLicence(register, ministry, { licence }));
  assert.deepEqual(
    [revoked.state, revoked.notice, revoked.listed[0]?.mayLeaveUntil],
    ['revoked', NOTICE, null],
  );
  assert.deepEqual(
    revoked.timeline.map(({ verb, ground }) => [verb, ground]),
    [
      ['issue', null],
      ['suspend', '《中华人民共和国行政许可法》第69条'],
      ['resume', '《中华人民共和国行政许可法》第69条'],
      ['revoke', '《中华人民共和国行政许可法》第69条'],
    ],
  );
  const seen = await doneBy(getLicence(register, exporter, { licence }));
  assert.deepEqual(seen.notice, NOTICE);
});

test('after a licence was surrendered another may follow on the same day', async () => {
  const { licence, vin } = await licensed();
  assert.equal(await codeOf(surrenderLicence(register, office, { licence })), 'part-missing');
  const given = await doneBy(surrenderLicence(register, exporter, { licence }));
  assert.deepEqual([given.state, given.listed[0]?.mayLeaveUntil], ['surrendered', null]);
  assert.equal(await licenceAgain(vin), 'done');
});

test('a licence has expired the day after its last', async () => {
  const { licence } = await licensed();
  const stateOn = async (day: string): Promise<string> =>
    (await doneBy(getLicence(register.on(day), exporter, { licence }))).state;
  assert.deepEqual(
    [await stateOn('2026-09-01'), await stateOn('2026-09-02')],
    ['issued', 'expired'],
  );
});

/** What steps towards a bar of an exporter rest on. */
const rests = async (exporterId: string) => {
  const step = { exporter: exporterId, evidence: await latestEvent(owner, exporterId) };
  return {
    talk: { ...step, grounds: groundsFor('talk') },
    order: { ...step, grounds: groundsFor('propose-order'), notice: NOTICE },
    bar: { ...step, grounds: groundsFor('propose-bar'), notice: NOTICE },
  };
};

/** Takes an exporter's standing to where a bar is proposed. */
const towardsBar = async (who: Actor): Promise<string> => {
  const of = { exporter: who.organisation ?? '' };
  await doneBy(beginStanding(register, office, of));
  const { talk, order, bar } = await rests(of.exporter);
  await doneBy(talkToExporter(register, office, talk));
  await doneBy(proposeOrder(register, office, order));
  await heard(register, office, who, { exporter: of.exporter });
  await doneBy(orderRectification(register, second, of));
  await doneBy(proposeBar(register, office, bar));
  await heard(register, office, who, { exporter: of.exporter });
  return of.exporter;
};

test('no licence for an exporter that is barred, and a bar waits for the licence being issued', async () => {
  for (let round = 0; round < 5; round += 1) {
    const barred = await newActor(owner, 'exporter', { uscc: `91650100MA7RACE00${round}` });
    const of = await towardsBar(barred);
    const applications: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      const { application, vehicles } = await taken(['RU'], barred);
      const [vehicle = { id: '', vin: '' }] = vehicles;
      await judge(pool, { application, vin: vehicle.vin, vehicle: vehicle.id }, barred, '65');
      await doneBy(grantVehicle(register, office, { vehicle: vehicle.id }));
      applications.push(application);
    }
    const [last = '', ...raced] = applications;
    const [bar, ...codes] = await Promise.all([
      codeOf(barExporter(register, second, { exporter: of })),
      ...raced.map((application) => codeOf(decideApplication(register, office, { application }))),
    ]);
    assert.equal(bar, 'done');
    assert.ok(
      codes.every((code) => code === 'done' || code === 'exporter-barred'),
      `${codes}`,
    );
    assert.equal(
      await codeOf(decideApplication(register, office, { application: last })),
      'exporter-barred',
    );
    // none was issued after the bar
    const { rows } = await owner.query(
      `SELECT
          count(*) FILTER (WHERE l.stepped_at > s.stepped_at) AS after,
          count(*) AS issued
        FROM register.licence l
        JOIN register.standing_of s ON s.exporter = l.exporter
        WHERE l.exporter = $1`,
      [of],
    );
    assert.deepEqual(rows, [{ after: 0, issued: codes.filter((code) => code === 'done').length }]);
  }
});

test('an office of another province issues none to a barred exporter either', async () => {
  const barred = await newActor(owner, 'exporter', { uscc: '91440100MA7TESTCCC', province: '44' });
  await say(
    pool,
    elsewhere,
    `INSERT INTO register.standing_of (exporter, province, state, verb) VALUES ($1, '44', 'good', 'begin')`,
    [barred.organisation],
  );
  const { application, vehicles } = await taken(['RU'], barred, elsewhere);
  const [vehicle = { id: '', vin: '' }] = vehicles;
  await judge(pool, { application, vin: vehicle.vin, vehicle: vehicle.id }, barred, '44');
  await doneBy(grantVehicle(register, elsewhere, { vehicle: vehicle.id }));
  const of = { exporter: barred.organisation ?? '' };
  const other = await another(owner, ministry);
  const { talk, order, bar } = await rests(of.exporter);
  await doneBy(talkToExporter(register, ministry, talk));
  await doneBy(proposeOrder(register, ministry, order));
  await heard(register, ministry, barred, { exporter: of.exporter });
  await doneBy(orderRectification(register, other, of));
  await doneBy(proposeBar(register, ministry, bar));
  await heard(register, ministry, barred, { exporter: of.exporter });
  await doneBy(barExporter(register, other, of));
  assert.equal(
    await codeOf(decideApplication(register, elsewhere, { application })),
    'exporter-barred',
  );
  const licences = await say(pool, JOB, 'SELECT FROM register.licence WHERE exporter = $1', [
    barred.organisation,
  ]);
  assert.deepEqual(licences, []);
});
