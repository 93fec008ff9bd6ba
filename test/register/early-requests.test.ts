import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import {
  draftApplication,
  replaceDraft,
} from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import {
  declineEarlyRequests,
  withdrawEarlyRequests,
} from '../../src/register/letters/asking/end-early-requests.ts';
import { listEarlyRequests } from '../../src/register/letters/asking/list-early-requests.ts';
import { previewAsking } from '../../src/register/letters/asking/preview-asking.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { filed } from './a-car.ts';
import { codeOf, doneBy } from './done-by.ts';
import { carInNeed, letterWorld, TERMS, vinAt } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, manufacturer } = world;
const rival = await newActor(owner, 'exporter', { province: '44', uscc: '91440300MA5EQ4F01L' });
await filed(owner, rival);
const otherMaker = await newActor(owner, 'manufacturer', { maker: 'geely-zhejiang' });

/** A draft of these vehicles for a country, Georgia without one. */
const drafted = async (by: Actor, vins: readonly string[], destination = 'GE'): Promise<string> => {
  const accounts: Record<string, Record<string, unknown>[]> = {};
  for (const vin of vins)
    for (const [account, rows] of Object.entries(carInNeed(vin)))
      for (const row of rows ?? [])
        accounts[account] = [
          ...(accounts[account] ?? []),
          { ...row, ...(account === 'licence' && { 'licence.destination': destination }) },
        ];
  const { id } = await doneBy(draftApplication(register, by, { accounts } as never));
  return id;
};

const asked = async (by: Actor, application: string) =>
  (await doneBy(askForLetters(register, by, { application }))).early;

const statesOf = async (by: Actor, application: string): Promise<readonly string[]> =>
  (await doneBy(listEarlyRequests(register, by, { application, limit: 100 }))).items.map(
    ({ state }) => state,
  );

const lettersFor = async (by: Actor, vin: string) =>
  (await doneBy(listLetters(register, by, { vin, limit: 10 }))).items;

/** Puts the last day of a request so many days from today. */
const endsIn = async (application: string, days: number): Promise<void> => {
  await owner.query('ALTER TABLE register.early_request DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.early_request
      SET asked_on = date '2026-10-01', until_day = date '2026-11-24' + $2::int
      WHERE application = $1`,
    [application, days],
  );
  await owner.query('ALTER TABLE register.early_request ENABLE TRIGGER USER');
};

test('what is asked from a draft is seen at once, not signed, and bound when it is submitted', async () => {
  const vin = vinAt(1);
  const application = await drafted(exporter, [vin]);
  const preview = await doneBy(previewAsking(register, exporter, { application }));
  assert.deepEqual(
    preview.wanted.map((one) => one.vin),
    [vin],
  );
  const [request] = await asked(exporter, application);
  assert.equal(request?.state, 'waiting');
  // 30 days from 24 November
  assert.deepEqual([request?.askedOn, request?.until], ['2026-11-24', '2026-12-24']);
  assert.equal(request?.model, 'SQR7160T');
  const again = await doneBy(askForLetters(register, exporter, { application }));
  assert.deepEqual([again.early, again.notAsked], [[], [{ vin, why: 'under-way' }]]);

  const seen = await doneBy(listEarlyRequests(register, manufacturer, { limit: 10 }));
  assert.deepEqual(
    seen.items.map(({ id }) => id),
    [request?.id],
  );
  const others = await doneBy(listEarlyRequests(register, otherMaker, { limit: 10 }));
  assert.deepEqual(others.items, []);
  // neither by its id, nor by its vehicle, nor past the program
  const letters = [request?.id ?? ''];
  assert.equal(
    await codeOf(draftLetters(register, manufacturer, { letters, terms: TERMS })),
    'not-found',
  );
  const { rows } = await owner.query<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [application],
  );
  const vehicles = [{ application: rows[0]?.number ?? '', vin }];
  assert.equal(
    await codeOf(draftLetters(register, manufacturer, { vehicles, terms: TERMS })),
    'letter-not-for-this-vehicle',
  );
  await assert.rejects(
    say(
      pool,
      manufacturer,
      `INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, terms, state, verb)
        VALUES ('SHAAAAAAAAAA', $1, 'chery', $2, $3, '', NULL, 'drafted', 'draft')`,
      [manufacturer.organisation, application, vin],
    ),
    { code: 'MPL01' },
  );

  await doneBy(submitApplication(register, exporter, { application }));
  const [letter] = await lettersFor(manufacturer, vin);
  assert.deepEqual(
    [letter?.state, letter?.number, letter?.application, letter?.model],
    ['requested', request?.number, application, 'SQR7160T'],
  );
  assert.deepEqual(await statesOf(exporter, application), ['bound']);
  await doneBy(draftLetters(register, manufacturer, { letters: [letter?.id ?? ''], terms: TERMS }));
  assert.equal(
    await codeOf(issueLetter(register, manufacturer, { letter: letter?.id ?? '' })),
    'done',
  );
});

test('two firms ask for one VIN: the application that is submitted gets it, the other waits', async () => {
  const vin = vinAt(2);
  const first = await drafted(exporter, [vin]);
  const second = await drafted(rival, [vin]);
  assert.equal((await asked(exporter, first)).length, 1);
  assert.equal((await asked(rival, second)).length, 1);
  // at one moment
  const codes = await Promise.all([
    codeOf(submitApplication(register, exporter, { application: first })),
    codeOf(submitApplication(register, rival, { application: second })),
  ]);
  assert.deepEqual([...codes].sort(), ['done', 'vin-under-way']);
  const [winner, loser] = codes[0] === 'done' ? [exporter, rival] : [rival, exporter];
  const [won, lost] = codes[0] === 'done' ? [first, second] : [second, first];
  const letters = await lettersFor(manufacturer, vin);
  assert.deepEqual(
    letters.map((one) => [one.exporter, one.application, one.state]),
    [[winner.organisation, won, 'requested']],
  );
  const waiting = await doneBy(listEarlyRequests(register, loser, { limit: 1 }));
  assert.deepEqual(
    waiting.items.map((one) => [one.state, one.overtaken]),
    [['waiting', true]],
  );
  await doneBy(withdrawApplication(register, winner, { application: won }));
  const free = await doneBy(listEarlyRequests(register, loser, { limit: 1 }));
  assert.equal(free.items[0]?.overtaken, false);
  await doneBy(submitApplication(register, loser, { application: lost }));
  assert.deepEqual(await statesOf(loser, lost), ['bound']);
  const both = await lettersFor(manufacturer, vin);
  assert.deepEqual(both.map(({ state }) => state).sort(), ['requested', 'withdrawn']);
});

test('a request is bound on its last day and no more on the day after; it can be asked for again', async () => {
  const onLast = await drafted(exporter, [vinAt(3)]);
  await asked(exporter, onLast);
  await endsIn(onLast, 0);
  await doneBy(submitApplication(register, exporter, { application: onLast }));
  assert.equal((await lettersFor(exporter, vinAt(3))).length, 1);

  const after = await drafted(exporter, [vinAt(4)]);
  const [request] = await asked(exporter, after);
  await endsIn(after, -1);
  assert.deepEqual(await statesOf(exporter, after), ['lapsed']);
  assert.equal(
    await codeOf(
      declineEarlyRequests(register, manufacturer, { requests: [request?.id ?? ''], ground: 'no' }),
    ),
    'step-not-in-table',
  );
  assert.equal((await asked(exporter, after)).length, 1);
  assert.deepEqual(await statesOf(exporter, after), ['waiting', 'lapsed']);
  await endsIn(after, -1);
  await doneBy(submitApplication(register, exporter, { application: after }));
  assert.deepEqual(await lettersFor(exporter, vinAt(4)), []);
});

test('another country, a VIN that is taken out and a draft that is deleted end what was asked', async () => {
  const application = await drafted(exporter, [vinAt(5), vinAt(6)]);
  assert.equal((await asked(exporter, application)).length, 2);
  const accounts = { licence: (carInNeed(vinAt(5)).licence ?? []) as Record<string, unknown>[] };
  await doneBy(replaceDraft(register, exporter, { application, accounts } as never));
  assert.deepEqual([...(await statesOf(exporter, application))].sort(), ['left-draft', 'waiting']);
  await doneBy(withdrawApplication(register, exporter, { application }));
  assert.deepEqual(await statesOf(exporter, application), ['left-draft', 'left-draft']);

  // asked for Georgia in one draft, filed for Kazakhstan in another: not the same three
  const georgia = await drafted(exporter, [vinAt(7)]);
  await asked(exporter, georgia);
  const kazakhstan = await drafted(exporter, [vinAt(7)], 'KZ');
  await doneBy(submitApplication(register, exporter, { application: kazakhstan }));
  assert.deepEqual(await lettersFor(exporter, vinAt(7)), []);
  assert.deepEqual(await statesOf(exporter, georgia), ['waiting']);
});

test('a manufacturer declines early with a ground, an exporter takes back; nobody ends what is not his', async () => {
  const application = await drafted(exporter, [vinAt(8), vinAt(9)]);
  const [one, other] = await asked(exporter, application);
  const requests = [one?.id ?? ''];
  const ground = 'The car was sold to another market.';
  assert.equal(
    await codeOf(declineEarlyRequests(register, otherMaker, { requests, ground })),
    'not-found',
  );
  await doneBy(declineEarlyRequests(register, manufacturer, { requests, ground }));
  await doneBy(withdrawEarlyRequests(register, exporter, { requests: [other?.id ?? ''] }));
  const { items } = await doneBy(listEarlyRequests(register, exporter, { application, limit: 10 }));
  assert.deepEqual(items.map((item) => [item.state, item.ground]).sort(), [
    ['declined', ground],
    ['withdrawn', null],
  ]);
  await doneBy(submitApplication(register, exporter, { application }));
  assert.deepEqual(await lettersFor(exporter, vinAt(8)), []);
});

test('the database refuses what the program never asks', async () => {
  const application = await drafted(exporter, [vinAt(10)]);
  const [request] = await asked(exporter, application);
  const id = request?.id ?? '';
  const end = (by: Actor, set: string) =>
    say(pool, by, `UPDATE register.early_request SET ${set} WHERE id = $1`, [id]);
  // a manufacturer neither binds nor takes back; an exporter does not decline, nor bind to another letter
  await assert.rejects(end(manufacturer, `ended_why = 'withdrawn'`), { code: 'MP002' });
  await assert.rejects(end(manufacturer, `ended_why = 'bound'`), { code: 'MP002' });
  await assert.rejects(end(exporter, `ended_why = 'declined'`), { code: 'MP002' });
  const [{ id: letter } = { id: '' }] = await lettersFor(exporter, vinAt(3));
  await assert.rejects(end(exporter, `ended_why = 'bound', letter = '${letter}'`), {
    code: 'MPL01',
  });
  await assert.rejects(end(exporter, `vin = '${vinAt(11)}'`), { code: '42501' });
  const ask = (vin: string, of = application) =>
    say(
      pool,
      exporter,
      `INSERT INTO register.early_request (number, manufacturer, maker, application, vin, destination, model)
        VALUES ('SHBBBBBBBBBB', $1, 'chery', $2, $3, 'GE', '')`,
      [manufacturer.organisation, of, vin],
    );
  // not in the draft; not a draft; another firm's draft
  await assert.rejects(ask(vinAt(11)), { code: 'MPL01' });
  const listed = await world.applied([vinAt(12)]);
  await assert.rejects(ask(vinAt(12), listed), { code: 'MPL01' });
  const theirs = await drafted(rival, [vinAt(13)]);
  await assert.rejects(ask(vinAt(13), theirs), { code: '42501' });
});
