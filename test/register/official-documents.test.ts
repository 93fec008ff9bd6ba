import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionSubject } from '../../src/letters/official/official-document.ts';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { appealRefusal } from '../../src/register/applications/decisions/appeal-refusal.ts';
import { countersignRefusal } from '../../src/register/applications/decisions/countersign-refusal.ts';
import { decideApplication } from '../../src/register/applications/decisions/decide-application.ts';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { judgeAppeal } from '../../src/register/applications/decisions/judge-appeal.ts';
import { previewDecide } from '../../src/register/applications/decisions/preview-licences.ts';
import { previewRefusal } from '../../src/register/applications/decisions/preview-refusal.ts';
import { getDocument, readDocumentBytes } from '../../src/register/documents/get-document.ts';
import { listDocuments } from '../../src/register/documents/list-documents.ts';
import { readDocumentByCode } from '../../src/register/documents/read-document-by-code.ts';
import { signWaiting } from '../../src/register/documents/sign-waiting.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { liftBar } from '../../src/register/exporters/standings/lift-bar.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { previewStanding } from '../../src/register/exporters/standings/preview-standing.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { proposeRevocation } from '../../src/register/hearings/propose-revocation.ts';
import { bringLetter } from '../../src/register/letters/brought/bring-letter.ts';
import { verifyDocuments } from '../../src/register/letters/letter-documents.ts';
import { endSigningKey } from '../../src/register/letters/trust/end-signing-key.ts';
import { listSigningKeys } from '../../src/register/letters/trust/list-signing-keys.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../src/register/letters/trust/mark-key-compromised.ts';
import {
  previewRevocation,
  previewSuspension,
} from '../../src/register/licences/preview-licence.ts';
import { resumeLicence } from '../../src/register/licences/resume-licence.ts';
import { revokeLicence } from '../../src/register/licences/revoke-licence.ts';
import { suspendLicence } from '../../src/register/licences/suspend-licence.ts';
import { documentWorld, NOTICE } from './document-world.ts';
import { codeOf, doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { trustedKey } from './letter-world.ts';
import { another, newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge } from './walk.ts';

const database = await testRegister('2026-03-24');
const { register, owner, pool } = database;
const { exporter, office, second, third, ministry, ministrySecond, taken, proposed, licensed } =
  await documentWorld(register, database);
const other = await newActor(owner, 'exporter', { uscc: '91440100MA7TESTBBB', province: '44' });
const elsewhere = await newActor(owner, 'office', { province: '44' });
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const minister = await another(owner, ministry);
const evidenceNow = () => latestEvent(owner, exporter.organisation ?? '');

/** The documents of a thing that somebody sees, the newest first. */
const documentsOf = async (who: Actor, thing: string) =>
  (await doneBy(listDocuments(register, who, { limit: 20, thing }))).items;

const bytesOf = async (who: Actor, document: string): Promise<Buffer> =>
  (await doneBy(readDocumentBytes(register, who, { document }))).bytes ?? Buffer.alloc(0);

/** What verification says of bytes now, with its reason. */
const verified = async (document: string | Uint8Array): Promise<string> => {
  const [found] = await doneBy(verifyDocuments(register, [{ document }]));
  return `${found?.answer} ${found?.issuer.reason}`;
};

test('a decision taken before the office has a key waits for it, frozen as it was', async () => {
  const { vehicle, vin } = await proposed();
  const preview = await doneBy(previewRefusal(register, second, { vehicle }));
  assert.equal(preview.stopped, true);
  assert.deepEqual(await documentsOf(office, vehicle), []);
  assert.equal(await codeOf(previewRefusal(register, elsewhere, { vehicle })), 'not-found');
  await doneBy(countersignRefusal(register, second, { vehicle }));
  assert.equal(await codeOf(previewRefusal(register, second, { vehicle })), 'nothing-proposed');
  const [waits] = await documentsOf(exporter, vehicle);
  assert.ok(waits);
  assert.deepEqual([waits.number, waits.code, waits.state], ['BX-65-2026-000001', null, 'inForce']);
  assert.equal(await codeOf(signWaiting(register, office)), 'no-authority-key');
  assert.equal(await codeOf(signWaiting(register, exporter)), 'part-missing');

  await trustedKey(register, office, ministry, ministrySecond);
  const [key] = (await doneBy(listSigningKeys(register, office))).items;
  assert.deepEqual([key?.trusted, key?.purposes], [true, ['decision', 'licence']]);
  assert.deepEqual(await doneBy(signWaiting(register, third)), { signed: 1 });
  assert.deepEqual(await doneBy(signWaiting(register, third)), { signed: 0 });

  const { subject } = await doneBy(getDocument(register, exporter, { document: waits.id }));
  const { reconsideration, court, signatures, ...said } = subject as DecisionSubject;
  assert.deepEqual(said.vehicles, [{ vin }]);
  assert.deepEqual(said.facts, NOTICE);
  assert.equal(said.grounds[0]?.article, '商贸函〔2025〕648号第一（一）项');
  assert.match(said.grounds[0]?.words.zh ?? '', /确认书/);
  assert.equal(said.restsOn[0]?.kind, 'verdict');
  assert.match(said.restsOn[0]?.digest ?? '', /^[0-9a-f]{64}$/);
  // whoever received it on 24 March: 60 days after it, and the same day six months later
  assert.equal(reconsideration.until, '2026-05-23');
  assert.equal(reconsideration.where.zh, '新疆维吾尔自治区人民政府');
  assert.equal(reconsideration.term.zh, '自收到本决定书之日起60日内');
  assert.match(reconsideration.article, /^《中华人民共和国行政复议法》第20条、第24条$/);
  assert.match(reconsideration.execution?.words.zh ?? '', /^行政复议期间不停止执行/);
  assert.equal(reconsideration.execution?.article, '《中华人民共和国行政复议法》第42条');
  assert.match(court.execution?.words.en ?? '', /^the decision holds meanwhile/);
  assert.equal(court.execution?.article, '《中华人民共和国行政诉讼法》第56条');
  assert.equal(court.until, '2026-09-24');
  assert.match(court.article, /^《中华人民共和国行政诉讼法》第46条$/);
  assert.deepEqual(signatures, [
    { role: 'proposed', staff: office.person?.slice(0, 8) },
    { role: 'signed', staff: second.person?.slice(0, 8) },
  ]);
  assert.equal(await verified(await bytesOf(exporter, waits.id)), 'valid entitled-authority');
});

test('the database takes a signature by a key of the authority, for it and valid today, and by no other', async () => {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.official_document WHERE bytes IS NOT NULL LIMIT 1',
  );
  /** What comes of signing a document once more, as it was, after something of its key was changed. */
  const signedAfter = async (change: string): Promise<string> => {
    await owner.query('BEGIN; SET LOCAL session_replication_role = replica');
    try {
      await owner.query(
        `CREATE TEMP TABLE signed ON COMMIT DROP AS
          SELECT * FROM register.official_document WHERE id = '${rows[0]?.id}';
        UPDATE register.official_document d
          SET signing_key = NULL, code = NULL, status_list = NULL, status_index = NULL, bytes = NULL, signed_at = NULL
          FROM signed s
          WHERE s.id = d.id;
        ${change};
        SET LOCAL session_replication_role = origin`,
      );
      await owner.query(
        `UPDATE register.official_document d
          SET signing_key = s.signing_key, code = s.code, status_list = s.status_list,
            status_index = s.status_index, bytes = s.bytes, signed_at = s.signed_at
          FROM signed s
          WHERE s.id = d.id`,
      );
      return 'signed';
    } catch (error) {
      return (error as { readonly code: string }).code;
    } finally {
      await owner.query('ROLLBACK');
    }
  };
  assert.equal(await signedAfter('SELECT'), 'signed');
  for (const change of [
    `authority = '${registry.organisation}'`,
    `purposes = '{licence}'`,
    'from_day = register.today() + 1',
    'until_day = register.today() - 1',
    'compromised_since = now()',
  ])
    assert.equal(await signedAfter(`UPDATE register.signing_key SET ${change}`), 'MP004', change);
});

test('a decision is signed with its step, seen by whom it concerns, and refused when changed', async () => {
  const { vehicle } = await proposed();
  const preview = await doneBy(previewRefusal(register, second, { vehicle }));
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const [document] = await documentsOf(exporter, vehicle);
  assert.ok(document);
  assert.match(document.code ?? '', /^[A-Z2-7]{20}$/);
  // what was shown before it was signed is what was signed
  const { subject } = await doneBy(getDocument(register, office, { document: document.id }));
  assert.deepEqual({ ...subject, number: '—' }, preview.subject);
  for (const who of [exporter, office, ministry])
    assert.equal((await documentsOf(who, vehicle)).length, 1);
  // the registry reads its extracts, and no decision
  for (const who of [other, elsewhere, customs, registry]) {
    assert.deepEqual(await documentsOf(who, vehicle), []);
    assert.equal(await codeOf(getDocument(register, who, { document: document.id })), 'not-found');
  }
  const bytes = await bytesOf(exporter, document.id);
  const text = bytes.toString();
  assert.equal(await verified(text), 'valid entitled-authority');
  assert.equal(
    await verified(text.replace('No letter was handed in', 'A letter was handed in')),
    'changed-after-signing no-signature-could-be-checked',
  );
  // by its code, and by nothing shorter
  const found = await doneBy(readDocumentByCode(register, { code: document.code ?? '' }));
  assert.equal(found.verification.answer, 'valid');
  assert.deepEqual([found.number, found.state], [document.number, 'inForce']);
  for (const code of [document.number, document.code?.slice(0, 19) ?? '', 'A'.repeat(20)])
    assert.equal(await codeOf(readDocumentByCode(register, { code })), 'not-found');
  // set aside on appeal
  await doneBy(appealRefusal(register, exporter, { vehicle, appeal: 'Here it is.' }));
  assert.equal(await verified(text), 'valid entitled-authority');
  await doneBy(
    judgeAppeal(register, third, { vehicle, verb: 'overturn', grounds: groundsFor('overturn') }),
  );
  assert.equal(await verified(text), 'revoked entitled-authority');
  const [ended] = await documentsOf(exporter, vehicle);
  assert.deepEqual([ended?.state, ended?.endedOn], ['ended', '2026-03-24']);
});

test('a licence holds, is suspended, holds again, is revoked; customs reads it', async () => {
  const licence = await licensed();
  const [document] = await documentsOf(customs, licence);
  assert.ok(document);
  assert.equal(document.kind, 'licence');
  const bytes = await bytesOf(customs, document.id);
  assert.equal(await verified(bytes), 'valid entitled-authority');
  const halt = { licence, grounds: groundsFor('suspend'), evidence: await evidenceNow() };
  const before = await doneBy(previewSuspension(register, office, halt));
  // nothing was kept of it: the licence holds, and no number is gone
  assert.equal(await verified(bytes), 'valid entitled-authority');
  assert.equal((await documentsOf(exporter, licence)).length, 1);
  assert.equal(await codeOf(previewSuspension(register, elsewhere, halt)), 'not-found');
  assert.equal(
    await codeOf(previewSuspension(register, office, { ...halt, grounds: groundsFor('lift') })),
    'ground-not-in-law',
  );
  await doneBy(suspendLicence(register, office, halt));
  assert.equal(await verified(bytes), 'suspended entitled-authority');
  const [suspension] = await documentsOf(exporter, licence);
  assert.equal(suspension?.kind, 'suspension');
  const told = await doneBy(getDocument(register, exporter, { document: suspension?.id ?? '' }));
  assert.deepEqual(before.items, [
    {
      authority: suspension?.authority.name,
      subject: { ...told.subject, number: '—' },
      stopped: false,
    },
  ]);
  const { grounds, restsOn, facts } = told.subject as DecisionSubject;
  assert.match(grounds[0]?.article ?? '', /^《中华人民共和国行政许可法》第\d+条/);
  // without a notice the facts are the words of the articles
  assert.equal(facts.zh, grounds[0]?.article);
  assert.equal(restsOn[0]?.kind, 'event');
  assert.match(restsOn[0]?.digest ?? '', /^[0-9a-f]{64}$/);
  assert.match(suspension?.number ?? '', /^ZT-65-2026-0{5}1$/);
  assert.equal((await documentsOf(customs, licence)).length, 1);
  await doneBy(resumeLicence(register, office, { licence, grounds: groundsFor('resume') }));
  assert.equal(await verified(bytes), 'valid entitled-authority');
  assert.equal(
    await verified(await bytesOf(exporter, suspension?.id ?? '')),
    'revoked entitled-authority',
  );
  const end = {
    ...{ licence, grounds: groundsFor('revoke'), evidence: await evidenceNow(), notice: NOTICE },
  };
  // of the ministry, which has no key yet
  await doneBy(proposeRevocation(register, ministry, end));
  assert.equal(await codeOf(previewRevocation(register, minister, { licence })), 'not-heard');
  await heard(register, ministry, exporter, { licence });
  const [seen] = (await doneBy(previewRevocation(register, minister, { licence }))).items;
  assert.equal(seen?.stopped, true);
  await doneBy(revokeLicence(register, minister, { licence }));
  assert.equal(await verified(bytes), 'revoked entitled-authority');
  const [revocation] = await documentsOf(exporter, licence);
  const signed = await doneBy(getDocument(register, exporter, { document: revocation?.id ?? '' }));
  assert.deepEqual(seen?.subject, { ...signed.subject, number: '—' });
  assert.deepEqual(
    (signed.subject as DecisionSubject).signatures.map(({ role, staff }) => [role, staff]),
    [
      ['proposed', ministry.person?.slice(0, 8)],
      ['signed', minister.person?.slice(0, 8)],
    ],
  );
  assert.deepEqual(
    [revocation?.kind, revocation?.number, revocation?.code],
    [...['revocation', 'CX-00-2026-000001', null]],
  );
  const found = await doneBy(readDocumentByCode(register, { code: document.code ?? '' }));
  assert.equal(found.state, 'revoked');
});

test('what deciding would issue is seen before, and is what is issued', async () => {
  const { application, vehicles } = await taken(2);
  assert.equal(await codeOf(previewDecide(register, office, { application })), 'still-open');
  for (const { id: vehicle, vin } of vehicles) {
    await judge(pool, { application, vin, vehicle }, exporter, '65');
    await doneBy(grantVehicle(register, office, { vehicle }));
  }
  const { items } = await doneBy(previewDecide(register, office, { application }));
  assert.deepEqual(
    items.map(({ subject }) => subject.vehicles),
    [vehicles.map(({ vin }) => ({ vin })).toSorted((a, b) => (a.vin < b.vin ? -1 : 1))],
  );
  const { licences } = await doneBy(decideApplication(register, office, { application }));
  assert.equal(licences.length, 1);
  const [document] = await documentsOf(exporter, licences[0]?.id ?? '');
  const { subject } = await doneBy(
    getDocument(register, exporter, { document: document?.id ?? '' }),
  );
  assert.deepEqual({ ...subject, number: '—' }, items[0]?.subject);
});

test('an order and a bar are decisions with both signatures; what is lifted stands no more', async () => {
  await doneBy(beginStanding(register, office, { exporter: exporter.organisation ?? '' }));
  const of = { exporter: exporter.organisation ?? '' };
  const said = { ...of, evidence: await evidenceNow(), notice: NOTICE };
  const { notice: _, ...bare } = said;
  const { id } = await doneBy(
    talkToExporter(register, office, { ...bare, grounds: groundsFor('talk') }),
  );
  await doneBy(proposeOrder(register, office, { ...said, grounds: groundsFor('propose-order') }));
  const preview = await doneBy(previewStanding(register, second, of));
  assert.deepEqual([preview.subject.kind, preview.stopped], ['order', false]);
  await heard(register, office, exporter, of);
  await doneBy(orderRectification(register, second, of));
  await doneBy(proposeBar(register, office, { ...said, grounds: groundsFor('propose-bar') }));
  await heard(register, office, exporter, of);
  await doneBy(barExporter(register, second, of));
  const documents = await documentsOf(exporter, id);
  assert.deepEqual(
    documents.map(({ kind, number }) => [kind, number]),
    [
      ['bar', 'JZ-65-2026-000001'],
      ['order', 'ZG-65-2026-000001'],
    ],
  );
  const [bar] = documents;
  const bytes = await bytesOf(exporter, bar?.id ?? '');
  assert.equal(await verified(bytes), 'valid entitled-authority');
  await doneBy(liftBar(register, ministry, { ...bare, grounds: groundsFor('lift') }));
  assert.equal(await verified(bytes), 'revoked entitled-authority');
});

test('two who sign at once make one document', async () => {
  const { vehicle } = await proposed();
  const codes = await Promise.all(
    [second, third].map((who) => codeOf(countersignRefusal(register, who, { vehicle }))),
  );
  assert.deepEqual(codes.toSorted(), ['done', 'step-not-in-table']);
  assert.equal((await documentsOf(office, vehicle)).length, 1);
  await assert.rejects(
    say(
      pool,
      JOB,
      `INSERT INTO register.official_document (number, kind, thing, exporter, province, authority, content)
        SELECT 'BX-65-2026-999999', kind, thing, exporter, province, authority, content
        FROM register.official_document
        WHERE thing = $1`,
      [vehicle],
    ),
    { code: '23505', constraint: 'official_document_in_force' },
  );
});

test('the database keeps a document as it was signed, whoever writes', async () => {
  const { vehicle, vin } = await proposed();
  const write = (sql: string, values: readonly unknown[]) => say(pool, JOB, sql, [...values]);
  // nothing was decided yet
  await assert.rejects(
    write(
      `INSERT INTO register.official_document (number, kind, thing, exporter, province, authority, content)
        VALUES ('BX-65-2026-999998', 'refusal', $1, $2, '65', $3, '{}')`,
      [vehicle, exporter.organisation, office.organisation],
    ),
    { code: 'MP004' },
  );
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const change = (set: string): Promise<unknown> =>
    write(`UPDATE register.official_document SET ${set} WHERE thing = $1`, [vehicle]);
  await assert.rejects(change(`bytes = '\\x00'`), { code: 'MP001' });
  await assert.rejects(change('signed_at = now()'), { code: 'MP001' });
  // not its column, not its part
  await assert.rejects(change(`state = 'ended'`), { code: '42501' });
  for (const who of [exporter, office, ministry])
    await assert.rejects(
      say(pool, who, 'UPDATE register.official_document SET bytes = NULL WHERE thing = $1', [
        vehicle,
      ]),
      { code: '42501' },
    );
  await assert.rejects(
    owner.query('UPDATE register.official_document SET content = $2 WHERE thing = $1', [
      ...[vehicle, { vin }],
    ]),
    { code: 'MP001' },
  );
  await assert.rejects(
    owner.query('DELETE FROM register.official_document WHERE thing = $1', [vehicle]),
    { code: 'MP001' },
  );
});

test('a decision is no letter: brought with an application it is refused', async () => {
  const { vehicle } = await proposed();
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const [document] = await documentsOf(exporter, vehicle);
  const bytes = await bytesOf(exporter, document?.id ?? '');
  const { application, vehicles } = await taken(1);
  const brought = await bringLetter(register, exporter, {
    ...{ application, vin: vehicles[0]?.vin ?? '', document: bytes.toString() },
  });
  assert.equal(brought.kind === 'refused' ? brought.code : '', 'letter-not-valid');
  assert.equal(brought.kind === 'refused' ? brought.values['answer'] : '', 'not-a-letter');
});

test('keys are made by who decides, for what they say, and end as those of makers', async () => {
  assert.equal(await codeOf(makeSigningKey(register, customs, {})), 'part-missing');
  const figures = await doneBy(makeSigningKey(register, office, { purposes: ['figures'] }));
  assert.deepEqual(figures.purposes, ['figures']);
  assert.match(figures.address, new RegExp(`:authorities:${office.organisation}#key-2$`));
  assert.equal(
    await codeOf(endSigningKey(register, elsewhere, { key: figures.id, until: '2026-03-24' })),
    'not-found',
  );
  await doneBy(endSigningKey(register, office, { key: figures.id, until: '2026-03-24' }));
  // an office writes no key of another, nor one of a maker
  for (const [column, whose] of [
    ['authority', elsewhere.organisation],
    ['manufacturer', office.organisation],
  ])
    await assert.rejects(
      say(
        pool,
        office,
        `INSERT INTO register.signing_key (
            ${column}, purposes, number, address, suite, public_key, sealed, key_version, from_day, made_by
          )
          VALUES ($1, '{decision}', 9, 'did:web:x#1', 'eddsa-jcs-2022', 'z1', '\\x00', 1, '2026-03-24', $2)`,
        [whose, office.person],
      ),
      ({ code }) => ['42501', '23514'].includes(code),
    );
  const { vehicle } = await proposed();
  await doneBy(countersignRefusal(register, second, { vehicle }));
  const [document] = await documentsOf(exporter, vehicle);
  const bytes = await bytesOf(exporter, document?.id ?? '');
  const key = (await doneBy(listSigningKeys(register, office))).items.find(
    ({ trusted }) => trusted,
  );
  const since = JSON.parse(bytes.toString()).validFrom;
  await doneBy(markKeyCompromised(register, office, { key: key?.id ?? '', since }));
  assert.equal(await verified(bytes), 'key-not-valid-on-that-day key-compromised');
  const next = await proposed();
  await doneBy(countersignRefusal(register, second, { vehicle: next.vehicle }));
  assert.equal((await documentsOf(office, next.vehicle))[0]?.code, null);
});
