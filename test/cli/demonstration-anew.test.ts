// with --long: it lives through a year of a nation; `demonstration.test.ts` restores one
// alone: `started.ts` ends what it started after the first file
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { demonstrationNation } from '../../src/cli/register/demonstration-nation.ts';
import { openDemonstration } from '../../src/register/demonstration/open-demonstration.ts';
import { STORIES } from '../../src/register/demonstration/stories.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { ROOT } from './run-cli.ts';
import { SOON, scratch } from './started.ts';

/** Of the nation of the smallest demonstration. */
const FEWEST_VEHICLES = 1000;

/** Where each hand-made car that is on an application has come to: the decision on it, and its licence. */
const storiesIn = async (folder: string): Promise<readonly string[]> => {
  const server = await openPostgres({ folder: join(folder, 'postgres') });
  if ('code' in server) throw new Error(server.code);
  const client = new pg.Client(server.connection('mileproof'));
  await client.connect();
  try {
    const { rows } = await client.query<{ told: string }>(
      `SELECT concat_ws(' ', d.state, v.state) AS told
        FROM register.application_vehicle d
        LEFT JOIN register.licensed_vehicle v ON v.decision = d.id
        WHERE d.vin = ANY ($1)
        ORDER BY array_position($1, d.vin)`,
      [STORIES.map(({ vin }) => vin)],
    );
    return rows.map(({ told }) => told);
  } finally {
    await client.end();
    await server.close();
  }
};

test(
  'where no snapshot fits, a demonstration is made from nothing, and its stories come to their ends',
  SOON,
  async () => {
    const folder = join(scratch, 'from-nothing');
    const opened = async (): Promise<boolean> => {
      const demonstration = await openDemonstration({
        folder,
        durable: false,
        hash: async (password: string) => password,
        nation: demonstrationNation({ root: ROOT }, FEWEST_VEHICLES),
      });
      if ('code' in demonstration) throw new Error(demonstration.code);
      await demonstration.open.close();
      return demonstration.made;
    };
    assert.equal(await opened(), true);
    assert.deepEqual(await storiesIn(folder), [
      ...['granted exited', 'granted deregistered', 'granted exited', 'open', 'open'],
      ...['granted deregistered', 'refused', 'overturned open', 'open', 'open'],
      ...['granted open', 'open', 'granted exited', 'open'],
    ]);
    assert.equal(await opened(), false);
  },
);
