import { z } from 'zod';
import { OUTLET_WORD_KINDS } from '../../../domain/lives/outlet-word-kinds.ts';
import type { Shaped } from '../../shaped.ts';
import { CountryCode, Day } from '../../shapes.ts';

/** What an outlet says of a car. */
export const OutletWordKind = z.enum(OUTLET_WORD_KINDS);

/** How many cars an outlet said what of, of late: of each car what it said last. */
export const OutletSpoken = z
  .strictObject({
    since: Day.meta({ description: 'The first day that is counted.' }),
    served: z.number().int(),
    refused: z.number().int(),
    waiting: z.number().int().meta({ description: 'Cars that wait for parts.' }),
    refusing: z.boolean().meta({
      description:
        'True where it refused several cars, and more than it served (thresholds of our own, D06): it counts as ' +
        'none in the coverage of its country.',
    }),
  })
  .meta({ id: 'OutletSpoken' });
export type OutletSpoken = Shaped<typeof OutletSpoken>;

/** A key of an outlet as its manufacturer sees it: never the key itself. */
export const OutletKey = z
  .strictObject({
    id: z.uuid(),
    /** The person who made it. */
    madeBy: z.uuid(),
    staffNumber: z.string().nullable(),
    madeAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    /** The last day on which it was used; null: never. */
    lastUsedOn: Day.nullable(),
  })
  .meta({ id: 'OutletKey' });
export type OutletKey = Shaped<typeof OutletKey>;

/** What an outlet said of a car, as it is told to the outlet. */
export const OutletWord = z
  .strictObject({
    outlet: z.strictObject({ id: z.uuid(), name: z.string(), country: CountryCode }),
    vin: z.string(),
    kind: OutletWordKind,
    day: Day,
  })
  .meta({ id: 'OutletWord' });
export type OutletWord = Shaped<typeof OutletWord>;
