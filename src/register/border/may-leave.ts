import { z } from 'zod';
import { HOLD_REASONS, LOOK_AT } from '../../domain/borders/hold-reasons.ts';
import { action } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Day, LateFeed, TypedVin } from '../shapes.ts';
import { feedReaches, lateFeeds } from '../telling/feed-reach.ts';
import { CUSTOMS_READ, QueriedKilometres, Reason } from './border-shapes.ts';
import { type LicensedVehicle, licensedVehicle, readGate } from './read-gate.ts';

/** Whether one vehicle may leave, because of what, and under whose number. */
const MayLeave = z
  .strictObject({
    vin: z.string(),
    answer: z.enum(['may-leave', 'hold']),
    because: z.array(Reason),
    lookAt: z.array(Reason).meta({ description: 'What to look at, though it holds nothing.' }),
    /** The step that customs takes next: null when it is held or gone. */
    next: z.enum(['declare', 'exit']).nullable(),
    /** Null where no licence lists the VIN. */
    licence: z
      .strictObject({
        number: z.string(),
        state: z.string(),
        destination: z.string(),
        validFrom: Day,
        /** Last day, inclusive. */
        validUntil: Day,
        exporter: z.strictObject({ name: z.string(), uscc: z.string().nullable() }),
      })
      .nullable(),
    vehicle: z
      .strictObject({
        state: z.string(),
        customsEntry: z.string().nullable(),
        declaredOn: Day.nullable(),
        exitedOn: Day.nullable(),
        returnedOn: Day.nullable(),
      })
      .nullable(),
    /** Null: none. */
    toldKm: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The highest odometer told before, in km.' }),
    lateFeeds: z.array(LateFeed),
    /** The day asked of. */
    today: Day,
  })
  .meta({
    id: 'MayLeave',
    description: 'Whether one vehicle may leave today, or is held and why; every reason is told.',
  });
export type MayLeave = Shaped<typeof MayLeave>;

const licenceOf = ({
  licence,
  exporterName,
  exporterUscc,
}: LicensedVehicle): MayLeave['licence'] => {
  const { id: _, ...shown } = licence;
  return { ...shown, exporter: { name: exporterName, uscc: exporterUscc } };
};

const vehicleOf = ({
  state,
  customsEntry,
  declaredOn,
  exitedOn,
  returnedOn,
}: LicensedVehicle): MayLeave['vehicle'] => ({
  state,
  customsEntry,
  declaredOn,
  exitedOn,
  returnedOn,
});

/** Says whether a vehicle may leave today, or is held and why. */
export const mayLeave = action({
  method: 'GET',
  path: '/v1/customs/vehicles/{vin}',
  summary: { en: 'Whether a vehicle may leave', zh: '车辆可否放行' },
  access: CUSTOMS_READ,
  params: { vin: TypedVin },
  query: { destination: CountryCode.optional(), odometerKm: QueriedKilometres.optional() },
  answer: MayLeave,
  refusals: ['vin-unread'],
  work: async ({ tx, register }, { vin: typed, destination, odometerKm }): Promise<MayLeave> => {
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const vehicle = await licensedVehicle(tx, vin, today);
    const { holds, lookAt, toldKm } = await readGate(tx, lawNow(register, today), vehicle, {
      vin,
      day: today,
      destination: destination ?? null,
      odometerKm: odometerKm ?? null,
    });
    const free = holds.length === 0 && vehicle !== null;
    return {
      vin,
      answer: free ? 'may-leave' : 'hold',
      because: holds.map((code) => ({ code, text: HOLD_REASONS[code] })),
      lookAt: lookAt.map((code) => ({ code, text: LOOK_AT[code] })),
      next: free ? (vehicle.state === 'open' ? 'declare' : 'exit') : null,
      licence: vehicle === null ? null : licenceOf(vehicle),
      vehicle: vehicle === null ? null : vehicleOf(vehicle),
      toldKm,
      lateFeeds: lateFeeds(await feedReaches(register, tx)),
      today,
    };
  },
});
