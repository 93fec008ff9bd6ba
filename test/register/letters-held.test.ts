import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JOB } from '../../src/register/actor.ts';
import { letterAtBorder } from '../../src/register/border/letter-at-border.ts';
import { getLetterBatch } from '../../src/register/letters/batches/get-letter-batch.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { recallLetterBatch } from '../../src/register/letters/batches/recall-batch.ts';
import { getLetter } from '../../src/register/letters/get-letter.ts';
import { getLetterDocument, verifyDocuments } from '../../src/register/letters/letter-documents.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { readLetterByCode } from '../../src/register/letters/read-letter-by-code.ts';
import { recallLetter } from '../../src/register/letters/recall-letter.ts';
import { bringIntoForce } from '../../src/register/letters/signing/bring-into-force.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { replaceLetter } from '../../src/register/letters/signing/replace-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, owner, pool, exporter, office, manufacturer, ministry, customs } = world;

const hold = async (held: boolean): Promise<void> => {
  await owner.query('TRUNCATE register.letter_hold');
  // without a row: the ten minutes of the program
  if (!held) await owner.query(`INSERT INTO register.letter_hold (span) VALUES (interval '0')`);
};

/** The clock goes on by so much for every letter that is held. */
const passes = async (span: string): Promise<void> => {
  await owner.query(
    `UPDATE register.letter SET held_until = held_until - $1::interval WHERE state = 'signed'`,
    [span],
  );
};

const due = () => doneBy(register.as(JOB, (tx) => bringIntoForce(tx)));

const documentOf = async (letter: string): Promise<{ bytes: Buffer; code: string }> =>
  (
    await owner.query<{ bytes: Buffer; code: string }>(
      'SELECT bytes, code FROM register.letter_document WHERE letter = $1',
      [letter],
    )
  ).rows[0] ?? { bytes: Buffer.alloc(0), code: '' };

const READERS = [exporter, office, manufacturer, ministry, customs];

/** Everything that might rest on a letter, as it answers now. */
const restsOn = async (letter: string, vin: string) => {
  const { bytes, code } = await documentOf(letter);
  const documents: string[] = [];
  for (const actor of READERS)
    documents.push(await codeOf(getLetterDocument(register, actor, { letter })));
  const [verified] = await doneBy(verifyDocuments(register, [{ document: bytes }]));
  const { rows } = await owner.query<{ told: number; changes: number }>(
    `SELECT
        (SELECT count(*)::int FROM register.account_row WHERE account = 'letter' AND vin = $1) AS told,
        (SELECT count(*)::int FROM register.letter_change WHERE $1 = ANY (vins)) AS changes`,
    [vin],
  );
  const atBorder = await letterAtBorder(register, customs, { vin });
  return {
    documents: documents,
    code: (await readLetterByCode(register, { code })).kind,
    verified: verified?.answer,
    seenByCustoms: (await doneBy(listLetters(register, customs, { vin, limit: 5 }))).items.length,
    atBorder: atBorder.kind,
    ...rows[0],
  };
};

const NOTHING = {
  documents: READERS.map(() => 'not-found'),
  code: 'refused',
  verified: 'could-not-be-checked',
  seenByCustoms: 0,
  atBorder: 'refused',
  told: 0,
  changes: 0,
};

test('nobody relies on a letter for ten minutes, and everybody from then on', async () => {
  await hold(true);
  const vin = vinAt(1);
  const before = Date.now();
  const { id: letter, state, heldUntil, code, issuedOn } = await world.letterFor(vin);
  assert.deepEqual([state, code, issuedOn], ['signed', null, '2026-11-24']);
  const held = Date.parse(heldUntil ?? '') - before;
  assert.ok(held >= 600_000 && held < 660_000, `${held}`);
  assert.deepEqual(await restsOn(letter, vin), NOTHING);
  assert.equal((await doneBy(getLetter(register, exporter, { letter }))).heldUntil, heldUntil);
  assert.deepEqual(await due(), { issued: 0, recalled: 0 });

  await passes('9 minutes');
  assert.deepEqual(await due(), { issued: 0, recalled: 0 });
  assert.deepEqual(await restsOn(letter, vin), NOTHING);

  await passes('61 seconds');
  // what is over is still relied on by nobody before the register issues it
  assert.deepEqual(await restsOn(letter, vin), NOTHING);
  assert.deepEqual(await due(), { issued: 1, recalled: 0 });
  assert.deepEqual(await restsOn(letter, vin), {
    documents: READERS.map(() => 'done'),
    code: 'done',
    verified: 'valid',
    seenByCustoms: 1,
    atBorder: 'done',
    told: 1,
    changes: 1,
  });
  const inForce = await doneBy(getLetter(register, exporter, { letter }));
  assert.deepEqual([inForce.state, inForce.heldUntil], ['issued', null]);
  assert.equal(await codeOf(recallLetter(register, manufacturer, { letter })), 'step-not-in-table');
});

test('no SQL shortens the time, or passes it by', async () => {
  await hold(true);
  const { id: letter } = await world.letterFor(vinAt(2));
  const step = (state: string, verb: string) =>
    [
      `UPDATE register.letter SET state = $2, verb = $3, stepped_at = clock_timestamp() WHERE id = $1`,
      [letter, state, verb],
    ] as const;
  await assert.rejects(say(pool, JOB, ...step('issued', 'take-effect')), { code: 'MPL06' });
  for (const actor of [manufacturer, exporter, office, ministry])
    await assert.rejects(say(pool, actor, ...step('issued', 'take-effect')));
  await assert.rejects(say(pool, manufacturer, ...step('issued', 'issue')), { code: 'MP002' });
  for (const actor of [manufacturer, JOB])
    for (const column of ['held_until = clock_timestamp()', 'held_until = NULL'])
      await assert.rejects(
        say(pool, actor, `UPDATE register.letter SET ${column} WHERE id = $1`, [letter]),
        { code: '42501' },
      );
  for (const actor of [manufacturer, JOB, ministry])
    await assert.rejects(
      say(pool, actor, `INSERT INTO register.letter_hold (span) VALUES (interval '0')`),
      { code: '42501' },
    );
  assert.equal((await doneBy(getLetter(register, manufacturer, { letter }))).state, 'signed');
  assert.equal(
    await codeOf(suspendLetter(register, manufacturer, { letter, ground: 'too early' })),
    'step-not-in-table',
  );
});

test('a letter that is recalled never was, and its request is answered anew', async () => {
  await hold(true);
  const vin = vinAt(3);
  const { id: letter } = await world.letterFor(vin);
  assert.equal(await codeOf(recallLetter(register, exporter, { letter })), 'part-missing');
  const recalled = await doneBy(recallLetter(register, manufacturer, { letter }));
  assert.deepEqual(
    [recalled.state, recalled.heldUntil, recalled.issuedOn],
    ['drafted', null, null],
  );
  await passes('1 hour');
  // the one of the test before is due
  assert.deepEqual(await due(), { issued: 1, recalled: 0 });
  assert.deepEqual(await restsOn(letter, vin), NOTHING);
  const validOn = async () =>
    (
      await owner.query<{ on: string }>(
        'SELECT valid_on::text AS on FROM register.letter_document WHERE letter = $1',
        [letter],
      )
    ).rows;
  assert.deepEqual(await validOn(), [{ on: '-infinity' }]);
  const again = await doneBy(issueLetter(register, manufacturer, { letter }));
  assert.equal(again.state, 'signed');
  assert.deepEqual(await validOn(), [{ on: '2026-11-24' }]);
});

test('a batch is held together, and recalled together', async () => {
  await hold(true);
  const application = await world.applied([vinAt(11), vinAt(12), vinAt(13)]);
  const { rows } = await owner.query<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [application],
  );
  const vehicles = [11, 12, 13].map((at) => ({
    application: rows[0]?.number ?? '',
    vin: vinAt(at),
  }));
  const batch = 'a5b1a2f0-0000-4000-8000-000000000011';
  const signed = await doneBy(
    issueInBulk(register, manufacturer, { batch, vehicles, terms: TERMS }),
  );
  assert.deepEqual([signed.issued, signed.signed, signed.held, signed.recalled], [true, 3, 3, 0]);
  const recalled = await doneBy(recallLetterBatch(register, manufacturer, { batch }));
  assert.deepEqual([recalled.held, recalled.heldUntil, recalled.recalled], [0, null, 3]);
  assert.equal(
    await codeOf(recallLetterBatch(register, manufacturer, { batch })),
    'letters-not-held',
  );
  const { items } = await doneBy(listLetters(register, manufacturer, { batch, limit: 5 }));
  const letters = items.map(({ id }) => id);
  const next = 'a5b1a2f0-0000-4000-8000-000000000012';
  await doneBy(issueInBulk(register, manufacturer, { batch: next, letters, terms: TERMS }));
  await passes('10 minutes');
  // with the one of the test before
  assert.deepEqual(await due(), { issued: 4, recalled: 0 });
  const { held, recalled: none } = await doneBy(
    getLetterBatch(register, manufacturer, { batch: next }),
  );
  assert.deepEqual([held, none], [0, 0]);
  assert.equal(
    await codeOf(recallLetterBatch(register, manufacturer, { batch: next })),
    'letters-not-held',
  );
});

test('what takes the place of another leaves it in force until then', async () => {
  await hold(false);
  const { id: old } = await world.letterFor(vinAt(21));
  await hold(true);
  const longer = { ...TERMS, warranty: { ...TERMS.warranty, months: 48 } };
  const by = await doneBy(replaceLetter(register, manufacturer, { letter: old, terms: longer }));
  const states = async () => [
    (await doneBy(getLetter(register, manufacturer, { letter: old }))).state,
    (await doneBy(getLetter(register, manufacturer, { letter: by.id }))).state,
  ];
  assert.deepEqual(await states(), ['issued', 'signed']);
  const { code } = await documentOf(old);
  const { rows } = await owner.query<{ replaced: boolean }>(
    'SELECT replaced FROM register.letter_by_code($1)',
    [code],
  );
  assert.deepEqual(rows, [{ replaced: false }]);
  await passes('10 minutes');
  await due();
  assert.deepEqual(await states(), ['superseded', 'issued']);
});

test('what can no longer be issued when the time is over is recalled, and ends with its application', async () => {
  await hold(true);
  const { id: letter } = await world.letterFor(vinAt(31));
  await owner.query(`UPDATE register.application_vehicle SET destination = 'KZ' WHERE vin = $1`, [
    vinAt(31),
  ]);
  await passes('10 minutes');
  assert.deepEqual(await due(), { issued: 0, recalled: 1 });
  assert.equal((await doneBy(getLetter(register, manufacturer, { letter }))).state, 'drafted');
  const { id: other } = await world.letterFor(vinAt(32));
  const vehicles = [{ application: '', vin: vinAt(32) }];
  const { applicationNumber } = await doneBy(getLetter(register, exporter, { letter: other }));
  assert.equal(
    await codeOf(
      draftLetters(register, manufacturer, {
        vehicles: vehicles.map((one) => ({ ...one, application: applicationNumber })),
        terms: TERMS,
      }),
    ),
    'letter-under-way',
  );
});
