import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { openEngine } from '../../src/engine/engine.ts';
import { PUBLIC } from '../../src/register/actor.ts';
import { SEALED_TABLES } from '../../src/register/backup/reseal.ts';
import { keepLog } from '../../src/register/log/keep-log.ts';
import { openRegister } from '../../src/register/opening/open-register.ts';
import { withOwner } from '../../src/register/opening/with-owner.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { loadSecrets } from '../../src/register/secrets/load-secrets.ts';
import { WITH_ALL } from '../tier.ts';
import { runCli } from './run-cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
const folder = join(scratch, 'register');
const secrets = join(folder, 'secrets');
const engine = await openEngine({ pseudonymKey: 'not asked here' });

/** A server that stands for one which somebody else runs. */
const server = await openPostgres({ folder: join(scratch, 'server'), durable: false });
if ('code' in server) throw new Error(JSON.stringify(server));
const admin = new pg.Client(server.connection());
await admin.connect();
// What docs/running.md tells the administrator of a database to do.
await admin.query(`CREATE ROLE the_owner LOGIN CREATEROLE PASSWORD 'pw'`);
await admin.query(`CREATE DATABASE served OWNER the_owner TEMPLATE template0 ENCODING 'UTF8'`);
await admin.query('REVOKE ALL ON DATABASE served FROM PUBLIC');
await admin.query(`CREATE ROLE mileproof_service LOGIN NOINHERIT PASSWORD 'pw'`);
await admin.query('GRANT CONNECT ON DATABASE served TO mileproof_service');
await admin.query('CREATE DATABASE restored OWNER the_owner');
after(async () => {
  await admin.end();
  await server.close();
  rmSync(scratch, { recursive: true });
});

const urlOf = (login: string, database: string): string => {
  const { host, port } = server.connection();
  return `postgresql://${login}:pw@/${database}?host=${encodeURIComponent(`${host}`)}&port=${port}`;
};
const OWNER = { MIGRATE_DATABASE_URL: urlOf('the_owner', 'served') };

const run = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const ran = await runCli(words, '', env);
  assert.doesNotMatch(ran.out + ran.err, /fault of the program/);
  return ran;
};

/** The sealed names, opened with the secrets that there are now, each with the version of its key. */
const names = async (env: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
  const loaded = await loadSecrets(secrets);
  if ('code' in loaded) throw new Error(loaded.code);
  const place = env['MIGRATE_DATABASE_URL'];
  const found = await withOwner(place === undefined ? { folder } : { ownerUrl: place }, (owner) =>
    owner.query<{ pseudonym: string; sealed: Buffer; keyVersion: number }>(
      'SELECT pseudonym, sealed, key_version AS "keyVersion" FROM register.sealed_name ORDER BY 1',
    ),
  );
  if ('code' in found) throw new Error(found.code);
  return found.done.rows.map((row) => [
    loaded.secrets.open(row, `name of ${row.pseudonym}`).toString(),
    row.keyVersion,
  ]);
};

test('without a place the commands say how to give one', async () => {
  for (const words of [
    ['serve'],
    ['migrate'],
    ['backup', 'x'],
    ['export', 'x'],
    ['restore', 'x'],
    ['keys', 'add'],
  ]) {
    const { status, err } = await run(words);
    assert.equal(status, 64, words.join(' '));
    assert.match(err, /--data FOLDER/);
  }
  const unowned = await run(['serve', '--migrate'], { DATABASE_URL: 'postgresql://none' });
  assert.deepEqual([unowned.status, /MIGRATE_DATABASE_URL/.test(unowned.err)], [64, true]);
  const { status, err } = await run(['serve', '--port', '70000']);
  assert.equal(status, 64);
  assert.match(err, /write a port/);
});

test('the first administrator is invited into a folder, and his name is sealed', async () => {
  const made = await openRegister({ place: { folder }, engine });
  if ('code' in made) throw new Error(made.code);
  await made.close();
  const words = ['invite', '--data', folder, '--organisation', '平台', '--name', '王伟'];
  const { status, out } = await run(words);
  assert.equal(status, 0);
  assert.match(out, /^mi_\S{48}\n$/);
  assert.deepEqual(await names({}), [['王伟', 1]]);
});

test('a sealing key is rotated: all opens with the new one, and the old one goes when nothing needs it', async () => {
  const before = await run(['keys', 'drop', '1', '--data', folder]);
  assert.equal(before.status, 64);
  await run(['keys', 'add', '--data', folder]);
  assert.equal(statSync(join(secrets, 'sealing-2.key')).mode & 0o777, 0o600);
  const early = await run(['keys', 'drop', '1', '--data', folder]);
  assert.deepEqual([early.status, /1 rows are sealed/.test(early.err)], [78, true]);
  // A node that was started before opens what is sealed with the new key, without a new start.
  const node = await openRegister({ place: { folder }, secrets, engine });
  if ('code' in node) throw new Error(node.code);
  const rotated = await run(['keys', 'rotate', '--data', folder]);
  assert.match(rotated.err, /sealing-3.key: 1 rows/);
  assert.deepEqual(await names({}), [['王伟', 3]]);
  const { rows } = await (async () => {
    const found = await withOwner({ folder }, (owner) =>
      owner.query(
        'SELECT pseudonym, sealed, key_version AS "keyVersion" FROM register.sealed_name',
      ),
    );
    if ('code' in found) throw new Error(found.code);
    return found.done;
  })();
  const [row] = rows;
  const opened = node.register.secrets.open(row, `name of ${row.pseudonym}`);
  assert.equal(opened.toString(), '王伟');
  await node.close();
  assert.equal((await run(['keys', 'drop', '1', '--data', folder])).status, 0);
  assert.equal((await run(['keys', 'drop', '2', '--data', folder])).status, 0);
  assert.equal(existsSync(join(secrets, 'sealing-1.key')), false);
  const again = await openRegister({ place: { folder }, engine });
  if ('code' in again) throw new Error(again.code);
  assert.deepEqual(again.sealingVersions, [3]);
  await again.close();
});

test('a register is exported as a folder of feeds that is whole or absent', async () => {
  const out = join(scratch, 'exported');
  const { status, err } = await run(['export', out, '--data', folder]);
  assert.equal(status, 0, err);
  assert.match(err, /0 rows of 0 accounts/);
  assert.match(err, /mileproof screen \S+exported\/feeds --out DIR --today \d{4}-\d\d-\d\d/);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  assert.deepEqual([manifest.product, manifest.files], ['feeds', []]);
  assert.equal(statSync(out).mode & 0o777, 0o700);
  const again = await run(['export', out, '--data', folder]);
  assert.deepEqual([again.status, /is there already/.test(again.err)], [73, true]);
});

test('every table with something sealed is sealed anew', async () => {
  const found = await withOwner({ folder }, (owner) =>
    owner.query(
      `SELECT table_schema || '.' || table_name AS name
        FROM information_schema.columns
        WHERE column_name = 'key_version'
        ORDER BY 1`,
    ),
  );
  if ('code' in found) throw new Error(found.code);
  assert.deepEqual(
    found.done.rows.map(({ name }) => name),
    SEALED_TABLES.map(({ table }) => table),
  );
});

test('a backup of a folder is a file of its owner alone, and is restored at an address', {
  skip: WITH_ALL,
}, async () => {
  const file = join(scratch, 'kept.backup');
  const { status, err } = await run(['backup', file, '--data', folder]);
  assert.equal(status, 0, err);
  assert.match(err, /SHA-256 of the file/);
  assert.match(err, /secrets are not in it/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const there = { MIGRATE_DATABASE_URL: urlOf('the_owner', 'restored') };
  assert.equal((await run(['restore', file], there)).status, 0);
  const again = await run(['restore', file], there);
  assert.deepEqual([again.status, /already/.test(again.err)], [78, true]);
  assert.deepEqual(await names(there), [['王伟', 3]]);
  assert.equal((await run(['restore', join(scratch, 'none')], there)).status, 66);
  const bytes = readFileSync(file);
  const cut = await runCli(
    ['restore', '-', '--data', join(scratch, 'fresh')],
    bytes.subarray(0, -20),
  );
  assert.equal(cut.status, 65, cut.err);
});

test('closings that a backup does not know are put back from the files of the log', {
  skip: WITH_ALL,
}, async () => {
  const keyFile = join(secrets, 'log.key');
  const made = ['log', 'key', 'new', '--name', 'log.example/log', '--out', keyFile];
  const key = (await run(made)).out.trim();
  const nothing = await run(['log', 'put-back', '--data', folder]);
  assert.deepEqual([nothing.status, /no more than 0 leaves/.test(nothing.err)], [0, true]);
  const closed = async (at: string, day: string): Promise<unknown> => {
    const open = await openRegister({ place: { folder: at }, engine, today: day });
    if ('code' in open) throw new Error(open.code);
    const kept = await keepLog(open.register);
    await open.close();
    return kept.kind === 'kept' ? kept.size : kept;
  };
  assert.equal(await closed(folder, '2026-02-01'), 4096);
  const file = join(scratch, 'early.backup');
  assert.equal((await run(['backup', file, '--data', folder])).status, 0);
  assert.equal(await closed(folder, '2026-02-02'), 8192);
  assert.equal(await closed(folder, '2026-02-03'), 12_288);

  const again = join(scratch, 'again');
  const restored = await run(['restore', file, '--data', again]);
  assert.equal(restored.status, 0, restored.err);
  cpSync(secrets, join(again, 'secrets'), { recursive: true });
  chmodSync(join(again, 'secrets'), 0o700);
  cpSync(join(folder, 'log'), join(again, 'log'), { recursive: true });
  const put = await run(['log', 'put-back', '--data', again]);
  assert.equal(put.status, 0, put.err);
  assert.match(put.err, /put back: leaves 4,096 to 12,288; of those that waited here, 0 stand/);
  assert.equal(put.out, '');
  const zh = await run(['log', 'put-back', '--data', again, '--lang', 'zh']);
  assert.match(zh.err, /无需补回：文件所载不多于12,288条/);
  // the real day of the machine has the closing; a later one goes on
  assert.equal(await closed(again, '2999-01-01'), 16_384);
  const walk = await run(['log', 'check', join(again, 'log'), '--log-key', key]);
  assert.deepEqual([walk.status, /^whole: all 16384/.test(walk.out)], [0, true]);
  // the files of another log are refused, and so is a folder without its key
  cpSync(join(again, 'secrets', 'log.key'), join(scratch, 'kept.key'));
  rmSync(join(again, 'secrets', 'log.key'));
  const keyless = await run(['log', 'put-back', '--data', again]);
  assert.deepEqual([keyless.status, /the log is not set up/.test(keyless.err)], [1, true]);
  const other = ['log', 'key', 'new', '--name', 'log.example/log'];
  await run([...other, '--out', join(again, 'secrets', 'log.key')]);
  const refused = await run(['log', 'put-back', '--data', again]);
  assert.deepEqual(
    [refused.status, /not of the log of this log\.key/.test(refused.err)],
    [1, true],
  );
  rmSync(keyFile);
});

test('a register moves from its folder to a server by one command, and the folder says where it went', {
  skip: WITH_ALL,
}, async () => {
  const busy = await openRegister({ place: { folder }, engine });
  if ('code' in busy) throw new Error(busy.code);
  await busy.pool.query('SELECT 1');
  const inUse = await run(['move', '--data', folder], OWNER);
  assert.deepEqual([inUse.status, /stop it, then move/.test(inUse.err)], [78, true]);
  await busy.close();
  const moved = await run(['move', '--data', folder, '--to', OWNER.MIGRATE_DATABASE_URL]);
  assert.equal(moved.status, 0, moved.err);
  const later = await openRegister({ place: { folder }, engine });
  assert.equal('code' in later && later.code, 'moved');
  const refused = await run(['serve', '--data', folder, '--port', '0']);
  assert.equal(refused.status, 78);
  assert.match(refused.err, /was moved to .*served/);
  assert.doesNotMatch(refused.err, /pw/);
  // It works there: with its secrets, by the service's login.
  assert.deepEqual(await names(OWNER), [['王伟', 3]]);
  const served = await openRegister({
    place: { url: urlOf('mileproof_service', 'served') },
    secrets,
    engine,
  });
  if ('code' in served) throw new Error(served.code);
  const told = await served.register.as(PUBLIC, (tx) => tx.one('SELECT register.part() AS part'));
  assert.deepEqual(told, { kind: 'done', value: { part: 'public' } });
  await served.close();
  // A node serves there, and stops when it is told to, which is at once here.
  const node = await run(['serve', '--secrets', secrets, '--port', '0'], {
    DATABASE_URL: urlOf('mileproof_service', 'served'),
  });
  assert.equal(node.status, 0, node.err);
  assert.match(node.err, /ready at http:[\s\S]*SIGTERM: [\s\S]*stopped/);
  const asOwner = await run(['serve', '--secrets', secrets], {
    DATABASE_URL: OWNER.MIGRATE_DATABASE_URL,
  });
  assert.deepEqual([asOwner.status, /the_owner is CREATEROLE/.test(asOwner.err)], [78, true]);
  // The marks of the secrets went along.
  const made = await run(['keys', 'make', '--secrets', join(scratch, 'others')]);
  assert.equal(made.status, 0);
  const others = await openRegister({
    place: { url: urlOf('mileproof_service', 'served') },
    secrets: join(scratch, 'others'),
    engine,
  });
  assert.equal('code' in others && others.code, 'other-secret');
});
