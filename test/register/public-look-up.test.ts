import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE, STATEMENT_CODES } from '../../src/domain/statements/catalogue.ts';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import type { StatementCode } from '../../src/domain/statements/statement.ts';
import { wordStatement } from '../../src/domain/statements/word-statement.ts';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import { countryName } from '../../src/reference/country-name.ts';
import { type Actor, JOB, PUBLIC } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { exitVehicle } from '../../src/register/border/exit-vehicle.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { lookUpVin } from '../../src/register/public/look-up-vin.ts';
import { type Standing, tell } from '../../src/register/telling/tell.ts';
import type { Transaction } from '../../src/register/transaction.ts';
import { dateWords } from '../../src/report/words/date-words.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, type Submitted, submitOne } from './walk.ts';

const TODAY = '2026-11-24';
const XINJIANG = '65';

const { register, pool, owner, publicPool } = await testRegister(TODAY);
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const maker = await newActor(owner, 'manufacturer', { maker: 'chery' });

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'refused') assert.fail(JSON.stringify(outcome));
  return outcome.value;
};

let serial = 0;
/** A VIN of model year 2023, by its code P, whose check digit holds. */
const nextVin = (): string => {
  serial += 1;
  const raw = `LGXCE4CB0PZZZ${String(serial).padStart(4, '0')}`;
  const vin = parseVin(raw) ?? assert.fail(raw);
  return `${raw.slice(0, 8)}${expectedCheckDigit(vin)}${raw.slice(9)}`;
};

type Facts = Readonly<Record<string, string | number>>;

const told = async (
  teller: Actor,
  standing: Standing,
  vin: string,
  facts: Facts,
): Promise<unknown> => {
  const [account = ''] = (Object.keys(facts)[0] ?? '').split('.');
  return register.as(teller, (tx) =>
    tell(tx, {
      account: account as 'certificate',
      teller: teller.organisation ?? '',
      standing,
      exporter: standing === 'stated' ? exporter.organisation : null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [{ row: 1, vin, facts }],
    }),
  );
};

/** What is answered, in the words of every language. */
const lookUp = async (vin: string, to?: string) => {
  const asked = to === undefined ? { vin } : { vin, to };
  const answer = done(await lookUpVin(register, PUBLIC, asked));
  return { ...answer, statements: answer.statements.map((one) => wordStatement(one, NAMES)) };
};
type VinAnswer = Awaited<ReturnType<typeof lookUp>>;
const NAMES = { country: countryName, date: dateWords };

/** The statements before the general notes, by code. */
const saidOf = ({ statements }: VinAnswer): Readonly<Partial<Record<StatementCode, unknown>>> =>
  Object.fromEntries(statements.map(({ code, values }) => [code, values]));
const enOf = ({ statements }: VinAnswer, code: StatementCode): string | undefined =>
  statements.find((statement) => statement.code === code)?.text.en;
const zhOf = ({ statements }: VinAnswer, code: StatementCode): string | undefined =>
  statements.find((statement) => statement.code === code)?.text.zh;

const GENERAL = { 'no-recall-data': {}, 'first-owner-promises': {}, 'how-to-complain': {} };

const applied = (vin: string): Promise<Submitted> => submitOne(pool, exporter, XINJIANG, vin);

const letOut = async (vin: string): Promise<void> => {
  const submitted = await applied(vin);
  const verdict = await judge(pool, submitted, exporter, XINJIANG);
  await license(pool, office, exporter, submitted, verdict);
  const entry = { vin, entryNumber: `E-${vin}-SECRET`, destination: 'KZ', odometerKm: 60 };
  done(await declareVehicle(register, customs, entry));
  done(await exitVehicle(register.on('2026-11-25'), customs, { vin }));
};

test('a vehicle that left: every statement in both languages, who says so and what would change it', async () => {
  const vin = nextVin();
  await told(registry, 'fed', vin, {
    'certificate.registeredOn': '2026-06-11',
    'certificate.pendingExportOn': '2026-09-10',
    'certificate.transfers': 1,
  });
  await told(exporter, 'stated', vin, {
    'inspection.on': '2026-11-20',
    'inspection.odometerKm': 55,
  });
  await told(exporter, 'stated', vin, { 'licence.condition': 'used', 'licence.odometerKm': 50 });
  await told(maker, 'fed', vin, { 'letter.number': 'Q1', 'letter.destination': 'KZ' });
  await letOut(vin);
  const answer = await lookUp(` ${vin.slice(0, 8)}-${vin.slice(8).toLowerCase()} `);
  assert.equal(answer.vin, vin);
  assert.deepEqual(saidOf(answer), {
    'built-in-year': { year: 2023 },
    // the day after the 166 days of the application
    exported: { on: '2026-11-25', country: 'KZ', condition: 'used', daysLater: 167 },
    'first-registered': { on: '2026-06-11' },
    // 19 days of June, 31, 31, 30, 31, 24 of November
    'export-applied-for': { on: TODAY, daysLater: 166 },
    owners: { owners: 2 },
    odometer: { km: 55, on: '2026-11-20' },
    'letter-needed': { need: 'needed', days: 180 },
    letter: { standing: 'valid', on: null },
    ...GENERAL,
  });
  for (const [code, en, zh] of [
    [
      'exported',
      'Exported as used to Kazakhstan on 25 Nov 2026, 167 days after it was first registered in China.',
      '2026年11月25日作为二手车出口至哈萨克斯坦，距在中国首次注册登记167天。',
    ],
    [
      'first-registered',
      'First registered in China on 11 Jun 2026.',
      '2026年6月11日在中国首次注册登记。',
    ],
    [
      'export-applied-for',
      'Export applied for on 24 Nov 2026, 166 days after it was first registered.',
      '2026年11月24日申请出口，距首次注册登记166天。',
    ],
    [
      'owners',
      'Had 2 registered owners in China, among whom may be the exporter.',
      '在中国登记过2位所有人，其中可能包括出口企业。',
    ],
    [
      'odometer',
      'The odometer read 55 km at inspection on 20 Nov 2026.',
      '2026年11月20日检测时里程表读数为55公里。',
    ],
  ] as const) {
    assert.equal(enOf(answer, code), en);
    assert.equal(zhOf(answer, code), zh);
  }
  const by = Object.fromEntries(answer.statements.map(({ code, saidBy }) => [code, saidBy]));
  assert.deepEqual(
    [by.exported, by['first-registered'], by.odometer, by.letter, by['letter-needed']],
    ['customs', 'registry', 'exporter', 'manufacturer', 'law'],
  );
  for (const { code, asOf, by: who, changedBy } of answer.statements) {
    assert.match(asOf, /^\d{4}-\d\d-\d\d$/, code);
    for (const language of PUBLIC_LANGUAGES) {
      assert.notEqual(who[language], '');
      assert.notEqual(changedBy[language], '');
    }
  }
});

test('one that was never applied for is told of as one that nobody knows, whatever was told of it', async () => {
  const known = nextVin();
  await told(registry, 'fed', known, { 'certificate.registeredOn': '2026-06-11' });
  await told(exporter, 'stated', known, { 'inspection.odometerKm': 55 });
  await told(maker, 'fed', known, { 'letter.number': 'Q2', 'letter.destination': 'KZ' });
  const drafted = nextVin();
  const submitted = await applied(drafted);
  await say(
    pool,
    exporter,
    `UPDATE register.application SET state = 'withdrawn', verb = 'withdraw', stepped_at = now() WHERE id = $1`,
    [submitted.application],
  );
  const unknown = nextVin();
  const expected = { 'built-in-year': { year: 2023 }, 'no-export-record': { dataOf: TODAY } };
  const shapes = await Promise.all(
    [known, drafted, unknown].map(async (vin) => {
      const answer = await lookUp(vin);
      assert.deepEqual(saidOf(answer), { ...expected, ...GENERAL });
      return { ...answer, vin: '' };
    }),
  );
  assert.deepEqual(shapes[0], shapes[2]);
  assert.deepEqual(shapes[1], shapes[2]);
  assert.equal(
    enOf(await lookUp(unknown), 'no-export-record'),
    'No export record in the data of 24 Nov 2026: that does not mean that anything is wrong.',
  );
});

test('a VIN by its characters: not one, one mistyped, one without a year', async () => {
  const short = await lookUp('LGX');
  assert.equal(short.wellFormed, false);
  assert.deepEqual(saidOf(short), { 'vin-not-well-formed': { length: 3 } });
  const long = await lookUp('Q'.repeat(5000));
  assert.equal(long.vin.length, 40);
  const vin = nextVin();
  const right = vin.charAt(8);
  const wrong = right === '0' ? '1' : '0';
  const mistyped = await lookUp(`${vin.slice(0, 8)}${wrong}${vin.slice(9)}`);
  assert.deepEqual(saidOf(mistyped)['vin-check-digit'], { expected: right });
  const noYear = await lookUp('LGXCE4CB0UZZZ0001');
  assert.equal('built-in-year' in saidOf(noYear), false);
});

test('the letter: not needed, revoked, for another country, on stamped paper alone, none', async () => {
  const letterOf = async (days: Facts, letters: readonly (readonly [Actor, Standing, Facts])[]) => {
    const vin = nextVin();
    await told(registry, 'fed', vin, days);
    for (const [teller, standing, facts] of letters) await told(teller, standing, vin, facts);
    const submitted = await applied(vin);
    const verdict = await judge(pool, submitted, exporter, XINJIANG);
    await license(pool, office, exporter, submitted, verdict);
    const { 'letter-needed': needed, letter } = saidOf(await lookUp(vin));
    return [(needed as { need: string }).need, letter];
  };
  const transferred = { 'certificate.pendingExportOn': '2026-09-10' };
  const young = { 'certificate.registeredOn': '2026-06-11', ...transferred };
  // 2026-05-28 and 180 days are 2026-11-24: 3 + 30 + 31 + 31 + 30 + 31 + 24
  assert.deepEqual(
    await letterOf({ 'certificate.registeredOn': '2026-05-28', ...transferred }, []),
    ['needed', { standing: 'none', on: null }],
  );
  assert.deepEqual(
    await letterOf({ 'certificate.registeredOn': '2026-05-27', ...transferred }, []),
    ['not-needed', undefined],
  );
  assert.deepEqual(await letterOf(transferred, []), ['unknown', undefined]);
  const revoked = await letterOf(young, [
    [maker, 'fed', { 'letter.number': 'Q3', 'letter.destination': 'KZ' }],
    [maker, 'fed', { 'letter.number': 'Q3', 'letter.revokedOn': '2026-11-20' }],
  ]);
  assert.deepEqual(revoked, ['needed', { standing: 'revoked', on: '2026-11-20' }]);
  const elsewhere = await letterOf(young, [
    [maker, 'signed', { 'letter.number': 'Q4', 'letter.destination': 'RU' }],
  ]);
  assert.deepEqual(elsewhere, ['needed', { standing: 'elsewhere', on: null }]);
  const stamped = await letterOf(young, [
    [
      exporter,
      'stated',
      { 'letter.number': 'Q5', 'letter.destination': 'KZ', 'letter.seal': 'e-seal' },
    ],
  ]);
  assert.deepEqual(stamped, ['needed', { standing: 'not-verified', on: null }]);
  // the revoked one is not the one that counts
  const replaced = await letterOf(young, [
    [
      maker,
      'fed',
      { 'letter.number': 'Q6', 'letter.destination': 'KZ', 'letter.revokedOn': '2026-11-20' },
    ],
    [maker, 'fed', { 'letter.number': 'Q7', 'letter.destination': 'KZ' }],
  ]);
  assert.deepEqual(replaced, ['needed', { standing: 'valid', on: null }]);
});

test('a letter that lists several vehicles is of each of them', async () => {
  const [one, two] = [nextVin(), nextVin()];
  const row = { 'letter.number': 'Q8', 'letter.destination': 'KZ', 'letter.vin': `${one}、${two}` };
  await told(maker, 'fed', `${one}、${two}`, row);
  for (const vin of [one, two]) {
    await applied(vin);
    assert.deepEqual(saidOf(await lookUp(vin)).letter, { standing: 'valid', on: null });
  }
});

test('a revocation counts from its day, and one whose day nobody can read leaves the letter unverified', async () => {
  const letterOf = async (revokedOn: string): Promise<unknown> => {
    const vin = nextVin();
    await told(maker, 'fed', vin, {
      'letter.number': `R${vin}`,
      'letter.destination': 'KZ',
      'letter.revokedOn': revokedOn,
    });
    await applied(vin);
    return (saidOf(await lookUp(vin)).letter as { standing: string }).standing;
  };
  assert.equal(await letterOf('2026-11-24'), 'revoked');
  assert.equal(await letterOf('2026-11-25'), 'valid');
  assert.equal(await letterOf(''), 'valid');
  assert.equal(await letterOf('#VALUE!'), 'not-verified');
});

test('what is fed counts before what was stated, and what cannot be read is not said', async () => {
  const vin = nextVin();
  await told(registry, 'fed', vin, { 'certificate.registeredOn': '2026-06-11' });
  await told(exporter, 'stated', vin, {
    'certificate.registeredOn': '2025-01-01',
    'certificate.transfers': 'two',
  });
  await told(exporter, 'stated', vin, { 'declaration.exitedOn': '2026-11-01' });
  await applied(vin);
  const answer = saidOf(await lookUp(vin));
  assert.deepEqual(answer['first-registered'], { on: '2026-06-11' });
  assert.equal('owners' in answer, false);
  assert.equal('exported' in answer, false, 'an exit on the word of the exporter alone');
  const fedExit = nextVin();
  await told(customs, 'fed', fedExit, {
    'declaration.exitedOn': '2026-10-01',
    'declaration.destination': 'RU',
    'declaration.condition': 'new',
  });
  assert.deepEqual(saidOf(await lookUp(fedExit)).exported, {
    on: '2026-10-01',
    country: 'RU',
    condition: 'new',
    daysLater: null,
  });
  const offered = saidOf(await lookUp(fedExit, 'KZ'));
  assert.deepEqual(offered['offered-elsewhere'], { told: 'RU', offered: 'KZ' });
  assert.equal('offered-elsewhere' in saidOf(await lookUp(fedExit, 'RU')), false);
});

test('a question that stands open is said until it is answered', async () => {
  const vin = nextVin();
  const { application } = await applied(vin);
  await say(
    pool,
    office,
    `INSERT INTO register.question (application, exporter, province, vin, text_en, text_zh)
      VALUES ($1, $2, $3, $4, 'Why?', '为何？')`,
    [application, exporter.organisation, XINJIANG, vin],
  );
  assert.ok('question-open' in saidOf(await lookUp(vin)));
  await say(
    pool,
    exporter,
    `UPDATE register.question SET answer = 'So.', answered_at = now() WHERE application = $1`,
    [application],
  );
  assert.equal('question-open' in saidOf(await lookUp(vin)), false);
});

test('a destination is told of as the sources tell, and one without a file as not read', async () => {
  const vin = nextVin();
  const kazakhstan = await lookUp(vin, '哈萨克斯坦');
  assert.deepEqual(kazakhstan.rules.map(({ code }) => code).slice(0, 2), ['KZ-1', 'KZ-2']);
  const { values } = kazakhstan.statements.find(({ code }) => code === 'destination-rules') ?? {};
  assert.deepEqual(values, {
    country: 'KZ',
    rules: kazakhstan.rules.length + kazakhstan.excluded,
    toldUpTo: register.engine
      .reader({ today: 20_781, everything: false })
      .law.ruleSet.destinations.get('KZ')?.told.upTo,
  });
  const qatar = await lookUp(vin, 'QA');
  assert.equal(enOf(qatar, 'destination-not-read'), 'No law read for Qatar.');
  const nowhere = await lookUpVin(register, PUBLIC, { vin, to: 'Atlantis' });
  assert.deepEqual(nowhere.kind === 'refused' && [nowhere.code, nowhere.field], [
    'not-well-formed',
    'to',
  ]);
});

test('whoever is signed in is told the same', async () => {
  const vin = nextVin();
  await applied(vin);
  const open = done(await lookUpVin(register, PUBLIC, { vin }));
  for (const actor of [exporter, office, customs, JOB])
    assert.deepEqual(done(await lookUpVin(register, actor, { vin })), open);
});

test('no value of any table is in an answer, but those that the closed set is made of', async () => {
  const vin = nextVin();
  await told(registry, 'fed', vin, {
    'certificate.registeredOn': '2026-06-11',
    'certificate.number': '650009999999',
    'certificate.plate': '新A99999',
    'certificate.owner': 'p:0123456789abcdef0123456789abcdef',
    'certificate.brand': 'OWNBRAND',
    'certificate.status': 'A,D,Q',
  });
  await told(exporter, 'stated', vin, {
    'licence.unitPrice': 98765.43,
    'licence.applicantName': 'Secret Trading Ltd',
    'licence.applicant': '91650100MA7TESTAAA',
    'licence.condition': 'used',
  });
  await told(maker, 'fed', vin, {
    'letter.number': 'SECRETLETTER',
    'letter.issuer': 'Chery Secret Co',
    'letter.destination': 'KZ',
  });
  await letOut(vin);
  const others = [nextVin(), nextVin()];
  for (const other of others) await letOut(other);
  const text = JSON.stringify(await lookUp(vin, 'KZ'));
  // days, countries, words of the answer itself, and numbers too short to tell anything
  const allowed = new Set([
    vin,
    ...['used', 'registry', 'customs', 'exporter', 'manufacturer', 'office'],
    // what organisations of tests are called, and what the answer says of any
    'a manufacturer',
    ...STATEMENT_CODES,
  ]);
  const { rows: tables } = await owner.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'register'::regnamespace AND relkind = 'r'
      AND relname NOT IN ('life_state', 'life_step', 'life_by_date', 'access')`,
  );
  const leaves = (value: unknown): readonly string[] =>
    value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : [String(value)];
  let compared = 0;
  for (const { relname } of tables) {
    const { rows } = await owner.query<{ row: unknown }>(
      `SELECT to_jsonb(t) AS row FROM register.${relname} t`,
    );
    for (const value of new Set(rows.flatMap(({ row }) => leaves(row)))) {
      if (value.length < 5 || allowed.has(value) || /^\d{4}-\d\d-\d\d$/.test(value)) continue;
      if (/^(true|false|null)$/.test(value)) continue;
      compared += 1;
      // states and verbs are plain words: they are looked for as values of their own
      const needle = /^[a-zA-Z-]+$/.test(value) && value.length < 12 ? `"${value}"` : value;
      assert.equal(text.includes(needle), false, `${relname}: ${value}`);
    }
  }
  assert.ok(compared > 200, `${compared}`);
});

/**
 * Published outlets and lists, what was reported of them, who may sign, figures, and the log: they tell of no
 * vehicle. Of what was logged the public sees the rows of published things alone.
 */
const FOR_EVERYBODY = [
  'figures_edition',
  'figures_file',
  'log_batch',
  'log_cosignature',
  'log_leaf',
  'log_subtree',
  'logged',
  'network_publication',
  'network_report',
  'outlet',
  'published_outlet',
  'trust_list',
];

/** What the database refuses is thrown as it is. */
const ofItsOwn = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  asActor(publicPool, PUBLIC, work, { played: true });

/** One statement as the public, over a connection that plays it in a transaction, or over one of its own. */
const AS_PUBLIC: readonly (readonly [string, (text: string) => Promise<readonly object[]>])[] = [
  ['in a transaction', (text) => say(pool, PUBLIC, text)],
  ['over a connection of its own', (text) => ofItsOwn((tx) => tx.rows(text))],
];

for (const [how, ask] of AS_PUBLIC)
  test(`the public reads no table that tells of a vehicle, and asks of one VIN at a time: ${how}`, async () => {
    const { rows: tables } = await owner.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'register'::regnamespace AND relkind IN ('r', 'v', 'm')
      AND relname NOT IN ('life_state', 'life_step', 'life_by_date')`,
    );
    for (const { relname } of tables.filter(
      // of complaints one reads by its receipt what was said of it, and nothing without
      ({ relname: one }) => !FOR_EVERYBODY.includes(one) && !one.includes('complaint'),
    ))
      await assert.rejects(ask(`SELECT FROM register.${relname}`), { code: '42501' });
    const { rows: columns } = await owner.query<{ column: string }>(
      `SELECT a.attname AS column
      FROM pg_attribute a
      WHERE a.attrelid = ANY ($1::regclass[])
        AND a.attnum > 0
        AND has_column_privilege('mileproof_public', a.attrelid, a.attnum, 'SELECT')`,
      [FOR_EVERYBODY.map((relname) => `register.${relname}`)],
    );
    for (const { column } of columns)
      assert.doesNotMatch(column, /vin|exporter|application|letter|ground|evidence|sealed/, column);
    for (const call of [
      `register.signed_letter_of(gen_random_uuid(), 'x')`,
      `register.letter_subject('x')`,
      `register.named_outlets('[]', 'KZ', gen_random_uuid(), 'chery')`,
      `register.told_of('x')`,
      `register.letters_of('x')`,
      `register.letter_for('x', 'KZ')`,
      `register.gate_of(gen_random_uuid())`,
    ])
      await assert.rejects(ask(`SELECT * FROM ${call}`), { code: '42501' });
    for (const actor of [exporter, office, customs, registry, maker])
      await assert.rejects(say(pool, actor, `SELECT * FROM register.public_statements('x')`), {
        code: '42501',
      });
    assert.equal((await ask(`SELECT FROM register.public_statements('%')`)).length, 1);
  });

test('a connection of the public writes nothing, plays nobody else and takes one statement at a time', async () => {
  const session = `SELECT current_user AS played, session_user AS login, register.today()::text AS today,
    coalesce(register.organisation()::text, '') AS organisation`;
  assert.deepEqual(await ofItsOwn((tx) => tx.rows(session)), [
    { played: 'mileproof_public', login: 'mileproof_service', today: TODAY, organisation: '' },
  ]);
  const event = `INSERT INTO register.event (verb, kind, thing) VALUES ('look', 'vehicle', gen_random_uuid())`;
  // what the public may write where it is played in a transaction
  await say(pool, PUBLIC, event);
  for (const [text, code] of [
    [event, '25006'],
    ['CREATE TEMPORARY TABLE kept (vin text)', '25006'],
    [`UPDATE register.outlet SET name = 'x'`, '25006'],
    [`SELECT nextval('register.account_row_id_seq')`, '42501'],
  ] as const)
    await assert.rejects(
      ofItsOwn((tx) => tx.rows(text)),
      { code },
      text,
    );
  await assert.rejects(
    ofItsOwn((tx) => tx.rows('SELECT $1::text; SELECT 2', ['x'])),
    { code: '42601' },
  );
  for (const other of [JOB, exporter, office])
    await assert.rejects(
      ofItsOwn((tx) => tx.as(other, () => tx.rows('SELECT'))),
      /does not play/,
    );
  await assert.rejects(
    ofItsOwn((tx) => tx.asLibrary('mileproof_jobs', () => tx.rows('SELECT'))),
    /does not play/,
  );
  // and it is the public's again for whoever asks next
  assert.deepEqual(await ofItsOwn((tx) => tx.rows('SELECT current_user AS played')), [
    { played: 'mileproof_public' },
  ]);
  const moment = register.publicMoment((at) => at.as(office, (tx) => tx.rows('SELECT')));
  await assert.rejects(moment, /read by one actor/);
});

test('a look-up is one statement, of no transaction beside it', async () => {
  const vin = nextVin();
  done(await lookUpVin(register, PUBLIC, { vin }));
  const client = await publicPool.connect();
  const asked: string[] = [];
  const { query } = client;
  client.query = ((...given: Parameters<typeof query>) => {
    asked.push((given[0] as unknown as { readonly text: string }).text);
    return query.apply(client, given);
  }) as typeof query;
  client.release();
  done(await lookUpVin(register, PUBLIC, { vin, to: 'KZ' }));
  assert.equal(asked.length, 1);
  assert.match(asked[0] ?? '', /FROM register\.public_statements\(\$1\) s/);
  client.query = query;
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

test('a look-up reads by indexes alone, however many vehicles there are', async () => {
  await owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.organisation (part, name, uscc, province)
      SELECT 'exporter', 'n' || n, lpad(n::text, 18, '0'), '65' FROM generate_series(1, 2000) n;
    CREATE TEMPORARY TABLE filled AS
      SELECT
        n, 'LGXCE4CB0P' || lpad(n::text, 7, '0') AS vin, gen_random_uuid() AS application, gen_random_uuid() AS vehicle,
        gen_random_uuid() AS licence,
        (SELECT id FROM register.organisation WHERE uscc = lpad((n % 2000 + 1)::text, 18, '0')) AS exporter
      FROM generate_series(1, 20000) n;
    INSERT INTO register.application (id, number, exporter, province, version, state, verb)
      SELECT application, 'N' || n, exporter, '65', 1, 'decided', 'decide' FROM filled;
    INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      SELECT application, 1, exporter, '65', '2026-11-01', sha256('x') FROM filled;
    INSERT INTO register.application_vehicle (id, application, exporter, province, version, vin, verdict, state, verb)
      SELECT vehicle, application, exporter, '65', 1, vin, gen_random_uuid(), 'granted', 'grant' FROM filled;
    INSERT INTO register.licence (
        id, number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      SELECT licence, 'L-' || n, application, exporter, '65', 'KZ', '2026-11-01', '2026-12-01', 'issued', 'issue'
      FROM filled;
    INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
      SELECT licence, vehicle, exporter, '65', vin, '[2026-11-01,2026-12-01]', 'open', 'license' FROM filled;
    INSERT INTO register.question (application, exporter, province, text_en, text_zh)
      SELECT application, exporter, '65', 'Why?', '为何？' FROM filled;
    INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      SELECT account, exporter, 'fed', 'feed', gen_random_uuid(), 1, vin, '{"certificate.registeredOn": "2026-06-11"}'
      FROM filled, unnest(ARRAY['certificate', 'licence', 'letter', 'inspection']) account;
    INSERT INTO register.account_key (kind, value, row_id)
      SELECT CASE WHEN account = 'letter' THEN 'vin' ELSE account END, vin, id FROM register.account_row
      WHERE vin LIKE 'LGXCE4CB0P%'
      ON CONFLICT DO NOTHING;
    SET session_replication_role = origin;
    ANALYZE;
  `);
  const { rows } = await owner.query<{ prosrc: string }>(
    `SELECT prosrc FROM pg_proc WHERE oid = 'register.public_statements(text)'::regprocedure`,
  );
  const [, query = ''] = /RETURN QUERY\n([\s\S]*);\nEND\n/.exec(rows[0]?.prosrc ?? '') ?? [];
  const body = query.replaceAll(/\basked\b/g, '$1');
  await owner.query('SET search_path = register, pg_temp');
  await owner.query('SET plan_cache_mode = force_generic_plan');
  await owner.query(`PREPARE look_up(text) AS ${body}`);
  const { rows: explained } = await owner.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(
    `EXPLAIN (FORMAT JSON) EXECUTE look_up('LGXCE4CB0P0000077')`,
  );
  const [{ Plan: plan } = assert.fail('no plan')] = explained[0]?.['QUERY PLAN'] ?? [];
  const reads = nodesOf(plan).filter((node) => node['Relation Name'] !== undefined);
  assert.ok(reads.length >= 10, `${reads.length}`);
  for (const { 'Node Type': kind, 'Relation Name': relation } of reads)
    assert.match(kind, /^(Index|Index Only|Bitmap Heap) Scan$/, relation);
  const all = nodesOf(plan).map((node) => node['Node Type']);
  assert.equal(all.includes('Seq Scan'), false);
});

test('every statement has its words in every language', () => {
  assert.deepEqual(Object.keys(CATALOGUE).sort(), [...PUBLIC_LANGUAGES].sort());
  for (const [language, { says, changedBy }] of Object.entries(CATALOGUE)) {
    assert.deepEqual(Object.keys(says).sort(), [...STATEMENT_CODES].sort(), language);
    assert.deepEqual(Object.keys(changedBy).sort(), [...STATEMENT_CODES].sort(), language);
  }
});
