import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Counts, Day, TakenStep, Words } from '../shapes.ts';
import { SHOWN_GROUNDS } from '../shown-grounds.ts';

/** An export licence. */
export const Licence = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'XK-65-2026-000012' }),
    application: z.uuid(),
    exporter: z.uuid(),
    province: z.string(),
    destination: z.string(),
    /** On the day of the register. */
    state: z.string(),
    validFrom: Day,
    validUntil: Day.meta({ description: 'Last day, inclusive.' }),
    /** Of the step taken last, where it has them. */
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
    /** Number of its vehicles by state. */
    vehicles: Counts,
  })
  .meta({ id: 'Licence' });
export type Licence = Shaped<typeof Licence>;

/** A vehicle on a licence. */
const LicensedVehicle = z.strictObject({
  id: z.uuid(),
  vin: z.string(),
  state: z.string(),
  /** Last day on which it may leave, inclusive; null where it may not at all. */
  mayLeaveUntil: Day.nullable(),
  customsEntry: z.string().nullable(),
  declaredOn: Day.nullable(),
  exitedOn: Day.nullable(),
  deregisteredOn: Day.nullable(),
  returnedOn: Day.nullable(),
});
export type LicensedVehicle = Shaped<typeof LicensedVehicle>;

/** A licence with its vehicles and steps. */
export const LicenceInFull = Licence.extend({
  listed: z.array(LicensedVehicle),
  timeline: z.array(TakenStep),
}).meta({ id: 'LicenceInFull' });
export type LicenceInFull = Shaped<typeof LicenceInFull>;
