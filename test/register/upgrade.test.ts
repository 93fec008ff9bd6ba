// in the gate: a register of before is taken over
import assert from 'node:assert/strict';
import {
  cpSync,
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { openEngine } from '../../src/engine/engine.ts';
import { type Actor, PUBLIC, RIGHTS } from '../../src/register/actor.ts';
import { listApplications } from '../../src/register/applications/list-applications.ts';
import {
  type BackupFoot,
  type BackupHead,
  FOOT,
  footSchema,
  HEAD,
  headSchema,
} from '../../src/register/backup/backup-manifest.ts';
import { restoreBackup } from '../../src/register/backup/restore-backup.ts';
import { tarFiles } from '../../src/register/backup/tar.ts';
import { verifyEventChain } from '../../src/register/events/verify-event-chain.ts';
import { openName } from '../../src/register/members/open-name.ts';
import { migrate } from '../../src/register/opening/migrate.ts';
import { type Migration, migrations } from '../../src/register/opening/migrations.ts';
import { schemaDump } from '../../src/register/opening/schema-dump.ts';
import { checkMarks } from '../../src/register/opening/secret-marks.ts';
import { lookUpVin } from '../../src/register/public/look-up-vin.ts';
import { Register } from '../../src/register/register.ts';
import { loadSecrets } from '../../src/register/secrets/load-secrets.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { WITH_ALL } from '../tier.ts';
import { doneBy } from './done-by.ts';
import { keptRegister, keptVersions, writeKeptSecrets } from './kept-registers.ts';

const DAY = '2026-11-24';
/** A car of the demonstration's stories, which left. */
const VIN = 'LGXCE4CB2TZZZ0901';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
after(() => rmSync(scratch, { recursive: true }));
await writeKeptSecrets(join(scratch, 'secrets'));
const loaded = await loadSecrets(join(scratch, 'secrets'));
if ('code' in loaded) throw new Error(loaded.code);
const { secrets, pseudonymKey } = loaded;
const engine = await openEngine({ pseudonymKey });

/** What the program lays itself at every upgrade. */
const LAID = /^register\.(access|event_era|life_by_date|life_state|life_step)$|^register_history\./;

/** An empty database. */
const empty = async (): Promise<{ owner: pg.Client; connection: pg.ClientConfig }> => {
  const connection = await postgresDatabase();
  const owner = new pg.Client(connection);
  owner.on('error', () => {});
  await owner.connect();
  after(() => owner.end());
  return { owner, connection };
};

/** What a kept register says of itself. */
const manifestOf = async (version: string): Promise<BackupHead & { readonly rows: BackupFoot }> => {
  const found = new Map<string, unknown>();
  const bytes = createReadStream(keptRegister(version)).pipe(createGunzip());
  for await (const { name, body } of tarFiles(bytes))
    if (name === HEAD || name === FOOT) found.set(name, JSON.parse(body.toString('utf8')));
  return { ...headSchema.parse(found.get(HEAD)), rows: footSchema.parse(found.get(FOOT)) };
};

const restored = async (owner: pg.Client, version: string, known?: readonly Migration[]) => {
  const options = known === undefined ? {} : { known };
  const summary = await restoreBackup(owner, createReadStream(keptRegister(version)), options);
  if ('code' in summary) throw new Error(JSON.stringify(summary));
  return summary;
};

/** Tables that have not as many rows as were kept. */
const differingCounts = async (owner: pg.Client, { tables }: BackupFoot) => {
  const differing: object[] = [];
  for (const { schema, table, rows: kept } of tables) {
    const name = `${schema}.${table}`;
    if (LAID.test(name)) continue;
    const { rows } = await owner.query<{ count: number }>(
      `SELECT count(*)::int FROM ${schema}."${table}"`,
    );
    if (rows[0]?.count !== kept) differing.push({ name, kept, found: rows[0]?.count });
  }
  return differing;
};

const personOf = async (owner: pg.Client, part: Actor['part']): Promise<Actor> => {
  const { rows } = await owner.query<Actor>(
    `SELECT o.part, o.id AS organisation, p.id AS person, o.province, o.maker
      FROM register.organisation o
      JOIN register.person p ON p.organisation = o.id
      WHERE o.part = $1 AND o.province IS NOT DISTINCT FROM $2
      ORDER BY p.id
      LIMIT 1`,
    [part, part === 'office' ? '65' : null],
  );
  const [person] = rows;
  assert.ok(person, part);
  return { ...person, rights: RIGHTS };
};

/** The service over a database, with the secrets of the kept registers. */
const serviceOver = async (connection: pg.ClientConfig): Promise<Register> => {
  const pool = new pg.Pool(connection);
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  after(() => pool.end());
  assert.equal(await checkMarks(pool, loaded), null);
  return new Register({ pool, engine, secrets, today: DAY, demonstration: true });
};

/** Asks what everybody asks of a register that was upgraded. */
const asked = async (owner: pg.Client, connection: pg.ClientConfig): Promise<void> => {
  const register = await serviceOver(connection);
  const answer = await doneBy(lookUpVin(register, PUBLIC, { vin: VIN }));
  assert.equal(answer.vin, VIN);
  assert.ok(answer.statements.length > 0);
  const office = await personOf(owner, 'office');
  const { items } = await doneBy(listApplications(register, office, { limit: 100 }));
  const { rows: counted } = await owner.query<{ count: number }>(
    `SELECT count(*)::int FROM register.application WHERE province = '65' AND state <> 'draft'`,
  );
  assert.ok(items.length > 0);
  assert.equal(items.length, counted[0]?.count);
  const chain = await doneBy(verifyEventChain(register, await personOf(owner, 'administrator')));
  assert.ok(chain.seals > 0);
  assert.equal(chain.firstBroken, null);
  const { rows: names } = await owner.query<{ pseudonym: string }>(
    'SELECT pseudonym FROM register.person WHERE id = $1',
    [office.person],
  );
  const [{ pseudonym } = { pseudonym: '' }] = names;
  const reason = 'to see whether it is opened after an upgrade';
  const { name } = await doneBy(openName(register, office, { pseudonym, reason }));
  assert.match(name, /^示例/);
};

/** The program's migrations and one that a later program might bring: it changes tables that hold rows. */
const later = (): readonly Migration[] => {
  const folder = join(scratch, 'migrations');
  cpSync(join(import.meta.dirname, '../../src/register/migrations'), folder, { recursive: true });
  const number = `${migrations().length + 1}`.padStart(3, '0');
  writeFileSync(
    join(folder, `${number}-made-up.sql`),
    `ALTER TABLE register.application ADD COLUMN made_up text NOT NULL DEFAULT 'x' CHECK (made_up <> '');
    ALTER TABLE register.letter ADD CHECK (number <> '');
    CREATE TABLE register.made_up (application uuid PRIMARY KEY REFERENCES register.application (id));
    INSERT INTO register.made_up SELECT id FROM register.application;`,
  );
  return migrations(folder);
};

const versions = await keptVersions();

test('a register is kept', () => {
  assert.ok(versions.length > 0);
});

for (const version of versions) {
  test(`a register of ${version} is restored as it was, upgraded, and answers`, async () => {
    const { owner, connection } = await empty();
    const { migrations: then, rows } = await manifestOf(version);
    const { migrated } = await restored(owner, version);
    assert.equal(migrated, migrations().length - then.length);
    assert.deepEqual(await differingCounts(owner, rows), []);
    const { owner: fresh } = await empty();
    assert.deepEqual(await migrate(fresh), { run: migrations().length });
    assert.equal(await schemaDump(owner), await schemaDump(fresh));
    await asked(owner, connection);
  });

  test(`a register of ${version} is upgraded by a later program, in place and while it is restored`, {
    skip: WITH_ALL,
  }, async () => {
    const all = later();
    const { rows } = await manifestOf(version);
    const upgraded: string[] = [];
    for (const whileRestored of [false, true]) {
      const { owner, connection } = await empty();
      await restored(owner, version, whileRestored ? all : undefined);
      if (!whileRestored) assert.deepEqual(await migrate(owner, all), { run: 1 });
      assert.deepEqual(await differingCounts(owner, rows), []);
      const { rows: made } = await owner.query<{ equal: boolean }>(
        `SELECT count(*) = (SELECT count(*) FROM register.made_up) AS equal
          FROM register.application
          WHERE made_up = 'x'`,
      );
      assert.deepEqual(made, [{ equal: true }]);
      upgraded.push(await schemaDump(owner));
      await asked(owner, connection);
    }
    assert.equal(upgraded[0], upgraded[1]);
  });
}

test('a backup whose migrations were changed since is refused, and leaves nothing', async () => {
  const [version = ''] = versions;
  const { owner } = await empty();
  const known = migrations().map((one) => (one.number === 3 ? { ...one, digest: 'other' } : one));
  const bytes = Readable.from([readFileSync(keptRegister(version))]);
  assert.deepEqual(await restoreBackup(owner, bytes, { known }), {
    ...{ code: 'migration-changed', number: 3, name: 'events' },
  });
  const { rows } = await owner.query(`SELECT FROM pg_namespace WHERE nspname = 'register'`);
  assert.deepEqual(rows, []);
});
