/**
 * A node that runs over the nation. Prints each part that it begins; at the one that it is told it stands still, whole
 * as it is, until it is killed. Told by `RUN_OF` in the environment.
 */

import { writeSync } from 'node:fs';
import pg from 'pg';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { SESSION_OPTIONS, VALUE_TYPES } from '../../src/register/postgres/value-types.ts';
import { sharedRegister } from './one-issuer.ts';

const STDOUT = 1;

/** What a node of the test is told. */
export interface RunOf {
  readonly connection: pg.ClientConfig;
  readonly today: string;
  readonly scratch: string;
  readonly halts: string;
}

const { connection, today, scratch, halts }: RunOf = JSON.parse(process.env['RUN_OF'] ?? '{}');
const pool = new pg.Pool({ ...connection, max: 4, types: VALUE_TYPES, options: SESSION_OPTIONS });
pool.on('connect', (client) => {
  client.query('SET SESSION AUTHORIZATION mileproof_service').catch(() => {});
});
const register = await sharedRegister(pool, today);
const outcome = await runNation(register, {
  ...{ threads: 1, scratch },
  began: (part) => {
    writeSync(STDOUT, `${part}\n`);
    if (part === halts) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
writeSync(STDOUT, `${outcome.kind}\n`);
await pool.end();
