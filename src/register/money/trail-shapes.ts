import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { MoneyQuestion } from './money-shapes.ts';

/** What happens to a vehicle between its first sale and its exit, as far as money is concerned. */
export const TRAIL_KINDS = [
  'invoice',
  'registered',
  'subsidy',
  'refund',
  'licence',
  'declared',
  'exited',
  'returned',
] as const;

/** One thing that was told of a vehicle. */
export const TrailEvent = z
  .strictObject({
    kind: z.enum(TRAIL_KINDS),
    row: z.string().nullable().meta({ description: 'Number of the row that tells it.' }),
    day: Day.nullable().meta({ description: 'Null where nobody told it.' }),
    number: z.string().nullable().meta({
      description: 'Of the invoice, claim, licence or entry.',
    }),
    what: z.string().nullable().meta({
      description: 'Kind of the invoice or subsidy; country of an entry (ISO 3166-1 alpha-2).',
    }),
    amount: z.number().nullable().meta({ description: 'CNY; of an entry in `currency`.' }),
    currency: z.string().nullable(),
    who: z.string().nullable().meta({
      description: 'Code of the seller, claimant or exporter; null for a person.',
    }),
    whoName: z.string().nullable(),
    relies: z.array(z.string()).meta({
      description: 'Of a refund: numbers of the invoice and the entry that it relies on.',
    }),
  })
  .meta({ id: 'TrailEvent' });
export type TrailEvent = Shaped<typeof TrailEvent>;

/** A vehicle on one line: what was told of it in order, and what does not fit together. */
export const Trail = z
  .strictObject({
    vin: z.string(),
    events: z.array(TrailEvent).meta({ description: 'By day; those without a day come last.' }),
    questions: z.array(MoneyQuestion),
  })
  .meta({ id: 'MoneyTrail' });
export type Trail = Shaped<typeof Trail>;
