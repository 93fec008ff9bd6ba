import { z } from 'zod';
import type { Shaped } from '../shaped.ts';

const FIGURES = {
  decided: z.number().int().meta({ description: 'Applications decided.' }),
  medianDays: z.number().nullable().meta({
    description:
      "Median of the working days on the office's clock; null where none can be counted.",
  }),
  late: z.number().int().meta({ description: 'Of them, beyond the working days of the law.' }),
  uncounted: z.number().int().meta({
    description: 'Of them, beyond the calendar of working days: neither late nor in time.',
  }),
  granted: z.number().int().meta({ description: 'Vehicles granted.' }),
  refused: z.number().int().meta({ description: 'Vehicles refused.' }),
} as const;

/** What was decided, and how fast. */
export const Figures = z.strictObject(FIGURES).meta({ id: 'DecisionFigures' });
export type Figures = Shaped<typeof Figures>;

/** A month, a person or a province with its figures. */
export const FiguresOf = z
  .strictObject({
    month: z.string().nullable().meta({ description: '`YYYY-MM`, where it is of a month.' }),
    officer: z.uuid().nullable().meta({
      description: 'Where it is of a person: who decided, granted, or proposed the refusal.',
    }),
    officerStaffNumber: z.string().nullable(),
    province: z.string().nullable().meta({ description: 'Where it is of a province.' }),
    ...FIGURES,
  })
  .meta({ id: 'DecisionFiguresOf' });
export type FiguresOf = Shaped<typeof FiguresOf>;
