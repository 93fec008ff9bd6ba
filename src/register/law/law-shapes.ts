import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, Words } from '../shapes.ts';

/** The law by which is answered. */
export const Law = z
  .strictObject({
    ruleset: z.string().meta({ description: 'Content hash of the law by which is answered.' }),
    rules: z.int(),
    countries: z
      .array(z.string())
      .meta({ description: 'Importing countries whose rules were read, ISO 3166-1 alpha-2.' }),
  })
  .meta({ id: 'Law' });

/** A rule as its figures stand on a day. */
const Rule = z
  .strictObject({
    code: z.string(),
    id: z.string(),
    axis: z.enum(['gate', 'duty', 'entry', 'risk']),
    country: z.string().nullable(),
    title: Words.meta({ description: 'With its figures as they stand on the day.' }),
    breach: Words,
    remedy: Words,
    cites: z.array(
      z.strictObject({
        instrument: z.string(),
        item: z.string(),
        url: z.string().nullable(),
        confidence: z.enum(['verbatim', 'secondary', 'inferred', 'practice', 'unsure']),
        dated: z.string().nullable(),
      }),
    ),
    toldUpTo: z.string().nullable().meta({
      description: 'The newest date among its sources: a day, month or year.',
    }),
    inForce: z.boolean().meta({ description: 'Whether it is in force on the day.' }),
    ended: Day.nullable().meta({ description: 'Its last day, where the day is after it.' }),
    honestAlerts: z
      .strictObject({ on: z.iso.date(), licensed: z.int(), alerts: z.int() })
      .nullable()
      .meta({
        description:
          'On how many honest licensed vehicles of a made-up nation it was not met, on the day it was measured; null ' +
          'for a rule that was not measured, and for those of destinations.',
      }),
  })
  .meta({ id: 'Rule', description: 'One rule with its sources, the strongest first.' });

/** Rules, and by which law and day. */
export const RulesRead = z.strictObject({
  ruleset: z.string(),
  on: z.iso.date(),
  items: z.array(Rule),
});
export type RulesRead = Shaped<typeof RulesRead>;
