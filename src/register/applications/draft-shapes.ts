import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Counts, Words } from '../shapes.ts';
import { Application, Problem } from './application-shapes.ts';
import { EqualCells, ReadSheet } from './sheets/sheet-shapes.ts';

/** A cell of a draft in which something is wrong. */
const CellToMend = z.strictObject({
  row: z.number().int().meta({ description: 'Row of what was handed in.' }),
  field: z.string().meta({ description: 'Name of the fact.' }),
  vin: z.string().nullable().meta({
    description: 'VIN of its row, or what was written in its place; null where there is none.',
  }),
  code: z.string(),
  value: z.string().meta({
    description: 'What stands there, as far as it was kept; empty for what concerns persons.',
  }),
  remedy: Words,
  blocks: z.boolean().meta({
    description: '`true`: nothing can be submitted before it is mended.',
  }),
});
export type CellToMend = Shaped<typeof CellToMend>;

/** What an exporter prepares, with everything that is wrong in it. */
export const ShownDraft = z
  .strictObject({
    application: Application,
    /** Rows of the licence account: a vehicle each. */
    vehicles: z.number().int(),
    destinations: Counts.meta({
      description: 'Number of vehicles by destination, ISO 3166-1 alpha-2; empty: not readable.',
    }),
    rows: Counts.meta({ description: 'Number of rows by account.' }),
    cells: z.array(CellToMend).meta({
      description: 'What can be mended one by one: by row, those that block first within it.',
    }),
    equal: z.array(EqualCells).meta({
      description:
        'The same cells by what is wrong in them: what is one question is answered once.',
    }),
    sheet: ReadSheet.nullable().meta({
      description:
        'How the sheet was read; null where rows were handed in, or nothing is prepared.',
    }),
    others: z.array(Problem).meta({
      description: 'Of a header, a row as a whole or the file: to be mended in the file.',
    }),
  })
  .meta({ id: 'PreparedDraft' });
export type ShownDraft = Shaped<typeof ShownDraft>;
