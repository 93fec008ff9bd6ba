import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { withdrawLetter } from '../../src/register/letters/withdraw-letter.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, manufacturer } = world;

const asked = async (application: string): Promise<readonly string[]> =>
  (await doneBy(askForLetters(register, exporter, { application }))).asked.map(({ id }) => id);

const draft = (letters: readonly string[]) =>
  doneBy(draftLetters(register, manufacturer, { letters, terms: TERMS }));

const statesOf = async (application: string): Promise<readonly string[]> =>
  (await doneBy(listLetters(register, exporter, { limit: 50, application }))).items
    .toSorted((a, b) => a.vin.localeCompare(b.vin))
    .map(({ state }) => state);

test('what was asked for is taken back before it is issued, and may be asked for again', async () => {
  const application = await world.applied([vinAt(1), vinAt(2), vinAt(3)]);
  const [first = '', second = '', third = ''] = await asked(application);
  await draft([second, third]);
  await doneBy(issueLetter(register, manufacturer, { letter: third }));
  for (const letter of [first, second])
    assert.equal((await doneBy(withdrawLetter(register, exporter, { letter }))).state, 'withdrawn');
  assert.equal(
    await codeOf(withdrawLetter(register, exporter, { letter: third })),
    'step-not-in-table',
  );
  assert.equal(
    await codeOf(withdrawLetter(register, exporter, { letter: first })),
    'step-not-in-table',
  );
  // nobody drafts or issues what was taken back
  assert.equal(
    await codeOf(draftLetters(register, manufacturer, { letters: [first], terms: TERMS })),
    'step-not-in-table',
  );
  assert.equal(
    await codeOf(issueLetter(register, manufacturer, { letter: second })),
    'step-not-in-table',
  );
  assert.equal((await asked(application)).length, 2);
  assert.deepEqual((await statesOf(application)).toSorted(), [
    'issued',
    'requested',
    'requested',
    'withdrawn',
    'withdrawn',
  ]);
});

test('only the exporter that asked takes it back', async () => {
  const application = await world.applied([vinAt(11)]);
  const [letter = ''] = await asked(application);
  const other = await newActor(owner, 'exporter', { province: '44', uscc: '91440300MA5EQ4F01L' });
  assert.equal(await codeOf(withdrawLetter(register, other, { letter })), 'not-found');
  for (const actor of [manufacturer, world.office, world.ministry])
    assert.equal(await codeOf(withdrawLetter(register, actor, { letter })), 'part-missing');
  // nor by SQL of their own
  for (const actor of [other, world.office])
    await say(
      pool,
      actor,
      `UPDATE register.letter SET state = 'withdrawn', verb = 'withdraw', stepped_at = now()
        WHERE id = '${letter}'`,
    ).then(
      () => {},
      ({ code }: { code?: string }) => assert.equal(code, '42501'),
    );
  assert.deepEqual(await statesOf(application), ['requested']);
});

test('with its application every open request ends, and what was issued stays', async () => {
  const application = await world.applied([vinAt(21), vinAt(22), vinAt(23)]);
  const letters = await asked(application);
  await draft(letters.slice(1));
  await doneBy(issueLetter(register, manufacturer, { letter: letters[2] ?? '' }));
  await doneBy(withdrawApplication(register, exporter, { application }));
  assert.deepEqual(await statesOf(application), ['withdrawn', 'withdrawn', 'issued']);
});

test('with its vehicle the request of that vehicle ends, and no other', async () => {
  const application = await world.applied([vinAt(31), vinAt(32)]);
  await asked(application);
  await say(
    pool,
    exporter,
    `UPDATE register.application_vehicle SET state = 'withdrawn', verb = 'withdraw', stepped_at = now()
      WHERE application = $1 AND vin = $2`,
    [application, vinAt(31)],
  );
  assert.deepEqual(await statesOf(application), ['withdrawn', 'requested']);
});

test('a batch whose letter was taken back issues none', async () => {
  const application = await world.applied([vinAt(41), vinAt(42)]);
  const letters = await asked(application);
  await draft(letters);
  await doneBy(withdrawLetter(register, exporter, { letter: letters[0] ?? '' }));
  assert.equal(
    await codeOf(issueInBulk(register, manufacturer, { batch: randomUUID(), letters })),
    'batch-not-whole',
  );
  assert.deepEqual(await statesOf(application), ['withdrawn', 'drafted']);
});

test('whoever takes back and whoever issues at one moment: one of them does', async () => {
  for (let place = 51; place < 61; place += 1) {
    const application = await world.applied([vinAt(place)]);
    const letters = await asked(application);
    await draft(letters);
    const [letter = ''] = letters;
    const codes = await Promise.all([
      codeOf(issueLetter(register, manufacturer, { letter })),
      codeOf(withdrawLetter(register, exporter, { letter })),
    ]);
    const [state] = await statesOf(application);
    assert.deepEqual(
      codes,
      state === 'issued' ? ['done', 'step-not-in-table'] : ['step-not-in-table', 'done'],
    );
  }
});
