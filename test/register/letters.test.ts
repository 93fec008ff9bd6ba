import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { declineLetter } from '../../src/register/letters/decline-letter.ts';
import { getLetter } from '../../src/register/letters/get-letter.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { readLetterByCode } from '../../src/register/letters/read-letter-by-code.ts';
import { resumeLetter } from '../../src/register/letters/resume-letter.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { supersedeLetter } from '../../src/register/letters/signing/supersede-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, owner, exporter, office, manufacturer } = world;

/** Facts of the rows of an account that count for a VIN. */
const told = async (account: string, vin: string): Promise<readonly Record<string, unknown>[]> =>
  (
    await owner.query<{ facts: Record<string, unknown> }>(
      `SELECT facts || jsonb_build_object('standing', standing) AS facts
        FROM register.account_row
        WHERE account = $1
          AND superseded_at IS NULL
          AND (vin = $2 OR facts ->> 'outlet.letter' = (
            SELECT number FROM register.letter WHERE vin = $2 AND state <> 'requested' LIMIT 1
          ))
        ORDER BY id`,
      [account, vin],
    )
  ).rows.map(({ facts }) => facts);

test('an exporter asks in one go, and the letters come', async () => {
  const vins = [vinAt(1), vinAt(2), vinAt(3)];
  const application = await world.applied(vins);
  const { asked, notAsked } = await doneBy(askForLetters(register, exporter, { application }));
  assert.deepEqual(
    asked.map(({ vin }) => vin),
    vins,
  );
  assert.deepEqual(notAsked, []);
  assert.deepEqual(
    asked.map(({ state, maker, destination, code }) => [state, maker, destination, code]),
    vins.map(() => ['requested', 'chery', 'GE', null]),
  );
  const again = await doneBy(askForLetters(register, exporter, { application }));
  assert.deepEqual(again.asked, []);
  assert.deepEqual(
    again.notAsked.map(({ why }) => why),
    ['under-way', 'under-way', 'under-way'],
  );

  const [first, other, third] = asked.map(({ id }) => id);
  const { items } = await doneBy(
    draftLetters(register, manufacturer, { letters: [first ?? '', other ?? ''], terms: TERMS }),
  );
  assert.deepEqual(
    items.map(({ state, outlets }) => [state, outlets.map(({ number }) => number)]),
    [
      ['drafted', ['GE-1', 'GE-2']],
      ['drafted', ['GE-1', 'GE-2']],
    ],
  );
  const issued = await doneBy(issueLetter(register, manufacturer, { letter: first ?? '' }));
  assert.equal(issued.state, 'issued');
  assert.equal(issued.issuedOn, '2026-11-24');
  assert.match(issued.code ?? '', /^[A-Z2-7]{20}$/);
  assert.equal(issued.code?.slice(0, 10), issued.number.slice(2));
  const [row] = await told('letter', vinAt(1));
  assert.deepEqual(row, {
    standing: 'signed',
    'letter.number': issued.number,
    'letter.issuer': '奇瑞汽车股份有限公司',
    'letter.issuedOn': '2026-11-24',
    'letter.vin': vinAt(1),
    'letter.destination': 'GE',
    'letter.outlets': '2',
    'letter.seal': 'signed',
    'letter.application': issued.applicationNumber,
    'letter.softwareLanguages': 'RU',
  });
  assert.equal((await told('outlet', vinAt(1))).length, 2);
  const declined = await doneBy(
    declineLetter(register, manufacturer, { letter: third ?? '', ground: 'not sold there' }),
  );
  assert.deepEqual([declined.state, declined.ground], ['declined', 'not sold there']);
  for (const actor of [exporter, office, manufacturer, world.ministry]) {
    const page = await doneBy(listLetters(register, actor, { limit: 10, application }));
    assert.equal(page.items.length, 3);
  }
  assert.equal(
    await codeOf(listLetters(register, world.customs, { limit: 10 })),
    'not-well-formed',
  );
  const seen = await doneBy(listLetters(register, world.customs, { limit: 10, vin: vinAt(1) }));
  assert.deepEqual(
    seen.items.map(({ state }) => state),
    ['issued'],
  );
});

test('suspended, resumed, revoked: the law is told each time', async () => {
  const { id, vin } = await world.letterFor(vinAt(11));
  const suspended = await doneBy(
    suspendLetter(register, manufacturer, { letter: id, ground: 'under inquiry' }),
  );
  assert.deepEqual([suspended.state, suspended.suspendedOn], ['suspended', '2026-11-24']);
  assert.equal((await told('letter', vin))[0]?.['letter.suspendedOn'], '2026-11-24');
  const resumed = await doneBy(resumeLetter(register, manufacturer, { letter: id }));
  assert.deepEqual([resumed.state, resumed.suspendedOn], ['issued', null]);
  assert.equal((await told('letter', vin))[0]?.['letter.suspendedOn'], undefined);
  const revoked = await doneBy(
    revokeLetter(register, manufacturer, { letter: id, ground: 'sold elsewhere' }),
  );
  assert.deepEqual(
    [revoked.state, revoked.revokedOn, revoked.ground],
    ['revoked', '2026-11-24', 'sold elsewhere'],
  );
  assert.deepEqual(
    (await told('letter', vin)).map((row) => row['letter.revokedOn']),
    ['2026-11-24'],
  );
  assert.equal(
    await codeOf(resumeLetter(register, manufacturer, { letter: id })),
    'step-not-in-table',
  );
});

test('another letter takes its place: never none and never two', async () => {
  const old = await world.letterFor(vinAt(21));
  const vehicles = [{ application: old.applicationNumber, vin: old.vin }];
  const drafted = await doneBy(draftLetters(register, manufacturer, { vehicles, terms: TERMS }));
  const by = drafted.items[0]?.id ?? '';
  assert.equal(
    await codeOf(issueLetter(register, manufacturer, { letter: by })),
    'letter-in-force',
  );
  const now = await doneBy(supersedeLetter(register, manufacturer, { letter: old.id, by }));
  assert.deepEqual([now.state, now.replaces], ['issued', old.id]);
  const before = await doneBy(getLetter(register, exporter, { letter: old.id }));
  assert.equal(before.state, 'superseded');
});

test('whoever has the paper reads the letter, verified now; whoever guesses finds none', async () => {
  const { id, number, code } = await world.letterFor(vinAt(31));
  const found = await doneBy(readLetterByCode(register, { code: (code ?? '').toLowerCase() }));
  assert.equal(found.number, number);
  assert.deepEqual(found.verification.answer, 'valid');
  assert.deepEqual(found.letter.credentialSubject.vehicles[0], {
    vin: vinAt(31),
    model: 'SQR7160T',
  });
  const { register: own, verification } = await doneBy(
    getLetterDocument(register, exporter, { letter: id }),
  );
  assert.deepEqual([own.number, verification.answer], [number, 'valid']);
  const other = `${(code ?? '').slice(0, 19)}${code?.endsWith('A') === true ? 'B' : 'A'}`;
  for (const guess of [other, number, 'A'.repeat(20), '', "' OR true"])
    assert.equal(await codeOf(readLetterByCode(register, { code: guess })), 'not-found');
  await doneBy(suspendLetter(register, manufacturer, { letter: id, ground: 'under inquiry' }));
  const asked = async () =>
    (await doneBy(readLetterByCode(register, { code: code ?? '' }))).verification.answer;
  assert.equal(await asked(), 'suspended');
  await doneBy(resumeLetter(register, manufacturer, { letter: id }));
  assert.equal(await asked(), 'valid');
  await doneBy(revokeLetter(register, manufacturer, { letter: id, ground: 'sold elsewhere' }));
  assert.equal(await asked(), 'revoked');
});
