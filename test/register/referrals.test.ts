import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { askAboutReferral } from '../../src/register/referrals/ask-about-referral.ts';
import { confirmReferral } from '../../src/register/referrals/confirm-referral.ts';
import { countReferrals } from '../../src/register/referrals/count-referrals.ts';
import { dismissReferral } from '../../src/register/referrals/dismiss-referral.ts';
import { draftReferral } from '../../src/register/referrals/draft-referral.ts';
import { dropReferral } from '../../src/register/referrals/drop-referral.ts';
import { editReferral } from '../../src/register/referrals/edit-referral.ts';
import { getReferral } from '../../src/register/referrals/get-referral.ts';
import { listReferable } from '../../src/register/referrals/list-referable.ts';
import { listReferrals } from '../../src/register/referrals/list-referrals.ts';
import { receiveReferral } from '../../src/register/referrals/receive-referral.ts';
import { sendReferral } from '../../src/register/referrals/send-referral.ts';
import { signReferral } from '../../src/register/referrals/sign-referral.ts';
import { tellMoreOfReferral } from '../../src/register/referrals/tell-more-of-referral.ts';
import { codeOf, doneBy } from './done-by.ts';
import { tellRefund, tellRow } from './referral-world.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, submitOne } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440100MA7TESTBBB' });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
const director = await another(owner, ministry);
const tax = await newActor(owner, 'tax');
const colleague = await another(owner, tax);
const otherTax = await newActor(owner, 'tax');
const customs = await newActor(owner, 'customs');

const VIN = 'LGXCE4CB2PZZZ0001';
const RIVALS = 'LSJCE4CB2PZZZ0002';
const submitted = await submitOne(pool, exporter, '65', VIN);
const verdict = await judge(pool, submitted, exporter, '65', { gate: 'blocked' });
const foreign = await judge(pool, await submitOne(pool, rival, '44', RIVALS), rival, '44');
const refund = await tellRefund(pool, tax, VIN, { on: '2026-05-31', amount: 17_264.5 });
const entry = await tellRow(pool, customs, 'declaration', VIN, {
  'declaration.vin': VIN,
  'declaration.declaredOn': '2026-06-02',
});

const FACTS = '退税申报早于报关两日。';
const DRAFT = {
  addressee: tax.organisation ?? '',
  exporter: exporter.organisation ?? '',
  grounds: ['refund-before-exit'],
  facts: FACTS,
  evidence: [
    { kind: 'row', id: refund, atRisk: true },
    { kind: 'row', id: entry, atRisk: false },
    { kind: 'verdict', id: verdict, atRisk: false },
  ] as { kind: 'row' | 'verdict'; id: string; atRisk: boolean }[],
};
const WORDS = { text: 'Found in the books.' };

const drafted = async (given: Partial<typeof DRAFT> = {}): Promise<string> =>
  (await doneBy(draftReferral(register, office, { ...DRAFT, ...given }))).id;
const sent = async (given: Partial<typeof DRAFT> = {}): Promise<string> => {
  const referral = await drafted(given);
  await doneBy(signReferral(register, second, { referral, version: 1 }));
  await doneBy(sendReferral(register, office, { referral }));
  return referral;
};
const received = async (): Promise<string> => {
  const referral = await sent();
  await doneBy(receiveReferral(register, tax, { referral }));
  return referral;
};
/** The state as the owner sees it. */
const stateOf = async (referral: string): Promise<string> =>
  (
    await owner.query<{ state: string }>('SELECT state FROM register.referral WHERE id = $1', [
      referral,
    ])
  ).rows[0]?.state ?? '';

test('a referral is drafted, signed by another, sent, received, asked about, told more of and confirmed', async () => {
  const draft = await doneBy(draftReferral(register, office, DRAFT));
  const { id: referral } = draft;
  assert.match(draft.number, /^YS-65-2026-\d{6}$/);
  // of a refund three years from the day of the claim: law/referrals/terms.yaml, tax-error
  assert.equal(draft.actBy, '2029-05-31');
  assert.equal(draft.period?.id, 'tax-error');
  assert.deepEqual(
    [draft.atRisk, draft.payments, draft.vehicles, draft.grounds[0]?.rule],
    [17_264.5, 1, 1, 'R22'],
  );
  assert.match(draft.claimant, /91650100MA7TESTAAA$/);
  const signed = await doneBy(signReferral(register, second, { referral, version: 1 }));
  assert.deepEqual([signed.state, signed.signedOn], ['signed', '2026-11-24']);
  await doneBy(sendReferral(register, office, { referral }));
  await doneBy(receiveReferral(register, tax, { referral }));
  await doneBy(askAboutReferral(register, tax, { referral, text: 'Which invoice?' }));
  const more = await tellRow(pool, tax, 'invoice', VIN, {
    'invoice.vin': VIN,
    'invoice.number': 'F1',
  });
  const told = await doneBy(
    tellMoreOfReferral(register, office, {
      referral,
      text: 'Invoice F1.',
      evidence: [{ kind: 'row', id: more, atRisk: false }],
    }),
  );
  assert.deepEqual(
    [told.state, told.evidence.map(({ account }) => account)],
    ['received', ['refund', 'declaration', null, 'invoice']],
  );
  const answered = await doneBy(
    confirmReferral(register, tax, { referral, recovered: 17_264.5, text: 'Paid back.' }),
  );
  assert.deepEqual(
    [answered.state, answered.recovered, answered.answeredOn],
    ['confirmed', 17_264.5, '2026-11-24'],
  );
  const seen = await doneBy(getReferral(register, office, { referral }));
  assert.deepEqual(
    seen.said.map(({ verb, part, text }) => [verb, part, text]),
    [
      ['ask', 'tax', 'Which invoice?'],
      ['tell-more', 'office', 'Invoice F1.'],
      ['confirm', 'tax', 'Paid back.'],
    ],
  );
  assert.deepEqual(
    seen.timeline.map(({ verb }) => verb),
    ['draft', 'sign', 'send', 'receive', 'ask', 'tell-more', 'confirm'],
  );
  const late = confirmReferral(register, tax, { referral, recovered: 1, ...WORDS });
  assert.equal(await codeOf(late), 'step-not-in-table');
});

test('whoever drafted does not sign; an edit voids the second signature; what was not read is not signed', async () => {
  const referral = await drafted();
  assert.equal(
    await codeOf(signReferral(register, office, { referral, version: 1 })),
    'second-person',
  );
  await doneBy(signReferral(register, second, { referral, version: 1 }));
  const edited = await doneBy(
    editReferral(register, second, { referral, ...DRAFT, facts: 'Anew.' }),
  );
  assert.deepEqual([edited.state, edited.version, edited.signedOn], ['drafted', 2, null]);
  assert.equal(await codeOf(sendReferral(register, office, { referral })), 'step-not-in-table');
  assert.equal(
    await codeOf(signReferral(register, second, { referral, version: 2 })),
    'second-person',
  );
  assert.equal(
    await codeOf(signReferral(register, office, { referral, version: 1 })),
    'draft-changed',
  );
  await doneBy(signReferral(register, office, { referral, version: 2 }));
  await doneBy(dropReferral(register, second, { referral }));
  assert.equal(await codeOf(sendReferral(register, office, { referral })), 'step-not-in-table');
});

test('what cannot be referred is refused with its reason', async () => {
  const refusals: readonly (readonly [Partial<typeof DRAFT>, string])[] = [
    [{ addressee: office.organisation ?? '' }, 'referral-not-meant'],
    [{ addressee: exporter.organisation ?? '' }, 'referral-not-meant'],
    [{ grounds: ['whatever'] }, 'ground-not-known'],
    [{ evidence: [{ kind: 'row', id: '999999', atRisk: true }] }, 'evidence-missing'],
    // a verdict of another province, which neither signer may read
    [{ evidence: [{ kind: 'verdict', id: foreign, atRisk: false }] }, 'evidence-missing'],
    [{ evidence: [...DRAFT.evidence, ...DRAFT.evidence] }, 'evidence-twice'],
    // an entry is no money
    [{ evidence: [{ kind: 'row', id: entry, atRisk: true }] }, 'not-well-formed'],
    [{ facts: ' ' }, 'not-well-formed'],
  ];
  for (const [given, code] of refusals) {
    assert.equal(await codeOf(draftReferral(register, office, { ...DRAFT, ...given })), code, code);
  }
  const { exporter: _, ...nobody } = DRAFT;
  assert.equal(await codeOf(draftReferral(register, office, nobody)), 'not-well-formed');
  const rivals = { ...DRAFT, exporter: rival.organisation ?? '' };
  assert.equal(await codeOf(draftReferral(register, office, rivals)), 'not-well-formed');
});

test('to customs the day comes from the entry', async () => {
  const { actBy, period } = await doneBy(
    draftReferral(register, office, { ...DRAFT, addressee: customs.organisation ?? '' }),
  );
  // two years from the entry: customs-penalty
  assert.deepEqual([actBy, period?.id], ['2028-06-02', 'customs-penalty']);
});

test('the addressee sees what was sent to it, as it was copied, and nothing else', async () => {
  const unsent = await drafted();
  const referral = await sent();
  const numbers = async (actor: typeof tax): Promise<readonly string[]> =>
    (await doneBy(listReferrals(register, actor, { limit: 500 }))).items.map(({ id }) => id);
  assert.ok((await numbers(tax)).includes(referral));
  assert.ok(!(await numbers(tax)).includes(unsent));
  for (const nobody of [otherTax, customs]) {
    assert.ok(!(await numbers(nobody)).includes(referral));
    assert.equal(await codeOf(getReferral(register, nobody, { referral })), 'not-found');
    assert.equal(await codeOf(receiveReferral(register, nobody, { referral })), 'not-found');
  }
  assert.equal(await codeOf(getReferral(register, tax, { referral: unsent })), 'not-found');
  assert.equal(await codeOf(getReferral(register, elsewhere, { referral })), 'not-found');
  assert.equal(await codeOf(getReferral(register, exporter, { referral })), 'part-missing');
  assert.ok((await numbers(ministry)).includes(referral));
  // the verdict itself is not the tax office's to read, its copy is
  assert.deepEqual(
    await say(pool, tax, 'SELECT 1 FROM register.organisation WHERE part = $1', ['x']),
    [],
  );
  await assert.rejects(say(pool, tax, 'SELECT id FROM register.verdict'), { code: '42501' });
  await assert.rejects(say(pool, tax, 'SELECT id FROM register.case_file'), { code: '42501' });
  const before = await doneBy(getReferral(register, tax, { referral }));
  await owner.query('UPDATE register.account_row SET superseded_at = now() WHERE id = $1', [
    refund,
  ]);
  const { evidence, draftedBy, signedBy } = await doneBy(getReferral(register, tax, { referral }));
  assert.deepEqual(evidence, before.evidence);
  assert.equal(evidence[0]?.facts?.['refund.amount'], 17_264.5);
  assert.deepEqual([draftedBy, signedBy], [null, null]);
  const copies = await say<{ digest: string; content: Buffer }>(
    pool,
    tax,
    `SELECT encode(digest, 'hex') AS digest, content FROM register.referral_evidence WHERE referral = $1`,
    [referral],
  );
  for (const { digest, content } of copies)
    assert.equal(createHash('sha256').update(content).digest('hex'), digest);
  assert.deepEqual(
    copies.map(({ digest }) => digest).toSorted(),
    evidence.map(({ digest }) => digest).toSorted(),
  );
});

test('an exporter hears nothing of a referral about it, in events neither', async () => {
  const referral = await sent();
  const { rows } = await owner.query('SELECT exporter FROM register.event WHERE thing = $1', [
    referral,
  ]);
  assert.equal(rows.length, 3);
  assert.deepEqual(
    await say(pool, exporter, 'SELECT id FROM register.event WHERE thing = $1', [referral]),
    [],
  );
});

test('the database refuses by itself what the life and the two signatures do not allow', async () => {
  const referral = await sent();
  const attempts: readonly (readonly [typeof office, string, string])[] = [
    // evidence beside a step, and to what is signed
    [
      office,
      `INSERT INTO register.referral_evidence (referral, place, kind, source, at_risk)
      VALUES ($1, 9, 'verdict', '${verdict}', false)`,
      '42501',
    ],
    [
      office,
      `UPDATE register.referral SET facts = 'else', stepped_at = now() WHERE id = $1`,
      'MP002',
    ],
    [office, `UPDATE register.referral SET facts = 'else' WHERE id = $1`, 'MP002'],
    [office, 'DELETE FROM register.referral_evidence WHERE referral = $1', '42501'],
    [tax, `UPDATE register.referral SET facts = 'else' WHERE id = $1`, '42501'],
    [
      tax,
      `UPDATE register.referral SET state = 'confirmed', verb = 'confirm', recovered = 1, stepped_at = now()
      WHERE id = $1`,
      'MP002',
    ],
    // a step that brings nothing
    [
      tax,
      `UPDATE register.referral SET state = 'received', verb = 'receive', recovered = 1, stepped_at = now()
      WHERE id = $1`,
      '23514',
    ],
    [tax, `INSERT INTO register.referral_said (referral, text) VALUES ($1, 'x')`, '42501'],
    [
      { ...tax, person: null },
      `UPDATE register.referral SET state = 'received', verb = 'receive', stepped_at = now()
      WHERE id = $1`,
      'MPL04',
    ],
  ];
  for (const [actor, text, code] of attempts)
    await assert.rejects(say(pool, actor, text, [referral]), { code }, text);
  await assert.rejects(owner.query('DELETE FROM register.referral_evidence'), { code: 'MP001' });
  const taken = await received();
  await assert.rejects(
    say(
      pool,
      tax,
      `UPDATE register.referral SET state = 'unfounded', verb = 'dismiss', stepped_at = now() WHERE id = $1`,
      [taken],
    ),
    { code: '23514' },
  );
  const draft = await drafted();
  await assert.rejects(
    say(
      pool,
      second,
      `UPDATE register.referral
        SET state = 'signed', verb = 'sign', signed_version = 1, facts = 'else', stepped_at = now()
        WHERE id = $1`,
      [draft],
    ),
    { code: 'MP003' },
  );
  await assert.rejects(
    say(
      pool,
      office,
      `INSERT INTO register.referral (addressee, claimant, grounds, rules, facts, state, verb)
        VALUES ($1, 'x', '{x}', '{x}', 'x', 'drafted', 'draft')`,
      [tax.organisation],
    ),
    { code: 'MPR03' },
  );
  // the ministry signs none of an office's
  assert.equal(
    await codeOf(signReferral(register, ministry, { referral: draft, version: 1 })),
    'not-found',
  );
});

test('of two who act at once on a referral one acts', async () => {
  const third = await another(owner, office);
  const draft = await drafted();
  const signing = await Promise.all(
    [second, third].map((one) =>
      codeOf(signReferral(register, one, { referral: draft, version: 1 })),
    ),
  );
  assert.deepEqual(signing.toSorted(), ['done', 'step-not-in-table']);
  const referral = await sent();
  const taking = await Promise.all(
    [tax, colleague].map((one) => codeOf(receiveReferral(register, one, { referral }))),
  );
  assert.deepEqual(taking.toSorted(), ['done', 'step-not-in-table']);
  const answering = await Promise.all([
    codeOf(confirmReferral(register, tax, { referral, recovered: 5, ...WORDS })),
    codeOf(dismissReferral(register, colleague, { referral, ...WORDS })),
  ]);
  assert.deepEqual(answering.toSorted(), ['done', 'step-not-in-table']);
  const { said, state } = await doneBy(getReferral(register, tax, { referral }));
  assert.deepEqual(
    said.map(({ verb }) => verb),
    [state === 'confirmed' ? 'confirm' : 'dismiss'],
  );
  const both = await drafted();
  const racing = await Promise.all([
    codeOf(editReferral(register, office, { referral: both, ...DRAFT, facts: 'Anew.' })),
    codeOf(signReferral(register, second, { referral: both, version: 1 })),
  ]);
  const { rows } = await owner.query<{ version: number; signed_version: number | null }>(
    'SELECT version, signed_version FROM register.referral WHERE id = $1',
    [both],
  );
  assert.equal(racing[0], 'done');
  // whichever came first: no signature stands under a draft that was not read
  assert.deepEqual(rows, [{ version: 2, signed_version: null }]);
  assert.equal(await stateOf(both), 'drafted');
});

test('the ministry refers too, and counts what all refer', async () => {
  const mine = await doneBy(draftReferral(register, ministry, DRAFT));
  assert.match(mine.number, /^YS-00-2026-\d{6}$/);
  await doneBy(signReferral(register, director, { referral: mine.id, version: 1 }));
  await doneBy(sendReferral(register, ministry, { referral: mine.id }));
  assert.equal(await codeOf(getReferral(register, office, { referral: mine.id })), 'not-found');
  const { items } = await doneBy(countReferrals(register, ministry));
  const waiting = items.find(({ state }) => state === 'sent');
  const own = (await doneBy(countReferrals(register, tax))).items.find(
    ({ state }) => state === 'sent',
  );
  assert.deepEqual(own, waiting);
  assert.equal(waiting?.actBy, '2029-05-31');
  assert.equal(waiting?.atRisk, (waiting?.number ?? 0) * 17_264.5);
});

test('what can be referred of an exporter is what authorities told on its vehicles, and their verdicts', async () => {
  const anew = await tellRefund(pool, tax, VIN, { on: '2026-06-03', amount: 1 });
  const { items } = await doneBy(
    listReferable(register, office, { exporter: exporter.organisation ?? '' }),
  );
  assert.deepEqual(
    items.map(({ kind, account, vin }) => [kind, account, vin]),
    [
      ['row', 'declaration', VIN],
      ['row', 'invoice', VIN],
      ['row', 'refund', VIN],
      ['verdict', null, VIN],
    ],
  );
  assert.ok(items.some(({ id }) => id === anew));
  // superseded above
  assert.ok(!items.some(({ id }) => id === refund));
  assert.equal((await doneBy(listReferable(register, office, { vin: RIVALS }))).items.length, 0);
});
