import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { ShownFacts, Words } from '../shapes.ts';

/** A case that is open on something; of another province its number alone. */
const OpenCase = z
  .strictObject({ id: z.uuid().nullable(), number: z.string() })
  .meta({ description: '`id` is null where the case is another office’s or the ministry’s.' });

/** What a run found of one vehicle by one pattern. */
export const FoundPattern = z
  .strictObject({
    vin: z.string(),
    application: z.string().meta({ description: 'Number; empty for what is of the vehicle.' }),
    pattern: z.string().meta({ example: 'numberReused' }),
    province: z.string().nullable(),
    exporter: z.string().nullable().meta({ description: 'Unified social credit code.' }),
    exporterName: z.string().nullable(),
    organisation: z.uuid().nullable(),
    facts: ShownFacts.meta({ description: 'What patterns say of the vehicle itself.' }),
    evidence: z.record(z.string(), z.unknown()).meta({
      description: 'An office: what is another’s stands as `withheld`, without its value.',
    }),
    open: OpenCase.nullable(),
  })
  .meta({ id: 'FoundPattern' });
export type FoundPattern = Shaped<typeof FoundPattern>;

/** The way of a vehicle through a ring. */
export const RingWay = z
  .strictObject({
    parties: z.array(
      z.strictObject({
        name: z.string().nullable().meta({ description: 'Null: withheld from an office.' }),
        exporter: z.boolean(),
      }),
    ),
    steps: z.array(
      z.strictObject({
        from: z.number().int(),
        to: z.number().int(),
        by: z.string().meta({ description: '`sale`, or what the two share.' }),
        sentence: Words,
      }),
    ),
  })
  .meta({ id: 'RingWay', description: '`from` and `to` are places among the parties, from 0.' });
export type RingWay = Shaped<typeof RingWay>;

/** A ring that a run found. */
export const FoundRing = z
  .strictObject({
    number: z.number().int(),
    label: z.string().nullable().meta({ description: 'Null: withheld from an office.' }),
    parties: z.number().int(),
    vehicles: z.number().int(),
    own: z
      .number()
      .int()
      .meta({ description: 'Its vehicles that whoever asks may see; the others are elsewhere.' }),
    provinces: z.array(z.string()),
    exporters: z.array(z.string()).meta({ description: 'Codes, or names where none is told.' }),
    vin: z
      .string()
      .nullable()
      .meta({ description: 'Of its vehicles that may be seen the one whose way is told.' }),
    way: RingWay.nullable(),
    open: OpenCase.nullable(),
  })
  .meta({ id: 'FoundRing' });
export type FoundRing = Shaped<typeof FoundRing>;
