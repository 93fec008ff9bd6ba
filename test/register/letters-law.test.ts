import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import { JOB } from '../../src/register/actor.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { readLetterByCode } from '../../src/register/letters/read-letter-by-code.ts';
import { resumeLetter } from '../../src/register/letters/resume-letter.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { followLetters } from '../../src/register/nation/follow.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import type { ScreenedVehicle } from '../../src/register/screening/screening-shapes.ts';
import { accountsAsOf } from '../../src/register/telling/accounts-as-of.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { testRegister } from './test-register.ts';

/** Letters whose numbers are tried: a fault of one in a hundred is found all but always. */
const MANY = 200;

const world = await letterWorld(await testRegister());
const { register, owner, exporter, office, manufacturer } = world;

const screened = async (application: string): Promise<ScreenedVehicle | undefined> =>
  (
    await doneBy(
      register.as(exporter, (tx) => screenApplication(register, tx, { application, version: 1 })),
    )
  )[0];

/** Codes of the rules that keep a verdict's gate from being clear, with their results. */
const gateOf = async (application: string): Promise<readonly string[]> => {
  const vehicle = await screened(application);
  const { rows } = await owner.query<{ reasons: string }>(
    'SELECT reasons FROM register.verdict WHERE id = $1',
    [vehicle?.verdict],
  );
  const word = vehicle?.onTheApplicantsWord === true ? ', on its word' : '';
  return [
    `${vehicle?.gate}${word}`,
    ...(rows[0]?.reasons ?? '').split(' ').filter((code) => /^G/.test(code)),
  ];
};

/** A letter as an exporter states it, a stamped scan, with an outlet. */
const stamped = (
  vin: string,
): { readonly letter: readonly ShownFacts[]; readonly outlet: readonly ShownFacts[] } => ({
  letter: [
    {
      'letter.number': `CH${vin.slice(-6)}`,
      'letter.issuer': '奇瑞汽车股份有限公司',
      'letter.issuedOn': '2026-11-10',
      'letter.vin': vin,
      'letter.destination': 'GE',
      'letter.seal': 'stamped',
    },
  ],
  outlet: [
    {
      'outlet.letter': `CH${vin.slice(-6)}`,
      'outlet.provider': 'Auto',
      'outlet.country': 'GE',
      'outlet.address': 'Street 1',
      'outlet.services': 'repair|parts',
    },
  ],
});

test('a signed letter clears the gate by itself, and what becomes of it is read', async () => {
  const vin = vinAt(101);
  const application = await world.applied([vin]);
  assert.deepEqual(await gateOf(application), ['blocked', 'G01']);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letter = asked[0]?.id ?? '';
  await doneBy(draftLetters(register, manufacturer, { letters: [letter], terms: TERMS }));
  assert.deepEqual(await gateOf(application), ['blocked', 'G01']);
  await doneBy(issueLetter(register, manufacturer, { letter }));
  assert.deepEqual(await gateOf(application), ['clear, on its word']);
  const { rows } = await owner.query<{ facts: Record<string, { standing: string }> }>(
    `SELECT convert_from(bytes, 'UTF8')::jsonb AS facts
      FROM register.verdict
      WHERE application = $1
      ORDER BY given_at DESC
      LIMIT 1`,
    [application],
  );
  assert.match(JSON.stringify(rows[0]?.facts), /signed/);
  // an officer sees what the exporter states, and nobody looks at the letter: it clears the gate by itself
  const { items: stated } = await doneBy(listStatedRows(register, office, { application, vin }));
  assert.equal(
    stated.some(({ account }) => account === 'letter' || account === 'outlet'),
    false,
  );
  await doneBy(
    confirmPapersSeen(register, office, { application, rows: stated.map(({ id }) => id) }),
  );
  assert.deepEqual(await gateOf(application), ['clear']);
  await doneBy(suspendLetter(register, manufacturer, { letter, ground: 'under inquiry' }));
  assert.deepEqual(await gateOf(application), ['undetermined', 'G07']);
  await doneBy(resumeLetter(register, manufacturer, { letter }));
  assert.deepEqual(await gateOf(application), ['clear']);
  await doneBy(revokeLetter(register, manufacturer, { letter, ground: 'sold elsewhere' }));
  // issued after it was applied for, and revoked before a licence: nothing that is still to be decided rests on it
  assert.deepEqual(await gateOf(application), ['undetermined', 'G07']);
});

test('a letter that is revoked on the day of the application supports nothing', async () => {
  const vin = vinAt(102);
  const application = await world.applied([vin]);
  await owner.query('ALTER TABLE register.application_version DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.application_version SET applied_on = '2026-11-24' WHERE application = $1`,
    [application],
  );
  await owner.query('ALTER TABLE register.application_version ENABLE TRIGGER USER');
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letter = asked[0]?.id ?? '';
  await doneBy(draftLetters(register, manufacturer, { letters: [letter], terms: TERMS }));
  await doneBy(issueLetter(register, manufacturer, { letter }));
  assert.deepEqual(await gateOf(application), ['clear, on its word']);
  await doneBy(revokeLetter(register, manufacturer, { letter, ground: 'sold elsewhere' }));
  assert.deepEqual(await gateOf(application), ['blocked', 'G07']);
});

test('a stamped scan waits for an officer, who confirms it', async () => {
  const vin = vinAt(103);
  const application = await world.applied([vin], exporter, stamped(vin));
  assert.deepEqual(await gateOf(application), ['undetermined', 'G07']);
  const { items: stated } = await doneBy(listStatedRows(register, office, { application, vin }));
  const letters = stated.filter(({ account }) => account === 'letter').map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, office, { application, rows: letters }));
  assert.deepEqual(await gateOf(application), ['clear, on its word']);
  const rest = stated.filter(({ account }) => account !== 'letter').map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, office, { application, rows: rest }));
  assert.deepEqual(await gateOf(application), ['clear']);
});

test('an applicant does not confirm its own stamp', async () => {
  const vin = vinAt(105);
  const { letter, outlet } = stamped(vin);
  const own = letter.map((row) => ({ ...row, 'letter.confirmedOn': '2026-11-12' }));
  const application = await world.applied([vin], exporter, { letter: own, outlet });
  assert.deepEqual(await gateOf(application), ['undetermined', 'G07']);
});

test('the vehicles are screened anew, each change once', async () => {
  const seen: string[][] = [];
  await doneBy(followLetters(register, async () => {}));
  const { id, vin } = await world.letterFor(vinAt(104));
  await doneBy(suspendLetter(register, manufacturer, { letter: id, ground: 'under inquiry' }));
  const first = await doneBy(followLetters(register, async (_, vins) => seen.push([...vins])));
  assert.deepEqual([first.followed, seen], [2, [[vin], [vin]]]);
  assert.equal((await doneBy(followLetters(register, async () => {}))).followed, 0);
});

test('each of many letters clears the gate of its vehicle and is found by its number and code', async () => {
  // a number is made by chance: of one in eight, which had no digit, no row was once found
  const vins = Array.from({ length: MANY }, (_, at) => vinAt(2000 + at));
  const application = await world.applied(vins);
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letters = asked.map(({ id }) => id);
  await doneBy(draftLetters(register, manufacturer, { letters, terms: TERMS }));
  await doneBy(issueInBulk(register, manufacturer, { batch: randomUUID(), letters }, () => {}));
  const gates = await doneBy(
    register.as(exporter, (tx) => screenApplication(register, tx, { application, version: 1 })),
  );
  assert.deepEqual(
    gates.filter(({ gate }) => gate !== 'clear').map(({ vin }) => vin),
    [],
  );
  const codes = new Set<string>();
  for (const { number } of asked) {
    const { items } = await doneBy(listLetters(register, exporter, { number, limit: 2 }));
    assert.deepEqual(
      items.map((one) => one.number),
      [number],
    );
    const code = items[0]?.code ?? '';
    codes.add(code);
    assert.equal((await doneBy(readLetterByCode(register, { code }))).number, number);
    const told = await doneBy(
      register.as(JOB, (tx) =>
        accountsAsOf(tx, { vins: [], keys: [{ kind: 'letter', value: number }] }),
      ),
    );
    assert.deepEqual(
      new Set(told.map(({ account }) => account)),
      new Set(['letter', 'outlet']),
      number,
    );
  }
  assert.equal(codes.size, MANY);
});
