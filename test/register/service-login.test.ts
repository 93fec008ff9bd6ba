import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { openEngine } from '../../src/engine/engine.ts';
import { LEAST_SCHEMA } from '../../src/register/opening/migrations.ts';
import {
  migrateAt,
  type OpenRefusal,
  type OpenRegister,
  openRegister,
} from '../../src/register/opening/open-register.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { makeSecrets } from '../../src/register/secrets/load-secrets.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
const engine = await openEngine({ pseudonymKey: 'not asked here' });
const secrets = join(scratch, 'secrets');
await makeSecrets(secrets);

/** A server that stands for one which somebody else runs. */
const server = await openPostgres({ folder: join(scratch, 'server'), durable: false });
if ('code' in server) throw new Error(JSON.stringify(server));
const admin = new pg.Client(server.connection());
await admin.connect();
after(async () => {
  await admin.end();
  await server.close();
  rmSync(scratch, { recursive: true });
});

const urlOf = (login: string, database = 'served'): string => {
  const { host, port } = server.connection();
  return `postgresql://${login}:pw@/${database}?host=${encodeURIComponent(`${host}`)}&port=${port}`;
};

const open = (login: string, more: object = {}): Promise<OpenRegister | OpenRefusal> =>
  openRegister({ place: { url: urlOf(login) }, secrets, engine, ...more });

const refused = async (login: string, more: object = {}): Promise<OpenRefusal> => {
  const answer = await open(login, more);
  if ('code' in answer) return answer;
  await answer.close();
  throw new Error(`${login} was let in`);
};

// What docs/running.md tells the administrator of a database to do.
await admin.query(`CREATE ROLE owner_of_served LOGIN CREATEROLE PASSWORD 'pw'`);
await admin.query('CREATE DATABASE served OWNER owner_of_served');
await admin.query(`CREATE ROLE mileproof_service LOGIN NOINHERIT PASSWORD 'pw'`);

test('without an address of the owner nothing is migrated, and a service says what is missing', async () => {
  assert.deepEqual(await refused('mileproof_service'), {
    code: 'schema-missing',
    needed: LEAST_SCHEMA,
  });
  const waiting = open('mileproof_service', { wait: true });
  const migrated = await migrateAt(urlOf('owner_of_served'));
  assert.ok('run' in migrated && migrated.run >= LEAST_SCHEMA, JSON.stringify(migrated));
  const answer = await waiting;
  if ('code' in answer) throw new Error(answer.code);
  await answer.close();
});

test('a login that no policy would hold is refused, with what it may and through whom', async () => {
  const made = async (name: string, attributes: string, ...more: string[]): Promise<void> => {
    await admin.query(`CREATE ROLE ${name} LOGIN NOINHERIT PASSWORD 'pw' ${attributes}`);
    for (const one of more) await admin.query(one);
  };
  for (const what of ['SUPERUSER', 'BYPASSRLS', 'CREATEROLE', 'CREATEDB', 'REPLICATION']) {
    const login = `with_${what.toLowerCase()}`;
    await made(login, what);
    const told = { code: 'login-too-mighty', login, role: login, what };
    assert.deepEqual(await refused(login), told);
  }
  await made('becomes_super', '', 'GRANT with_superuser TO becomes_super');
  assert.deepEqual(await refused('becomes_super'), {
    code: 'login-too-mighty',
    login: 'becomes_super',
    role: 'with_superuser',
    what: 'SUPERUSER',
  });
  const owner = await refused('owner_of_served');
  assert.equal(owner.code, 'login-too-mighty');
  await made(
    'owns_a_table',
    '',
    'CREATE TABLE public.own ()',
    'ALTER TABLE public.own OWNER TO owns_a_table',
  );
  await made('by_another', '', 'CREATE ROLE middle', 'GRANT middle TO by_another');
  await made('reads_all', '', 'GRANT pg_read_all_data TO reads_all');
  assert.equal((await refused('reads_all')).code, 'login-reaches');
  assert.deepEqual(await refused('by_another'), {
    code: 'login-reaches',
    login: 'by_another',
    role: 'middle',
  });
  await made('lacks_all', '');
  assert.equal((await refused('lacks_all')).code, 'login-lacks-part');
  await made('inherits', '', 'GRANT mileproof_office TO inherits WITH INHERIT TRUE');
  assert.deepEqual(await refused('inherits'), {
    code: 'login-inherits',
    login: 'inherits',
    role: 'mileproof_office',
  });
});

test('a login that owns something in the database is refused', async () => {
  const there = new pg.Client(server.connection('served'));
  await there.connect();
  await there.query(`CREATE ROLE has_own LOGIN NOINHERIT PASSWORD 'pw'`);
  await there.query('CREATE TABLE register.own (); ALTER TABLE register.own OWNER TO has_own');
  const told = {
    code: 'login-owns',
    login: 'has_own',
    role: 'has_own',
    what: 'TABLE register.own',
  };
  assert.deepEqual(await refused('has_own'), told);
  // So is who may only become the owner.
  await there.query(`CREATE ROLE near_owner LOGIN NOINHERIT PASSWORD 'pw'`);
  await there.query('GRANT has_own TO near_owner WITH INHERIT FALSE, SET TRUE');
  assert.deepEqual(await refused('near_owner'), { ...told, login: 'near_owner' });
  await there.query('DROP TABLE register.own');
  await there.end();
});

test('a schema that is older or that a newer program broke is refused; a newer one is served', async () => {
  const there = new pg.Client(server.connection('served'));
  await there.connect();
  const history = 'register_history.migration';
  await there.query(`UPDATE ${history} SET number = 1018 WHERE number = $1`, [LEAST_SCHEMA]);
  const served = await open('mileproof_service');
  assert.ok('register' in served);
  await served.close();
  await there.query(`UPDATE ${history} SET breaks_older = true WHERE number = 1018`);
  assert.deepEqual(await refused('mileproof_service'), { code: 'newer-database', number: 1018 });
  await there.query(`DELETE FROM ${history} WHERE number >= $1`, [LEAST_SCHEMA]);
  assert.deepEqual(await refused('mileproof_service'), {
    code: 'schema-older',
    found: LEAST_SCHEMA - 1,
    needed: LEAST_SCHEMA,
  });
  // What another program made is told as such, though it lags behind too: to migrate would not help.
  await there.query(`UPDATE ${history} SET digest = 'other' WHERE number = 1`);
  assert.deepEqual(await refused('mileproof_service'), {
    code: 'migration-changed',
    number: 1,
    name: 'roles',
  });
  await there.end();
});

test('the service gets out of its role by no trick, and its own names stand before none of the register', async () => {
  const client = new pg.Client({ connectionString: urlOf('mileproof_service') });
  await client.connect();
  const says = async (statement: string): Promise<string> => {
    try {
      await client.query(statement);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const DENIED = '42501';
  for (const statement of [
    'SET SESSION AUTHORIZATION owner_of_served',
    'SET ROLE owner_of_served',
    'SET ROLE postgres',
    'SELECT * FROM register.event',
    'SELECT register.seal_events()',
    'SELECT register.apply_access()',
    'CREATE SCHEMA mine',
    'CREATE TABLE register.mine ()',
    'CREATE TABLE public.mine ()',
    'CREATE TEMPORARY TABLE mine ()',
    'CREATE ROLE mine',
    'ALTER ROLE mileproof_service BYPASSRLS',
    'ALTER TABLE register.event DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE register.event DISABLE TRIGGER ALL',
    'SET session_replication_role = replica',
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('PG_VERSION')",
    'DROP FUNCTION register.today()',
    'GRANT mileproof_job TO mileproof_public',
  ])
    assert.equal(await says(statement), DENIED, statement);
  await client.query('SET search_path = pg_temp, register, public');
  await client.query('BEGIN');
  await client.query('SET LOCAL ROLE mileproof_ministry');
  const { rows } = await client.query('SELECT register.first_broken_seal() AS broken');
  assert.deepEqual(rows, [{ broken: null }]);
  // A part that could make tables could have them write events, if it might name the trigger's function.
  assert.equal(await says('CREATE TEMPORARY TABLE mine ()'), DENIED);
  await client.query('ROLLBACK');
  await client.end();
});

test('what is done as the owner names its schemas, and is not for everybody', async () => {
  const there = new pg.Client(server.connection('served'));
  await there.connect();
  const { rows } = await there.query(
    `SELECT oid::regprocedure::text AS function
      FROM pg_proc
      -- The two that tell nothing but a number of a transaction are for whoever writes events.
      WHERE proname NOT IN ('transaction_number', 'transactions_ended')
        AND pronamespace::regnamespace::text LIKE 'register%'
        AND prosecdef
        AND (
          NOT coalesce(proconfig, '{}') && ARRAY['search_path=register, pg_temp']
          OR has_function_privilege('mileproof_service', oid, 'EXECUTE')
        )`,
  );
  await there.end();
  assert.deepEqual(rows, []);
});
