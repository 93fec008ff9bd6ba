import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import bossPackage from 'pg-boss/package.json' with { type: 'json' };

/** The schema of the job runner, and the role that owns it and nothing else. */
export const JOBS_SCHEMA = 'jobs';
export const JOBS_ROLE = 'mileproof_jobs';

/** The runner's SQL brings a transaction of its own; it runs in ours. */
const withoutTransaction = (plan: string): string =>
  plan.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');

/**
 * Makes the tables of the job runner, or brings them to the version of the installed package, in the transaction of
 * the client. A later version is left as it is: an older program beside a newer one.
 *
 * @param client the owner's, who may `SET ROLE` to the runner's.
 */
export const installJobs = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('${JOBS_SCHEMA}.version') IS NOT NULL AS there`,
  );
  await client.query(`SET LOCAL ROLE ${JOBS_ROLE}`);
  if (rows[0]?.there === true) {
    const found = await client.query<{ version: number }>(
      `SELECT version FROM ${JOBS_SCHEMA}.version`,
    );
    const version = found.rows[0]?.version ?? 0;
    if (version < bossPackage.pgboss.schema) {
      await client.query(withoutTransaction(getMigrationPlans(JOBS_SCHEMA, version)));
    }
  } else {
    const plan = getConstructionPlans(JOBS_SCHEMA, { createSchema: false });
    await client.query(withoutTransaction(plan));
  }
  await client.query('RESET ROLE');
};
