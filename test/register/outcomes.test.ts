import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC } from '../../src/register/actor.ts';
import { refuse } from '../../src/register/outcome.ts';
import { needRight, todayIn } from '../../src/register/register.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

test('a refusal takes everything back and is a value', async () => {
  const outcome = await register.as(exporter, async (tx) => {
    await tx.run(`INSERT INTO register.event (verb, kind, thing) VALUES ('try', 'test', $1)`, [
      exporter.organisation,
    ]);
    return refuse('not-found', { field: 'number', values: { number: 'A1' } });
  });
  assert.deepEqual(outcome, {
    kind: 'refused',
    code: 'not-found',
    field: 'number',
    values: { number: 'A1' },
  });
  const { rows } = await owner.query('SELECT FROM register.event');
  assert.equal(rows.length, 0);
});

test('what the database refuses is a value, what is broken is thrown', async () => {
  const refused = await register.as(PUBLIC, (tx) => tx.rows('SELECT FROM register.verdict'));
  assert.equal(refused.kind === 'refused' && refused.code, 'part-missing');
  const step = await register.as(exporter, (tx) =>
    tx.run(
      `INSERT INTO register.application (number, exporter, province, state, verb)
        VALUES ('A1', $1, '65', 'decided', 'decide')`,
      [exporter.organisation],
    ),
  );
  assert.equal(step.kind === 'refused' && step.code, 'step-not-in-table');
  await assert.rejects(
    register.as(exporter, (tx) => tx.rows('SELECT nothing FROM nowhere')),
    /nowhere/,
  );
});

test('what takes too long or is held by others is told as busy', async () => {
  const slow = await register.as(exporter, async (tx) => {
    await tx.run('SET LOCAL statement_timeout = 20');
    return tx.rows('SELECT pg_sleep(60)');
  });
  assert.equal(slow.kind === 'refused' && slow.code, 'busy');
  const held = await register.as(exporter, async (tx) => {
    await owner.query('SELECT pg_advisory_lock(7)');
    await tx.run('SET LOCAL lock_timeout = 20');
    return tx.rows('SELECT pg_advisory_xact_lock(7)');
  });
  await owner.query('SELECT pg_advisory_unlock(7)');
  assert.equal(held.kind === 'refused' && held.code, 'busy');
});

test('a transaction whose failure was passed over is not told as done', async () => {
  const passed = register.as(exporter, async (tx) => {
    await tx.run('SELECT 1 / 0').catch(() => {});
    return 'done';
  });
  await assert.rejects(passed, /failed/);
});

test('the day is the one of the register, and a right that is missing refuses', async () => {
  assert.deepEqual(await register.as(exporter, todayIn), { kind: 'done', value: '2026-11-24' });
  const other = register.on('2027-01-02');
  assert.deepEqual(await other.as(exporter, todayIn), { kind: 'done', value: '2027-01-02' });
  const outcome = await register.as(PUBLIC, async ({ actor }) => needRight(actor, 'sign'));
  assert.equal(outcome.kind === 'refused' && outcome.code, 'right-missing');
});

test('what is sealed opens for the same purpose alone', () => {
  const sealed = register.secrets.seal(Buffer.from('王小明'), 'name');
  assert.equal(register.secrets.open(sealed, 'name').toString(), '王小明');
  assert.throws(() => register.secrets.open(sealed, 'webhook'));
});
