import type pg from 'pg';
import { RIGHTS } from './actor.ts';
import { digestOfToken, newToken } from './actors/token-text.ts';
import { KEEP_NAME, sealName } from './members/seal-name.ts';
import type { Secrets } from './secrets/secrets.ts';

/** For how long the first invitation may be taken up. */
const OPEN_FOR = '1 day'; // not-law: life of an invitation

/** Who shall be administrator. */
export interface FirstAdministrator {
  /** Name of the organisation that runs the register; taken only where there is none yet. */
  readonly organisation: string;
  /** Name of the person: kept sealed. */
  readonly name: string;
}

/** Who was made administrator. */
export interface MadeAdministrator {
  readonly organisation: string;
  readonly person: string;
  /** To be printed once: what the person takes the place up with, within a day. */
  readonly token: string;
}

/**
 * Makes an administrator with every right and his invitation, as the owner of the database: the first of a register,
 * and later a way in when all administrators have lost theirs. The organisation of administrators is made where there
 * is none that is open.
 */
export const bootstrapAdministrator = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  { organisation, name }: FirstAdministrator,
): Promise<MadeAdministrator> => {
  const token = newToken('invitation');
  const { pseudonym, sealed, keyVersion } = sealName(secrets, name);
  await owner.query('BEGIN');
  try {
    await owner.query(`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
    const { rows: open } = await owner.query<{ id: string }>(
      `SELECT id
        FROM register.organisation
        WHERE part = 'administrator' AND closed_at IS NULL
        ORDER BY made_at
        LIMIT 1`,
    );
    const host =
      open[0] ??
      (
        await owner.query<{ id: string }>(
          `INSERT INTO register.organisation (part, name) VALUES ('administrator', $1) RETURNING id`,
          [organisation],
        )
      ).rows[0];
    await owner.query(KEEP_NAME, [pseudonym, sealed, keyVersion]);
    const { rows: persons } = await owner.query<{ id: string }>(
      'INSERT INTO register.person (organisation, pseudonym, rights) VALUES ($1, $2, $3) RETURNING id',
      [host?.id, pseudonym, RIGHTS],
    );
    const person = persons[0];
    if (host === undefined || person === undefined) throw new Error('a row was made');
    await owner.query(
      `INSERT INTO register.invitation (person, organisation, digest, expires_at)
        VALUES ($1, $2, $3, now() + $4::interval)`,
      [person.id, host.id, digestOfToken('invitation', token), OPEN_FOR],
    );
    await owner.query(
      `INSERT INTO register.event (verb, kind, thing) VALUES ('invite', 'person', $1)`,
      [person.id],
    );
    await owner.query('COMMIT');
    return { organisation: host.id, person: person.id, token };
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
};
