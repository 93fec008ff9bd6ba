import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { LIVES } from '../../src/domain/lives/lives.ts';
import { type Actor, type Part, RIGHTS } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { migrate } from '../../src/register/opening/migrate.ts';
import { migrations } from '../../src/register/opening/migrations.ts';
import { postgresDatabase } from '../postgres-database.ts';

const MIGRATE = join(import.meta.dirname, '../../src/register/opening/migrate.ts');

/** Tests expect no feed of the registry and of customs; those of feeds set an interval of their own. */
const NO_FEEDS = `
  INSERT INTO register.feed_rhythm (account, days, ground, set_by)
    SELECT account, NULL, 'tests feed what they need', NULL
    FROM unnest(ARRAY['certificate', 'declaration']) account
`;

/** Tests let no time pass: letters are in force at once, but where a test is of the time that they are held. */
const NOT_HELD = `INSERT INTO register.letter_hold (span) VALUES (interval '0')`;

/** Of the schema, how it is made, and the lives: another content is another template. */
const name = createHash('sha256')
  .update(JSON.stringify([migrations().map(({ digest }) => digest), LIVES, NO_FEEDS, NOT_HELD]))
  .update(readFileSync(MIGRATE))
  .digest('hex')
  .slice(0, 16);

const fill = async (client: pg.Client): Promise<void> => {
  const done = await migrate(client);
  if ('code' in done) throw new Error(done.code);
  await client.query(NO_FEEDS);
  await client.query(NOT_HELD);
};

/** An empty register for a file of tests. */
export interface RegisterDatabase {
  /** Connections of the role with which the service signs in. */
  readonly pool: pg.Pool;
  /** A connection of the owner, whom no policy holds. */
  readonly owner: pg.Client;
  /** What `pg` takes to connect as the owner. */
  readonly connection: pg.ClientConfig;
}

/** Makes an empty register in a database of its own, gone after the tests. */
export const registerDatabase = async (): Promise<RegisterDatabase> => {
  const connection = await postgresDatabase({ template: { name: `register_${name}`, fill } });
  const owner = new pg.Client(connection);
  owner.on('error', () => {});
  await owner.connect();
  const pool = new pg.Pool({ ...connection, max: 40 });
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  after(async () => {
    await pool.end();
    await owner.end();
  });
  return { pool, owner, connection };
};

/** Makes an organisation with one person, who acts for it. */
export const newActor = async (
  owner: pg.Client,
  part: Exclude<Part, 'public' | 'job'>,
  given: { readonly province?: string; readonly uscc?: string; readonly maker?: string } = {},
): Promise<Actor> => {
  const province = given.province ?? (part === 'office' || part === 'exporter' ? '65' : null);
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.organisation (part, name, uscc, province, maker)
      VALUES ($1, $2, $3, $4, $5)
      RETURNING id`,
    [part, `a ${part}`, given.uscc ?? null, province, given.maker ?? null],
  );
  return another(owner, {
    part,
    organisation: rows[0]?.id ?? null,
    person: null,
    province: part === 'office' ? province : null,
    maker: given.maker ?? null,
    rights: RIGHTS,
  });
};

/** Another person of the same organisation. */
export const another = async (owner: pg.Client, actor: Actor): Promise<Actor> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.person (organisation, pseudonym, rights)
      VALUES ($1, 'p:' || md5(gen_random_uuid()::text), $2)
      RETURNING id`,
    [actor.organisation, actor.rights],
  );
  return { ...actor, person: rows[0]?.id ?? null };
};

/** One statement as somebody, in a transaction of its own. */
export const say = async <Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  actor: Actor,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => asActor(pool, actor, (tx) => tx.rows<Row>(text, values));

/** Waits until every event there is told: a transaction that ends this moment may keep it back. */
export const settled = async (owner: pg.Client): Promise<void> => {
  for (;;) {
    const { rows } = await owner.query<{ told: boolean }>(
      `SELECT coalesce(max(transaction) < register.transactions_ended(), true) AS told
        FROM register.event`,
    );
    if (rows[0]?.told === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
