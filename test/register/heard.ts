import type pg from 'pg';
import type { Actor } from '../../src/register/actor.ts';
import { tellExporter } from '../../src/register/hearings/tell-exporter.ts';
import { waiveHearing } from '../../src/register/hearings/waive-hearing.ts';
import type { Register } from '../../src/register/register.ts';
import { doneBy } from './done-by.ts';
import { say } from './register-database.ts';
import { groundsFor } from './rests-on.ts';

/** Tells an exporter what is proposed, which waives to answer: it may be signed at once. */
export const heard = async (
  register: Register,
  office: Actor,
  exporter: Actor,
  proposal: { vehicle: string } | { exporter: string } | { licence: string },
): Promise<void> => {
  const { id: hearing } = await doneBy(tellExporter(register, office, proposal));
  await doneBy(waiveHearing(register, exporter, { hearing }));
};

/** The same by statements, by the id of the row; the revocation of a licence is proposed first. */
export const heardBySql = async (
  pool: pg.Pool,
  office: Actor,
  exporter: Actor,
  column: 'vehicle' | 'standing' | 'licence',
  thing: string,
): Promise<void> => {
  if (column === 'licence') {
    await say(
      pool,
      office,
      `INSERT INTO register.hearing (licence, ground, grounds, pieces, notice_en, notice_zh, state, verb)
        SELECT l.id, '-', $2,
          (
            SELECT jsonb_build_array(jsonb_build_object('kind', 'event', 'id', max(e.id)::text))
            FROM register.event e
            WHERE e.exporter = l.exporter AND e.province IS NOT NULL
          ),
          'n', 'n', 'proposed', 'propose'
        FROM register.licence l
        WHERE l.id = $1`,
      [thing, JSON.stringify(groundsFor('revoke'))],
    );
    await say(
      pool,
      office,
      `UPDATE register.hearing
        SET state = 'told', verb = 'tell', stepped_at = now()
        WHERE about = $1 AND state = 'proposed'`,
      [thing],
    );
  } else {
    await say(
      pool,
      office,
      `INSERT INTO register.hearing (${column}, state, verb) VALUES ($1, 'told', 'tell')`,
      [thing],
    );
  }
  await say(
    pool,
    exporter,
    `UPDATE register.hearing
      SET state = 'waived', verb = 'waive', stepped_at = now()
      WHERE about = $1 AND state = 'told'`,
    [thing],
  );
};
