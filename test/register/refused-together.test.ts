import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealRefusal } from '../../src/register/applications/decisions/appeal-refusal.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { draftRefusals } from '../../src/register/applications/decisions/draft-refusals.ts';
import { editProposal } from '../../src/register/applications/decisions/edit-proposal.ts';
import { getDecision } from '../../src/register/applications/decisions/get-decision.ts';
import { grantAll } from '../../src/register/applications/decisions/grant-all.ts';
import { judgeAppeal } from '../../src/register/applications/decisions/judge-appeal.ts';
import { previewGrants } from '../../src/register/applications/decisions/preview-grants.ts';
import { previewRefusals } from '../../src/register/applications/decisions/preview-refusals.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { proposeRefusals } from '../../src/register/applications/decisions/propose-refusals.ts';
import {
  countersignRefusals,
  editRefusals,
  getRefusalGroup,
} from '../../src/register/applications/decisions/sign-together.ts';
import { listGroups } from '../../src/register/applications/list-groups.ts';
import { getDocument } from '../../src/register/documents/get-document.ts';
import { listDocuments } from '../../src/register/documents/list-documents.ts';
import { readDocumentByCode } from '../../src/register/documents/read-document-by-code.ts';
import { answerTogether } from '../../src/register/hearings/answer-together.ts';
import { listHearings } from '../../src/register/hearings/list-hearings.ts';
import { listSignatures } from '../../src/register/hearings/list-signatures.ts';
import { tellOfGroup } from '../../src/register/hearings/tell-of-group.ts';
import { documentWorld, NOTICE } from './document-world.ts';
import { codeOf, doneBy } from './done-by.ts';
import { trustedKey } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const MANY = 12;
const LETTER = [{ rule: 'cn.648.letter-required' }];

const database = await testRegister('2026-03-24');
const { register, owner, pool } = database;
const { exporter, office, second, third, ministry, ministrySecond, taken } = await documentWorld(
  register,
  database,
);
const elsewhere = await newActor(owner, 'office', { province: '44' });
await trustedKey(register, office, ministry, ministrySecond);

/** An application of so many cars, each with a verdict of the gate given. */
const judged = async (count: number, gate: string) => {
  const { application, vehicles } = await taken(count);
  const verdicts: string[] = [];
  for (const { id, vin } of vehicles)
    verdicts.push(await judge(pool, { application, vin, vehicle: id }, exporter, '65', { gate }));
  return {
    application,
    vins: vehicles.map(({ vin }) => vin),
    ids: vehicles.map(({ id }) => id),
    verdicts,
  };
};

const events = async (things: readonly string[], verb: string): Promise<number> =>
  (
    await owner.query<{ events: number; things: number }>(
      `SELECT count(DISTINCT thing)::int AS things
        FROM register.event
        WHERE thing = ANY ($1) AND verb = $2`,
      [things, verb],
    )
  ).rows[0]?.things ?? 0;

test('twelve cars are refused by one proposal and one signature, each with a record of its own', async () => {
  const { application, ids, vins, verdicts } = await judged(MANY, 'blocked');
  const proposal = { application, vehicles: ids, verdicts, grounds: LETTER, notice: NOTICE };
  const group = await doneBy(proposeRefusals(register, office, proposal));
  assert.deepEqual(
    group.vehicles.map(({ vin, state, waits }) => [vin, state, waits]),
    vins.toSorted().map((vin) => [vin, 'refusalProposed', 'signature']),
  );
  // one line among what waits, and to its proposer not to sign
  const line = async (who: typeof office) =>
    (await doneBy(listSignatures(register, who, { limit: 10 }))).items.map(
      ({ proposes, thing, vehicles, label, waits, yours }) => ({
        proposes,
        thing,
        vehicles,
        label,
        waits,
        yours,
      }),
    );
  const told = {
    proposes: 'refusal',
    thing: group.id,
    vehicles: MANY,
    label: vins.toSorted()[0],
    waits: 'signature',
  };
  assert.deepEqual(await line(office), [{ ...told, yours: true }]);
  assert.deepEqual(await line(second), [{ ...told, yours: false }]);

  const signs = { group: group.id, vehicles: MANY };
  assert.equal(await codeOf(countersignRefusals(register, office, signs)), 'second-person');
  assert.equal(await codeOf(countersignRefusals(register, elsewhere, signs)), 'not-found');
  assert.equal(
    await codeOf(countersignRefusal(register, second, { vehicle: ids[0] ?? '' })),
    'refused-together',
  );
  const preview = await doneBy(previewRefusals(register, second, signs));
  assert.equal(preview.items[0]?.subject.vehicles.length, MANY);
  const signed = await doneBy(countersignRefusals(register, second, signs));
  assert.deepEqual([...new Set(signed.vehicles.map(({ state }) => state))], ['refused']);
  assert.equal(await codeOf(countersignRefusals(register, third, signs)), 'step-not-in-table');

  // each its own events, its own evidence with its own verdict, and its place in the one document
  assert.equal(await events(ids, 'propose-refusal'), MANY);
  assert.equal(await events(ids, 'countersign'), MANY);
  const { rows } = await owner.query<{ thing: string; id: string }>(
    `SELECT thing::text, id
      FROM register.step_evidence
      WHERE thing = ANY ($1) AND verb = 'countersign' AND kind = 'verdict'
      ORDER BY thing`,
    [ids],
  );
  assert.deepEqual(
    rows,
    ids
      .map((thing, at) => ({ thing, id: verdicts[at] }))
      .toSorted((a, b) => (a.thing < b.thing ? -1 : 1)),
  );
  const documents = (await doneBy(listDocuments(register, exporter, { limit: 10 }))).items;
  assert.deepEqual(
    documents.map(({ thing, kind, state }) => [thing, kind, state]),
    [[group.id, 'refusal', 'inForce']],
  );
  const { subject } = await doneBy(
    getDocument(register, exporter, { document: documents[0]?.id ?? '' }),
  );
  assert.deepEqual(
    subject.vehicles.map(({ vin }) => vin),
    vins.toSorted(),
  );
  assert.ok('restsOn' in subject);
  assert.deepEqual(
    subject.restsOn.filter(({ kind }) => kind === 'verdict').map(({ reference }) => reference),
    vins.toSorted().map((vin) => verdicts[vins.indexOf(vin)]),
  );
  const own = await doneBy(getDecision(register, exporter, { vehicle: ids[7] ?? '' }));
  assert.deepEqual([own.state, own.refusedWith, own.notice], ['refused', group.id, NOTICE]);
});

test('an appeal lifts its car out of the annex, and the decision ends with the last', async () => {
  const { application, ids, vins } = await judged(2, 'blocked');
  const group = await doneBy(
    proposeRefusals(register, office, {
      application,
      vehicles: ids,
      grounds: LETTER,
      notice: NOTICE,
    }),
  );
  await doneBy(countersignRefusals(register, second, { group: group.id, vehicles: 2 }));
  const document = async () => {
    const [one] = (await doneBy(listDocuments(register, office, { limit: 1, thing: group.id })))
      .items;
    assert.ok(one);
    const read = await doneBy(readDocumentByCode(register, { code: one.code ?? '' }));
    return [one.state, one.lifted, read.state, read.lifted];
  };
  assert.deepEqual(await document(), ['inForce', [], 'inForce', []]);
  const overturned: string[] = [];
  for (const vehicle of ids) {
    await doneBy(appealRefusal(register, exporter, { vehicle, appeal: 'There is a letter.' }));
    const judgement = { vehicle, verb: 'overturn', grounds: groundsFor('overturn') } as const;
    await doneBy(judgeAppeal(register, third, judgement));
    overturned.push(vins[ids.indexOf(vehicle)] ?? '');
    const state = overturned.length === 2 ? 'ended' : 'inForce';
    assert.deepEqual(await document(), [state, overturned, state, overturned]);
  }
});

test('all are proposed or none, and it is told which could not be and why', async () => {
  const { application, ids, vins, verdicts } = await judged(4, 'blocked');
  const [decided = '', clear = '', later = '', good = ''] = ids;
  await doneBy(
    proposeRefusal(register, office, { vehicle: decided, grounds: LETTER, notice: NOTICE }),
  );
  await judge(pool, { application, vin: vins[1] ?? '', vehicle: clear }, exporter, '65');
  await judge(pool, { application, vin: vins[2] ?? '', vehicle: later }, exporter, '65', {
    gate: 'blocked',
  });
  const refused = await proposeRefusals(register, office, {
    ...{ application, vehicles: ids, grounds: LETTER, notice: NOTICE },
    verdicts: [verdicts[0] ?? '', verdicts[2] ?? '', verdicts[3] ?? ''],
  });
  assert.ok(refused.kind === 'refused');
  assert.deepEqual([refused.code, refused.values['vehicles']], ['not-all-refusable', 3]);
  assert.equal(
    refused.values['which'],
    `${vins[0]} step-not-in-table, ${vins[1]} verdict-stale, ${vins[2]} verdict-stale`,
  );
  const states = await owner.query<{ state: string }>(
    'SELECT state FROM register.application_vehicle WHERE id = ANY ($1) ORDER BY vin',
    [[clear, later, good]],
  );
  assert.deepEqual(
    states.rows.map(({ state }) => state),
    ['open', 'open', 'open'],
  );
  const unbroken = await proposeRefusals(register, office, {
    ...{ application, vehicles: [clear, good], grounds: LETTER, notice: NOTICE },
  });
  assert.ok(unbroken.kind === 'refused');
  assert.equal(unbroken.values['which'], `${vins[1]} ground-not-broken`);
  const stranger = {
    application,
    vehicles: [crypto.randomUUID()],
    grounds: LETTER,
    notice: NOTICE,
  };
  assert.equal(await codeOf(proposeRefusals(register, office, stranger)), 'no-such-vehicle');
  assert.equal(
    await codeOf(proposeRefusals(register, second, { ...stranger, vehicles: [good] })),
    'taken-by-another',
  );
});

test('what the law leaves to weigh is told and answered once for all, before it is signed', async () => {
  const { application, ids } = await judged(3, 'undetermined');
  const proposal = {
    application,
    vehicles: ids,
    grounds: groundsFor('propose-refusal'),
    notice: NOTICE,
  };
  const evidence = await latestEvent(owner, exporter.organisation ?? '');
  const group = await doneBy(
    proposeRefusals(register, office, { ...proposal, evidence: [...evidence] }),
  );
  const signs = { group: group.id, vehicles: 3 };
  assert.equal(await codeOf(countersignRefusals(register, second, signs)), 'not-heard');
  assert.deepEqual(await doneBy(tellOfGroup(register, office, { group: group.id })), { told: 3 });
  assert.equal(await codeOf(tellOfGroup(register, office, { group: group.id })), 'told-already');
  const heard = await doneBy(listHearings(register, exporter, { limit: 10, open: true }));
  assert.deepEqual(
    heard.items.map(({ state, vehicle }) => [state, ids.includes(vehicle ?? '')]),
    [
      ['told', true],
      ['told', true],
      ['told', true],
    ],
  );
  assert.equal(await codeOf(countersignRefusals(register, second, signs)), 'not-heard');
  const answer = { application, answer: 'The papers were true.' };
  assert.deepEqual(await doneBy(answerTogether(register, exporter, answer)), { hearings: 3 });
  assert.equal(await codeOf(answerTogether(register, exporter, answer)), 'nothing-proposed');
  assert.equal((await doneBy(countersignRefusals(register, second, signs))).vehicles.length, 3);
});

test('a car that is taken out leaves the group, and nobody signs for a number that he did not read', async () => {
  const { application, ids } = await judged(3, 'blocked');
  const proposal = { application, vehicles: ids, grounds: LETTER, notice: NOTICE };
  const { id: group } = await doneBy(proposeRefusals(register, office, proposal));
  await doneBy(editProposal(register, office, { vehicle: ids[0] ?? '' }));
  assert.equal(
    await codeOf(countersignRefusals(register, second, { group, vehicles: 3 })),
    'group-changed',
  );
  await doneBy(editRefusals(register, second, { group, vehicles: 2 }));
  assert.deepEqual((await doneBy(getRefusalGroup(register, office, { group }))).vehicles, []);
  // nobody joins a group later, whoever writes it
  await assert.rejects(
    say(
      pool,
      office,
      `UPDATE register.application_vehicle
        SET state = 'refusalProposed', verb = 'propose-refusal', grounds = $2, notice_en = 'x', notice_zh = 'x',
          refused_with = $3, stepped_at = now(),
          verdict = (SELECT v.id FROM register.verdict v WHERE v.vin = application_vehicle.vin AND v.gate = 'blocked'
            ORDER BY v.given_at DESC LIMIT 1)
        WHERE id = $1`,
      [ids[0], JSON.stringify(LETTER), group],
    ),
    { code: 'MP001' },
  );
});

test('a draft names what stands against all, days and figures from the least to the greatest', async () => {
  const { application, vehicles } = await taken(2);
  const drafted = await doneBy(
    draftRefusals(register, office, { application, vehicles: vehicles.map(({ id }) => id) }),
  );
  assert.deepEqual(drafted.grounds, [
    { rule: 'cn.648.letter-required', article: '商贸函〔2025〕648号第一（一）项' },
  ]);
  assert.match(drafted.notice.zh, /附件所列车辆/);
  assert.match(drafted.notice.zh, /2025-12-01/);
  assert.deepEqual(
    drafted.vehicles.map(({ vin }) => vin),
    vehicles.map(({ vin }) => vin),
  );
});

test('vehicles stand in groups, the gravest first; of those that may be, some are granted', async () => {
  const { application, vehicles } = await taken(4);
  const [, granted, kept] = vehicles.map(({ id }) => id);
  for (const { id, vin } of vehicles.slice(1))
    await judge(pool, { application, vin, vehicle: id }, exporter, '65');
  const groups = async () =>
    (await doneBy(listGroups(register, office, { application }))).groups.map(
      ({ kind, rule, count }) => [kind, rule, count],
    );
  assert.deepEqual(await groups(), [
    ['blocked', 'G01', 1],
    ['grantable', null, 3],
  ]);
  const { token, grantable } = await doneBy(previewGrants(register, office, { application }));
  assert.equal(grantable.length, 3);
  assert.equal((await doneBy(listGroups(register, office, { application }))).token, token);
  const [blocked = ''] = vehicles.map(({ id }) => id);
  const wrong = { application, token, vehicles: [granted ?? '', blocked] };
  assert.equal(await codeOf(grantAll(register, office, wrong)), 'not-all-grantable');
  assert.deepEqual(
    await doneBy(
      grantAll(register, office, { application, token, vehicles: [granted ?? '', kept ?? ''] }),
    ),
    { granted: 2 },
  );
  assert.deepEqual(await groups(), [
    ['blocked', 'G01', 1],
    ['grantable', null, 1],
    ['granted', null, 2],
  ]);
});
