import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openEngine } from '../../src/engine/engine.ts';
import { JOB } from '../../src/register/actor.ts';
import {
  type OpenRegister,
  type OpenRegisterOptions,
  openRegister,
} from '../../src/register/open-register.ts';
import { markMoved } from '../../src/register/opening/moved.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mileproof-'));
// The user that root lends the server has to enter.
chmodSync(scratch, 0o755);
after(() => rmSync(scratch, { recursive: true }));
const folder = join(scratch, 'register');
const engine = await openEngine({ pseudonymKey: 'not asked here' });

const opened = async (options: Partial<OpenRegisterOptions> = {}): Promise<OpenRegister> => {
  const open = await openRegister({ place: { folder, durable: false }, engine, ...options });
  if ('code' in open) throw new Error(JSON.stringify(open));
  return open;
};

test('a folder becomes a register, whose service owns nothing and whose secrets lie apart', async () => {
  const open = await opened();
  const { rows } = await open.pool.query(
    `SELECT session_user AS login, pg_get_userbyid(nspowner) AS owner,
        current_setting('statement_timeout') AS statement,
        current_setting('lock_timeout') AS lock,
        current_setting('idle_in_transaction_session_timeout') AS idle,
        current_setting('application_name') AS name
      FROM pg_namespace
      WHERE nspname = 'register'`,
  );
  assert.deepEqual(rows, [
    {
      login: 'mileproof_service',
      owner: 'mileproof_owner',
      statement: '30s',
      lock: '10s',
      idle: '1min',
      name: 'mileproof',
    },
  ]);
  const secrets = readdirSync(join(folder, 'secrets')).sort();
  assert.deepEqual(secrets, ['pseudonym.key', 'sealing-1.key', 'signing.key']);
  for (const path of [
    'secrets/pseudonym.key',
    'secrets/sealing-1.key',
    'postgres/service-password',
  ])
    assert.equal(statSync(join(folder, path)).mode & 0o777, 0o600, path);
  await open.close();
});

test('the second start finds what the first left, also beside another program', async () => {
  const first = await opened();
  const sealed = first.register.secrets.seal(Buffer.from('x'), 'test');
  const made = await first.register.as(JOB, (tx) =>
    tx.run(`INSERT INTO register.rule_set (hash, law) VALUES (repeat('a', 64), '')`),
  );
  assert.equal(made.kind, 'done', JSON.stringify(made));
  const beside = await opened();
  await first.close();
  const later = await opened();
  await beside.close();
  const kept = await later.register.as(JOB, (tx) => tx.rows('SELECT FROM register.rule_set'));
  assert.equal(kept.kind === 'done' && kept.value.length, 1);
  assert.equal(later.register.secrets.open(sealed, 'test').toString(), 'x');
  assert.deepEqual(later.keyFor('session'), first.keyFor('session'));
  assert.notDeepEqual(later.keyFor('session'), first.keyFor('cursor'));
  await later.close();
});

test('a folder that was moved says where it went', async () => {
  const moved = join(scratch, 'moved');
  mkdirSync(moved);
  await markMoved(moved, 'db.example/mileproof', '2026-11-24T08:00:00Z');
  assert.deepEqual(await openRegister({ place: { folder: moved } }), {
    code: 'moved',
    folder: moved,
    to: 'db.example/mileproof',
    at: '2026-11-24T08:00:00Z',
  });
  assert.deepEqual(readdirSync(moved), ['moved.json']);
  assert.match(readFileSync(join(moved, 'moved.json'), 'utf8'), /db\.example/);
});
