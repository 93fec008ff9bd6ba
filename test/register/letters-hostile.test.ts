import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import type { Actor } from '../../src/register/actor.ts';
import { withdrawApplication } from '../../src/register/applications/withdraw-application.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { bringLetter } from '../../src/register/letters/brought/bring-letter.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { listSigningKeys } from '../../src/register/letters/trust/list-signing-keys.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../src/register/letters/trust/mark-key-compromised.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { replayVerdict } from '../../src/register/verdicts/replay-verdict.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterElsewhere } from './letter-elsewhere.ts';
import { addOutlet, letterWorld, TERMS, trustedKey, vinAt } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, manufacturer } = world;

const gateOf = async (application: string): Promise<string> => {
  const [vehicle] = await doneBy(
    register.as(exporter, (tx) => screenApplication(register, tx, { application, version: 1 })),
  );
  const { rows } = await owner.query<{ reasons: string }>(
    'SELECT reasons FROM register.verdict WHERE id = $1',
    [vehicle?.verdict],
  );
  const gates = (rows[0]?.reasons ?? '').split(' ').filter((code) => /^G/.test(code));
  const word = vehicle?.onTheApplicantsWord === true ? ['on its word'] : [];
  return [String(vehicle?.gate), ...word, ...gates].join(' ');
};

const draft = async (
  application: string,
  by: Actor = manufacturer,
): Promise<{ readonly id: string; readonly number: string }> => {
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const id = asked[0]?.id ?? '';
  await doneBy(draftLetters(register, by, { letters: [id], terms: TERMS }));
  return { id, number: asked[0]?.number ?? '' };
};

const numberOf = async (application: string): Promise<string> => {
  const { rows } = await owner.query<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [application],
  );
  return rows[0]?.number ?? '';
};

const fed = (account: Account, by: Actor, vin: string | null, facts: ShownFacts) =>
  doneBy(
    register.as(by, (tx) =>
      tell(tx, {
        ...{ account, teller: by.organisation ?? '', standing: 'fed', exporter: null },
        ...{ province: null, source: { kind: 'feed', id: randomUUID() } },
        rows: [{ row: 1, vin, facts }],
      }),
    ),
  );

/** A letter as somebody tells of it in a file. */
const letterTold = (vin: string, seal: string, number = `CH${vin.slice(-6)}`): ShownFacts => ({
  'letter.number': number,
  'letter.issuer': '奇瑞汽车股份有限公司',
  'letter.issuedOn': '2026-11-10',
  'letter.vin': vin,
  'letter.destination': 'GE',
  'letter.seal': seal,
});

const outletTold = (number: string): ShownFacts => ({
  'outlet.letter': number,
  'outlet.provider': 'Auto',
  'outlet.country': 'GE',
  'outlet.address': 'Street 1',
  'outlet.services': 'repair|parts',
});

test('another make’s manufacturer writes no letter, whatever an applicant says of the maker', async () => {
  const vin = vinAt(7001);
  const other = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });
  await addOutlet(pool, other, 'GE-9');
  await trustedKey(register, other, world.ministry, world.second);
  const factory = [{ 'factory.vin': vin, 'factory.maker': '比亚迪汽车有限公司' }];
  const application = await world.applied([vin], exporter, { factory });
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  assert.equal(asked[0]?.manufacturer, manufacturer.organisation);
  const vehicles = [{ application: await numberOf(application), vin }];
  assert.equal(
    await codeOf(draftLetters(register, other, { vehicles, terms: TERMS })),
    'not-your-make',
  );
  // asked for by SQL of a manufacturer of another make, it is signed by none of its keys
  const second = await world.applied([vinAt(7002)]);
  const [row] = await say<{ id: string }>(
    pool,
    exporter,
    `INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb)
      VALUES ('SHAAAAAAAAAA', $1, $2, $3, $4, '', 'requested', 'request')
      RETURNING id`,
    [other.organisation, other.maker, second, vinAt(7002)],
  );
  const letter = row?.id ?? '';
  await doneBy(draftLetters(register, other, { letters: [letter], terms: TERMS }));
  assert.equal(await codeOf(issueLetter(register, other, { letter })), 'not-your-make');
});

test('what is drafted anew after it was signed is signed anew before it is issued', async () => {
  const application = await world.applied([vinAt(7010)]);
  const { id } = await draft(application);
  const stopped = new AbortController();
  stopped.abort();
  const batch = randomUUID();
  const second = await world.applied([vinAt(7011)]);
  const { id: beside } = await draft(second);
  const wanted = { batch, letters: [id, beside] };
  // a slice is signed, and the issue fails: the second was dropped meanwhile
  await owner.query(
    `CREATE FUNCTION public.stop_issue() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the node dies'; END $$`,
  );
  await owner.query(
    `CREATE TRIGGER d_stop BEFORE UPDATE ON register.letter FOR EACH ROW
      WHEN (NEW.state = 'issued') EXECUTE FUNCTION public.stop_issue()`,
  );
  await assert.rejects(issueInBulk(register, manufacturer, wanted));
  await owner.query('DROP TRIGGER d_stop ON register.letter');
  const terms = { ...TERMS, warranty: { ...TERMS.warranty, months: 12 } };
  await doneBy(draftLetters(register, manufacturer, { letters: [id], terms }));
  await doneBy(issueInBulk(register, manufacturer, wanted));
  const { letter, register: kept } = await doneBy(
    getLetterDocument(register, exporter, { letter: id }),
  );
  assert.equal(letter.credentialSubject.warranty.months, 12);
  assert.equal(kept.terms?.warranty.months, 12);
});

test('by SQL, too, a manufacturer issues what it signed, and says of nothing that it was earlier', async () => {
  const application = await world.applied([vinAt(7020)]);
  const { id } = await draft(application);
  const other = await world.letterFor(vinAt(7021));
  const step = (set: string, letter = id) =>
    say(
      pool,
      manufacturer,
      `UPDATE register.letter SET ${set}, stepped_at = clock_timestamp() WHERE id = $1`,
      [letter],
    );
  await assert.rejects(
    step(
      `state = 'signed', verb = 'issue', terms = (SELECT terms FROM register.letter WHERE id = '${other.id}')`,
    ),
    /terms are those that were drafted/,
  );
  // the register alone lets it take effect, once it is signed and its time is over
  await assert.rejects(
    step(`state = 'issued', verb = 'take-effect'`),
    /manufacturer may not take-effect a letter that is drafted/,
  );
  await step(
    `state = 'revoked', verb = 'revoke', ground = 'said later', revoked_on = '2026-01-01'`,
    other.id,
  );
  const { rows } = await owner.query<{ today: boolean }>(
    'SELECT revoked_on = register.today() AS today FROM register.letter WHERE id = $1',
    [other.id],
  );
  assert.deepEqual(rows, [{ today: true }]);
  // a key that ends before today would undo what it signed
  await assert.rejects(
    say(pool, manufacturer, `UPDATE register.signing_key SET until_day = '2026-01-01'`),
    /ends today or later/,
  );
  await assert.rejects(
    say(
      pool,
      manufacturer,
      `UPDATE register.signing_key SET compromised_since = now() + interval '1 year'`,
    ),
    /ends today or later/,
  );
  // and no exporter takes the place in which another letter is to be replaced
  await assert.rejects(
    say(
      pool,
      exporter,
      `INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb, replaces)
        VALUES ('SHBBBBBBBBBB', $1, 'chery', $2, $3, '', 'requested', 'request', $4)`,
      [manufacturer.organisation, other.application, other.vin, other.id],
    ),
    /begins as a request/,
  );
});

test('that a letter is signed is told by the register alone', async () => {
  const vin = vinAt(7030);
  const number = `CH${vin.slice(-6)}`;
  const application = await world.applied([vin], exporter, {
    letter: [letterTold(vin, 'signed')],
    outlet: [outletTold(number)],
  });
  // an applicant's word clears no gate before an officer has seen the letter, whatever else an officer saw
  const { items: rows } = await doneBy(
    listStatedRows(register, world.office, { application, vin }),
  );
  const others = rows.filter(({ account }) => account !== 'letter').map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, world.office, { application, rows: others }));
  assert.equal(await gateOf(application), 'clear on its word');
  // nor does a feed of the manufacturer, that an office had asked it included
  for (const [place, seal] of [
    [7031, 'signed'],
    [7032, 'e-seal'],
  ] as const) {
    const own = vinAt(place);
    const second = await world.applied([own]);
    const told = letterTold(own, seal, `CH-FED-${place}`);
    await fed('letter', manufacturer, own, {
      ...told,
      ...{ 'letter.confirmedOn': '2026-11-12', 'letter.sealStandard': 'GB/T 38540' },
    });
    await fed('outlet', manufacturer, null, outletTold(`CH-FED-${place}`));
    assert.equal(await gateOf(second), 'undetermined G07');
  }
});

test('no feed takes back that a letter is suspended', async () => {
  const vin = vinAt(7040);
  const application = await world.applied([vin]);
  const { id, number } = await draft(application);
  await doneBy(issueLetter(register, manufacturer, { letter: id }));
  assert.match(await gateOf(application), /^clear/);
  await doneBy(suspendLetter(register, manufacturer, { letter: id, ground: 'under inquiry' }));
  assert.equal(await gateOf(application), 'undetermined G07');
  await fed('letter', manufacturer, vin, {
    ...letterTold(vin, 'signed', number),
    ...{ 'letter.suspendedOn': '', 'letter.application': await numberOf(application) },
  });
  assert.equal(await gateOf(application), 'undetermined G07');
});

test('a letter of an application that was withdrawn serves no other', async () => {
  const vin = vinAt(7050);
  const application = await world.applied([vin]);
  const { id } = await draft(application);
  await doneBy(issueLetter(register, manufacturer, { letter: id }));
  assert.match(await gateOf(application), /^clear/);
  await doneBy(withdrawApplication(register, exporter, { application }));
  const second = await world.applied([vin]);
  assert.match(await gateOf(second), /^(blocked|undetermined) G/);
});

test('what a key signed while others had it supports nothing, also where the register issued it', async () => {
  const vin = vinAt(7060);
  await trustedKey(register, manufacturer, world.ministry, world.second);
  const application = await world.applied([vin]);
  const { id } = await draft(application);
  const before = new Date(Date.now() - 60_000).toISOString();
  await doneBy(issueLetter(register, manufacturer, { letter: id }));
  assert.match(await gateOf(application), /^clear/);
  const { letter } = await doneBy(getLetterDocument(register, exporter, { letter: id }));
  const address = [letter.proof].flat()[0]?.verificationMethod;
  const { items } = await doneBy(listSigningKeys(register, manufacturer));
  const key = items.find((one) => one.address === address)?.id ?? '';
  const instant = [letter.proof].flat()[0]?.created ?? before;
  await doneBy(markKeyCompromised(register, manufacturer, { key, since: instant }));
  const { verification } = await doneBy(getLetterDocument(register, exporter, { letter: id }));
  assert.equal(verification.answer, 'key-not-valid-on-that-day');
  assert.equal(await gateOf(application), 'undetermined G07');
  // what was answered before is answered again, byte for byte
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.verdict WHERE application = $1 ORDER BY given_at',
    [application],
  );
  assert.equal(rows.length, 2);
  for (const { id: verdict } of rows)
    assert.equal((await doneBy(replayVerdict(register, world.office, { verdict }))).same, true);
});

test('a letter that was brought has a place of its own, and falls with the key that signed it', async () => {
  const other = await world.letterFor(vinAt(7070));
  const vin = vinAt(7071);
  const application = await world.applied([vin]);
  const { rows } = await owner.query<{ place: string }>(
    'SELECT status_index::text AS place FROM register.letter WHERE id = $1',
    [other.id],
  );
  const bring = async (number: string, index?: string) =>
    bringLetter(register, exporter, {
      ...{ application, vin },
      document: await letterElsewhere(world, {
        ...{ vin, application, number },
        ...(index === undefined ? {} : { index }),
      }),
    });
  assert.equal(await codeOf(bring('CH-7071', rows[0]?.place)), 'letter-used');
  // a number that rows are not found by would clear nothing
  assert.equal(await codeOf(bring('CHERY')), 'letter-without-number');
  await doneBy(bring('CH-7071'));
  assert.match(await gateOf(application), /^clear/);
  const { items } = await doneBy(listSigningKeys(register, manufacturer));
  const key = items.find(({ address }) => address.endsWith('#key-1'))?.id ?? '';
  await doneBy(markKeyCompromised(register, manufacturer, { key, since: '2026-11-01T00:00:00Z' }));
  assert.equal(await gateOf(application), 'undetermined G07');
  // brought again it is refused, and the manufacturer can issue one in its place
  assert.equal(await codeOf(bring('CH-7071')), 'letter-not-valid');
  await trustedKey(register, manufacturer, world.ministry, world.second);
  const { id } = await draft(application);
  await doneBy(issueLetter(register, manufacturer, { letter: id }));
  assert.match(await gateOf(application), /^clear/);
});

test('an older trust list in the place of the newest is none', async () => {
  const next = await doneBy(makeSigningKey(register, manufacturer, {}));
  assert.equal(next.trusted, false);
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM register.trust_proposal ORDER BY proposed_at LIMIT 1',
  );
  assert.ok(rows[0]);
  const [proposal] = await say<{ id: string }>(
    pool,
    world.ministry,
    `INSERT INTO register.trust_proposal (manufacturers, proposed_by)
      VALUES ('[]', register.person())
      RETURNING id`,
  );
  const putBack = () =>
    say(
      pool,
      world.second,
      `INSERT INTO register.trust_list (version, issued_at, bytes, proposal, published_by)
        SELECT (SELECT max(version) + 1 FROM register.trust_list), now(), bytes, $1, register.person()
        FROM register.trust_list
        WHERE version = 1`,
      [proposal?.id],
    );
  await assert.rejects(putBack(), /another version/);
  // nor where somebody has come around the database's own guard
  await owner.query('ALTER TABLE register.trust_list DISABLE TRIGGER b_trust_list');
  await putBack();
  const { items } = await doneBy(listSigningKeys(register, manufacturer));
  assert.deepEqual(
    items.filter(({ trusted }) => trusted),
    [],
  );
});
