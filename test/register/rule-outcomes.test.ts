import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRulePrecision, precisionOf } from '../../src/register/law/list-rule-precision.ts';
import { answerRuleDoubt, listRuleDoubts } from '../../src/register/law/rule-doubts.ts';
import { confirmReferral } from '../../src/register/referrals/confirm-referral.ts';
import { dismissReferral } from '../../src/register/referrals/dismiss-referral.ts';
import { draftReferral } from '../../src/register/referrals/draft-referral.ts';
import { receiveReferral } from '../../src/register/referrals/receive-referral.ts';
import { sendReferral } from '../../src/register/referrals/send-referral.ts';
import { signReferral } from '../../src/register/referrals/sign-referral.ts';
import { codeOf, doneBy } from './done-by.ts';
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
const tax = await newActor(owner, 'tax');
const VIN = 'LGXCE4CB2PZZZ0001';
const refund = await tellRefund(pool, tax, VIN, { on: '2026-05-31', amount: 100 });
const verdict = await judge(pool, await submitOne(pool, exporter, '65', VIN), exporter, '65');
await owner.query('SET session_replication_role = replica');
await owner.query(`UPDATE register.verdict SET reasons = 'G01 R22' WHERE id = $1`, [verdict]);
let cases = 0;
/** A case that was closed, on a verdict with two reasons. */
const closed = async (
  outcome: string,
  rule: string | null = null,
  finding: string | null = null,
): Promise<string> => {
  cases += 1;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.case_file (
        number, verdict, finding, province, vin, reason, evidence, outcome, rule, ground, closed_on, origin, state, verb
      )
      VALUES (
        $1, $3, $6, '65', $2, 'R', ARRAY[$3::uuid], $4, $5, 'G', '2026-11-20', 'finding', 'closed', 'close'
      )
      RETURNING id`,
    [`AJ${cases}`, VIN, verdict, outcome, rule, finding],
  );
  return rows[0]?.id ?? '';
};
const first = await closed('confirmed');
await closed('unfounded');
const wrong = await closed('rule-wrong', 'G01');
// of one finding of the verdict, which has two
await closed('confirmed', null, 'G02');
// a ring and a pattern of a run
await owner.query(`
  INSERT INTO register.case_file (
      number, run, ring, pattern, province, vin, reason, evidence, outcome, ground, closed_on, state, verb
    )
    SELECT 'AJ-' || kind, gen_random_uuid(), CASE kind WHEN 'ring' THEN 1 END,
      CASE kind WHEN 'pattern' THEN 'lentNames' END, '65', '${VIN}', 'R', ARRAY['${verdict}'::uuid], 'confirmed', 'G',
      '2026-11-20', 'closed', 'close'
    FROM unnest(ARRAY['ring', 'pattern']) kind;
`);
await owner.query('SET session_replication_role = origin');

const referred = async (caseFile?: string): Promise<string> => {
  const { id: referral } = await doneBy(
    draftReferral(register, office, {
      addressee: tax.organisation ?? '',
      exporter: exporter.organisation ?? '',
      grounds: ['refund-before-exit', 'subsidy-twice'],
      facts: 'x',
      evidence: [{ kind: 'row', id: refund, atRisk: true }],
      ...(caseFile !== undefined && { caseFile }),
    }),
  );
  await doneBy(signReferral(register, second, { referral, version: 1 }));
  await doneBy(sendReferral(register, office, { referral }));
  await doneBy(receiveReferral(register, tax, { referral }));
  return referral;
};

const FOUND = { G02: '1/1', R26: '1/1', 'pattern:lentNames': '1/1' };

const precision = async (actor = ministry): Promise<Readonly<Record<string, string>>> => {
  const { items } = await doneBy(listRulePrecision(register, actor, {}));
  return Object.fromEntries(
    items.map(({ rule, told, confirmed }) => [rule, `${confirmed}/${told}`]),
  );
};

test('outcomes of cases and of referrals move the precision of the rules that they rested on', async () => {
  // the case that found G01 wrong counts against G01 alone
  assert.deepEqual(await precision(), { ...FOUND, G01: '1/3', R22: '1/2' });
  const referral = await referred();
  assert.deepEqual(await precision(), { ...FOUND, G01: '1/3', R22: '1/2' }, 'not answered yet');
  await doneBy(confirmReferral(register, tax, { referral, recovered: 1, text: 'x' }));
  assert.deepEqual(await precision(), { ...FOUND, G01: '1/3', R22: '2/3', R23: '1/1' });
  await doneBy(dismissReferral(register, tax, { referral: await referred(), text: 'x' }));
  assert.deepEqual(await precision(), { ...FOUND, G01: '1/3', R22: '2/4', R23: '1/2' });
  // a referral of a case that was closed counts for no rule that the case counts for
  await doneBy(dismissReferral(register, tax, { referral: await referred(first), text: 'x' }));
  assert.deepEqual(await precision(), { ...FOUND, G01: '1/3', R22: '2/4', R23: '1/3' });
  assert.deepEqual(await precision(office), await precision());
  assert.deepEqual(await precision(elsewhere), {});
  assert.equal(await codeOf(listRulePrecision(register, tax, {})), 'part-missing');
});

test('few outcomes are given no share, and every interval holds what is known of it', () => {
  assert.equal(precisionOf('R22', 9, 9).share, null);
  const { share, low, high } = precisionOf('R22', 10, 8);
  assert.equal(share, 0.8);
  // Clopper and Pearson of 8 of 10, 95 %: 0.4439 and 0.9748, by the tables
  assert.ok(Math.abs(low - 0.4439) < 0.0001 && Math.abs(high - 0.9748) < 0.0001);
  assert.deepEqual([precisionOf('R22', 3, 0).low, precisionOf('R22', 3, 3).high], [0, 1]);
});

test('a rule that a case found wrong is a line for the editors of the law, answered once by the ministry', async () => {
  const open = await doneBy(listRuleDoubts(register, ministry, { limit: 5, open: true }));
  assert.deepEqual(
    open.items.map(({ rule, ground, answer, caseFile }) => [rule, ground, answer, caseFile]),
    [['G01', 'G', null, wrong]],
  );
  const answer = 'G01.days has a new period from 2026-12-01.';
  assert.equal(
    await codeOf(answerRuleDoubt(register, office, { caseFile: wrong, answer })),
    'part-missing',
  );
  assert.equal(
    await codeOf(answerRuleDoubt(register, ministry, { caseFile: first, answer })),
    'not-found',
  );
  const said = await doneBy(answerRuleDoubt(register, ministry, { caseFile: wrong, answer }));
  assert.deepEqual(said.answer, { text: answer, on: '2026-11-24', law: register.engine.ruleset });
  assert.equal(
    await codeOf(answerRuleDoubt(register, ministry, { caseFile: wrong, answer })),
    'already-there',
  );
  assert.deepEqual(
    (await doneBy(listRuleDoubts(register, ministry, { limit: 5, open: true }))).items,
    [],
  );
  assert.equal((await doneBy(listRuleDoubts(register, office, { limit: 5 }))).items.length, 1);
  assert.equal((await doneBy(listRuleDoubts(register, elsewhere, { limit: 5 }))).items.length, 0);
  await assert.rejects(
    say(
      pool,
      office,
      'INSERT INTO register.rule_answer (case_file, answer, law) VALUES ($1, $2, $3)',
      [wrong, 'x', 'x'],
    ),
    { code: '42501' },
  );
  await assert.rejects(owner.query('DELETE FROM register.rule_answer'), { code: 'MP001' });
});

test('of two answers at once one stands', async () => {
  await owner.query('SET session_replication_role = replica');
  const caseFile = await closed('rule-wrong', 'G01');
  await owner.query('SET session_replication_role = origin');
  const codes = await Promise.all(
    ['a', 'b'].map((answer) => codeOf(answerRuleDoubt(register, ministry, { caseFile, answer }))),
  );
  assert.deepEqual(codes.toSorted(), ['already-there', 'done']);
});
