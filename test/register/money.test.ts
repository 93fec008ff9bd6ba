import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { Actor } from '../../src/register/actor.ts';
import { askOfMoney } from '../../src/register/money/ask-of-money.ts';
import { countMoneyQuestions } from '../../src/register/money/count-money-questions.ts';
import { followMoney } from '../../src/register/money/follow-money.ts';
import { listMoneyQuestions } from '../../src/register/money/list-money-questions.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const { register, owner, pool } = await testRegister('2026-11-24');
const USCC = '91650100MA7TESTAAA';
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const tax = await newActor(owner, 'tax');
const otherTax = await newActor(owner, 'tax');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const ministry = await newActor(owner, 'ministry');

let serial = 0;
const nextVin = (): string => {
  serial += 1;
  return `LGXCE4CB2PZZZ${String(serial).padStart(4, '0')}`;
};

const fed = (
  teller: Actor,
  account: Account,
  vin: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<unknown> =>
  register.as(teller, (tx) =>
    tell(tx, {
      account,
      teller: teller.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin, facts: { [`${account}.vin`]: vin, ...facts } }],
    }),
  );
const invoice = (vin: string, number: string, more: Record<string, string | number> = {}) =>
  fed(tax, 'invoice', vin, {
    'invoice.number': number,
    'invoice.kind': 'special',
    'invoice.issuedOn': '2026-03-01',
    ...more,
  });
const refund = (vin: string, number: string, more: Record<string, string | number> = {}) =>
  fed(tax, 'refund', vin, { 'refund.number': number, 'refund.claimedOn': '2026-06-01', ...more });
const entry = (vin: string, number: string, more: Record<string, string | number> = {}) =>
  fed(customs, 'declaration', vin, { 'declaration.number': number, ...more });

/** Grounds on which the vehicle is asked, as the look-up tells them. */
const asked = async (vin: string): Promise<readonly string[]> => {
  const { items } = await doneBy(followMoney(register, tax, { q: vin }));
  return items.flatMap(({ questions }) => questions.map(({ ground }) => ground)).toSorted();
};

test('a refund is asked of before the exit alone, not on its day', async () => {
  for (const [claimed, grounds] of [
    ['2026-06-01', ['refund-before-exit']],
    ['2026-06-02', []],
    ['2026-06-03', []],
  ] as const) {
    const vin = nextVin();
    await refund(vin, `R${vin}`, { 'refund.claimedOn': claimed });
    await entry(vin, `E${vin}`, { 'declaration.exitedOn': '2026-06-02' });
    assert.deepEqual(await asked(vin), grounds, claimed);
  }
  const neverLeft = nextVin();
  await refund(neverLeft, `R${neverLeft}`);
  assert.deepEqual(await asked(neverLeft), [], 'no exit told says nothing of its day');
});

test('an invoice relied on for two vehicles is asked of, one that was issued for both is not', async () => {
  const [bought, astray, both, alike] = [nextVin(), nextVin(), nextVin(), nextVin()];
  await invoice(bought, 'F 1');
  await refund(bought, 'R-F1a', { 'refund.invoice': 'F1' });
  await refund(astray, 'R-F1b', { 'refund.invoice': 'f-1' });
  assert.deepEqual(await asked(bought), ['invoice-shared']);
  assert.deepEqual(await asked(astray), ['invoice-of-others', 'invoice-shared']);
  for (const vin of [both, alike]) {
    await invoice(vin, 'F2');
    await refund(vin, `R-F2${vin}`, { 'refund.invoice': 'F2' });
  }
  assert.deepEqual([await asked(both), await asked(alike)], [[], []]);
  // the number gives both vehicles, each on its line
  const { items } = await doneBy(followMoney(register, tax, { q: 'F1' }));
  assert.deepEqual(
    items.map(({ vin }) => vin),
    [bought, astray],
  );
});

test('of two claims the later is asked of', async () => {
  const vin = nextVin();
  await refund(vin, 'R-A', { 'refund.claimedOn': '2026-06-01' });
  await refund(vin, 'R-B', { 'refund.claimedOn': '2026-07-01' });
  const [trail] = (await doneBy(followMoney(register, tax, { q: vin }))).items;
  const later = trail?.events.find(({ number }) => number === 'R-B')?.row;
  assert.deepEqual(
    trail?.questions.map(({ ground, refund: row, otherDay }) => [ground, row, otherDay]),
    [['claimed-again', later, '2026-06-01']],
  );
});

test('entry, subsidy and kind of invoice are held against the claim', async () => {
  const [declared, relying, swapped, local, plain] = [
    nextVin(),
    nextVin(),
    nextVin(),
    nextVin(),
    nextVin(),
  ];
  await entry(declared, '188750785252152123');
  // an item of the entry: its first eighteen digits are the entry's
  await refund(relying, 'R-E', { 'refund.declaration': '18875078525215212301' });
  assert.deepEqual(await asked(relying), ['entry-astray']);
  await refund(swapped, 'R-S');
  await fed(ministry, 'subsidy', swapped, {
    'subsidy.kind': 'swap',
    'subsidy.paidOn': '2026-02-01',
  });
  assert.deepEqual(await asked(swapped), ['replacement-subsidy']);
  await refund(local, 'R-L');
  await fed(ministry, 'subsidy', local, {
    'subsidy.kind': 'local',
    'subsidy.paidOn': '2026-02-01',
  });
  assert.deepEqual(await asked(local), []);
  await invoice(plain, 'F-P1', { 'invoice.kind': 'used' });
  await refund(plain, 'R-P', { 'refund.invoice': 'F-P1' });
  assert.deepEqual(await asked(plain), ['ordinary-invoice']);
});

test('a value is asked of above eight fifths of an invoice of the twelve months before, in one currency', async () => {
  // law/integrity/r21: mostOfInvoice 8 of parts 5, invoiceMonths 12; the invoice is of 1 March 2026 and of 100,000
  for (const [value, currency, on, grounds] of [
    [160_000, 'CNY', '2026-06-01', []],
    [160_001, 'CNY', '2026-06-01', ['declared-value']],
    [160_001, 'CNY', '2027-03-01', ['declared-value']],
    [160_001, 'CNY', '2027-03-02', []],
    [160_001, 'USD', '2026-06-01', []],
  ] as const) {
    const vin = nextVin();
    await invoice(vin, `F${vin}`, { 'invoice.price': 100_000 });
    await refund(vin, `R${vin}`, { 'refund.invoice': `F${vin}` });
    await entry(vin, `E${vin}`, {
      'declaration.declaredOn': on,
      'declaration.value': value,
      'declaration.currency': currency,
    });
    assert.deepEqual(await asked(vin), grounds, `${value} ${currency} ${on}`);
  }
});

test('a vehicle on one line: invoice, registration, licence, entry, refund and exit in their order', async () => {
  const vin = nextVin();
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licence } = await license(pool, office, exporter, submitted, verdict);
  const [{ number } = { number: '' }] = await say<{ number: string }>(
    pool,
    ministry,
    `SELECT number FROM register.licence WHERE id = '${licence}'`,
  );
  const unseen = await say(pool, tax, `SELECT id FROM register.licence WHERE id = '${licence}'`);
  assert.deepEqual(unseen, [], 'no money is told of it yet');
  await invoice(vin, 'F-LINE1', { 'invoice.price': 132_800, 'invoice.seller': USCC });
  await fed(registry, 'certificate', vin, { 'certificate.registeredOn': '2026-03-02' });
  await entry(vin, 'E-LINE1', {
    'declaration.declaredOn': '2027-06-01',
    'declaration.exitedOn': '2027-06-03',
    'declaration.destination': 'KZ',
  });
  await refund(vin, 'R-LINE1', {
    'refund.claimedOn': '2027-06-02',
    'refund.invoice': 'F-LINE1',
    'refund.amount': 17_264,
  });
  for (const q of [vin, 'F-LINE1', 'e-line1', 'R LINE1', number]) {
    const { items, more } = await doneBy(followMoney(register, tax, { q }));
    assert.deepEqual([items.length, items[0]?.vin, more], [1, vin, false], q);
  }
  const [trail] = (await doneBy(followMoney(register, tax, { q: vin }))).items;
  assert.deepEqual(
    trail?.events.map(({ kind }) => kind),
    ['invoice', 'registered', 'licence', 'declared', 'refund', 'exited'],
  );
  assert.equal(trail?.events[2]?.number, number);
  assert.equal(
    trail?.events[0]?.whoName,
    'a exporter',
    'a code of the register is told by its name',
  );
  assert.deepEqual(
    trail?.questions.map(({ ground, rule, otherDay }) => [ground, rule, otherDay]),
    [['refund-before-exit', 'R22', '2027-06-03']],
  );
  assert.deepEqual((await doneBy(followMoney(register, tax, { q: 'nothing of it' }))).items, []);
  for (const actor of [exporter, office, customs, registry])
    assert.equal(await codeOf(followMoney(register, actor, { q: vin })), 'part-missing');
});

test('questions are kept for the office that told the refund, and go when they are no longer so', async () => {
  const { questions } = await doneBy(askOfMoney(register));
  const list = async (actor: Actor) =>
    (await doneBy(listMoneyQuestions(register, actor, { limit: 500 }))).items;
  const own = await list(tax);
  assert.equal(own.length, questions);
  assert.deepEqual(await list(ministry), own);
  assert.deepEqual(await list(otherTax), []);
  const counted = (await doneBy(countMoneyQuestions(register, tax))).items;
  assert.deepEqual(
    counted.map(({ ground, refunds }) => [ground, refunds]),
    [
      ['declared-value', 2],
      ['invoice-shared', 2],
      ['refund-before-exit', 2],
      ['claimed-again', 1],
      ['entry-astray', 1],
      ['invoice-of-others', 1],
      ['ordinary-invoice', 1],
      ['replacement-subsidy', 1],
    ],
  );
  const one = own.find(({ number }) => number === 'R-LINE1');
  assert.deepEqual(
    [one?.ground, one?.amount, one?.claimedOn],
    ['refund-before-exit', 17_264, '2027-06-02'],
  );
  // the claim is told anew, of the day of the exit
  await refund(one?.vin ?? '', 'R-LINE1', {
    'refund.claimedOn': '2027-06-03',
    'refund.invoice': 'F-LINE1',
  });
  await doneBy(askOfMoney(register));
  assert.equal((await list(tax)).length, questions - 1);
  const first = await doneBy(
    listMoneyQuestions(register, tax, { ground: 'declared-value', limit: 1 }),
  );
  const rest = await doneBy(
    listMoneyQuestions(register, tax, {
      ground: 'declared-value',
      limit: 1,
      ...(first.next !== null && { cursor: first.next }),
    }),
  );
  assert.deepEqual([first.items.length, rest.items.length, rest.next], [1, 1, null]);
});
