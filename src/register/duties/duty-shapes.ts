import { z } from 'zod';
import { UNUSED_OUTCOMES, type UnusedOutcome } from '../../domain/duties/due-days.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

/** One duty. */
export const Duty = z
  .strictObject({
    id: z.uuid(),
    /** Short code of the rule that it comes from. */
    rule: z.string().meta({ example: 'D02' }),
    vin: z.string(),
    exporter: z.uuid().meta({ description: 'Who owes it.' }),
    due: Day.meta({ description: 'The last day, inclusive.' }),
    state: z.string().meta({
      description:
        'Of its life on today. `untold`: its day is over, and the authority that would have told that it was met is ' +
        'late since before that day, so that nobody knows whether it is overdue.',
    }),
    ground: z.string().nullable(),
    remindedOn: Day.nullable(),
    outcome: z
      .enum(Object.keys(UNUSED_OUTCOMES) as [UnusedOutcome, ...UnusedOutcome[]])
      .nullable()
      .meta({ description: 'What became of a vehicle whose licence ended before it left.' }),
    statement: z.string().nullable().meta({ description: 'The same in words of its exporter.' }),
  })
  .meta({ id: 'Duty' });
export type Duty = Shaped<typeof Duty>;

/** A duty with the licence under which its vehicle leaves, or left. */
export const DutyInFull = Duty.extend({
  licence: z.strictObject({ id: z.uuid(), number: z.string() }),
}).meta({ id: 'DutyInFull' });
export type DutyInFull = Shaped<typeof DutyInFull>;
