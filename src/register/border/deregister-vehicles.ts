import { z } from 'zod';
import { action } from '../action.ts';
import { vinIn } from '../read-vin.ts';
import { REFUSALS } from '../refusals/refusals.ts';
import { todayIn } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { Day, TypedVin, Words } from '../shapes.ts';
import { strikeOff } from './strike-off.ts';

const MOST_VEHICLES = 2000; // not-law: vehicles of a request

/** What became of one vehicle of many. */
const DeregisteredOfMany = z
  .strictObject({
    vin: z.string().meta({ description: 'As it was sent where it is no VIN.' }),
    deregisteredOn: Day.nullable().meta({ description: 'Null: it was left as it is.' }),
    problem: z
      .strictObject({ code: z.string(), title: Words, remedy: Words })
      .nullable()
      .meta({ description: 'Why it was left as it is.' }),
  })
  .meta({ id: 'DeregisteredOfMany' });
export type DeregisteredOfMany = Shaped<typeof DeregisteredOfMany>;

/** Why a vehicle was left as it is. */
const problemOf = (code: keyof typeof REFUSALS): DeregisteredOfMany['problem'] => {
  const { title, remedy } = REFUSALS[code];
  return { code, title, remedy };
};

/**
 * Records that many vehicles were deregistered: each by itself, whole or not at all. What cannot be deregistered is
 * left as it is and told, and keeps none of the others.
 */
export const deregisterVehicles = action({
  method: 'POST',
  path: '/v1/deregistrations/batch',
  summary: { en: 'Record that many vehicles were deregistered', zh: '批量登记车辆注销' },
  access: { right: 'act', parts: ['registry'] },
  body: {
    deregisteredOn: Day.optional().meta({
      description: 'Of those that have no day of their own; without it today.',
    }),
    vehicles: z
      .array(z.strictObject({ vin: TypedVin, deregisteredOn: Day.optional() }))
      .min(1)
      .max(MOST_VEHICLES),
  },
  answer: z
    .strictObject({
      deregistered: z.number().int(),
      items: z.array(DeregisteredOfMany).meta({ description: 'In the order of the request.' }),
    })
    .meta({ id: 'DeregisteredMany' }),
  status: 201,
  refusals: ['vin-unread', 'not-exited', 'day-impossible', 'number-of-another-vehicle'],
  work: async (work, { deregisteredOn, vehicles }) => {
    const { tx } = work;
    const today = await todayIn(tx);
    const read = vehicles.map((one) => ({ ...one, read: vinIn(one.vin) }));
    const dayOf = new Map<string, string>(
      read.map((one) => [one.read ?? '', one.deregisteredOn ?? deregisteredOn ?? today]),
    );
    // in one order, so that two who strike off the same vehicles wait for each other
    const vins = [...new Set(read.flatMap(({ read: vin }) => (vin === null ? [] : [vin])))].sort();
    const done = new Map<string, DeregisteredOfMany>();
    for (const vin of vins) {
      const day = dayOf.get(vin) ?? today;
      const outcome = await tx.byItself(() => strikeOff(work, vin, { day, today }));
      done.set(
        vin,
        outcome.kind === 'done'
          ? { vin, deregisteredOn: outcome.value.deregisteredOn, problem: null }
          : { vin, deregisteredOn: null, problem: problemOf(outcome.code) },
      );
    }
    const items = read.map(
      ({ vin, read: known }) =>
        done.get(known ?? '') ?? { vin, deregisteredOn: null, problem: problemOf('vin-unread') },
    );
    const deregistered = [...done.values()].filter(({ problem }) => problem === null).length;
    return { deregistered, items };
  },
});
