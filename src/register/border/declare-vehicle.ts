import { z } from 'zod';
import { action } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import { CountryCode, Day, TypedVin } from '../shapes.ts';
import { tellStep } from '../telling/tell-step.ts';
import { entryFacts } from '../use-cases/customs/entry-facts.ts';
import { needFree } from '../use-cases/customs/need-free.ts';
import { licensedVehicle } from '../use-cases/customs/read-gate.ts';
import { beginExitDuties } from '../use-cases/duties/duty-steps.ts';
import { CUSTOMS_ACT, EntryNumber, Kilometres, Reason } from './border-shapes.ts';

/**
 * Records the customs entry of a vehicle. Another destination than the licence's holds it; an odometer that shows less
 * than was told before is something to look at.
 */
export const declareVehicle = action({
  method: 'POST',
  path: '/v1/declarations',
  summary: { en: 'Record the customs entry of a vehicle', zh: '登记车辆报关单' },
  access: CUSTOMS_ACT,
  body: {
    vin: TypedVin,
    entryNumber: EntryNumber,
    destination: CountryCode,
    /** As the instrument shows. */
    odometerKm: Kilometres,
    /** Without it today. */
    declaredOn: Day.optional(),
  },
  answer: z
    .strictObject({
      vin: z.string(),
      licence: z.string(),
      entryNumber: z.string(),
      declaredOn: Day,
      /** What customs looks at, though it holds nothing. */
      lookAt: z.array(Reason),
      /** The last day on which it leaves within the life of its temporary plate; null: not told. */
      leavesBy: Day.nullable(),
    })
    .meta({ id: 'Declared' }),
  status: 201,
  refusals: ['vin-unread', 'vehicle-held', 'declared-already', 'day-impossible'],
  work: async ({ tx, register, refuse }, given) => {
    const { entryNumber, destination, odometerKm, declaredOn } = given;
    const vin = readVin(given.vin);
    const today = await todayIn(tx);
    const day = declaredOn ?? today;
    if (day > today) refuse('day-impossible', { field: 'declaredOn' });
    const found = await licensedVehicle(tx, vin, day, true);
    const { vehicle, lookAt } = await needFree({ tx, register, refuse }, found, {
      vin,
      day,
      destination,
      odometerKm,
    });
    if (vehicle.state !== 'open') refuse('declared-already', { field: 'vin' });
    await tx.run(
      `UPDATE register.licensed_vehicle
        SET state = 'declared', verb = 'declare', customs_entry = $2, declared_on = $3, declared_destination = $4,
          odometer_km = $5, stepped_at = now()
        WHERE id = $1`,
      [vehicle.id, entryNumber, day, destination, odometerKm],
    );
    await tellStep(tx, {
      account: 'declaration',
      vin,
      vehicle: vehicle.id,
      facts: entryFacts(vehicle, {
        'declaration.number': entryNumber,
        'declaration.declaredOn': day,
        'declaration.destination': destination,
      }),
    });
    await tellStep(tx, {
      account: 'reading',
      vin,
      vehicle: vehicle.id,
      facts: {
        'reading.vin': vin,
        'reading.on': day,
        'reading.km': odometerKm,
        'reading.source': 'customs',
      },
    });
    const due = await beginExitDuties(tx, lawNow(register, today).ruleSet, [vehicle]);
    return {
      vin,
      licence: vehicle.licence.number,
      entryNumber,
      declaredOn: day,
      lookAt,
      leavesBy: due.get(vin) ?? null,
    };
  },
});
