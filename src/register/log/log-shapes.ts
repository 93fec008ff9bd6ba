import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

/** What is logged, by what it is of. The database holds the same list. */
export const LOG_KINDS = [
  ...(['letter', 'document', 'licence', 'licensedVehicle', 'standing', 'hold'] as const),
  ...(['trustList', 'outletList', 'ruleSet', 'figures'] as const),
] as const;

const Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** One document of the log, for whoever has the document. */
export const LoggedDocument = z
  .strictObject({
    kind: z.enum(LOG_KINDS),
    step: z
      .string()
      .meta({ description: 'The step that binds: `take-effect`, `revoke`, `sign` …' }),
    day: Day,
    digest: Hex.meta({ description: 'SHA-256 of the canonical bytes.' }),
    statement: z.string().nullable().meta({
      description:
        'The canonical bytes as text (RFC 8785); null where they are the signed document itself, as it is served.',
    }),
    blinding: z.string().meta({
      description:
        'The blinding value, 32 bytes as base64url: whoever has it can tell the leaf. Keep it with the paper.',
    }),
    leaf: Hex.meta({ description: 'SHA-256 of the blinding value and the canonical bytes.' }),
    index: z
      .int()
      .nullable()
      .meta({ description: 'Place in the log; null before the day is closed.' }),
    proof: z.string().nullable().meta({
      description:
        'C2SP tlog-proof, whose `extra` is the blinding value; null before the day is closed.',
    }),
  })
  .meta({ id: 'LoggedDocument' });
export type LoggedDocument = Shaped<typeof LoggedDocument>;

/** What was logged of one thing, the oldest first. */
export const LoggedDocuments = z
  .strictObject({
    items: z.array(LoggedDocument).meta({
      description:
        'None of what was issued before the log began, or of what whoever asks does not see.',
    }),
    begunOn: Day.nullable().meta({ description: 'The day of the first closing; null before it.' }),
  })
  .meta({ id: 'LoggedDocuments' });
export type LoggedDocuments = Shaped<typeof LoggedDocuments>;

/** Some of what was logged of one thing, the oldest first. */
export const LoggedSlice = LoggedDocuments.extend({
  next: z.string().nullable().meta({
    description: 'Asks for what follows, as `cursor`; null behind the last.',
  }),
}).meta({ id: 'LoggedSlice' });
export type LoggedSlice = Shaped<typeof LoggedSlice>;

/** A witness of the log. */
const LogWitness = z.strictObject({
  name: z.string(),
  key: z.string().meta({ description: 'As C2SP signed-note writes a verifier key.' }),
  cosigned: z.boolean().meta({ description: 'Whether it signed the last checkpoint.' }),
});

/** How the log stands, for everybody. */
export const PublicLog = z
  .strictObject({
    origin: z.string().nullable(),
    key: z.string().nullable().meta({
      description:
        'By which its checkpoints are verified, as C2SP signed-note writes it; null where none is set up.',
    }),
    size: z.int().meta({ description: 'Leaves, many of them of nobody: a multiple of 4,096.' }),
    closings: z.int(),
    begunOn: Day.nullable(),
    closedOn: Day.nullable(),
    checkpoint: z.string().nullable().meta({ description: 'The last, with its cosignatures.' }),
    witnesses: z.array(LogWitness),
  })
  .meta({ id: 'PublicLog' });
export type PublicLog = Shaped<typeof PublicLog>;
