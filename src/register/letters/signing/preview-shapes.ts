import { z } from 'zod';
import type { RefusalCode } from '../../refusals/refusals.ts';
import type { Shaped } from '../../shaped.ts';
import { Country, NamedOutlet, Terms } from '../letter-shapes.ts';
import { Produced } from '../production/production-shapes.ts';

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
  produced: Produced.nullable().meta({
    description: 'Held against the own production lists; null for a vehicle that is not its own.',
  }),
  problem: (z.string() as Code).nullable().meta({
    description: 'Why it cannot be issued; null where it can.',
  }),
});
export type PreviewRow = Shaped<typeof PreviewRow>;

/** Letters of one country and the same terms: they promise the same and name the same outlets. */
const PreviewGroup = z.strictObject({
  country: Country,
  template: z.strictObject({ id: z.uuid(), name: z.string() }).nullable().meta({
    description: 'The template that is bound to country or model; null: the terms that were named.',
  }),
  letters: z.number().int().meta({ description: 'That can be issued.' }),
  left: z.number().int().meta({ description: 'That cannot.' }),
  terms: Terms.nullable().meta({ description: 'Null where there are none for these letters.' }),
  outlets: z.array(NamedOutlet),
  first: z
    .strictObject({
      application: z.string(),
      exporter: Exporter,
      vehicle: z.strictObject({ vin: z.string(), model: z.string() }),
    })
    .nullable()
    .meta({ description: 'The first letter that can be issued; null where none can.' }),
});
export type PreviewGroup = Shaped<typeof PreviewGroup>;

/** What issuing would sign, before anything is written. */
export const LettersPreview = z
  .strictObject({
    rows: z.array(PreviewRow),
    groups: z.array(PreviewGroup).meta({ description: 'By country, in the order of their names.' }),
    heldMinutes: z.number().meta({
      description: 'So long nobody relies on what is signed, and it can be recalled.',
    }),
    stopped: (z.string() as Code).nullable().meta({
      description: 'Why nothing at all can be issued today; null where it can.',
    }),
  })
  .meta({ id: 'LettersPreview' });
export type LettersPreview = Shaped<typeof LettersPreview>;
