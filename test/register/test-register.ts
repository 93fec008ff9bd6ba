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

/** The engine of all test files that this process runs: the law is read and compiled once. */
let opening: Promise<Engine> | undefined;

/**
 * Makes an empty register in a database of its own, gone after the tests. To be called at the top level of a module.
 *
 * @param today the day in China by which the law counts.
 */
export const testRegister = async (today = '2026-11-24'): Promise<TestRegister> => {
  const database = await registerDatabase();
  opening ??= openEngine({ pseudonymKey: PSEUDONYM_KEY });
  const engine = await opening;
  const reading = publicPool(database.connection, { max: 5, today });
  reading.on('connect', (client) => {
    const role = 'SET SESSION AUTHORIZATION mileproof_service; SET ROLE mileproof_public';
    client.query(role).catch(() => {});
  });
  after(() => reading.end());
  const secrets = new Secrets({
    pseudonymKey: PSEUDONYM_KEY,
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
