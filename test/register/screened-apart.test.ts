import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { JOB } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { gatherFiling } from '../../src/register/screening/gather-filing.ts';
import { givenAgain } from '../../src/register/screening/replay-verdict.ts';
import { screenedApart } from '../../src/register/screening/screened-apart.ts';
import {
  type Joined,
  type ScreenedPart,
  screenedParts,
  type ToAnswer,
} from '../../src/register/screening/screened-parts.ts';
import { clearCar, filed } from './a-car.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const USCC = '91650100MA7TESTAAA';
/** More than are screened beside the answers to others. */
const VEHICLES = 110;

const { register, owner } = await testRegister();
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
await filed(owner, exporter);
const cars = Array.from({ length: VEHICLES }, (_, place) =>
  clearCar(`LVVDB11B9TD${String(place).padStart(6, '0')}`, USCC),
);
const { id: application } = await doneBy(
  draftApplication(register, exporter, {
    accounts: {
      licence: cars.flatMap(({ licence = [] }, place) =>
        licence.map((row) => ({ ...row, 'licence.destination': place % 2 === 0 ? 'GE' : 'RU' })),
      ),
      certificate: cars.flatMap(({ certificate = [] }) => certificate),
      factory: cars.flatMap(({ factory = [] }) => factory),
    },
  }),
);
let threads = 0;
process.on('worker', () => {
  threads += 1;
});
await doneBy(submitApplication(register, exporter, { application }));

const { law } = register.engine;
const { files = [] } = law;
const { pseudonymKey } = register.secrets;
const apart = (asked: ToAnswer) => screenedApart(law, { files, pseudonymKey }, asked);

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const joined = ({ whole, ...places }: Joined) => ({ whole: digest(whole), ...places });

/** Parts with the digests of their bytes. */
const partsOf = async (given: AsyncIterable<ScreenedPart>): Promise<readonly unknown[]> => {
  const parts: unknown[] = [];
  for await (const part of given) {
    parts.push(
      part.kind === 'question'
        ? { ...part, packed: digest(part.packed), digest: digest(part.digest) }
        : { ...part, bytes: joined(part.bytes), told: joined(part.told) },
    );
  }
  return parts;
};

const gathered = await doneBy(
  register.as(JOB, (tx) => gatherFiling(register, tx, { application, version: 1 })),
);
const asked: ToAnswer = { gathered, vins: null };

test('a thread of its own makes the very bytes that are made beside the answers to others', async () => {
  const here = await partsOf(screenedParts(register.engine, asked));
  assert.equal(here.length, 2);
  for (let turn = 0; turn < 2; turn += 1) assert.deepEqual(await partsOf(apart(asked)), here);
});

test('verdicts that a thread made are given again byte for byte', async () => {
  const { rows } = await owner.query<{ id: string; place: number; told: string }>(
    'SELECT id, place, gate || entry || reasons AS told FROM register.verdict WHERE application = $1 ORDER BY place',
    [application],
  );
  assert.deepEqual(
    rows.map(({ place }) => place),
    cars.map((_, place) => place),
  );
  assert.ok(new Set(rows.map(({ told }) => told)).size > 1, 'all answers are the same');
  for (const { id } of rows.slice(-2)) {
    const again = await doneBy(register.as(JOB, (tx) => givenAgain(register, tx, id)));
    assert.equal(again.same, true);
  }
});

test('what goes wrong in the thread is told to whoever asked, and the next is answered', async () => {
  const broken = { ...gathered, licences: null } as unknown as typeof gathered;
  await assert.rejects(partsOf(apart({ gathered: broken, vins: null })), TypeError);
  assert.equal((await partsOf(apart(asked))).length, 2);
});

test('whoever takes no more than the question leaves nothing behind that keeps others waiting', async () => {
  for await (const part of apart(asked)) {
    assert.equal(part.kind, 'question');
    break;
  }
  assert.equal((await partsOf(apart(asked))).length, 2);
});

test('one thread answered it all', () => {
  assert.equal(threads, 1);
});
