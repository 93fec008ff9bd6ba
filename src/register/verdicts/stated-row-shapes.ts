import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, ShownFacts, Text } from '../shapes.ts';

/** How an issuer confirmed a letter. */
export const CONFIRMED_BY = ['telephone', 'letter', 'in-person', 'other'] as const;

/** What the issuer of a letter said when it was asked. */
export const IssuerConfirmation = z
  .strictObject({
    /** Never later than today. */
    on: Day,
    by: z.enum(CONFIRMED_BY),
    /** Whom was spoken with or which letter came, in the officer's words. */
    ground: Text,
  })
  .meta({
    id: 'IssuerConfirmation',
    description:
      'What the issuer of a letter said when the office asked it; for the office and the ministry alone.',
  });
export type IssuerConfirmation = Shaped<typeof IssuerConfirmation>;

/** The page of a paper beside whose picture something was seen. */
export const SeenOnPage = z
  .strictObject({
    paper: z.uuid().meta({ description: 'Id of the paper.' }),
    page: z.number().int().min(1),
  })
  .meta({ id: 'SeenOnPage' });
export type SeenOnPage = Shaped<typeof SeenOnPage>;

/** A row of an account as an application states it, with whether somebody has seen the paper. */
export const StatedRow = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    vin: z.string().nullable(),
    facts: ShownFacts,
    seen: z.boolean(),
    /** Null where it was not seen, or seen on the original on paper. */
    seenOn: SeenOnPage.extend({ sha256: z.string() }).nullable(),
    /** What the issuer of a letter said; for the office and the ministry alone. */
    confirmation: IssuerConfirmation.nullable(),
  })
  .meta({ id: 'StatedRow' });
export type StatedRow = Shaped<typeof StatedRow>;
