/**
 * A node that issues letters together. Prints `signed N` after each slice; after as many slices as it is told it stands
 * still, whole as it is, until it is killed. Prints `issued` when all are. Told by `ISSUER_OF` in the environment.
 */

import { writeSync } from 'node:fs';
import pg from 'pg';
import { openEngine } from '../../src/engine/engine.ts';
import type { Actor } from '../../src/register/actor.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import type { IssuedTogether } from '../../src/register/letters/letter-shapes.ts';
import { SESSION_OPTIONS, VALUE_TYPES } from '../../src/register/postgres/value-types.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';

const PSEUDONYM_KEY = 'a key for tests';
const KEY_BYTES = 32;
const STDOUT = 1;

/** What a node of the test is told. */
export interface IssuerOf {
  readonly connection: pg.ClientConfig;
  readonly today: string;
  readonly actor: Actor;
  readonly wanted: IssuedTogether;
  /** Slices after which it stands still; null: never. */
  readonly halts: number | null;
}

/** A register whose secrets every node of the test shares. */
export const sharedRegister = async (pool: pg.Pool, today: string): Promise<Register> =>
  new Register({
    pool,
    today,
    engine: await openEngine({ pseudonymKey: PSEUDONYM_KEY }),
    secrets: new Secrets({
      pseudonymKey: PSEUDONYM_KEY,
      sealingKeys: new Map([[1, Buffer.alloc(KEY_BYTES, 1)]]),
      rootKey: Buffer.alloc(KEY_BYTES, 2),
    }),
  });

const given = process.env['ISSUER_OF'];
if (given !== undefined) {
  const { connection, today, actor, wanted, halts }: IssuerOf = JSON.parse(given);
  const pool = new pg.Pool({
    ...connection,
    max: 4,
    types: VALUE_TYPES,
    options: SESSION_OPTIONS,
  });
  pool.on('connect', (client) => {
    client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
  });
  const register = await sharedRegister(pool, today);
  let slices = 0;
  const outcome = await issueInBulk(register, actor, wanted, (done) => {
    writeSync(STDOUT, `signed ${done}\n`);
    slices += 1;
    if (slices === halts) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
  writeSync(STDOUT, outcome.kind === 'done' ? 'issued\n' : `refused ${outcome.code}\n`);
  await pool.end();
}
