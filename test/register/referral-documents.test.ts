import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReferralSubject } from '../../src/letters/official/official-document.ts';
import { type Actor, JOB, PUBLIC } from '../../src/register/actor.ts';
import { getDocument, readDocumentBytes } from '../../src/register/documents/get-document.ts';
import { listDocuments } from '../../src/register/documents/list-documents.ts';
import { readDocumentByCode } from '../../src/register/documents/read-document-by-code.ts';
import { signWaiting } from '../../src/register/documents/sign-waiting.ts';
import { verifyDocuments } from '../../src/register/letters/letter-documents.ts';
import { draftReferral } from '../../src/register/referrals/draft-referral.ts';
import { receiveReferral } from '../../src/register/referrals/receive-referral.ts';
import { sendReferral } from '../../src/register/referrals/send-referral.ts';
import { signReferral } from '../../src/register/referrals/sign-referral.ts';
import { codeOf, doneBy } from './done-by.ts';
import { trustedKey } from './letter-world.ts';
import { tellRefund } from './referral-world.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, submitOne } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const director = await another(owner, ministry);
const tax = await newActor(owner, 'tax');
const otherTax = await newActor(owner, 'tax');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });
const administrator = await newActor(owner, 'administrator');

const VIN = 'LGXCE4CB2PZZZ0001';
const verdict = await judge(pool, await submitOne(pool, exporter, '65', VIN), exporter, '65', {
  gate: 'blocked',
});
const refund = await tellRefund(pool, tax, VIN, { on: '2026-05-31', amount: 17_264.5 });

const sent = async (addressee: Actor, by = office, countersigns = second) => {
  const draft = await doneBy(
    draftReferral(register, by, {
      ...{ addressee: addressee.organisation ?? '', exporter: exporter.organisation ?? '' },
      ...{ grounds: ['refund-before-exit'], facts: '退税申报早于出境。' },
      evidence: [
        { kind: 'row', id: refund, atRisk: true },
        { kind: 'verdict', id: verdict, atRisk: false },
      ],
    }),
  );
  const { id: referral } = draft;
  const signed = await doneBy(signReferral(register, countersigns, { referral, version: 1 }));
  assert.deepEqual(
    (await doneBy(listDocuments(register, by, { limit: 5, thing: referral }))).items,
    [],
  );
  await doneBy(sendReferral(register, by, { referral }));
  return { referral, number: signed.number, digests: signed.evidence.map(({ digest }) => digest) };
};
const documentsOf = async (who: Actor, thing: string) =>
  (await doneBy(listDocuments(register, who, { limit: 20, thing }))).items;
const verified = async (document: string): Promise<string> => {
  const [found] = await doneBy(verifyDocuments(register, [{ document }]));
  return `${found?.answer} ${found?.issuer.reason}`;
};

/** Of the letter of this referral: how many rows each part reads in the database itself. */
const seenBySql = async (thing: string): Promise<string> => {
  const parts = { exporter, office, elsewhere, ministry, tax, otherTax, customs, registry, maker };
  const seen: string[] = [];
  for (const [name, who] of Object.entries({ ...parts, administrator, public: PUBLIC, job: JOB })) {
    const rows = await say<{ count: number }>(
      pool,
      who,
      'SELECT count(*)::int AS count FROM register.official_document WHERE thing = $1',
      [thing],
    ).catch((thrown: { code?: string }) => {
      // no right to the table at all
      assert.equal(thrown.code, '42501');
      return [];
    });
    if ((rows[0]?.count ?? 0) > 0) seen.push(name);
  }
  return seen.join(' ');
};

test('what is sent before the office has a key waits for it, with the words and the day that it had', async () => {
  const { referral, number, digests } = await sent(tax);
  const [waits] = await documentsOf(tax, referral);
  assert.ok(waits);
  assert.deepEqual(
    [waits.kind, waits.number, waits.code, waits.exporter, waits.addressee?.id],
    ['referral', number, null, null, tax.organisation],
  );
  await trustedKey(register, office, ministry, director);
  assert.deepEqual(await doneBy(signWaiting(register, office)), { signed: 1 });
  const { subject } = await doneBy(getDocument(register, tax, { document: waits.id }));
  const { claimant, grounds, facts, limit, follows, ...said } = subject as ReferralSubject;
  assert.match(claimant, /91650100MA7TESTAAA$/);
  assert.deepEqual(facts, { zh: '退税申报早于出境。' });
  assert.deepEqual(
    grounds.map(({ words }) => words.en),
    ['A refund claimed before the exit'],
  );
  assert.match(grounds[0]?.notProven.zh ?? '', /^未证明退税款在出口前已拨付/);
  // three years from the day of the claim: law/referrals/terms.yaml, tax-error
  assert.equal(limit?.until, '2029-05-31');
  assert.match(limit?.article ?? '', /第52条第2款/);
  assert.match(follows.zh, /不是违法认定/);
  assert.deepEqual(said, {
    number,
    addressee: { name: waits.addressee?.name },
    vehicles: [{ vin: VIN }],
    atRisk: '17264.50',
    restsOn: [
      { kind: 'row', reference: refund, digest: digests[0] },
      { kind: 'verdict', reference: verdict, digest: digests[1] },
    ],
    sentOn: '2026-11-24',
    signatures: [
      { role: 'proposed', staff: office.person?.slice(0, 8) },
      { role: 'signed', staff: second.person?.slice(0, 8) },
    ],
  });
});

test('it is signed with the step that sends it, and refused when changed', async () => {
  const { referral } = await sent(tax);
  const [letter] = await documentsOf(tax, referral);
  assert.match(letter?.code ?? '', /^[A-Z2-7]{20}$/);
  const { bytes } = await doneBy(readDocumentBytes(register, tax, { document: letter?.id ?? '' }));
  const text = bytes?.toString() ?? '';
  assert.equal(await verified(text), 'valid entitled-authority');
  assert.match(await verified(text.replace('17264.50', '27264.50')), /^changed-after-signing/);
  const found = await doneBy(readDocumentByCode(register, { code: letter?.code ?? '' }));
  assert.deepEqual([found.kind, found.verification.answer], ['referral', 'valid']);
  // what becomes of the referral changes nothing of its letter
  await doneBy(receiveReferral(register, tax, { referral }));
  assert.equal(await verified(text), 'valid entitled-authority');
});

test('the office, the ministry and whom it was sent to see it, and no exporter', async () => {
  const toTax = await sent(tax);
  const toCustoms = await sent(customs);
  assert.equal(await seenBySql(toTax.referral), 'office ministry tax job');
  assert.equal(await seenBySql(toCustoms.referral), 'office ministry customs job');
  const [letter] = await documentsOf(office, toTax.referral);
  const document = letter?.id ?? '';
  for (const who of [exporter, elsewhere, otherTax, customs, registry]) {
    assert.deepEqual(await documentsOf(who, toTax.referral), []);
    assert.equal(await codeOf(getDocument(register, who, { document })), 'not-found');
    assert.equal(await codeOf(readDocumentBytes(register, who, { document })), 'not-found');
  }
  for (const who of [maker, administrator])
    assert.equal(await codeOf(getDocument(register, who, { document })), 'part-missing');
  const ofMinistry = await sent(tax, ministry, director);
  assert.equal(await seenBySql(ofMinistry.referral), 'ministry tax job');
});

test('in the database no letter stands but of a referral that was sent today, to whom it was sent', async () => {
  const { referral, number } = await sent(tax);
  const write = async (changes: Readonly<Record<string, unknown>>): Promise<string> => {
    const row = {
      ...{ number, kind: 'referral', thing: referral, exporter: null },
      ...{ addressee: tax.organisation, province: '65', authority: office.organisation },
      ...changes,
    };
    let code = 'written';
    await register
      .as(JOB, (tx) =>
        tx
          .run(
            `INSERT INTO register.official_document (
                number, kind, thing, exporter, addressee, province, authority, content
              )
              VALUES ($1, $2, $3, $4, $5, $6, $7, '{}')`,
            Object.values(row),
          )
          .catch((thrown: { code: string }) => {
            code = thrown.code;
            throw thrown;
          }),
      )
      .catch(() => {});
    return code;
  };
  // but for its number, which stands already, it could be written
  assert.equal(await write({}), '23505');
  for (const changes of [
    { addressee: otherTax.organisation },
    { authority: elsewhere.organisation },
    { province: '44' },
    { number: 'YS-65-2026-999999' },
    { thing: crypto.randomUUID() },
  ])
    assert.equal(await write(changes), 'MP004', JSON.stringify(changes));
  assert.equal(await write({ exporter: exporter.organisation }), '23514');
  assert.equal(await write({ addressee: null }), 'MP004');
  const changed = owner.query(
    'UPDATE register.official_document SET addressee = $1 WHERE thing = $2',
    [otherTax.organisation, referral],
  );
  await assert.rejects(changed, { code: 'MP001' });
});
