import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openEngine } from '../../src/engine/engine.ts';
import { JOB } from '../../src/register/actor.ts';
import { markMoved } from '../../src/register/opening/moved.ts';
import {
  type OpenRegister,
  type OpenRegisterOptions,
  openRegister,
} from '../../src/register/opening/open-register.ts';
import { warmLookUps } from '../../src/register/public/warm-look-ups.ts';

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

test('connections of the public are open before anybody asks, each with what it plans once', async () => {
  const open = await opened({ today: '2026-11-24' });
  const { min = 0 } = open.publicPool.options;
  await warmLookUps(open.register, min);
  assert.deepEqual([min, open.publicPool.totalCount, open.publicPool.idleCount], [3, 3, 3]);
  const held = await Promise.all(Array.from({ length: min }, () => open.publicPool.connect()));
  for (const client of held) {
    const { rows } = await client.query(
      `SELECT current_user AS played, session_user AS login, register.today()::text AS today,
          current_setting('default_transaction_read_only') AS reading,
          current_setting('statement_timeout') AS statement,
          (SELECT count(*)::int FROM pg_prepared_statements WHERE statement LIKE '%public_statements%') AS planned`,
    );
    assert.deepEqual(rows, [
      {
        ...{ played: 'mileproof_public', login: 'mileproof_service', today: '2026-11-24' },
        ...{ reading: 'on', statement: '30s', planned: 1 },
      },
    ]);
    client.release();
  }
  await open.close();
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

test('a register is not opened with the secrets of another, nor with some that others may read', async () => {
  const secrets = join(folder, 'secrets');
  const refused = async (): Promise<object> => {
    const answer = await openRegister({ place: { folder, durable: false }, engine });
    if ('code' in answer) return answer;
    await answer.close();
    return { code: 'opened' };
  };
  const path = (name: string): string => join(secrets, name);
  const kept = readFileSync(path('pseudonym.key'));
  writeFileSync(path('pseudonym.key'), 'A'.repeat(43));
  assert.deepEqual(await refused(), { code: 'other-secret', name: 'pseudonym.key' });
  writeFileSync(path('pseudonym.key'), 'too short');
  assert.deepEqual(await refused(), { code: 'secret-malformed', path: path('pseudonym.key') });
  writeFileSync(path('pseudonym.key'), kept);
  // Only a new register gets secrets; in the folder of an old one a missing file is not made up.
  renameSync(path('sealing-1.key'), path('kept'));
  assert.deepEqual(await refused(), { code: 'secret-missing', path: path('sealing-1.key') });
  renameSync(path('kept'), path('sealing-1.key'));
  for (const [mode, told] of [
    [0o640, '0640'],
    [0o604, '0604'],
  ] as const) {
    chmodSync(path('signing.key'), mode);
    assert.deepEqual(await refused(), {
      code: 'secret-readable',
      path: path('signing.key'),
      mode: told,
    });
  }
  chmodSync(path('signing.key'), 0o400);
  assert.deepEqual(await refused(), { code: 'opened' });
  chmodSync(secrets, 0o755);
  assert.deepEqual(await refused(), { code: 'secret-readable', path: secrets, mode: '0755' });
  chmodSync(secrets, 0o700);
  const none = await openRegister({ place: { url: 'postgresql://127.0.0.1:1/none' } });
  assert.deepEqual(none, { code: 'secrets-not-told' });
});
