import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { JOB } from '../../src/register/actor.ts';
import { restoreBackup } from '../../src/register/backup/restore-backup.ts';
import { writeBackup } from '../../src/register/backup/write-backup.ts';
import { startJobs } from '../../src/register/jobs/start-jobs.ts';
import { schemaDump } from '../../src/register/opening/schema-dump.ts';
import { Register } from '../../src/register/register.ts';
import { RESCREEN } from '../../src/register/screening/rescreen.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { WITH_ALL } from '../tier.ts';
import { newActor, say, settled } from './register-database.ts';
import { testRegister } from './test-register.ts';
import { judge, license, submitOne } from './walk.ts';

const { register, pool, owner } = await testRegister();
const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
after(() => rmSync(scratch, { recursive: true }));
const file = join(scratch, 'register.backup');
const PROGRAM = 'mileproof test';

/** An empty database, which `owner` shall own. */
const empty = async (): Promise<{ client: pg.Client; connection: pg.ClientConfig }> => {
  const connection = await postgresDatabase();
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  after(() => client.end());
  return { client, connection };
};

/** Each table's rows as one text, in an order of their own. */
const contents = async (client: pg.ClientBase): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name
      FROM pg_class c
      WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('register', 'register_history', 'sign_in')
        AND relname NOT IN ('event_era', 'log_restored')
      ORDER BY 1`,
  );
  const all: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ text: string }>(
      `SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C"), '') AS text FROM ${name} t`,
    );
    all[name] = found[0]?.text ?? '';
  }
  return all;
};

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA0000001X' });
const office = await newActor(owner, 'office');
for (const vin of ['LVVK6K7Z4TC882001', 'LVVK6K7Z4TC882002', 'LVVK6K7Z4TC882003']) {
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  await say(
    pool,
    office,
    `UPDATE register.application SET state = 'underReview', verb = 'take', stepped_at = now() WHERE id = $1`,
    [submitted.application],
  );
  await license(pool, office, exporter, submitted, verdict);
}
const undecided = 'LVVK6K7Z4TC882004';
await submitOne(pool, exporter, '65', undecided);
// What a text may hold that a form of files could stumble over.
await owner.query(
  `INSERT INTO register.organisation (part, name)
    VALUES ('customs', E'tab\\t back\\\\ line\\n\\r \\\\N 海关'), ('tax', '\\.')`,
);
const { sealed, keyVersion } = register.secrets.seal(Buffer.from('王伟'), 'name');
await owner.query('INSERT INTO register.sealed_name VALUES ($1, $2, $3)', [
  'p:1',
  sealed,
  keyVersion,
]);
// the log, closed once with a witness: whatever binds is in it
await owner.query(`
  SELECT register.close_log(
    0,
    (
      SELECT array_agg(leaf ORDER BY leaf)
      FROM (
        SELECT leaf FROM register.log_pending
        UNION ALL (SELECT sha256(n::text::bytea) FROM generate_series(1, 4096) n)
        LIMIT 4096
      ) batch
    ),
    ARRAY[sha256('a')], sha256('b'), 'checkpoint'
  );
  INSERT INTO register.log_cosignature (batch, witness, line) VALUES (1, 'w', 'line');
`);
// an edition of figures: files whose bytes must come back as they are
await owner.query(`
  INSERT INTO register.nation_run (as_of, rule_set, finished_at)
    SELECT '2026-11-02', hash, '2026-11-02' FROM register.rule_set LIMIT 1;
  SET session_replication_role = replica;
  INSERT INTO register.figures_proposal (run, as_of, terms, proposed_by)
    SELECT r.id, '2026-10-31', '{}', p.id FROM register.nation_run r, register.person p LIMIT 1;
  INSERT INTO register.figures_file (proposal, name, bytes)
    SELECT id, 'sales.parquet', decode('50415231000a5c0d00ff', 'hex') FROM register.figures_proposal;
  INSERT INTO register.figures_edition (id, month, number, proposal, bytes, published_by, published_on)
    SELECT '2026-10-e1', '2026-10', 1, id, '{}', proposed_by, '2026-11-03' FROM register.figures_proposal;
  SET session_replication_role = origin;
`);
await settled(owner);
await say(pool, JOB, 'SELECT register.seal_events()');

test('a backup restored elsewhere is the same schema and the same rows, and the service works on', async () => {
  const { papersMissing, ...written } = await writeBackup(owner, createWriteStream(file), {
    program: PROGRAM,
  });
  assert.equal(papersMissing, 0);
  const before = await contents(owner);
  const { client, connection } = await empty();
  const restored = await restoreBackup(client, createReadStream(file));
  assert.deepEqual(restored, { ...written, program: PROGRAM, migrated: 0, toScreen: 1 });
  assert.equal(await schemaDump(client), await schemaDump(owner));
  assert.deepEqual(await contents(client), before);
  assert.ok((before['register.event'] ?? '').split('\n').length > 9);
  // three licences, their vehicles, and the rule set
  assert.equal((before['register.logged'] ?? '').split('\n').length, 7);
  assert.equal((before['register.log_leaf'] ?? '').split('\n').length, 4096);
  const settledNow = await client.query('SELECT settled_at FROM register.log_restored');
  assert.deepEqual(settledNow.rows, [{ settled_at: null }]);
  assert.match(before['register.figures_file'] ?? '', /50415231000a5c0d00ff/);
  await assert.rejects(client.query(`UPDATE register.figures_file SET name = 'x'`), {
    code: 'MP001',
  });
  const { rows } = await client.query('SELECT register.first_broken_seal() AS broken');
  assert.deepEqual(rows, [{ broken: null }]);
  // Triggers and keys are at work again, and numbers go on where they were.
  const services = new pg.Pool(connection);
  services.on('error', () => {});
  services.on('connect', (one) => {
    one.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  const parts = { pool: services, engine: register.engine, secrets: register.secrets };
  const moved = new Register({ ...parts, today: '2026-11-24' });
  const again = await moved.as(exporter, (tx) =>
    tx.run(`UPDATE register.application SET state = 'draft', verb = 'draft', stepped_at = now()`),
  );
  assert.equal(again.kind === 'refused' && again.code, 'step-not-in-table');
  const next = await submitOne(services, exporter, '65', 'LVVK6K7Z4TC882009');
  await settled(client);
  const sealedSince = await say<{ seal_events: number }>(
    services,
    JOB,
    'SELECT register.seal_events()',
  );
  assert.ok((sealedSince[0]?.seal_events ?? 0) > 0, `${next.vin} made events that are sealed`);
  // Whatever waited to be screened at that moment stands in no backup: what is undecided is screened anew.
  const screened: (readonly string[])[] = [];
  const jobs = await startJobs(moved, connection, {
    log: () => {},
    lookSeconds: 1,
    jobs: [
      {
        ...RESCREEN,
        work: async (_, { vins }) => {
          screened.push(vins);
          return {};
        },
      },
    ],
  });
  while (screened.length === 0) await pause(50);
  await jobs.stop();
  assert.deepEqual(screened, [[undecided]]);
  await services.end();
});

test('any tar reads it, and no secret and no name of a person is in it', () => {
  const names = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n');
  assert.equal(names[0], 'backup.json');
  assert.equal(names.at(-1), 'manifest.json');
  assert.ok(names.includes('register/event.000001.copy'));
  const events = execFileSync('tar', ['xzOf', file, 'register/event.000001.copy'], {
    encoding: 'utf8',
  });
  assert.match(events, /\tsubmit\t/);
  assert.ok(!gunzipSync(readFileSync(file)).includes('王伟'));
});

test('a backup is of one moment, while writers go on', { skip: WITH_ALL }, async () => {
  let going = true;
  const { rows: named } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  const pairs = new pg.Pool({
    ...(await postgresDatabase()),
    database: named[0]?.name ?? '',
    max: 3,
  });
  const writer = async (): Promise<number> => {
    let count = 0;
    for (; going; count += 1) {
      // In one transaction: nobody may see one without the other.
      await pairs.query(
        `WITH made AS (
            INSERT INTO register.organisation (part, name) VALUES ('registry', 'pair') RETURNING id
          )
          INSERT INTO register.person (organisation, pseudonym) SELECT id, 'p:2' FROM made`,
      );
    }
    return count;
  };
  const writers = [writer(), writer(), writer()];
  const during = join(scratch, 'during.backup');
  await writeBackup(owner, createWriteStream(during), { program: PROGRAM });
  going = false;
  const counts = await Promise.all(writers);
  await pairs.end();
  const { client } = await empty();
  const restored = await restoreBackup(client, createReadStream(during));
  assert.ok('rows' in restored, JSON.stringify(restored));
  const { rows } = await client.query<{ pairs: number; whole: number }>(
    `SELECT count(*) AS pairs, count(p.id) AS whole
      FROM register.organisation o
      LEFT JOIN register.person p ON p.organisation = o.id
      WHERE name = 'pair'`,
  );
  assert.equal(rows[0]?.pairs, rows[0]?.whole);
  assert.ok(counts.every((count) => count > 0));
});

test('a damaged backup is not restored, and leaves nothing', { skip: WITH_ALL }, async () => {
  const { client } = await empty();
  const whole = readFileSync(file);
  const nothing = async (): Promise<void> => {
    const { rows } = await client.query(
      "SELECT nspname FROM pg_namespace WHERE nspname ~ '^register|^sign_in'",
    );
    assert.deepEqual(rows, []);
  };
  const refused = async (bytes: Buffer): Promise<{ code: string; said?: string }> => {
    const answer = await restoreBackup(client, Readable.from([bytes]));
    assert.ok('code' in answer, 'a damaged backup was restored');
    await nothing();
    return answer;
  };
  // each that begins well makes the schema before it is found out
  for (const cut of [0, 1, 400, whole.length >> 1, whole.length - 1])
    assert.equal((await refused(whole.subarray(0, cut))).code, 'backup-damaged', `cut at ${cut}`);
  for (let at = 20; at < whole.length; at += Math.ceil(whole.length / 3)) {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8((flipped[at] ?? 0) ^ 4, at);
    await refused(flipped);
  }
  // Flipped before it was packed, so that the sums of gzip fit.
  const plain = gunzipSync(whole);
  const changed = (from: string, to: string): Buffer => {
    const at = plain.indexOf(from);
    assert.ok(at > 0 && from.length === to.length);
    const bytes = Buffer.from(plain);
    bytes.write(to, at, 'latin1');
    return gzipSync(bytes);
  };
  assert.match(
    (await refused(changed('LVVK6K7Z4TC882001', 'LVVK6K7Z4TC882008'))).said ?? '',
    /manifest says/,
  );
  assert.equal(
    (await refused(gzipSync(Buffer.concat([plain.subarray(0, 512 * 20)])))).code,
    'backup-damaged',
  );
  assert.equal((await refused(changed('"format": 1', '"format": 7'))).code, 'backup-form');
  assert.equal((await refused(gzipSync('no backup'))).code, 'backup-damaged');
  assert.equal((await refused(Buffer.from('no backup'))).code, 'backup-damaged');
});

/** The backup with the rows of one table changed, and its manifest with them. */
const forge = (table: string, change: (rows: string) => string): Buffer => {
  const folder = mkdtempSync(join(scratch, 'forged-'));
  execFileSync('tar', ['xzf', file, '-C', folder]);
  const path = join(folder, `${table}.000001.copy`);
  const before = readFileSync(path, 'utf8');
  const forged = change(before);
  assert.notEqual(forged, before);
  writeFileSync(path, forged);
  const manifest = join(folder, 'manifest.json');
  const foot = JSON.parse(readFileSync(manifest, 'utf8'));
  const told = foot.tables.find(
    (one: { schema: string; table: string }) => `${one.schema}/${one.table}` === table,
  );
  told.digest = createHash('sha256').update(forged).digest('hex');
  told.rows = forged.split('\n').length - 1;
  writeFileSync(manifest, JSON.stringify(foot));
  const names = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n');
  return execFileSync('tar', ['czf', '-', '--format=ustar', '-C', folder, ...names], {
    maxBuffer: 1e9,
  });
};

test('a backup that was changed with its manifest is found by the chain of events', {
  skip: WITH_ALL,
}, async () => {
  const { client } = await empty();
  const made = forge('register/event', (rows) => rows.replace('\tsubmit\t', '\twithdraw\t'));
  assert.deepEqual(await restoreBackup(client, Readable.from([made])), {
    code: 'backup-untrue',
    said: 'seal 1 of the events',
  });
});

test('a line that ends what PostgreSQL reads is no row: nothing behind it is left out', async () => {
  const { client } = await empty();
  const end = '\\.\n';
  for (const change of [(rows: string) => `${end}${rows}`, (rows: string) => `${rows}${end}`]) {
    const made = forge('register/event', change);
    assert.deepEqual(await restoreBackup(client, Readable.from([made])), {
      code: 'backup-damaged',
      said: 'register/event has lines that are no rows',
    });
  }
});

test('no backup brings SQL that its owner would run later, or migrations that were not run', {
  skip: WITH_ALL,
}, async () => {
  const { client } = await empty();
  const untrue = { code: 'backup-untrue', said: 'register.access' };
  for (const [table, change] of [
    // the next migration makes a policy of each line, as the owner
    [
      'register/access',
      (rows) => rows.replace(/\t[^\t\n]*\n/, '\ttrue); DROP SCHEMA sign_in; --\n'),
    ],
    ['register/access', (rows) => rows.replace(/^[^\n]*\n/, '')],
    ['register_history/migration', (rows) => rows.replace(/(?<=\n)[^\n]+\n$/, '')],
  ] satisfies readonly (readonly [string, (rows: string) => string])[]) {
    const made = forge(table, change);
    assert.deepEqual(await restoreBackup(client, Readable.from([made])), untrue, table);
  }
});

test('nothing is restored over a register, nor what a newer program wrote', {
  skip: WITH_ALL,
}, async () => {
  assert.deepEqual(await restoreBackup(owner, createReadStream(file)), { code: 'not-empty' });
  const { client } = await empty();
  const plain = gunzipSync(readFileSync(file)).toString('latin1');
  const newer = plain.replace(/"number": 18,/, '"number": 99,');
  // The sum of a header is that of the header alone.
  assert.deepEqual(
    await restoreBackup(client, Readable.from([gzipSync(Buffer.from(newer, 'latin1'))])),
    {
      code: 'backup-newer',
      number: 99,
      program: PROGRAM,
    },
  );
});

test('whoever does not see every row makes no backup', { skip: WITH_ALL }, async () => {
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  const client = new pg.Client({ ...(await postgresDatabase()), database: rows[0]?.name ?? '' });
  await client.connect();
  await client.query('SET SESSION AUTHORIZATION mileproof_ministry');
  await assert.rejects(
    writeBackup(client, createWriteStream(join(scratch, 'none')), { program: PROGRAM }),
    /permission denied|row-level security/,
  );
  await client.end();
});
