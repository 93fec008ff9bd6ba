import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { getLetterBatch } from '../../src/register/letters/batches/get-letter-batch.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { bringLetter } from '../../src/register/letters/brought/bring-letter.ts';
import { getLetter } from '../../src/register/letters/get-letter.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { endSigningKey } from '../../src/register/letters/trust/end-signing-key.ts';
import { listSigningKeys } from '../../src/register/letters/trust/list-signing-keys.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../src/register/letters/trust/mark-key-compromised.ts';
import { proposeTrustList } from '../../src/register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../src/register/letters/trust/publish-proposal.ts';
import { WITH_ALL } from '../tier.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterElsewhere } from './letter-elsewhere.ts';
import { addOutlet, letterWorld, TERMS, vinAt } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

/** Of a batch of a register that holds no letter. */
const NOT_HELD = { held: 0, heldUntil: null, recalled: 0 } as const;

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, manufacturer, office } = world;
const otherMaker = await newActor(owner, 'manufacturer', { maker: 'geely-zhejiang' });
const otherExporter = await newActor(owner, 'exporter', {
  province: '44',
  uscc: '91440300MA5EQ4F01L',
});
const otherOffice = await newActor(owner, 'office', { province: '44' });

const drafts = async (places: readonly number[]): Promise<readonly string[]> => {
  const application = await world.applied(places.map(vinAt));
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letters = asked.map(({ id }) => id);
  await doneBy(draftLetters(register, manufacturer, { letters, terms: TERMS }));
  return letters;
};

const many = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at);

const states = async (letters: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await owner.query<{ state: string; count: number }>(
    'SELECT state, count(*)::int AS count FROM register.letter WHERE id = ANY ($1) GROUP BY state',
    [letters],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

test('50 who issue one letter at a moment issue it once', async () => {
  const [letter = ''] = await drafts([1]);
  const codes = await Promise.all(
    many(0, 50).map(() => codeOf(issueLetter(register, manufacturer, { letter }))),
  );
  assert.equal(codes.filter((code) => code === 'done').length, 1, codes.join());
  const { rows } = await owner.query(
    `SELECT FROM register.account_row WHERE account = 'letter' AND vin = $1`,
    [vinAt(1)],
  );
  assert.equal(rows.length, 1);
});

test('50 who ask for the letter of one vehicle ask once; two letters of one vehicle never stand', async () => {
  const application = await world.applied([vinAt(2)]);
  const asked = await Promise.all(
    many(0, 50).map(() => doneBy(askForLetters(register, exporter, { application }))),
  );
  assert.equal(asked.flatMap((one) => one.asked).length, 1);
  const first = await world.letterFor(vinAt(3));
  const vehicles = [{ application: first.applicationNumber, vin: first.vin }];
  const { items } = await doneBy(draftLetters(register, manufacturer, { vehicles, terms: TERMS }));
  const second = items[0]?.id ?? '';
  const codes = await Promise.all(
    many(0, 50).map(() => codeOf(issueLetter(register, manufacturer, { letter: second }))),
  );
  assert.deepEqual([...new Set(codes)].sort(), ['letter-in-force']);
});

test('some hundreds are issued together, with places in the list by chance', {
  skip: WITH_ALL,
}, async () => {
  const letters = await drafts(many(1000, 600));
  const done: number[] = [];
  const batch = randomUUID();
  const standing = await doneBy(
    issueInBulk(register, manufacturer, { batch, letters }, (at) => done.push(at)),
  );
  assert.deepEqual(standing, { ...NOT_HELD, batch, letters: 600, signed: 600, issued: true });
  assert.deepEqual(done, [250, 500, 600, 601]);
  assert.deepEqual(await states(letters), { issued: 600 });
  const { rows } = await owner.query<{ index: number }>(
    'SELECT status_index AS index FROM register.letter WHERE batch = $1 ORDER BY number',
    [batch],
  );
  const places = rows.map(({ index }) => index);
  assert.equal(new Set(places).size, 600);
  // by chance: none of 600 of 131,072 places follow each other in order
  const inOrder = places.filter((place, at) => at > 0 && place === (places[at - 1] ?? 0) + 1);
  assert.ok(inOrder.length < 5, String(inOrder.length));
  const [some = ''] = letters;
  const { verification } = await doneBy(getLetterDocument(register, exporter, { letter: some }));
  assert.equal(verification.answer, 'valid');
});

test('whoever stops in the middle has issued nothing, and goes on where it stopped', async () => {
  const letters = await drafts(many(2000, 600));
  const batch = randomUUID();
  const gone = new AbortController();
  const stopped = await doneBy(
    issueInBulk(register, manufacturer, { batch, letters }, () => gone.abort(), gone.signal),
  );
  assert.deepEqual(stopped, {
    ...{ batch, letters: 600, signed: 250, issued: false },
    ...{ held: 0, heldUntil: null, recalled: 0 },
  });
  assert.deepEqual(await states(letters), { drafted: 600 });
  assert.equal((await doneBy(getLetterBatch(register, manufacturer, { batch }))).signed, 250);
  // what is signed and not issued is nobody's
  const { rows } = await owner.query<{ letter: string }>(
    'SELECT letter FROM register.letter_document WHERE letter = ANY ($1) LIMIT 1',
    [letters],
  );
  const signed = rows[0]?.letter ?? '';
  for (const actor of [exporter, office, manufacturer, world.ministry])
    assert.equal(await codeOf(getLetterDocument(register, actor, { letter: signed })), 'not-found');
  assert.equal(
    await codeOf(issueInBulk(register, manufacturer, { batch, letters: letters.slice(1) })),
    'batch-of-another',
  );
  const done: number[] = [];
  const end = await doneBy(
    issueInBulk(register, manufacturer, { batch, letters }, (at) => done.push(at)),
  );
  assert.equal(end.issued, true);
  assert.deepEqual(done, [500, 600, 601]);
  assert.deepEqual(await states(letters), { issued: 600 });
});

test('one that cannot be issued keeps back all', async () => {
  const letters = await drafts(many(3000, 20));
  await owner.query(`UPDATE register.application_vehicle SET destination = 'KZ' WHERE vin = $1`, [
    vinAt(3007),
  ]);
  const outcome = await issueInBulk(register, manufacturer, { batch: randomUUID(), letters });
  assert.ok(outcome.kind === 'refused');
  assert.deepEqual([outcome.code, outcome.values['vin']], ['batch-not-whole', vinAt(3007)]);
  assert.deepEqual(await states(letters), { drafted: 20 });
  const { rows } = await owner.query(
    `SELECT FROM register.account_row WHERE account = 'letter' AND vin = $1`,
    [vinAt(3001)],
  );
  assert.equal(rows.length, 0);
});

test('a letter is for one vehicle for ever, whoever writes SQL', async () => {
  const { id } = await world.letterFor(vinAt(4001));
  const [draft = ''] = await drafts([4002]);
  const other = await world.applied([vinAt(4003)]);
  const refused = async (actor: Actor, text: string, codes: readonly string[]): Promise<void> =>
    assert.rejects(
      say(pool, actor, text),
      ({ code }: { code?: string }) => codes.includes(code ?? ''),
      text,
    );
  const closed = ['42501', 'MP001', 'MP002', 'MPL01', 'MPL04', 'MPL05', '23514', '23503'];
  for (const set of [
    `vin = '${vinAt(4003)}'`,
    `application = '${other}'`,
    `destination = 'KZ'`,
    `exporter = '${otherExporter.organisation}'`,
    `number = 'SHAAAAAAAAAA'`,
  ])
    for (const actor of [manufacturer, JOB, exporter, office])
      await refused(actor, `UPDATE register.letter SET ${set} WHERE id = '${id}'`, closed);
  // nobody issues what is not signed, and nobody but the manufacturer issues
  const issue = `UPDATE register.letter SET state = 'issued', verb = 'issue', stepped_at = now()`;
  for (const actor of [manufacturer, JOB, exporter, office, world.ministry])
    await refused(actor, `${issue} WHERE id = '${draft}'`, closed);
  // no letter begins as issued, and none for another's application
  const insert = (who: Actor, state: string) => `
    INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb)
    VALUES ('SHBBBBBBBBBB', '${who.organisation}', '${who.maker ?? 'chery'}', '${other}', '${vinAt(4003)}', 'M',
      '${state}', 'issue')`;
  await refused(manufacturer, insert(manufacturer, 'issued'), closed);
  await refused(exporter, insert(manufacturer, 'issued'), closed);
  await refused(
    otherExporter,
    insert(manufacturer, 'requested').replace(`'issue'`, `'request'`),
    closed,
  );
  // what was issued stays as it was signed, also for the register itself
  await refused(
    JOB,
    `UPDATE register.letter_document SET bytes = 'x' WHERE letter = '${id}'`,
    closed,
  );
  await assert.rejects(owner.query('DELETE FROM register.letter_document'), { code: 'MP001' });
  await assert.rejects(owner.query('DELETE FROM register.letter'), { code: 'MP001' });
  await assert.rejects(owner.query(`UPDATE register.trust_list SET bytes = 'x'`), {
    code: 'MP001',
  });
  // a secret is read by nobody but the register itself
  for (const actor of [manufacturer, world.ministry, exporter])
    await refused(actor, 'SELECT sealed FROM register.signing_key', ['42501']);
});

test('others see nothing of it and can do nothing to it', async () => {
  const { id, vin } = await world.letterFor(vinAt(4101));
  for (const actor of [otherMaker, otherExporter, otherOffice]) {
    assert.equal(await codeOf(getLetter(register, actor, { letter: id })), 'not-found');
    assert.equal(await codeOf(getLetterDocument(register, actor, { letter: id })), 'not-found');
    const { items } = await doneBy(listLetters(register, actor, { limit: 10, vin }));
    assert.deepEqual(items, []);
  }
  const ground = 'none of theirs';
  assert.equal(
    await codeOf(revokeLetter(register, otherMaker, { letter: id, ground })),
    'not-found',
  );
  for (const actor of [exporter, office, world.ministry, world.customs])
    assert.equal(
      await codeOf(suspendLetter(register, actor, { letter: id, ground })),
      'part-missing',
    );
  const key = { ...manufacturer, person: null };
  assert.equal(await codeOf(revokeLetter(register, key, { letter: id, ground })), 'person-needed');
  // neither by number nor by VIN alone does a manufacturer learn who applied
  const vehicles = [{ application: 'CK-nobody', vin: vinAt(4101) }];
  assert.equal(
    await codeOf(draftLetters(register, manufacturer, { vehicles, terms: TERMS })),
    'letter-not-for-this-vehicle',
  );
  await addOutlet(pool, otherMaker, 'GE-1');
  const named = [{ application: 'CK651', vin: vinAt(4101) }];
  assert.equal(
    await codeOf(draftLetters(register, otherMaker, { vehicles: named, terms: TERMS })),
    'not-your-make',
  );
});

test('a letter brought as a file is taken once, for the vehicle it is for', async () => {
  await world.letterFor(vinAt(5000));
  const application = await world.applied([vinAt(5001), vinAt(5002)]);
  const later = await world.applied([vinAt(5003)]);
  const document = await letterElsewhere(world, {
    vin: vinAt(5001),
    application,
    number: 'CH-5001',
  });
  const bring = (at: string, place: number, text = document) =>
    bringLetter(register, exporter, { application: at, vin: vinAt(place), document: text });
  const answerOf = async (work: ReturnType<typeof bring>): Promise<string> => {
    const outcome = await work;
    return outcome.kind === 'done' ? 'taken' : `${outcome.code} ${outcome.values['answer'] ?? ''}`;
  };
  assert.equal(await answerOf(bring(application, 5002)), 'letter-not-valid not-for-this-vehicle');
  assert.equal(await answerOf(bring(later, 5003)), 'letter-not-valid not-for-this-vehicle');
  const changed = document.replace('"months":36', '"months":37');
  assert.equal(
    await answerOf(bring(application, 5001, changed)),
    'letter-not-valid changed-after-signing',
  );
  // brought by 50 at a moment it is taken once
  const all = await Promise.all(many(0, 50).map(() => answerOf(bring(application, 5001))));
  assert.ok(all.includes('taken'), all.join());
  assert.deepEqual(
    all.filter((one) => one !== 'taken' && one !== 'letter-used '),
    [],
  );
  const { rows } = await owner.query<{ standing: string; number: string }>(
    `SELECT standing, facts ->> 'letter.number' AS number
      FROM register.account_row
      WHERE account = 'letter' AND vin = $1`,
    [vinAt(5001)],
  );
  assert.deepEqual(rows, [{ standing: 'signed', number: 'CH-5001' }]);
  // the same number by the same manufacturer for another vehicle is refused by the database
  const replayed = await letterElsewhere(world, {
    vin: vinAt(5002),
    application,
    number: 'CH-5001',
  });
  assert.equal(await answerOf(bring(application, 5002, replayed)), 'letter-used ');
  // another that is brought takes its place
  const another = await letterElsewhere(world, {
    ...{ vin: vinAt(5001), application },
    number: 'CH-5001-B',
  });
  assert.equal(await answerOf(bring(application, 5001, another)), 'taken');
  // a vehicle with one that was brought gets none issued beside it
  const vehicles = [
    { application: JSON.parse(document).credentialSubject.application, vin: vinAt(5001) },
  ];
  const { items } = await doneBy(draftLetters(register, manufacturer, { vehicles, terms: TERMS }));
  assert.equal(
    await codeOf(issueLetter(register, manufacturer, { letter: items[0]?.id ?? '' })),
    'letter-in-force',
  );
  // and one issued here is known here
  const { id, applicationNumber: _ } = await world.letterFor(vinAt(5004));
  const { bytes, register: own } = await doneBy(
    getLetterDocument(register, exporter, { letter: id }),
  );
  const known = await doneBy(
    bringLetter(register, exporter, {
      ...{ application: own.application, vin: own.vin, document: bytes.toString() },
    }),
  );
  assert.equal(known.taken, 'issued-here');
});

test('keys overlap, end, and are compromised; what was signed before stays valid', async () => {
  const before = await world.letterFor(vinAt(6001));
  const [first] = (await doneBy(listSigningKeys(register, manufacturer))).items;
  const next = await doneBy(makeSigningKey(register, manufacturer, {}));
  assert.equal(next.trusted, false);
  assert.equal(
    await codeOf(
      endSigningKey(register, manufacturer, { key: first?.id ?? '', until: '2026-11-01' }),
    ),
    'not-well-formed',
  );
  const { id: proposal } = await doneBy(proposeTrustList(register, world.ministry));
  assert.equal(
    await codeOf(publishProposal(register, world.ministry, { proposal })),
    'second-person',
  );
  await doneBy(publishProposal(register, world.second, { proposal }));
  assert.equal(
    await codeOf(publishProposal(register, world.second, { proposal })),
    'already-there',
  );
  assert.equal(await codeOf(proposeTrustList(register, world.ministry)), 'nothing-to-publish');
  const after = await world.letterFor(vinAt(6002));
  const keyOf = async (letter: string): Promise<string> => {
    const { letter: document } = await doneBy(getLetterDocument(register, exporter, { letter }));
    return [document.proof].flat()[0]?.verificationMethod ?? '';
  };
  assert.match(await keyOf(before.id), /#key-1$/);
  assert.match(await keyOf(after.id), /#key-2$/);
  // another holds the second key from now on: it signs nothing more, and what it signed stays
  await doneBy(markKeyCompromised(register, manufacturer, { key: next.id }));
  const again = await world.letterFor(vinAt(6003));
  assert.match(await keyOf(again.id), /#key-1$/);
  const { verification } = await doneBy(
    getLetterDocument(register, exporter, { letter: before.id }),
  );
  assert.equal(verification.answer, 'valid');
  // two days later others have the first key too: the register witnessed what it signed before
  const later = register.on('2026-11-26');
  const [draft = ''] = await drafts([6004]);
  await doneBy(markKeyCompromised(later, manufacturer, { key: first?.id ?? '' }));
  const old = await doneBy(getLetterDocument(later, exporter, { letter: before.id }));
  assert.deepEqual(
    [old.verification.answer, old.verification.issuer],
    ['valid', { state: 'valid', reason: 'entitled-by-witness' }],
  );
  assert.equal(await codeOf(issueLetter(later, manufacturer, { letter: draft })), 'no-signing-key');
});
