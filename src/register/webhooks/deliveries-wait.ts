import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { DUE, HAPPENED } from './delivery-conditions.ts';

const WAIT = prepared(`
  SELECT EXISTS (
    SELECT FROM register.webhook w
    WHERE ${HAPPENED}
      OR (w.ended_at IS NULL AND EXISTS (SELECT FROM register.delivery d WHERE d.webhook = w.id AND ${DUE}))
  ) AS wait
`);

/** Whether a webhook is to be told of something now. @throws Error when the database is gone. */
export const deliveriesWait = async (register: Register): Promise<boolean> =>
  needed(await register.as(JOB, (tx) => tx.one<{ wait: boolean }>(WAIT))).wait;
