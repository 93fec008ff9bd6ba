import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import type { Register } from '../register.ts';
import { Text } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { APPLICATION } from './application.ts';
import { findApplication } from './application-rows.ts';
import { DESK_LANES, DESKS, type DeskLane, laneOf, vehicleReasons } from './desk.ts';

const MOST_TEXT = 4000; // not-law: characters

const Lane = z.enum(DESK_LANES);

/** The lane of an application: what counts, what the engine says, and who changed it why. */
const ApplicationLane = z
  .strictObject({
    lane: Lane.meta({ description: 'The one that counts.' }),
    engine: Lane.meta({ description: 'By the findings of the law, now.' }),
    /** The latest first. */
    changes: z.array(
      z.strictObject({
        lane: Lane.nullable().meta({ description: 'Null: that of the engine again.' }),
        engine: Lane.meta({ description: 'By the findings of the law at that moment.' }),
        reason: z.string(),
        by: z.uuid(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'ApplicationLane' });

const shown = async (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<z.infer<typeof ApplicationLane>> => {
  const engine = await laneOf(tx, vehicleReasons(register), application);
  const changes = await tx.rows<{
    lane: DeskLane | null;
    engine: DeskLane;
    reason: string;
    by: string;
    at: string;
  }>(
    `SELECT c.lane, c.engine, c.reason, c.person AS by, ${isoInstant('c.at')} AS at
      FROM register.lane_change c
      WHERE c.application = $1
      ORDER BY c.id DESC`,
    [application],
  );
  return { lane: changes[0]?.lane ?? engine, engine, changes: [...changes] };
};

/** The lane of an application on the desk, with who changed it and why. */
export const getLane = action({
  method: 'GET',
  path: `${APPLICATION.path}/lane`,
  summary: { en: 'The lane of an application, and who changed it', zh: '申请的审核通道及变更' },
  access: DESKS,
  params: { application: z.uuid() },
  answer: ApplicationLane,
  work: async ({ tx, register, refuse }, { application }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    return shown(register, tx, application);
  },
});

/**
 * Puts an application in another lane by hand, with a reason, or back into that of the engine. It counts until somebody
 * changes it again, in later versions too; what the engine says stays beside it.
 */
export const changeLane = action({
  method: 'POST',
  path: `${APPLICATION.path}/change-lane`,
  summary: { en: 'Put an application in another lane', zh: '调整审核通道' },
  access: { right: 'sign', parts: ['office'] },
  params: { application: z.uuid() },
  body: {
    lane: z
      .enum([...DESK_LANES, 'engine'])
      .meta({ description: '`engine`: that of the findings again.' }),
    reason: Text.max(MOST_TEXT),
  },
  answer: ApplicationLane,
  refusals: ['no-longer-open'],
  work: async ({ tx, register, refuse }, { application, lane, reason }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    const engine = await laneOf(tx, vehicleReasons(register), application);
    await tx.run(
      `INSERT INTO register.lane_change (application, lane, engine, reason)
        VALUES ($1, $2, $3, $4)`,
      [application, lane === 'engine' ? null : lane, engine, reason],
    );
    return shown(register, tx, application);
  },
});
