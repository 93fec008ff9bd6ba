import { z } from 'zod';
import type { Access } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Words } from '../shapes.ts';

/** Who follows money: the tax office and the ministry. */
export const MONEY_READERS = {
  right: 'read',
  parts: ['tax', 'ministry'],
} as const satisfies Access;

/** What does not fit together around a refund: a question, and never a verdict. */
export const MoneyQuestion = z
  .strictObject({
    refund: z.string().meta({ description: 'Number of the row that tells the refund.' }),
    ground: z.string().meta({ description: 'Name of a ground of referrals.' }),
    rule: z.string().meta({ description: 'Code of the rule that the ground is part of.' }),
    title: Words,
    notProven: Words.meta({ description: 'What the ground does not prove.' }),
    other: z
      .string()
      .nullable()
      .meta({ description: 'Number of the row that it contradicts; null: the register tells it.' }),
    otherVin: z.string().nullable(),
    otherDay: Day.nullable().meta({ description: 'Of the exit, the earlier claim, the invoice …' }),
  })
  .meta({ id: 'MoneyQuestion' });
export type MoneyQuestion = Shaped<typeof MoneyQuestion>;

/** A question as the database finds it. */
export type QuestionRow = {
  readonly refund: string;
  readonly ground: string;
  readonly vin: string | null;
  readonly other: string | null;
  readonly other_vin: string | null;
  readonly other_day: string | null;
};
