import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Words } from '../../shapes.ts';
import { SHOWN_GROUNDS } from '../../shown-grounds.ts';

/** Most vehicles that are refused together: as many verdicts as a decision may rest on, with room for evidence. */
export const MOST_TOGETHER = 1000; // not-law: vehicles

/** Vehicles of an application that are refused together: each has its own life, one notice and one decision. */
export const RefusalGroup = z
  .strictObject({
    id: z.uuid(),
    application: z.uuid(),
    number: z.string().meta({ description: 'Of the application.' }),
    exporter: z.uuid(),
    proposedBy: z.uuid(),
    proposedAt: z.iso.datetime(),
    /** By VIN: the order of the annex. */
    vehicles: z
      .array(
        z.strictObject({
          vehicle: z.uuid(),
          vin: z.string(),
          state: z.string(),
          verdict: z.uuid(),
          waits: z.enum(['telling', 'answer', 'signature']).nullable().meta({
            description: 'What a proposed refusal waits for; null where none is proposed.',
          }),
        }),
      )
      .meta({ description: 'None once the proposal was taken back.' }),
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
  })
  .meta({ id: 'RefusalGroup', description: 'Vehicles that are refused together.' });
export type RefusalGroup = Shaped<typeof RefusalGroup>;
