import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import pg from 'pg';
import { migrate } from '../../src/register/opening/migrate.ts';
import { LEAST_SCHEMA, migrations } from '../../src/register/opening/migrations.ts';
import { schemaDump } from '../../src/register/opening/schema-dump.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { registerDatabase } from './register-database.ts';

const KEPT = join(import.meta.dirname, '..', '..', 'src', 'register', 'schema.txt');

const { owner } = await registerDatabase();

test('the migrations make the schema that is kept in src/register/schema.txt', async () => {
  const dump = await schemaDump(owner);
  // MILEPROOF_KEEP=1 writes it anew
  if (process.env['MILEPROOF_KEEP'] !== undefined) writeFileSync(KEPT, dump);
  assert.equal(dump, readFileSync(KEPT, 'utf8'));
});

test('every table has its rows held by policies', async () => {
  const { rows } = await owner.query(
    `SELECT relname FROM pg_class
      WHERE relnamespace = 'register'::regnamespace AND relkind = 'r' AND NOT relrowsecurity`,
  );
  assert.deepEqual(rows, []);
});

test('run anew it does nothing; another text of a migration, or one that breaks this program, is refused', async () => {
  assert.deepEqual(await migrate(owner), { run: 0 });
  await owner.query(`UPDATE register_history.migration SET digest = 'other' WHERE number = 2`);
  assert.deepEqual(await migrate(owner), { code: 'migration-changed', number: 2, name: 'people' });
  await owner.query(`UPDATE register_history.migration SET digest = $1 WHERE number = 2`, [
    migrations()[1]?.digest,
  ]);
  const newest = migrations().length + 1;
  const newer = `INSERT INTO register_history.migration (number, name, digest, breaks_older)
    VALUES ($1, 'new', '', $2)`;
  // With a migration of a newer program this one works, and writes nothing over, unless it says that it breaks.
  await owner.query(newer, [newest, false]);
  await owner.query(`DELETE FROM register.life_step WHERE life = 'outlet'`);
  assert.deepEqual(await migrate(owner), { run: 0 });
  const { rows } = await owner.query(`SELECT FROM register.life_step WHERE life = 'outlet'`);
  assert.equal(rows.length, 0);
  await owner.query(newer, [newest + 1, true]);
  assert.deepEqual(await migrate(owner), { code: 'newer-database', number: newest + 1 });
});

test('the least schema that the program works with is one of its own', () => {
  assert.ok(LEAST_SCHEMA >= 1 && LEAST_SCHEMA <= migrations().length);
});

test('of two programs that begin at once one makes the schema, and its grants and policies once', async () => {
  const connection = await postgresDatabase();
  const clients = [new pg.Client(connection), new pg.Client(connection)];
  try {
    await Promise.all(clients.map((client) => client.connect()));
    const asked = clients.map((client) => mock.method(client, 'query').mock);
    const runs = await Promise.all(clients.map((client) => migrate(client)));
    const counts = runs.map((run) => ('run' in run ? run.run : -1)).sort((a, b) => a - b);
    assert.deepEqual(counts, [0, migrations().length]);
    const statements = asked.flatMap(({ calls }) => calls.map((call) => `${call.arguments[0]}`));
    assert.equal(
      statements.filter((text) => /^SELECT register.apply_access/m.test(text)).length,
      1,
    );
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});
