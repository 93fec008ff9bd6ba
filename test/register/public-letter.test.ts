import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementCode } from '../../src/domain/statements/statement.ts';
import { statementIn } from '../../src/domain/statements/word-statement.ts';
import { countryName } from '../../src/intake/country-name.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { lookUpVin } from '../../src/register/use-cases/public/look-up-vin.ts';
import { dateWords } from '../../src/report/words/date-words.ts';
import { fillBuyerWorld, LEFT, NOBODYS, SECRETS, SISTER } from '../service/buyer-world.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
await fillBuyerWorld(owner);

/** Changes what stands there past the guards of its life. */
const change = (statement: string) =>
  owner.query(
    `SET session_replication_role = replica; ${statement}; SET session_replication_role = origin`,
  );

const lookUp = async (vin: string, to?: string) => {
  const outcome = await lookUpVin(register, PUBLIC, to === undefined ? { vin } : { vin, to });
  return outcome.kind === 'done' ? outcome.value : assert.fail(outcome.code);
};
const valuesOf = async (vin: string): Promise<Partial<Record<StatementCode, unknown>>> =>
  Object.fromEntries((await lookUp(vin)).statements.map(({ code, values }) => [code, values]));
const TERM_CODES = [
  ...['letter-warranty', 'letter-battery', 'letter-parts', 'letter-software'],
  ...['letter-remote-lock', 'letter-recalls', 'letter-outlets'],
] as const;

test('a letter in force: its terms as it states them, and how its outlets stand', async () => {
  const said = await valuesOf(LEFT);
  assert.deepEqual(said.letter, { standing: 'valid', on: null });
  assert.deepEqual(said['letter-warranty'], {
    months: 36,
    kilometres: 100_000,
    startsOn: 'registered-abroad',
  });
  assert.deepEqual(said['letter-battery'], { months: 96, kilometres: null });
  assert.deepEqual(said['letter-parts'], { years: 10, leadTimeDays: 14 });
  assert.deepEqual(said['letter-software'], { updates: true, languages: ['ru', 'kk'] });
  assert.deepEqual(said['letter-remote-lock'], { mayLock: false });
  assert.deepEqual(said['letter-recalls'], { carriedOut: true });
  // of five named four lie in Kazakhstan: A1 of 12 November and A3 of 1 October are attested, B1 lapsed on 9 July;
  // A3 says today that it serves, Z9 only in the letter, A1 says no, B1 said no in the letter
  assert.deepEqual(said['letter-outlets'], {
    country: 'KZ',
    named: 4,
    attested: 2,
    since: '2026-10-01',
    serving: 2,
  });
  assert.deepEqual(said.deregistered, { on: '2026-11-22' });
  const { statements, maker, boundFor } = await lookUp(LEFT);
  assert.deepEqual([maker, boundFor], ['byd-auto', 'KZ']);
  const tellers = new Map(statements.map(({ code, saidBy, asOf }) => [code, [saidBy, asOf]]));
  assert.deepEqual(tellers.get('letter-warranty'), ['manufacturer', '2026-11-13']);
  assert.deepEqual(tellers.get('letter-outlets'), ['register', '2026-11-24']);
});

test('a letter that does not stand tells no terms', async () => {
  for (const [state, set, expected] of [
    [
      'suspended',
      `suspended_on = '2026-11-15', ground = 'x'`,
      { standing: 'suspended', on: '2026-11-15' },
    ],
    [
      'revoked',
      `suspended_on = NULL, revoked_on = '2026-11-16', ground = 'x'`,
      { standing: 'revoked', on: '2026-11-16' },
    ],
    ['superseded', `revoked_on = NULL`, undefined],
    ['drafted', `issued_on = NULL, status_list = NULL, status_index = NULL`, undefined],
  ] as const) {
    await change(`UPDATE register.letter SET state = '${state}', ${set} WHERE vin = '${LEFT}'`);
    const said = await valuesOf(LEFT);
    assert.deepEqual(said.letter, expected, state);
    for (const code of TERM_CODES) assert.equal(said[code], undefined, `${state} ${code}`);
  }
  await change(
    `UPDATE register.letter
      SET state = 'issued', issued_on = '2026-11-13', status_list = gen_random_uuid(), status_index = 1
      WHERE vin = '${LEFT}'`,
  );
  assert.deepEqual((await valuesOf(LEFT)).letter, { standing: 'valid', on: null });
});

test('a letter that was signed while others had its key is in question, and none from before', async () => {
  const sign = (place: 1 | 2, validFrom: string) =>
    change(
      `INSERT INTO register.signing_key (
          id, manufacturer, maker, number, address, suite, public_key, sealed, key_version, from_day, compromised_since
        )
        SELECT '00000000-0000-4000-8000-00000000000${place}', manufacturer, maker,
          90 + ${place}, 'key ${validFrom}', 'eddsa-jcs-2022', 'z ${validFrom}', 'x', 1,
          '2026-01-01', '2026-11-12T18:00:00Z'
        FROM register.letter
        WHERE vin = '${LEFT}' AND state = 'issued';
      INSERT INTO register.letter_document (letter, code, signing_key, valid_on, bytes)
        SELECT id, '${place === 1 ? 'A' : 'B'}' || repeat('A', 19),
          '00000000-0000-4000-8000-00000000000${place}', '${validFrom}',
          convert_to('{"validFrom": "${validFrom}T10:00:00+08:00"}', 'UTF8')
        FROM register.letter
        WHERE vin = '${LEFT}' AND state = 'issued'`,
    );
  await sign(1, '2026-11-13');
  const said = await valuesOf(LEFT);
  // 18:00 in Greenwich is the next day in China
  assert.deepEqual(said.letter, { standing: 'suspended', on: '2026-11-13' });
  for (const code of TERM_CODES) assert.equal(said[code], undefined, code);
  await change(`DELETE FROM register.letter_document WHERE code = 'A' || repeat('A', 19)`);
  await sign(2, '2026-11-12');
  assert.deepEqual((await valuesOf(LEFT)).letter, { standing: 'valid', on: null });
  await change(`DELETE FROM register.letter_document WHERE code = 'B' || repeat('A', 19)`);
});

test('a letter for another country than the one it left for is told as such, without terms', async () => {
  await change(`UPDATE register.letter SET destination = 'UZ' WHERE vin = '${LEFT}'`);
  await change(`UPDATE register.letter_terms SET destination = 'UZ'`);
  const said = await valuesOf(LEFT);
  assert.deepEqual(said.letter, { standing: 'elsewhere', on: null });
  for (const code of TERM_CODES) assert.equal(said[code], undefined, code);
  await change(`UPDATE register.letter SET destination = 'KZ'`);
  await change(`UPDATE register.letter_terms SET destination = 'KZ'`);
});

test('a draft beside a letter in force changes nothing', async () => {
  const said = await valuesOf(SISTER);
  assert.deepEqual(said.letter, { standing: 'valid', on: null });
  assert.equal((said['letter-warranty'] as { months: number }).months, 36);
  assert.doesNotMatch(JSON.stringify(await lookUp(SISTER)), new RegExp(`${SECRETS.draftTerms}`));
});

test('a letter that an exporter brought counts while it stands, by its own words', async () => {
  await change(
    `UPDATE register.letter SET state = 'superseded' WHERE vin = '${LEFT}' AND state = 'issued'`,
  );
  const subject = {
    credentialSubject: {
      warranty: { months: 24, kilometres: 'many', startsOn: 'some day' },
      parts: { years: 5, leadTimeDays: null },
      software: { updates: false, languages: ['ru', '<b>', 7], remoteLock: 'yes' },
      recalls: false,
      outlets: [],
    },
  };
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.letter_brought
        (issuer, maker, number, application, vin, exporter, province, destination, bytes, verification)
      VALUES ('did:web:x', 'byd-auto', 'N1', '00000000-0000-4000-8000-0000000000a1', $1,
        '00000000-0000-4000-8000-00000000000e', '65', 'KZ', $2, '{"answer": "valid"}')`,
    [LEFT, Buffer.from(JSON.stringify(subject))],
  );
  await owner.query('SET session_replication_role = origin');
  const said = await valuesOf(LEFT);
  assert.deepEqual(said.letter, { standing: 'valid', on: null });
  // what is no number, no language and no yes or no is not said
  assert.equal(said['letter-warranty'], undefined);
  assert.deepEqual(said['letter-parts'], { years: 5, leadTimeDays: null });
  assert.deepEqual(said['letter-software'], { updates: false, languages: ['ru'] });
  assert.equal(said['letter-remote-lock'], undefined);
  assert.deepEqual(said['letter-recalls'], { carriedOut: false });
  assert.deepEqual(said['letter-outlets'], {
    ...{ country: 'KZ', named: 0, attested: 0, since: null, serving: 0 },
  });
  for (const [set, standing] of [
    [`verification = '{"answer": "revoked"}'`, undefined],
    [`verification = '{"answer": "valid"}', bytes = '\\x00ff'`, 'valid'],
    [`ended_at = now()`, undefined],
  ] as const) {
    await change(`UPDATE register.letter_brought SET ${set}`);
    assert.equal(
      ((await valuesOf(LEFT)).letter as { standing: string } | undefined)?.standing,
      standing,
      set,
    );
  }
  await change(`DELETE FROM register.letter_brought`);
  await change(`UPDATE register.letter SET state = 'issued' WHERE vin = '${LEFT}'`);
});

test('one that has not left is told the country of its licence', async () => {
  await change(
    `UPDATE register.licensed_vehicle
      SET state = 'open', exited_on = NULL, declared_on = NULL, deregistered_on = NULL, declared_destination = NULL
      WHERE vin = '${SISTER}'`,
  );
  await change(`UPDATE register.licence SET state = 'issued'`);
  const said = await valuesOf(SISTER);
  assert.deepEqual(said['licensed-for'], { country: 'KZ' });
  assert.equal(said.exported, undefined);
  assert.equal((await lookUp(SISTER)).boundFor, 'KZ');
  await change(`UPDATE register.licence SET state = 'revoked' WHERE number LIKE 'L-SECRET%'`);
  assert.equal((await valuesOf(SISTER))['licensed-for'], undefined);
});

test('what a maker said of a brand in public is told of every car of its code, with page and day', async () => {
  // L10 is a code of Zhejiang Haoqing, of whose brands Zeekr is one
  const { statements } = await lookUp('L10CE4CB0PZZZ0001');
  const [said, ...more] = statements.filter(({ code }) => code === 'maker-restricts');
  assert.equal(more.length, 0);
  assert.deepEqual([said?.saidBy, said?.asOf], ['press', '2024-07-29']);
  assert.ok(said !== undefined);
  const { text } = statementIn(said, 'en', { country: countryName, date: dateWords });
  assert.match(text, /Zeekr has said in public .* Kazakhstan/);
  assert.equal((await valuesOf(NOBODYS))['maker-restricts'], undefined);
});
