import { z } from 'zod';
import type { RefusalCode } from '../../refusals/refusals.ts';
import type { Shaped } from '../../shaped.ts';
import { Country, NamedOutlet, Terms } from '../letter-shapes.ts';

type Code = z.ZodType<RefusalCode, RefusalCode>;

const Exporter = z.strictObject({ uscc: z.string(), name: z.string() });

/** One letter of a preview. */
const PreviewRow = z.strictObject({
  letter: z.uuid().nullable().meta({
    description: 'The letter that was asked for; null for a vehicle that was named.',
  }),
  application: z.string().meta({ description: 'Number of the application.' }),
  vin: z.string(),
  model: z.string(),
  destination: Country.nullable().meta({ description: 'Null where the vehicle was not found.' }),
  exporter: Exporter.nullable(),
  problem: (z.string() as Code).nullable().meta({
    description: 'Why it cannot be issued; null where it can.',
  }),
});
export type PreviewRow = Shaped<typeof PreviewRow>;

/** What issuing would sign, before anything is written. */
export const LettersPreview = z
  .strictObject({
    rows: z.array(PreviewRow),
    terms: Terms,
    destinations: z.array(
      z.strictObject({
        country: Country,
        letters: z.number().int(),
        outlets: z.array(NamedOutlet),
      }),
    ),
    first: z
      .strictObject({
        application: z.string(),
        exporter: Exporter,
        destinations: z.array(Country),
        vehicles: z.tuple([z.strictObject({ vin: z.string(), model: z.string() })]),
        ...Terms.shape,
        outlets: z.array(NamedOutlet),
      })
      .nullable()
      .meta({
        description:
          'The first letter that can be issued, without its number; null where none can.',
      }),
    stopped: (z.string() as Code).nullable().meta({
      description: 'Why nothing at all can be issued today; null where it can.',
    }),
  })
  .meta({ id: 'LettersPreview' });
export type LettersPreview = Shaped<typeof LettersPreview>;
