import { z } from 'zod';

const MOST_NAME = 100; // not-law: characters of a name, and names of a filter

const Name = z.string().min(1).max(MOST_NAME);

/** Which events are wanted. */
export const EVENT_FILTER = {
  verb: z
    .union([Name, z.array(Name).max(MOST_NAME)])
    .optional()
    .meta({ description: 'Of these verbs; may be repeated.' }),
  kind: Name.optional().meta({ description: 'Of things of this kind.' }),
  thing: z.uuid().optional().meta({ description: 'Of this thing.' }),
  organisation: z.uuid().optional().meta({ description: 'That this organisation did.' }),
  person: z.uuid().optional().meta({ description: 'That this person did.' }),
  staffNumber: Name.optional().meta({
    description: 'That members with this staff number did, of those whose numbers you may see.',
  }),
  since: z.iso.datetime({ offset: true }).optional().meta({ description: 'Inclusive.' }),
} as const;

/** How the chain of events stands. */
export const EventChain = z
  .strictObject({
    seals: z.number().int(),
    /** Of the last seal, hexadecimal: whoever wrote it down can hold a later chain against it. */
    digest: z.string().nullable(),
    /** Instant of the last seal. */
    sealedAt: z.iso.datetime().nullable(),
    /** The first seal that does not agree with the events it covers. */
    firstBroken: z.number().int().nullable(),
  })
  .meta({
    id: 'EventChain',
    description: 'The chain over events, reckoned anew; `firstBroken` is null when all holds.',
  });
