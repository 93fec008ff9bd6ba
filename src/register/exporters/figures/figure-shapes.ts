import { z } from 'zod';
import type { Register } from '../../register.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { countingLaw } from '../../steps/law-numbers-of.ts';

/** What an exporter is judged by, in the order in which it is shown; each counts rows, `referred` sums their money. */
export const FIGURES = [
  'applied',
  'granted',
  'refused',
  'young',
  'left',
  'late',
  'complaints',
  'revoked',
  'phones',
  'addresses',
  'referred',
] as const;

/** Name of a figure. */
export const Figure = z.enum(FIGURES).meta({
  description:
    '`applied`: vehicles applied for; of these `granted`, `refused`, and `young`: within the days of G01 since ' +
    'registration. `left`: vehicles that left. `late`: not struck off in time, as far as the registry told. ' +
    '`complaints` of buyers. `revoked` letters. `phones`, `addresses`: other exporters on file with the same, ' +
    'of those that whoever asks may see. ' +
    '`referred`: CNY at risk in referrals that were sent.',
});
export type Figure = Shaped<typeof Figure>;

/** The figures of an exporter, beside those of its province. */
export const ExporterFigures = z
  .strictObject({
    since: Day.meta({ description: 'The first day that counts.' }),
    on: Day.meta({ description: 'The last day that counts: today.' }),
    items: z.array(
      z.strictObject({
        figure: Figure,
        value: z.number(),
        median: z.number().nullable().meta({
          description:
            'Of the exporters of the province that applied within the twelve months; null before the first night.',
        }),
      }),
    ),
    medianOf: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'How many exporters the medians are of.' }),
    countedOn: Day.nullable(),
  })
  .meta({ id: 'ExporterFigures' });
export type ExporterFigures = Shaped<typeof ExporterFigures>;

/** The days since registration, inclusive, within which a vehicle needs the manufacturer's letter. */
export const youngDays = (register: Register, today: string): number =>
  countingLaw(register, today).numbers('cn.648.letter-required.days', null);
