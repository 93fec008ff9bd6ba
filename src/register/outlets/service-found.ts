import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { Outlet } from './outlet-shapes.ts';
import { OutletSpoken } from './speaking/speaking-shapes.ts';

/** How many outlets there are, of those published and not closed. */
const OutletCounts = z.strictObject({
  published: z.number().int(),
  attested: z.number().int(),
  lapsed: z.number().int(),
  disputed: z.number().int(),
  serving: z.number().int().meta({
    description: 'Those that say that they serve cars which they did not import.',
  }),
  attestedFrom: Day.nullable().meta({
    description: 'The oldest day of an attestation that holds; null without any.',
  }),
  attestedTo: Day.nullable().meta({ description: 'The latest such day.' }),
});

/** Where cars of some makers can be repaired in a country, as their published lists tell. */
export const ServiceFound = z
  .strictObject({
    today: Day.meta({ description: 'The day of the register.' }),
    country: z.string(),
    makers: z.array(z.string()).meta({ description: 'Whose lists and reports are told of.' }),
    counts: OutletCounts,
    lists: z
      .array(z.strictObject({ maker: z.string(), on: Day, outlets: z.number().int() }))
      .meta({ description: 'The last list of the country that each published.' }),
    reports: z
      .array(
        z.strictObject({
          maker: z.string(),
          year: z.number().int(),
          outlets: z.number().int(),
          on: Day,
        }),
      )
      .meta({ description: 'What each last reported of the country for the yearly review.' }),
    cities: z.array(z.strictObject({ name: z.string(), outlets: z.number().int() })).meta({
      description: 'Cities of those published, as they are written there, most outlets first.',
    }),
    city: z
      .strictObject({ name: z.string(), position: z.tuple([z.number(), z.number()]) })
      .nullable()
      .meta({
        description: 'Near which was looked; null without one, or where nobody knows it.',
      }),
    outlets: z
      .array(
        Outlet.extend({
          kilometres: z.number().nullable().meta({
            description: 'By great circle; null without a city or a position.',
          }),
          spoken: OutletSpoken,
        }).meta({ id: 'FoundOutlet' }),
      )
      .meta({
        description:
          'Those that say they serve cars which they did not import first, those that say they do not last, after ' +
          'all those that refuse cars; of each the nearest first, or without a city those attested last.',
      }),
  })
  .meta({ id: 'ServiceFound' });
export type ServiceFound = Shaped<typeof ServiceFound>;
export type FoundOutlet = ServiceFound['outlets'][number];
