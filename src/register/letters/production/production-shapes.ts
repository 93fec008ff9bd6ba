import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';

/** A list of what a manufacturer built, as it was handed in. */
export const ProductionList = z
  .strictObject({
    id: z.uuid(),
    name: z.string().meta({ description: 'Of the file, as its sender calls it.' }),
    replaces: z
      .boolean()
      .meta({ description: 'Whether it took the place of what was handed in before.' }),
    rows: z.number().int().meta({ description: 'Of the file, without its header.' }),
    taken: z.number().int().meta({ description: 'Rows that were taken.' }),
    problems: z.number().int().meta({ description: 'How many problems of rows were told.' }),
    handedInAt: z.iso.datetime(),
  })
  .meta({ id: 'ProductionList' });
export type ProductionList = Shaped<typeof ProductionList>;

/** What was wrong with a cell or a row of a production list. */
export const ProductionProblem = z
  .strictObject({
    row: z.number().int().meta({ description: 'As the file counts; 1 is its header, 0 the file.' }),
    field: z.string(),
    code: z.string().meta({ description: 'docs/problems.md lists them.' }),
    value: z.string(),
    remedy: z.strictObject({ en: z.string(), zh: z.string() }),
  })
  .meta({ id: 'ProductionProblem' });
export type ProductionProblem = Shaped<typeof ProductionProblem>;

/** The car of a letter, held against what its manufacturer says that it built. */
export const Produced = z
  .strictObject({
    standing: z.enum(['no-list', 'not-listed', 'listed', 'warranty-begun']).meta({
      description:
        '`no-list`: no list was handed in, so that nobody knows; `not-listed`: a list was, and the car is in none.',
    }),
    checkDigit: z
      .boolean()
      .meta({ description: 'Whether the ninth character of the VIN is its check digit.' }),
    model: z.string().nullable(),
    market: z.string().nullable().meta({ description: 'The country for which it was built.' }),
    energy: z.string().nullable(),
    dealer: z.string().nullable(),
    warrantyBegun: z.string().nullable().meta({ description: 'Since when its guarantee runs.' }),
  })
  .meta({ id: 'ProducedVehicle' });
export type Produced = Shaped<typeof Produced>;
