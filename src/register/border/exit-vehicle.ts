import { z } from 'zod';
import { DUTY_RULES } from '../../domain/duties/due-days.ts';
import { action } from '../action.ts';
import { beginDeregistrationDuty, meetDuty } from '../duties/duty-steps.ts';
import { lawNow } from '../law-now.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import { Day, TypedVin } from '../shapes.ts';
import { tellStep } from '../telling/tell-step.ts';
import { CUSTOMS_ACT } from './border-shapes.ts';
import { entryFacts } from './entry-facts.ts';
import { keepingHolds } from './holds/keeping-holds.ts';
import { refusedDestination } from './holds/record-hold.ts';
import { needNotHeld, needSigned, SignedGround } from './need-signed.ts';
import { licensedVehicle } from './read-gate.ts';
import { useLicence } from './use-licence.ts';

/**
 * Records that a vehicle left: uses its licence, meets the duty to leave, begins the one to deregister. One that is
 * held does not leave, and one of which something was found since it was declared goes on by a signed ground alone.
 */
export const exitVehicle = keepingHolds(
  action({
    method: 'POST',
    path: '/v1/exits',
    summary: { en: 'Record that a vehicle left', zh: '登记车辆出境' },
    access: CUSTOMS_ACT,
    body: {
      vin: TypedVin,
      /** Without it today. */
      exitedOn: Day.optional(),
      signed: SignedGround.optional(),
    },
    answer: z
      .strictObject({
        vin: z.string(),
        licence: z.string(),
        /** What became of the licence: used in part, or used up. */
        licenceState: z.string(),
        exitedOn: Day,
        /** The last day on which it is deregistered in time; null before the law asked for it. */
        deregisterBy: Day.nullable(),
      })
      .meta({ id: 'Exited' }),
    status: 201,
    refusals: [
      ...(['vin-unread', 'vehicle-held', 'not-declared', 'day-impossible'] as const),
      ...(['ground-needed', 'person-needed'] as const),
    ],
    work: async ({ tx, register, refuse }, { vin: typed, exitedOn, signed }) => {
      const vin = readVin(typed);
      const today = await todayIn(tx);
      const day = exitedOn ?? today;
      if (day > today) refuse('day-impossible', { field: 'exitedOn' });
      const found = await licensedVehicle(tx, vin, day, true);
      if (found?.state === 'open') refuse('not-declared', { field: 'vin' });
      const shown = { vin, day, destination: null, odometerKm: null };
      const free = await needNotHeld({ tx, register, refuse }, found, shown);
      const { vehicle } = free;
      if (vehicle.declaredOn === null || day < vehicle.declaredOn)
        refuse('day-impossible', { field: 'exitedOn' });
      await needSigned({ tx, register, refuse }, free, { step: 'exit', signed, shownKm: null });
      const entry = await tx.one<{ customs_entry: string; declared_destination: string }>(
        `UPDATE register.licensed_vehicle
        SET state = 'exited', verb = 'exit', exited_on = $2, stepped_at = now()
        WHERE id = $1
        RETURNING customs_entry, declared_destination`,
        [vehicle.id, day],
      );
      const licenceState = await useLicence(tx, vehicle.licence.id, true);
      await tellStep(tx, {
        account: 'declaration',
        vin,
        vehicle: vehicle.id,
        facts: entryFacts(vehicle, {
          'declaration.number': entry.customs_entry,
          'declaration.declaredOn': vehicle.declaredOn ?? day,
          'declaration.destination': entry.declared_destination ?? vehicle.licence.destination,
          'declaration.exitedOn': day,
          ...(await refusedDestination(tx, vehicle.id)),
        }),
      });
      await meetDuty(tx, DUTY_RULES.exit, vehicle.id);
      await meetDuty(tx, DUTY_RULES.unused, vehicle.id);
      const law = lawNow(register, today).ruleSet;
      const deregisterBy = await beginDeregistrationDuty(tx, law, vehicle, day);
      return {
        vin,
        licence: vehicle.licence.number,
        licenceState: licenceState ?? vehicle.licence.state,
        exitedOn: day,
        deregisterBy,
      };
    },
  }),
  () => ({ step: 'exit', entryNumber: null, destination: null, odometerKm: null }),
);
