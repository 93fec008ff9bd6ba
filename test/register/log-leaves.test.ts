import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Actor, JOB, PUBLIC } from '../../src/register/actor.ts';
import { declareVehicle } from '../../src/register/border/declare-vehicle.ts';
import { exitVehicle } from '../../src/register/border/exit-vehicle.ts';
import { barExporter } from '../../src/register/exporters/standings/bar-exporter.ts';
import { beginStanding } from '../../src/register/exporters/standings/begin-standing.ts';
import { orderRectification } from '../../src/register/exporters/standings/order-rectification.ts';
import { proposeBar } from '../../src/register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../src/register/exporters/standings/propose-order.ts';
import { talkToExporter } from '../../src/register/exporters/standings/talk-to-exporter.ts';
import { resumeLetter } from '../../src/register/letters/resume-letter.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { suspendLetter } from '../../src/register/letters/suspend-letter.ts';
import { resumeLicence } from '../../src/register/licences/resume-licence.ts';
import { suspendLicence } from '../../src/register/licences/suspend-licence.ts';
import { closeLog } from '../../src/register/log/close-log.ts';
import { publishNetwork } from '../../src/register/outlets/publish-network.ts';
import { documentWorld, NOTICE } from './document-world.ts';
import { doneBy } from './done-by.ts';
import { heard } from './heard.ts';
import { letterWorld, trustedKey, vinAt } from './letter-world.ts';
import { logKey } from './log-world.ts';
import { newActor, say } from './register-database.ts';
import { groundsFor, latestEvent } from './rests-on.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, office, manufacturer, customs } = world;
const authority = await testRegister('2026-03-24');
const decided = await documentWorld(authority.register, authority);

interface Logged {
  readonly kind: string;
  readonly step: string;
  readonly day: string;
  readonly bytes: Buffer | null;
  readonly digest: Buffer;
  readonly blinding: Buffer;
  readonly leaf: Buffer;
  readonly waits: boolean;
}

const loggedOf = async (
  from: typeof owner,
  where: string,
  value: unknown,
): Promise<readonly Logged[]> =>
  (
    await from.query<Logged>(
      `SELECT g.kind, g.step, g.day::text, g.bytes, g.digest, g.blinding, g.leaf, p.leaf IS NOT NULL AS waits
        FROM register.logged g
        LEFT JOIN register.log_pending p USING (leaf)
        WHERE ${where}
        ORDER BY g.id`,
      [value],
    )
  ).rows;

const ofThing = (thing: string, from = owner) => loggedOf(from, 'g.thing = $1', thing);

/** The leaf worked out by Node alone from the blinding value and the bytes of the document. */
const leafOf = ({ blinding }: Logged, bytes: Buffer | string): string =>
  createHash('sha256').update(blinding).update(bytes).digest('hex');

/** Holds a leaf against the document that it should be of. */
const isLeafOf = (logged: Logged | undefined, bytes: Buffer | string): void => {
  assert.ok(logged);
  assert.equal(logged.blinding.length, 32);
  assert.equal(logged.leaf.toString('hex'), leafOf(logged, bytes));
  assert.equal(logged.digest.toString('hex'), createHash('sha256').update(bytes).digest('hex'));
  assert.equal(logged.waits, true);
};

const steps = (logged: readonly Logged[]): readonly string[] => logged.map(({ step }) => step);

test('a letter in force is its signed document; what becomes of it are statements', async () => {
  const vin = vinAt(1);
  const { id: letter, number } = await world.letterFor(vin);
  const ground = { ground: 'the workshop closed' };
  await doneBy(suspendLetter(register, manufacturer, { letter, ...ground }));
  await doneBy(resumeLetter(register, manufacturer, { letter }));
  await doneBy(revokeLetter(register, manufacturer, { letter, ...ground }));
  const logged = await ofThing(letter);
  assert.deepEqual(steps(logged), ['take-effect', 'suspend', 'resume', 'revoke']);
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.letter_document WHERE letter = $1',
    [letter],
  );
  const document = rows[0]?.bytes ?? Buffer.alloc(0);
  isLeafOf(logged[0], document);
  assert.equal(logged[0]?.bytes, null);
  // RFC 8785, written by hand: names in order, no space
  const digest = createHash('sha256').update(document).digest('hex');
  const said = (step: string, state: string): string =>
    `{"day":"2026-11-24","destination":"GE","document":"${digest}","format":"mileproof-log-statement/1",` +
    `"id":"${letter}","kind":"letter","number":"${number}","state":"${state}","step":"${step}","vin":"${vin}"}`;
  isLeafOf(logged[1], said('suspend', 'suspended'));
  isLeafOf(logged[2], said('resume', 'issued'));
  isLeafOf(logged[3], said('revoke', 'revoked'));
  assert.equal(new Set(logged.map(({ blinding }) => blinding.toString('hex'))).size, 4);
});

test('a letter that is signed and held binds nobody yet', async () => {
  await owner.query('TRUNCATE register.letter_hold');
  const { id } = await world.letterFor(vinAt(2));
  assert.deepEqual(await ofThing(id), []);
  await owner.query(`INSERT INTO register.letter_hold (span) VALUES (interval '0')`);
});

test('licences, their use, holds: a statement a step', async () => {
  // what the helpers write by themselves is of the day of the database
  const [{ today } = { today: '' }] = await say<{ today: string }>(
    pool,
    JOB,
    'SELECT register.today()::text AS today',
  );
  const register = world.register.on(today);
  const vin = vinAt(3);
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licence, licensed } = await license(pool, office, exporter, submitted, verdict);
  const at = { vin, entryNumber: 'E-1', destination: 'KZ', odometerKm: 10 };
  await doneBy(declareVehicle(register, customs, at));
  await doneBy(exitVehicle(register, customs, { vin }));
  const used = await ofThing(licensed);
  assert.deepEqual(steps(used), ['license', 'declare', 'exit']);
  const of = (step: string, state: string): string =>
    `{"day":"${today}","format":"mileproof-log-statement/1","id":"${licensed}","kind":"licensedVehicle",` +
    `"licence":"${licence}","state":"${state}","step":"${step}","vin":"${vin}"}`;
  isLeafOf(used[0], of('license', 'open'));
  isLeafOf(used[1], of('declare', 'declared'));
  isLeafOf(used[2], of('exit', 'exited'));
  const own = await ofThing(licence);
  assert.deepEqual(steps(own), ['issue', 'use-up']);
  const { rows } = await owner.query<{ number: string; until: string }>(
    'SELECT number, valid_until::text AS until FROM register.licence WHERE id = $1',
    [licence],
  );
  isLeafOf(
    own[0],
    `{"day":"${today}","destination":"KZ","format":"mileproof-log-statement/1","id":"${licence}",` +
      `"kind":"licence","number":"${rows[0]?.number}","state":"issued","step":"issue",` +
      `"validFrom":"${today}","validUntil":"${rows[0]?.until}"}`,
  );

  const other = vinAt(4);
  const refused = await declareVehicle(register, customs, { ...at, vin: other });
  assert.equal(refused.kind === 'refused' && refused.code, 'vehicle-held');
  const [hold] = (
    await owner.query<{ id: string; number: string }>(
      'SELECT id, number FROM register.hold WHERE vin = $1',
      [other],
    )
  ).rows;
  const [held] = await ofThing(hold?.id ?? '');
  isLeafOf(
    held,
    `{"day":"${today}","format":"mileproof-log-statement/1","id":"${hold?.id}","kind":"hold",` +
      `"number":"${hold?.number}","state":"held","step":"hold","vin":"${other}"}`,
  );
});

test('what offices sign is its document, later signed or at once; a bar is a statement too', async () => {
  const { register: of, owner: its } = authority;
  const { office: office1, second, exporter: whose, ministry, ministrySecond } = decided;
  await trustedKey(of, office1, ministry, ministrySecond);
  const licence = await decided.licensed();
  const { rows } = await its.query<{ id: string; bytes: Buffer }>(
    `SELECT id, bytes FROM register.official_document WHERE thing = $1`,
    [licence],
  );
  const [signed] = await ofThing(rows[0]?.id ?? '', its);
  isLeafOf(signed, rows[0]?.bytes ?? '');
  const evidence = await latestEvent(its, whose.organisation ?? '');
  const ground = { licence, grounds: groundsFor('suspend'), evidence };
  await doneBy(suspendLicence(of, office1, ground));
  await doneBy(resumeLicence(of, office1, { licence, grounds: groundsFor('resume') }));
  assert.deepEqual(steps(await ofThing(licence, its)), ['issue', 'suspend', 'resume']);

  const exporterOf = { exporter: whose.organisation ?? '' };
  const { id } = await doneBy(beginStanding(of, office1, exporterOf));
  const bare = { ...exporterOf, evidence: await latestEvent(its, whose.organisation ?? '') };
  const said = { ...bare, notice: NOTICE };
  await doneBy(talkToExporter(of, office1, { ...bare, grounds: groundsFor('talk') }));
  await doneBy(proposeOrder(of, office1, { ...said, grounds: groundsFor('propose-order') }));
  await heard(of, office1, whose, exporterOf);
  await doneBy(orderRectification(of, second, exporterOf));
  await doneBy(proposeBar(of, office1, { ...said, grounds: groundsFor('propose-bar') }));
  await heard(of, office1, whose, exporterOf);
  await doneBy(barExporter(of, second, exporterOf));
  const standing = await ofThing(id, its);
  // what is proposed binds nobody
  assert.deepEqual(steps(standing), ['order', 'bar']);
  isLeafOf(
    standing[1],
    `{"day":"2026-03-24","exporter":"${whose.organisation}","format":"mileproof-log-statement/1","id":"${id}",` +
      `"kind":"standing","state":"barred","step":"bar"}`,
  );
});

test('trust lists, lists of outlets, rule sets and editions of figures are leaves of everybody', async () => {
  const [first] = (
    await owner.query<{ version: number; bytes: Buffer }>(
      'SELECT version, bytes FROM register.trust_list ORDER BY version LIMIT 1',
    )
  ).rows;
  const [list] = await loggedOf(
    owner,
    `g.kind = 'trustList' AND g.named = $1`,
    `${first?.version}`,
  );
  isLeafOf(list, first?.bytes ?? '');

  const { id, files } = await doneBy(publishNetwork(register, manufacturer, { country: 'GE' }));
  const [outlets] = await ofThing(id);
  const file = (format: 'csv' | 'geojson' | 'jsonld'): string =>
    `"${format}":{"bytes":${files[format].bytes},"digest":"${files[format].digest}"}`;
  isLeafOf(
    outlets,
    `{"country":"GE","day":"2026-11-24","files":{${file('csv')},${file('geojson')},${file('jsonld')}},` +
      `"format":"mileproof-log-statement/1","id":"${id}","kind":"outletList","maker":"chery","outlets":2,` +
      '"step":"publish"}',
  );

  const hash = 'ab'.repeat(32);
  const [rules] = await loggedOf(owner, `g.kind = 'ruleSet' AND g.named = $1`, hash);
  isLeafOf(
    rules,
    `{"day":"${rules?.day}","format":"mileproof-log-statement/1","hash":"${hash}","kind":"ruleSet","step":"archive"}`,
  );

  const edition = '11111111-2222-4333-8444-555555555555';
  const bytes = '{"edition":1}';
  await say(pool, JOB, `SELECT register.log_document('figures', $1, NULL, 'publish', $2)`, [
    edition,
    Buffer.from(bytes),
  ]);
  const [figures] = await ofThing(edition);
  isLeafOf(figures, bytes);
  const seen = await say<{ kind: string }>(
    pool,
    PUBLIC,
    'SELECT DISTINCT kind FROM register.logged ORDER BY kind',
  );
  assert.deepEqual(
    seen.map(({ kind }) => kind),
    ['figures', 'outletList', 'ruleSet', 'trustList'],
  );
});

test('the canonical text of the database is that of RFC 8785 for what is stated', async () => {
  const odd = { z: 'ä"\\\u0001\n/', a: [1, true, null, { b: '', a: '€😀' }], Ab: -0, aa: {} };
  const { rows } = await owner.query<{ text: string }>(
    'SELECT register.canonical_text($1::jsonb) AS text',
    [JSON.stringify(odd)],
  );
  // by hand: capital letters before small ones, \u0001 in hexadecimal, no other escape than needed
  assert.equal(
    rows[0]?.text,
    '{"Ab":0,"a":[1,true,null,{"a":"€😀","b":""}],"aa":{},"z":"ä\\"\\\\\\u0001\\n/"}',
  );
});

test('nobody changes, removes or writes a leaf by itself; a step taken back leaves none', async () => {
  const { id } = await world.letterFor(vinAt(5));
  const everybody: readonly Actor[] = [exporter, office, manufacturer, customs, JOB, PUBLIC];
  for (const who of everybody) {
    for (const statement of [
      `UPDATE register.logged SET step = 'other' WHERE thing = $1`,
      'DELETE FROM register.logged WHERE thing = $1',
      `INSERT INTO register.logged (kind, thing, step, digest, blinding, leaf)
        VALUES ('letter', $1, 'other', sha256('a'), sha256('b'), sha256('c'))`,
      'DELETE FROM register.log_pending WHERE $1::uuid IS NOT NULL',
      `INSERT INTO register.log_leaf (place, leaf) SELECT 0, sha256('a') WHERE $1::uuid IS NOT NULL`,
    ])
      await assert.rejects(say(pool, who, statement, [id]), { code: '42501' });
  }
  for (const statement of [
    `UPDATE register.logged SET step = 'other' WHERE thing = $1`,
    'DELETE FROM register.logged WHERE thing = $1',
  ])
    await assert.rejects(owner.query(statement, [id]), { code: 'MP001' });
  await assert.rejects(owner.query('TRUNCATE register.logged CASCADE'), { code: 'MP001' });
  for (const who of [exporter, office, manufacturer, customs, PUBLIC])
    await assert.rejects(
      say(pool, who, `SELECT register.log_document('letter', $1, NULL, 'x', '\\x00')`, [id]),
      { code: '42501' },
    );
  // bytes that the leaf is not of
  await assert.rejects(
    owner.query(
      `INSERT INTO register.logged (kind, thing, step, bytes, digest, blinding, leaf)
        VALUES ('figures', $1, 'x', 'a', sha256('a'), sha256('b'), sha256('c'))`,
      [id],
    ),
    { code: '23514' },
  );
  const count = async (): Promise<string> =>
    (await owner.query<{ count: string }>('SELECT count(*) FROM register.logged')).rows[0]?.count ??
    '';
  const before = await count();
  await register
    .as(manufacturer, async (tx) => {
      await tx.run(
        `UPDATE register.letter SET state = 'suspended', verb = 'suspend', ground = 'x', stepped_at = now()
        WHERE id = $1`,
        [id],
      );
      throw new Error('taken back');
    })
    .catch(() => {});
  assert.equal(await count(), before);
});

test('whoever sees a thing sees its leaf with the blinding value, and nobody else', async () => {
  const { id } = await world.letterFor(vinAt(6));
  const stranger = await newActor(owner, 'exporter', {
    uscc: '91440100MA7TESTBBB',
    province: '44',
  });
  const rival = await newActor(owner, 'manufacturer', { maker: 'byd' });
  const elsewhere = await newActor(owner, 'office', { province: '44' });
  const tax = await newActor(owner, 'tax');
  const registry = await newActor(owner, 'registry');
  const administrator = await newActor(owner, 'administrator');
  const sees = async (who: Actor): Promise<number> =>
    (await say(pool, who, 'SELECT blinding FROM register.logged WHERE thing = $1', [id])).length;
  const counts: number[] = [];
  for (const who of [exporter, office, manufacturer, world.ministry, customs, JOB])
    counts.push(await sees(who));
  assert.deepEqual(counts, [1, 1, 1, 1, 1, 1]);
  for (const who of [stranger, rival, elsewhere, tax, registry, administrator, PUBLIC])
    assert.equal(await sees(who), 0);
});

/** Every column that the public may read of what is published and of the log, by hand from the migrations. */
const OPEN = `
figures_edition      bytes corrects digest id month number proposal published_on
figures_file         bytes digest name proposal
log_batch            checkpoint closed_at day number root size size_before
log_cosignature      batch given_at line witness
log_leaf             leaf place
log_subtree          hash number
logged               blinding bytes day digest kind leaf named step thing
network_publication  country digests id maker organisation outlets published_at published_on url
network_report       country id maker organisation outlets reported_on year
outlet               address attested_on attested_until brands city closed_on country id lat lon maker name number
                     opening_hours organisation phone place published_on serves_others services state website
published_outlet     country facts organisation outlet place publication
trust_list           bytes digest issued_at version
`;

const openColumns = (): ReadonlyMap<string, readonly string[]> => {
  const columns = new Map<string, string[]>();
  let table = '';
  for (const line of OPEN.trim().split('\n')) {
    const [named = '', ...more] = line.split(/\s+/);
    if (named !== '') table = named;
    columns.set(table, [...(columns.get(table) ?? []), ...more]);
  }
  return columns;
};

test('of the log and of what is published everybody reads these columns, and of no vehicle', async () => {
  const open = openColumns();
  const { rows: granted } = await owner.query<{ relation: string; columns: readonly string[] }>(
    `SELECT c.relname AS relation, array_agg(a.attname::text ORDER BY a.attname) AS columns
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'register'::regnamespace
        AND c.relname = ANY ($1)
        AND has_column_privilege('mileproof_public', c.oid, a.attnum, 'SELECT')
      GROUP BY c.relname`,
    [[...open.keys()]],
  );
  assert.deepEqual(
    Object.fromEntries(granted.map(({ relation, columns }) => [relation, columns])),
    Object.fromEntries(open),
  );

  // by a code no more is read than of what is published, but for its place among what was logged of the paper
  const [byCode] = (
    await owner.query<{ columns: readonly string[] }>(
      `SELECT proargnames AS columns FROM pg_proc WHERE oid = 'register.logged_by_code(text)'::regprocedure`,
    )
  ).rows;
  assert.deepEqual(
    byCode?.columns.toSorted(),
    'asked blinding bytes day digest kind leaf number step'.split(' '),
  );
  // who published an edition is known to the ministry alone
  const { rows: publishers } = await owner.query<{ part: string }>(
    `SELECT rolname AS part
      FROM pg_roles
      WHERE rolname LIKE 'mileproof\\_%'
        AND NOT rolsuper
        AND has_column_privilege(oid, 'register.figures_edition'::regclass, 'published_by', 'SELECT')`,
  );
  assert.deepEqual(publishers, [{ part: 'mileproof_ministry' }]);

  // a closing, so that what is said of leaves in a tree is asked of some
  await closeLog(register, logKey());
  const { rows: kinds } = await owner.query<{ kind: string }>(
    'SELECT DISTINCT kind FROM register.logged ORDER BY kind',
  );
  const secret = ['hold', 'letter', 'licence', 'licensedVehicle'];
  for (const kind of secret)
    assert.ok(
      kinds.some((one) => one.kind === kind),
      kind,
    );

  /** All that the public reads of all these tables, as text; bytes as text and in hexadecimal. */
  const read: string[] = [];
  for (const [relation, columns] of open) {
    const rows = await say<Record<string, unknown>>(
      pool,
      PUBLIC,
      `SELECT ${columns.join(', ')} FROM register.${relation}`,
    );
    for (const value of rows.flatMap((row) => Object.values(row)))
      read.push(
        Buffer.isBuffer(value)
          ? `${value.toString('utf8')} ${value.toString('hex')}`
          : (JSON.stringify(value) ?? ''),
      );
  }
  const text = read.join('\n');
  assert.ok(text.length > 100_000, `${text.length}`);
  const shown = await say<{ kind: string; thing: string | null; leaf: Buffer }>(
    pool,
    PUBLIC,
    'SELECT kind, thing, leaf FROM register.logged',
  );
  const opened = ['figures', 'outletList', 'ruleSet', 'trustList'];
  assert.deepEqual([...new Set(shown.map(({ kind }) => kind))].toSorted(), opened);
  const { rows: all } = await owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM register.logged WHERE kind = ANY ($1)`,
    [opened],
  );
  assert.equal(shown.length, all[0]?.count, 'of these kinds it reads every row');

  const { rows: hidden } = await owner.query<{ value: string; what: string }>(`
    SELECT vin AS value, 'a VIN' AS what FROM register.application_vehicle
    UNION SELECT vin, 'a VIN' FROM register.letter
    UNION SELECT vin, 'a VIN' FROM register.hold
    UNION SELECT id::text, 'an exporter' FROM register.organisation WHERE part = 'exporter'
    UNION SELECT uscc, 'an exporter' FROM register.organisation WHERE uscc IS NOT NULL
    UNION SELECT number, 'a letter' FROM register.letter WHERE number IS NOT NULL
    UNION SELECT id::text, 'a letter' FROM register.letter
    UNION SELECT id::text, 'a licence' FROM register.licence
    UNION SELECT encode(blinding, 'hex'), 'a blinding value'
      FROM register.logged
      WHERE kind IN ('letter', 'document', 'licence', 'licensedVehicle', 'standing', 'hold')
    UNION SELECT encode(digest, 'hex'), 'the digest of a document'
      FROM register.logged
      WHERE kind IN ('letter', 'document', 'licence', 'licensedVehicle', 'standing', 'hold')
  `);
  const counted = new Set(hidden.map(({ what }) => what));
  assert.equal(counted.size, 6, [...counted].join());
  for (const { value, what } of hidden) assert.ok(!text.includes(value), `${what}: ${value}`);
});
