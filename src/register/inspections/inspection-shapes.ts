import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, TakenStep } from '../shapes.ts';

/** What an inspection finds: the vehicle is as it was stated, it is otherwise, or it was not brought. */
export const INSPECTION_RESULTS = ['agrees', 'differs', 'notShown'] as const;

/** An inspection of a vehicle, as lists show it. */
export const Inspection = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'CY-65-2026-000003' }),
    state: z.string(),
    vehicle: z.uuid(),
    application: z.uuid(),
    exporter: z.uuid(),
    exporterName: z.string(),
    province: z.string(),
    vin: z.string(),
    port: z
      .strictObject({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'The customs organisation that looks; null: the office itself.' }),
    orderedOn: Day,
    reason: z.string().nullable().meta({ description: 'Null for the exporter.' }),
    place: z.string(),
    lookAt: z.string(),
    result: z.enum(INSPECTION_RESULTS).nullable(),
    odometerKm: z.number().int().nullable(),
    found: z.string().nullable().meta({ description: 'In words; null for the exporter.' }),
    inspectedOn: Day.nullable(),
    ground: z.string().nullable().meta({ description: 'Why it was cancelled; null for others.' }),
  })
  .meta({ id: 'Inspection', description: 'An inspection of a vehicle that an office ordered.' });
export type Inspection = Shaped<typeof Inspection>;

/** An inspection with its steps. */
export const InspectionInFull = Inspection.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'InspectionInFull',
});
export type InspectionInFull = Shaped<typeof InspectionInFull>;

/** Who reads inspections: the office that ordered and the ministry, the port that looks, the exporter. */
export const INSPECTION_READERS = {
  right: 'read',
  parts: ['office', 'ministry', 'customs', 'exporter'],
} as const;
