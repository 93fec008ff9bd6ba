import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { ShownValue, Words } from '../../shapes.ts';

/** A column of what was handed in, and what it was read as. */
const ShownColumn = z.strictObject({
  header: z.string(),
  field: z.string().nullable().meta({ description: 'Name of the fact; null: it was not read.' }),
  known: z.enum(['all', 'firm', 'nobody']).meta({
    description:
      'To whom the header is known: to all, to its firm, which may have said that it is none of ours, or to nobody.',
  }),
  samples: z.array(z.string()).meta({ description: 'The first different values, at most three.' }),
  filled: z.number().int().meta({ description: 'Cells that are not blank.' }),
  converted: z.number().int().meta({
    description: 'Cells that say in other words what was read of them.',
  }),
  example: z
    .strictObject({
      was: z.string(),
      now: ShownValue,
      cells: z.number().int().meta({ description: 'In so many cells.' }),
      others: z
        .array(z.strictObject({ now: ShownValue, cells: z.number().int() }))
        .meta({ description: 'What else was read of the same text, the commonest first.' }),
    })
    .nullable()
    .meta({ description: 'The commonest of these.' }),
  likely: z.array(z.string()).meta({
    description:
      'Facts that it may be, the likeliest first. None is taken without a word of the firm.',
  }),
});

/** A cell of a row as it was read. */
const ReadCell = z.strictObject({
  field: z.string(),
  value: ShownValue.nullable().meta({ description: 'Null: blank, or not read.' }),
  was: z.string().nullable().meta({
    description:
      'What stood there, where something else was read of it; null where that is what was read.',
  }),
  code: z.string().nullable().meta({ description: 'What is wrong with it.' }),
});

/** How the sheet of a draft was read. */
export const ReadSheet = z
  .strictObject({
    name: z.string().meta({ description: 'As its sender calls it.' }),
    columns: z.array(ShownColumn),
    rows: z
      .array(z.strictObject({ row: z.number().int(), cells: z.array(ReadCell) }))
      .meta({ description: 'The first rows as they were read, in the order of the sheet.' }),
  })
  .meta({ id: 'ReadSheet' });
export type ReadSheet = Shaped<typeof ReadSheet>;

/** Cells in which the same is wrong. */
export const EqualCells = z
  .strictObject({
    field: z.string(),
    code: z.string(),
    written: z.string().meta({
      description:
        'What stands there; of an amount in another currency than its column says, that currency.',
    }),
    rows: z.array(z.number().int()),
    remedy: Words,
    asWord: z.boolean().meta({
      description:
        '`true`: only some values are allowed, so that what it means is said once as a word of the firm ' +
        '(`values` of `PATCH /v1/applications/{application}/draft/columns`); else as `equal` of the draft.',
    }),
  })
  .meta({ id: 'EqualCells' });
export type EqualCells = Shaped<typeof EqualCells>;
