import { z } from 'zod';
import { Counts, Day, TakenStep, ToldNotice } from '../../register/shapes.ts';

/** An export licence. */
export const Licence = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'XK-65-2026-000012' }),
    application: z.uuid(),
    exporter: z.uuid(),
    province: z.string(),
    destination: z.string(),
    state: z.string(),
    validFrom: Day,
    validUntil: Day.meta({ description: 'Last day, inclusive.' }),
    ground: z.string().nullable(),
    evidence: z.array(z.uuid()),
    notice: ToldNotice.nullable(),
    vehicles: Counts,
  })
  .meta({ id: 'Licence' });

/** A licence with its vehicles and steps. */
export const LicenceInFull = Licence.extend({
  listed: z.array(
    z.strictObject({
      id: z.uuid(),
      vin: z.string(),
      state: z.string(),
      mayLeaveUntil: Day.nullable(),
      customsEntry: z.string().nullable(),
      declaredOn: Day.nullable(),
      exitedOn: Day.nullable(),
      deregisteredOn: Day.nullable(),
      returnedOn: Day.nullable(),
    }),
  ),
  timeline: z.array(TakenStep),
}).meta({ id: 'LicenceInFull' });
