import { randomBytes } from 'node:crypto';
import { type Engine, openEngine } from '../../src/engine/engine.ts';
import { Register } from '../../src/register/register.ts';
import { Secrets } from '../../src/register/secrets/secrets.ts';
import { type RegisterDatabase, registerDatabase } from './register-database.ts';

const PSEUDONYM_KEY = 'a key for tests';
const KEY_BYTES = 32;

/** An empty register for a file of tests, with the law of the repository. */
export interface TestRegister extends RegisterDatabase {
  readonly register: Register;
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
  const secrets = new Secrets({
    pseudonymKey: PSEUDONYM_KEY,
    sealingKeys: new Map([[1, randomBytes(KEY_BYTES)]]),
    rootKey: randomBytes(KEY_BYTES),
  });
  return {
    ...database,
    register: new Register({
      pool: database.pool,
      engine,
      secrets,
      today,
      loopbackWebhooks: true,
    }),
  };
};
