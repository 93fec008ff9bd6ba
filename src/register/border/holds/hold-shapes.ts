import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { CountryCode, Day, TakenStep } from '../../shapes.ts';
import { Reason } from '../border-shapes.ts';

/** One attempt that a port did not let go, with what was shown. */
const HoldAttempt = z.strictObject({
  port: z.string().meta({ description: 'Name of the customs organisation.' }),
  at: z.iso.datetime(),
  day: Day,
  step: z.enum(['declare', 'exit', 'hold']),
  entryNumber: z.string().nullable(),
  destination: CountryCode.nullable(),
  odometerKm: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Null where none was shown, and for the exporter.' }),
  reasons: z.array(Reason),
  words: z
    .string()
    .nullable()
    .meta({ description: 'What the officer adds; null for the exporter.' }),
});

/** A vehicle that a port did not let go. */
export const Hold = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'WF-65-2026-000003' }),
    vin: z.string(),
    state: z.string(),
    heldOn: Day,
    port: z.strictObject({ id: z.uuid(), name: z.string() }),
    /** The licence under which it was to leave; null where none lists it. */
    licence: z
      .strictObject({ id: z.uuid(), number: z.string(), destination: CountryCode })
      .nullable(),
    /** What held it, each reason once, the first first. */
    reasons: z.array(Reason),
    /** Number of attempts. */
    attempts: z.number().int(),
    steppedAt: z.iso.datetime(),
  })
  .meta({ id: 'Hold', description: 'A vehicle that a port did not let go.' });
export type Hold = Shaped<typeof Hold>;

/** A hold with its attempts, and what was said of it. */
export const HoldInFull = Hold.extend({
  tried: z.array(HoldAttempt),
  answer: z.string().nullable().meta({ description: 'What was answered last.' }),
  ground: z.string().nullable().meta({ description: 'On which it was referred or released.' }),
  /** Application of the vehicle, for the office; null for others. */
  application: z.uuid().nullable(),
  caseFile: z
    .strictObject({
      id: z.uuid().nullable().meta({ description: 'Null: another office or the ministry has it.' }),
      number: z.string(),
      state: z.string(),
    })
    .nullable()
    .meta({ description: 'The case on it, an open one first; for offices and the ministry.' }),
  timeline: z.array(TakenStep),
}).meta({ id: 'HoldInFull' });
export type HoldInFull = Shaped<typeof HoldInFull>;

/** Who reads holds: ports all of them, an office those of its licences, the ministry all, an exporter its own. */
export const HOLD_READERS = {
  right: 'read',
  parts: ['customs', 'office', 'ministry', 'exporter'],
} as const;
