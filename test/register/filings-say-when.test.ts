import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { migrate } from '../../src/register/opening/migrate.ts';
import { migrations } from '../../src/register/opening/migrations.ts';
import { postgresDatabase } from '../postgres-database.ts';
import { newActor } from './register-database.ts';

const BEFORE = 60; // not-law: number of a migration

test('a filing that was handed in says when: those of before by their event, and the database holds it', async () => {
  const owner = new pg.Client(await postgresDatabase());
  owner.on('error', () => {});
  await owner.connect();
  after(() => owner.end());
  assert.deepEqual(await migrate(owner, migrations().slice(0, BEFORE)), { run: BEFORE });
  let firms = 0;
  const filed = async (number: string, state: string, submittedOn: string | null) => {
    const uscc = `91650100MA7TEST${'ABCDEFGH'.charAt(firms)}AA`;
    firms += 1;
    const exporter = await newActor(owner, 'exporter', { uscc });
    await owner.query('ALTER TABLE register.filing DISABLE TRIGGER USER');
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO register.filing
          (number, exporter, province, facts, state, verb, submitted_on, valid_from, valid_until, made_at)
        VALUES ($1, $2, '65', '{}', $3, 'submit', $4, '2026-03-01', '2027-02-28', '2026-02-01T18:00:00Z')
        RETURNING id`,
      [number, exporter.organisation, state, submittedOn],
    );
    await owner.query('ALTER TABLE register.filing ENABLE TRIGGER USER');
    return rows[0]?.id ?? '';
  };
  const submitted = async (filing: string, day: string): Promise<void> => {
    await owner.query(
      `INSERT INTO register.event (part, verb, kind, thing, day) VALUES ('exporter', $1, 'filing', $2, $3)`,
      ['submit', filing, day],
    );
  };
  await submitted(await filed('EVENT', 'submitted', null), '2026-02-20');
  await submitted(await filed('BACK', 'withdrawn', null), '2026-02-21');
  await filed('NONE', 'filed', null);
  await filed('SAID', 'filed', '2026-02-22');
  await filed('DRAFT', 'draft', null);
  await filed('DROPPED', 'withdrawn', null);
  assert.ok('run' in (await migrate(owner)));
  const { rows } = await owner.query(
    'SELECT number, submitted_on::text AS on FROM register.filing ORDER BY number',
  );
  assert.deepEqual(
    rows.map(({ number, on }) => [number, on]),
    [
      ['BACK', '2026-02-21'],
      ['DRAFT', null],
      ['DROPPED', null],
      ['EVENT', '2026-02-20'],
      // begun at 18:00 UTC, which is the next day in China
      ['NONE', '2026-02-02'],
      ['SAID', '2026-02-22'],
    ],
  );
  await assert.rejects(filed('LATER', 'submitted', null), {
    code: '23514',
    constraint: 'filing_says_when',
  });
});
