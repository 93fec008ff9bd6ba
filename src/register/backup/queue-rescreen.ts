import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { queueOf } from '../jobs/queue-of.ts';
import { JOBS_ROLE, JOBS_SCHEMA } from '../queue/lay-jobs.ts';
import { RESCREEN } from '../screening/rescreen.ts';

const UNDECIDED = `
  SELECT DISTINCT v.vin
  FROM register.application a
  JOIN register.application_vehicle v ON v.application = a.id AND v.version = a.version
  WHERE a.state IN ('submitted', 'underReview', 'returned')
    AND v.state IN ('open', 'refusalProposed')
  ORDER BY v.vin
`;

/** Vehicles of one job: what is done of it is not begun anew by the next. */
const EACH = 1000;

/**
 * Has every undecided vehicle screened anew by the first node that works: jobs stand in no backup, and one of them may
 * have waited to screen what an authority had told. In the transaction of the client, which may `SET ROLE` to the
 * runner's; gives the number of vehicles.
 */
export const queueRescreen = async (client: pg.ClientBase): Promise<number> => {
  const { rows } = await client.query<{ vin: string }>(UNDECIDED);
  const vins = rows.map(({ vin }) => vin);
  if (vins.length === 0) return 0;
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => client.query(text, values),
  };
  await client.query(`SET LOCAL ROLE ${JOBS_ROLE}`);
  const boss = new PgBoss({
    ...{ db, schema: JOBS_SCHEMA, migrate: false, schedule: false, supervise: false },
  });
  try {
    await boss.start();
    await boss.createQueue(RESCREEN.name, queueOf(RESCREEN));
    for (let from = 0; from < vins.length; from += EACH) {
      await boss.send(RESCREEN.name, { vins: vins.slice(from, from + EACH) }, { db });
    }
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
  await client.query('RESET ROLE');
  return vins.length;
};
