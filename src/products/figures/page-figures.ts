import { z } from 'zod';

const count = z.int();

const SUMS = {
  reported: count.nullable(),
  registered: count,
  exportedWithin: count,
  neverPlated: count,
  restated: count,
  restatedLeast: count,
  inflation: z.number().nullable(),
  registeredTold: count,
  exportedTold: count,
  restatedTold: count,
  undecided: count,
};

const Row = z.strictObject({ key: z.string(), provisional: z.boolean(), ...SUMS });

/** The file that the page of an edition is drawn from, `figures.json`: all of it sums of the protected counts. */
export const PageFigures = z
  .strictObject({
    asOf: z.iso.date(),
    within: count,
    kind: z.enum(['retail', 'insured', 'wholesale']),
    base: count,
    totals: z.strictObject(SUMS),
    byMonth: z.array(Row),
    byMaker: z.array(Row),
    byProvince: z.array(Row),
    ages: z.array(z.strictObject({ from: count, to: count.nullable(), count })),
    curve: z.array(
      z.strictObject({ n: count, exportedWithin: count, restated: count, restatedTold: count }),
    ),
    method: z.array(z.strictObject({ en: z.string(), zh: z.string() })),
    undecided: z.array(z.strictObject({ reason: z.string(), vehicles: count })),
  })
  .meta({ id: 'PageFigures' });
export type PageFigures = z.infer<typeof PageFigures>;
