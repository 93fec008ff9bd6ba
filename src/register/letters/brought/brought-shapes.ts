import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { Country, SignedLetter, Verification } from '../letter-shapes.ts';

/** A signed letter that was brought as a file, as lists show it. */
export const ListedBrought = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    maker: z.string().meta({ description: 'Id in the list of makers.' }),
    application: z.uuid(),
    applicationNumber: z.string(),
    exporterUscc: z.string(),
    exporterName: z.string(),
    province: z.string(),
    vin: z.string(),
    destination: Country,
    broughtOn: Day.meta({ description: 'The day in China.' }),
    counts: z.boolean().meta({ description: 'False where another was brought in its place.' }),
  })
  .meta({ id: 'BroughtLetter' });
export type ListedBrought = Shaped<typeof ListedBrought>;

/** A signed letter that was brought, with its document and how that verifies now. */
export const BroughtInFull = ListedBrought.extend({
  letter: SignedLetter,
  document: z.string().meta({ description: 'The file’s text, as it was brought.' }),
  digest: z.string().meta({ description: 'SHA-256 of its bytes, hexadecimal.' }),
  /** Held against the vehicle, the application, the destination and the exporter it was brought for. */
  verification: Verification,
}).meta({ id: 'BroughtLetterInFull' });
export type BroughtInFull = Shaped<typeof BroughtInFull>;

/** A letter that was brought and taken. */
export const TakenLetter = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  /** `issued-here`: the register has it already, and nothing was to be done. */
  taken: z.enum(['brought', 'issued-here']),
  verification: Verification,
});
export type TakenLetter = Shaped<typeof TakenLetter>;
