import type pg from 'pg';
import { LIVES } from '../../domain/lives/lives.ts';

/** In the database the public is one part, whatever it comes for, and the register itself acts in jobs. */
const PARTS: Readonly<Record<string, string>> = { buyer: 'public', register: 'job' };
const partOf = (role: string): string => PARTS[role] ?? role;

const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The steps, one row for each state a step leads from and each part that may take it. */
const stepRows = LIVES.flatMap(({ name, steps }) =>
  steps.flatMap(({ verb, from, to, by, needs }) =>
    (from.length === 0 ? [''] : from).flatMap((state) =>
      by.map((role) => ({
        life: name,
        verb,
        from_state: state,
        to_state: to,
        part: partOf(role),
        needs: needs ?? [],
      })),
    ),
  ),
);

const stateRows = LIVES.flatMap(({ name, states }) =>
  states.map(({ name: state }) => ({ life: name, state })),
);

const dateRows = LIVES.flatMap(({ name, byDate }) =>
  (byDate ?? []).flatMap(({ from, to, after }) =>
    from.map((state) => ({
      life: name,
      from_state: state,
      to_state: to,
      after_column: columnOf(after),
    })),
  ),
);

/**
 * Writes the tables of `domain/lives` into the database, in the transaction of the client. A state that is gone from
 * the tables stays: rows may have been in it.
 */
export const fillLives = async (client: pg.ClientBase): Promise<void> => {
  await client.query(
    `INSERT INTO register.life_state
      SELECT * FROM jsonb_populate_recordset(NULL::register.life_state, $1)
      ON CONFLICT DO NOTHING`,
    [JSON.stringify(stateRows)],
  );
  await client.query('DELETE FROM register.life_step');
  await client.query(
    `INSERT INTO register.life_step
      SELECT * FROM jsonb_populate_recordset(NULL::register.life_step, $1)`,
    [JSON.stringify(stepRows)],
  );
  await client.query('DELETE FROM register.life_by_date');
  await client.query(
    `INSERT INTO register.life_by_date
      SELECT * FROM jsonb_populate_recordset(NULL::register.life_by_date, $1)`,
    [JSON.stringify(dateRows)],
  );
};
