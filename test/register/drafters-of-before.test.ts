import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { migrate } from '../../src/register/opening/migrate.ts';
import { migrations } from '../../src/register/opening/migrations.ts';
import { postgresDatabase } from '../postgres-database.ts';

const BEFORE = 61; // not-law: number of a migration

test('who drafted the letters of before follows from their events, and a program counts where it was the last', async () => {
  const owner = new pg.Client(await postgresDatabase());
  owner.on('error', () => {});
  await owner.connect();
  after(() => owner.end());
  assert.deepEqual(await migrate(owner, migrations().slice(0, BEFORE)), { run: BEFORE });
  const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
  /** A letter whose steps of drafting were taken by these, one after the other; a recall by somebody in between. */
  const letter = async (number: string, persons: readonly (string | null)[]): Promise<void> => {
    await owner.query('SET session_replication_role = replica');
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO register.letter (
          number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
          province, destination, model, state, verb
        )
        SELECT 'SH' || left(upper(translate(md5($1), '0189', 'WXYZ')), 10), u, 'chery', u, $1, $1, u, '', '', '65', 'GE', '', 'requested', 'request'
        FROM gen_random_uuid() u
        RETURNING id`,
      [number],
    );
    await owner.query('SET session_replication_role = origin');
    for (const person of persons)
      for (const [verb, by] of [
        ['draft', person],
        ['recall', crypto.randomUUID()],
      ])
        await owner.query(
          `INSERT INTO register.event (part, verb, kind, thing, person) VALUES ('manufacturer', $1, 'letter', $2, $3)`,
          [verb, rows[0]?.id, by],
        );
  };
  await letter('ASKED', []);
  await letter('ONE', [a]);
  await letter('TWO', [a, b, a]);
  await letter('KEY', [null]);
  await letter('KEY-LAST', [b, null]);
  await letter('KEY-FIRST', [null, b]);
  assert.ok('run' in (await migrate(owner)));
  const { rows } = await owner.query(
    `SELECT
        application_number AS name, drafted_by,
        register.counts_as_drafter(drafted_by, $1) AS a,
        register.counts_as_drafter(drafted_by, $2) AS b
      FROM register.letter
      ORDER BY name`,
    [a, b],
  );
  assert.deepEqual(
    rows.map((row) => [row.name, row.drafted_by, row.a, row.b]),
    [
      ['ASKED', [], true, true],
      ['KEY', [null], true, true],
      ['KEY-FIRST', [b], false, true],
      ['KEY-LAST', [b, null], true, true],
      ['ONE', [a], true, false],
      ['TWO', [a, b], true, true],
    ],
  );
});
