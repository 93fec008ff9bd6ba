import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import type pg from 'pg';
import { type Engine, openEngine } from '../../src/engine/engine.ts';
import { publicPool } from '../../src/register/opening/public-pool.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';
import { type RegisterDatabase, registerDatabase } from './register-database.ts';

const PSEUDONYM_KEY = 'a key for tests';
const KEY_BYTES = 32;

/** An empty register for a file of tests, with the law of the repository. */
export interface TestRegister extends RegisterDatabase {
  readonly register: Register;
  /** Connections that play the public and read alone. */
  readonly publicPool: pg.Pool;
}

/** The engines of all test files that this process runs, by their key: the law is read and compiled once. */
const opening = new Map<string, Promise<Engine>>();

/**
 * Makes an empty register in a database of its own, gone after the tests. To be called at the top level of a module.
 *
 * @param today the day in China by which the law counts.
 * @param pseudonymKey too short to protect what is published, unless another is given.
 */
export const testRegister = async (
  today = '2026-11-24',
  pseudonymKey = PSEUDONYM_KEY,
): Promise<TestRegister> => {
  const database = await registerDatabase();
  const opened = opening.get(pseudonymKey) ?? openEngine({ pseudonymKey });
  opening.set(pseudonymKey, opened);
  const engine = await opened;
  const reading = publicPool(database.connection, { max: 5, today });
  reading.on('connect', (client) => {
    const role = 'SET SESSION AUTHORIZATION mileproof_service; SET ROLE mileproof_public';
    client.query(role).catch(() => {});
  });
  after(() => reading.end());
  const secrets = new Secrets({
    pseudonymKey,
    sealingKeys: new Map([[1, randomBytes(KEY_BYTES)]]),
    rootKey: randomBytes(KEY_BYTES),
  });
  return {
    ...database,
    publicPool: reading,
    register: new Register({
      pool: database.pool,
      publicPool: reading,
      engine,
      secrets,
      today,
      loopbackWebhooks: true,
    }),
  };
};
