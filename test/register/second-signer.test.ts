import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NODE_COMPRESSION } from '../../src/letters/node/node-crypto.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { beginBatch } from '../../src/register/letters/batches/begin-batch.ts';
import { goOnWithBatch } from '../../src/register/letters/batches/go-on-with-batch.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { recallLetterBatch } from '../../src/register/letters/batches/recall-batch.ts';
import { signAndIssue } from '../../src/register/letters/batches/sign-and-issue.ts';
import {
  changeStatusPlace,
  listStatusPlaces,
  reserveStatusPlaces,
} from '../../src/register/letters/elsewhere/status-places.ts';
import { recallLetter } from '../../src/register/letters/recall-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { listSecondPersonWaits } from '../../src/register/letters/signing/list-second-person-waits.ts';
import {
  getSigningRule,
  setSigningRule,
} from '../../src/register/letters/signing/second-signer.ts';
import { statusListNow } from '../../src/register/letters/trust/status-list-now.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, office, ministry, manufacturer } = world;
const colleague = await another(owner, manufacturer);
const other = await newActor(owner, 'manufacturer', { maker: 'byd-auto' });

let place = 1;
const nextPlace = (): number => {
  place += 1;
  return place;
};
/** Letters that are asked for, for so many cars. */
const asked = async (count: number): Promise<readonly string[]> => {
  const vins = Array.from({ length: count }, () => vinAt(nextPlace()));
  const application = await world.applied(vins);
  const found = await doneBy(askForLetters(register, exporter, { application }));
  return found.asked.map(({ id }) => id);
};
const bulk = async (letters: readonly string[], actor = manufacturer) => {
  const batch = crypto.randomUUID();
  const code = await codeOf(
    issueInBulk(register, actor, { batch, letters: [...letters], terms: TERMS }),
  );
  return { batch, code };
};

test('more letters than the manufacturer says are signed by another person than who drafted them', async () => {
  assert.deepEqual(await doneBy(getSigningRule(register, manufacturer)), {
    ...{ secondOver: null, setAt: null },
  });
  assert.equal((await bulk(await asked(4))).code, 'done', 'nobody asked for a second person');
  const set = (secondOver: number | null, actor = manufacturer) =>
    codeOf(setSigningRule(register, actor, { secondOver }));
  assert.equal(await set(6, { ...manufacturer, fresh: false }), 'proof-afresh-needed');
  assert.equal(await set(6), 'done');
  // four were signed alone today: two more may be, and not a third
  assert.equal((await bulk(await asked(2))).code, 'done');
  const three = await asked(3);
  const { batch, code } = await bulk(three);
  assert.equal(code, 'second-person');
  const [{ signed } = { signed: -1 }] = (
    await owner.query<{ signed: number }>(
      `SELECT count(*)::int AS signed FROM register.letter_document WHERE letter = ANY ($1)`,
      [three],
    )
  ).rows;
  assert.equal(signed, 0, 'nothing is signed before it is refused');
  assert.equal(await codeOf(goOnWithBatch(register, manufacturer, { batch })), 'second-person');
  assert.equal(await codeOf(goOnWithBatch(register, other, { batch })), 'not-found');
  const done = await doneBy(goOnWithBatch(register, colleague, { batch }));
  assert.deepEqual([done.issued, done.letters], [true, 3]);
  // one by one it comes to the same: here the database says so
  const [one = ''] = await asked(1);
  await doneBy(draftLetters(register, manufacturer, { letters: [one], terms: TERMS }));
  assert.equal(await codeOf(issueLetter(register, manufacturer, { letter: one })), 'second-person');
  assert.equal(await codeOf(issueLetter(register, colleague, { letter: one })), 'done');
  // who drafted none of a batch signs it, although she signed more than so many alone before the rule was stricter
  assert.equal((await bulk(await asked(2), colleague)).code, 'done');
  assert.equal(await set(1), 'done');
  const more = await bulk(await asked(2));
  assert.equal(more.code, 'second-person');
  assert.equal(
    (await bulk(await asked(1), colleague)).code,
    'second-person',
    'one of her own is too many',
  );
  const others = await doneBy(goOnWithBatch(register, colleague, { batch: more.batch }));
  assert.equal(others.issued, true);
  // another day, or without the rule, nothing is asked
  assert.equal(await set(null), 'done');
  assert.equal((await bulk(await asked(3))).code, 'done');
});

test('everyone who drafted a letter counts, whoever recalled it or drafted it anew since', async () => {
  await owner.query('TRUNCATE register.letter_hold');
  const first = await another(owner, manufacturer);
  const second = await another(owner, manufacturer);
  const third = await another(owner, manufacturer);
  await doneBy(setSigningRule(register, manufacturer, { secondOver: 1 }));
  const waits = async (actor: typeof first, of: string) =>
    (await doneBy(listSecondPersonWaits(register, actor, { limit: 50 }))).items
      .filter((one) => one.batch === of)
      .map(({ letters, yours }) => ({ letters, yours }));
  const goOn = (actor: typeof first, batch: string) =>
    codeOf(goOnWithBatch(register, actor, { batch }));

  // drafted by the first, signed and recalled by the second, who changed nothing
  const letters = await asked(2);
  const { batch, code } = await bulk(letters, first);
  assert.equal(code, 'second-person');
  assert.equal(await goOn(second, batch), 'done');
  await doneBy(recallLetterBatch(register, second, { batch }));
  const again = crypto.randomUUID();
  assert.equal(
    await codeOf(issueInBulk(register, first, { batch: again, letters: [...letters] })),
    'second-person',
  );
  const { rows: signed } = await owner.query(
    `SELECT FROM register.letter_document WHERE letter = ANY ($1) AND valid_on <> '-infinity'`,
    [letters],
  );
  assert.equal(signed.length, 0, 'nothing is signed anew before it is refused');
  assert.deepEqual(await waits(first, again), [{ letters: 2, yours: true }]);
  assert.deepEqual(await waits(second, again), [{ letters: 2, yours: false }]);
  assert.equal(await goOn(second, again), 'done');
  assert.deepEqual(await waits(first, again), []);

  // one by one the database says the same
  await doneBy(setSigningRule(register, manufacturer, { secondOver: 0 }));
  const issue = (actor: typeof first, letter: string) =>
    codeOf(issueLetter(register, actor, { letter }));
  const [one = ''] = await asked(1);
  const draft = (actor: typeof first) =>
    doneBy(draftLetters(register, actor, { letters: [one], terms: TERMS }));
  await draft(first);
  assert.equal(await issue(second, one), 'done');
  await doneBy(recallLetter(register, second, { letter: one }));
  assert.equal(await issue(first, one), 'second-person');
  // the second drafts it anew: now both did
  await draft(second);
  assert.equal(await issue(first, one), 'second-person');
  assert.equal(await issue(second, one), 'second-person');
  // of what a program drafted nobody knows who did, until somebody drafts it anew
  await draft({ ...manufacturer, person: null });
  assert.equal(await issue(third, one), 'second-person');
  await draft(second);
  assert.equal(await issue(first, one), 'second-person');
  assert.equal(await issue(third, one), 'done');
  const { rows } = await owner.query('SELECT drafted_by FROM register.letter WHERE id = $1', [one]);
  assert.deepEqual(rows, [{ drafted_by: [first.person, second.person] }]);

  // nobody says who drafted: neither of a letter that is there, nor of one that begins
  await assert.rejects(
    say(pool, second, `UPDATE register.letter SET drafted_by = '{}' WHERE id = $1`, [one]),
    { code: '42501' },
  );
  const application = await world.applied([vinAt(nextPlace())]);
  const [begun] = await say<{ drafted_by: string[] }>(
    pool,
    second,
    `INSERT INTO register.letter (
        number, manufacturer, maker, application, vin, model, terms, state, verb, drafted_by
      )
      SELECT
        'SHFORGED2345', l.manufacturer, l.maker, $1, v.vin, l.model, l.terms, 'drafted', 'draft', ARRAY[$3::uuid]
      FROM register.letter l, (VALUES ($4::text)) v (vin)
      WHERE l.id = $2
      RETURNING drafted_by`,
    [application, one, third.person, vinAt(place)],
  );
  assert.deepEqual(begun, { drafted_by: [second.person] });
  await doneBy(setSigningRule(register, manufacturer, { secondOver: null }));
  await owner.query(`INSERT INTO register.letter_hold (span) VALUES (interval '0')`);
});

/** How many connections wait for a lock: of the advisory ones, or of any other. */
const waitingFor = async (kind: 'advisory' | 'other'): Promise<number> =>
  (
    await owner.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting
        FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND (wait_event = 'advisory') = $1 AND datname = current_database()`,
      [kind === 'advisory'],
    )
  ).rows[0]?.waiting ?? 0;

const until = async (reached: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Lets whoever has issued a batch stand still before the end of the transaction while `work` goes on. */
const whileIssuingStands = async (work: (goOn: () => Promise<void>) => Promise<void>) => {
  const GATE = 4711; // not-law: any number
  await owner.query(`
    CREATE FUNCTION public.stands_still() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NULL; END $$;
    CREATE TRIGGER stands_still AFTER UPDATE ON register.letter_batch
      FOR EACH ROW WHEN (NEW.issued_at IS NOT NULL) EXECUTE FUNCTION public.stands_still();
  `);
  await owner.query('SELECT pg_advisory_lock($1)', [GATE]);
  await work(async () => {
    await owner.query('SELECT pg_advisory_unlock($1)', [GATE]);
  });
  await owner.query('DROP TRIGGER stands_still ON register.letter_batch');
  await owner.query('DROP FUNCTION public.stands_still()');
};

/** A batch that is drafted and not signed. */
const drafted = async (count: number, person: typeof manufacturer) => {
  const batch = crypto.randomUUID();
  const wanted = { batch, letters: [...(await asked(count))], terms: TERMS };
  return { batch, ...(await doneBy(beginBatch(register, person, wanted))) };
};

test('two batches that one person issues at the same moment are counted together', async () => {
  const person = await another(owner, manufacturer);
  await doneBy(setSigningRule(register, manufacturer, { secondOver: 3 }));
  const begun = [await drafted(2, person), await drafted(2, person)];
  await whileIssuingStands(async (goOn) => {
    let ended = 0;
    const both = begun.map(async (batch) => {
      const code = await codeOf(signAndIssue(register, person, batch));
      ended += 1;
      return code;
    });
    await until(async () => ended > 0 || (await waitingFor('advisory')) === both.length);
    await goOn();
    assert.deepEqual((await Promise.all(both)).toSorted(), ['done', 'second-person']);
  });
  await doneBy(setSigningRule(register, manufacturer, { secondOver: null }));
});

test('whoever drafts waits for nobody who issues', async () => {
  const issuing = await drafted(2, manufacturer);
  const letters = await asked(2);
  await whileIssuingStands(async (goOn) => {
    let issued = false;
    const issue = codeOf(signAndIssue(register, manufacturer, issuing)).then((code) => {
      issued = true;
      return code;
    });
    await until(async () => issued || (await waitingFor('advisory')) === 1);
    assert.equal(issued, false);
    let ended = false;
    const wanted = { batch: crypto.randomUUID(), letters: [...letters], terms: TERMS };
    const draft = codeOf(beginBatch(register, colleague, wanted)).then((code) => {
      ended = true;
      return code;
    });
    // whoever drafted is done, or stands before the row of somebody else
    await until(async () => ended || (await waitingFor('other')) > 0);
    const [drafts, stands] = [ended, !issued];
    await goOn();
    assert.deepEqual([await draft, await issue], ['done', 'done']);
    assert.deepEqual({ drafts, stands }, { drafts: true, stands: true });
  });
});

test('no other manufacturer sees the rule or writes it', async () => {
  assert.deepEqual(await say(pool, other, 'SELECT * FROM register.signing_rule'), []);
  for (const actor of [exporter, office, ministry])
    await assert.rejects(say(pool, actor, 'SELECT * FROM register.signing_rule'), {
      code: '42501',
    });
  await assert.rejects(
    say(
      pool,
      other,
      'INSERT INTO register.signing_rule (manufacturer, second_over, set_by) VALUES ($1, 1, register.person())',
      [manufacturer.organisation],
    ),
    { code: '42501' },
  );
});

/** Whether a place is set in the list of a purpose, read from the signed list itself. */
const isSet = async (address: string, index: string): Promise<boolean> => {
  const [, code = '', suffix] = /\/status\/([A-Z2-7]{10})-([RS])$/.exec(address) ?? [];
  const list = await doneBy(
    register.as(manufacturer, (tx) =>
      statusListNow(register, tx, code, suffix === 'R' ? 'revocation' : 'suspension'),
    ),
  );
  const { credentialSubject } = JSON.parse(list?.bytes.toString() ?? '{}');
  const bits = await NODE_COMPRESSION.gunzip(
    Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'),
    1_000_000,
  );
  const at = Number(index);
  return (((bits?.[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1;
};

test('a letter that is signed elsewhere has a place in the lists, and is suspended and revoked here', async () => {
  const { items } = await doneBy(
    reserveStatusPlaces(register, manufacturer, { letters: [{ number: 'OWN-1' }, {}] }),
  );
  const place = items.find(({ number }) => number === 'OWN-1') ?? assert.fail();
  const [revocation, suspension] = place.credentialStatus;
  assert.deepEqual(
    [revocation?.statusPurpose, suspension?.statusPurpose],
    ['revocation', 'suspension'],
  );
  const index = revocation?.statusListIndex ?? '';
  assert.equal(suspension?.statusListIndex, index);
  const standing = async () => [
    await isSet(suspension?.statusListCredential ?? '', index),
    await isSet(revocation?.statusListCredential ?? '', index),
  ];
  const change = (verb: 'suspend' | 'resume' | 'revoke', ground?: string, actor = manufacturer) =>
    codeOf(
      changeStatusPlace(register, actor, {
        ...{ place: place.id, verb },
        ...(ground !== undefined && { ground }),
      }),
    );
  assert.deepEqual(await standing(), [false, false]);
  // of each verb: who may not, without a person, of another manufacturer, and of none
  for (const verb of ['suspend', 'resume', 'revoke'] as const) {
    assert.equal(await change(verb, 'x', exporter), 'part-missing');
    assert.equal(await change(verb, 'x', office), 'part-missing');
    assert.equal(await change(verb, 'x', { ...manufacturer, rights: ['read'] }), 'right-missing');
    assert.equal(await change(verb, 'x', { ...manufacturer, person: null }), 'person-needed');
    assert.equal(await change(verb, 'x', other), 'not-found');
    const none = { place: crypto.randomUUID(), verb, ground: 'x' };
    assert.equal(await codeOf(changeStatusPlace(register, manufacturer, none)), 'not-found');
  }
  const reserve = (actor: typeof manufacturer) =>
    codeOf(reserveStatusPlaces(register, actor, { letters: [{}] }));
  assert.equal(await reserve(exporter), 'part-missing');
  assert.equal(await reserve({ ...manufacturer, rights: ['read'] }), 'right-missing');
  assert.equal(await change('resume'), 'step-not-in-table', 'what is in force is not resumed');
  assert.deepEqual(await standing(), [false, false]);
  assert.equal(await change('suspend'), 'not-well-formed');
  assert.equal(await change('suspend', 'recall', other), 'not-found');
  assert.equal(await change('suspend', 'recall'), 'done');
  assert.deepEqual(await standing(), [true, false]);
  assert.equal(await change('suspend', 'again'), 'step-not-in-table');
  assert.equal(await change('resume'), 'done');
  assert.deepEqual(await standing(), [false, false]);
  assert.equal(await change('revoke', 'never ours'), 'done');
  assert.deepEqual(await standing(), [false, true]);
  assert.equal(await change('resume'), 'step-not-in-table');
  assert.equal(await change('suspend', 'x'), 'step-not-in-table');
  assert.equal(await change('revoke', 'x'), 'step-not-in-table');
  await assert.rejects(
    say(pool, manufacturer, `UPDATE register.status_place SET state = 'issued' WHERE id = $1`, [
      place.id,
    ]),
    { code: 'MP001' },
  );
  // the letter that a place is kept for stays, whoever writes
  await assert.rejects(
    owner.query(`UPDATE register.status_place SET number = 'OTHER' WHERE number IS NULL`),
    { code: 'MP001' },
  );
  const listed = await doneBy(listStatusPlaces(register, manufacturer, { limit: 1 }));
  assert.equal(listed.items.length, 1);
  const rest = await doneBy(
    listStatusPlaces(register, manufacturer, { limit: 5, cursor: listed.next ?? '' }),
  );
  assert.deepEqual([...listed.items, ...rest.items].map(({ state }) => state).toSorted(), [
    'issued',
    'revoked',
  ]);
  assert.deepEqual((await doneBy(listStatusPlaces(register, other, { limit: 5 }))).items, []);
  // no letter that is signed here gets the same place
  const { rows } = await owner.query(
    `SELECT FROM register.letter l JOIN register.status_place p USING (status_list, status_index)`,
  );
  assert.equal(rows.length, 0);
});
