import { z } from 'zod';
import { action } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import { CountryCode, Day, TypedVin } from '../shapes.ts';
import { screenAnew } from '../telling/screen-anew.ts';
import { CUSTOMS_ACT, EntryNumber, Kilometres, Reason } from './border-shapes.ts';
import { keepingHolds } from './holds/keeping-holds.ts';
import { needNotHeld, needSigned, SignedGround } from './need-signed.ts';
import { licensedVehicle } from './read-gate.ts';
import { writeDeclaration } from './write-declaration.ts';

/**
 * Records the customs entry of a vehicle. Another destination than the licence's holds it, and what is refused is kept
 * as a hold; an odometer that shows less than was told before lets it go on by a signed ground alone.
 */
export const declareVehicle = keepingHolds(
  action({
    method: 'POST',
    path: '/v1/declarations',
    summary: { en: 'Record the customs entry of a vehicle', zh: '登记车辆报关单' },
    description:
      'A vehicle that is not let go is `vehicle-held`, with the number of its hold: other ports see it at once. ' +
      'What is to be looked at needs `signed`, else it is `ground-needed`.',
    access: CUSTOMS_ACT,
    body: {
      vin: TypedVin,
      entryNumber: EntryNumber,
      destination: CountryCode,
      /** As the instrument shows. */
      odometerKm: Kilometres,
      /** Without it today. */
      declaredOn: Day.optional(),
      signed: SignedGround.optional(),
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
    refusals: [
      ...(['vin-unread', 'vehicle-held', 'declared-already', 'day-impossible'] as const),
      ...(['ground-needed', 'person-needed'] as const),
    ],
    work: async ({ tx, register, refuse }, given) => {
      const { entryNumber, destination, odometerKm, declaredOn, signed } = given;
      const vin = readVin(given.vin);
      const today = await todayIn(tx);
      const day = declaredOn ?? today;
      if (day > today) refuse('day-impossible', { field: 'declaredOn' });
      const found = await licensedVehicle(tx, vin, day, true);
      const shown = { vin, day, destination, odometerKm };
      const free = await needNotHeld({ tx, register, refuse }, found, shown);
      const { vehicle } = free;
      if (vehicle.state !== 'open') refuse('declared-already', { field: 'vin' });
      const lookAt = await needSigned({ tx, register, refuse }, free, {
        ...{ step: 'declare', signed, shownKm: odometerKm },
      });
      const entry = { entryNumber, destination, odometerKm, day };
      const law = lawNow(register, today).ruleSet;
      const leavesBy = await writeDeclaration(tx, law, vehicle, entry);
      await screenAnew(tx, [vin]);
      return {
        ...{ vin, licence: vehicle.licence.number, entryNumber, declaredOn: day },
        ...{ lookAt: [...lookAt], leavesBy },
      };
    },
  }),
  ({ entryNumber, destination, odometerKm }) => ({
    ...{ step: 'declare', entryNumber, destination, odometerKm },
  }),
);
