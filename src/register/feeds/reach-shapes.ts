import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { FedAccount } from './feed-shapes.ts';

/** How far one authority has told one account. */
export const Reach = z
  .strictObject({
    account: FedAccount,
    teller: z.uuid().nullable().meta({ description: 'The authority; null: none tells it.' }),
    tellerName: z.string().nullable(),
    until: Day.nullable().meta({
      description: 'Everything is told up to this day, the day included; null: nothing ever came.',
    }),
    toldAt: z.iso.datetime().nullable(),
    days: z.number().int().nullable().meta({
      description: 'Longest time to the next telling, in days; null: no feed is expected here.',
    }),
    isSet: z.boolean().meta({
      description: 'The ministry or an administrator set the days; else they are the law’s (G19).',
    }),
    late: z.number().int().nullable().meta({
      description:
        'Whole days past the last one on which it is current, 0 while it is; null: it never came.',
    }),
  })
  .meta({ id: 'FeedReach', description: 'How far an authority has told an account.' });
export type Reach = Shaped<typeof Reach>;
