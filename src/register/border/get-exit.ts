import { z } from 'zod';
import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import { action } from '../action.ts';
import { DUTY_STATE, toldUntil } from '../duties/untold.ts';
import { readVin } from '../read-vin.ts';
import type { Shaped } from '../shaped.ts';
import { Day, LateFeed, TypedVin } from '../shapes.ts';
import { feedReaches, lateFeeds } from '../telling/feed-reach.ts';

/** What the registry knows of the exit of one vehicle. */
const KnownExit = z
  .strictObject({
    vin: z.string(),
    state: z.string().nullable().meta({
      description: 'State of the vehicle on its licence; null where no licence lists it.',
    }),
    exitedOn: Day.nullable(),
    deregisteredOn: Day.nullable(),
    due: Day.nullable().meta({
      description:
        'The last day on which it is deregistered in time, inclusive; null where nothing is due.',
    }),
    duty: z
      .string()
      .nullable()
      .meta({ description: 'State of that duty on today; `untold` as of `listDuties`.' }),
    lateFeeds: z.array(LateFeed),
  })
  .meta({ id: 'KnownExit' });
export type KnownExit = Shaped<typeof KnownExit>;

/**
 * What is on record of the exit of a vehicle, before it is deregistered: of the licence under which it left, else of
 * the last one.
 */
export const getExit = action({
  method: 'GET',
  path: '/v1/registry/vehicles/{vin}',
  summary: { en: 'What is on record of the exit of a vehicle', zh: '车辆出境记录' },
  access: { right: 'read', parts: ['registry'] },
  params: { vin: TypedVin },
  answer: KnownExit,
  refusals: ['vin-unread'],
  work: async ({ tx, register }, { vin: typed }) => {
    const vin = readVin(typed);
    const found = await tx.maybe<Omit<KnownExit, 'vin' | 'lateFeeds'>>(
      `SELECT
          v.state,
          v.exited_on AS "exitedOn",
          v.deregistered_on AS "deregisteredOn",
          d.due,
          CASE WHEN d.id IS NOT NULL THEN ${DUTY_STATE} END AS duty
        FROM (
          SELECT id, state, exited_on, deregistered_on
          FROM register.licensed_vehicle
          WHERE vin = $3
          ORDER BY state = 'exited' DESC, exited_on DESC NULLS LAST
          LIMIT 1
        ) v
        LEFT JOIN register.duty d ON d.vehicle = v.id AND d.rule = $4`,
      [...(await toldUntil(register, tx)), vin, DUTY_RULES.deregistration],
    );
    const none = { state: null, exitedOn: null, deregisteredOn: null, due: null, duty: null };
    const late = lateFeeds(await feedReaches(register, tx), ['declaration']);
    return { vin, ...(found ?? none), lateFeeds: late };
  },
});
