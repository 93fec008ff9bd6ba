import { z } from 'zod';
import { Question } from '../../questions/question-shapes.ts';
import type { Shaped } from '../../shaped.ts';
import { Clock, Day, DueFrom, ReturnUntil, ShownFacts, TakenStep, Words } from '../../shapes.ts';
import { SHOWN_GROUNDS } from '../../shown-grounds.ts';

/** A filing, as lists show it. */
export const Filing = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'BA-65-2026-000012' }),
    exporter: z.uuid(),
    province: z.string(),
    /** On the day of the register. */
    state: z.string(),
    facts: ShownFacts,
    submittedOn: Day.nullable(),
    /** Null while the clock stands still and where the calendar of working days does not reach. */
    due: Day.nullable().meta({ description: "Last day of the office's clock." }),
    dueFrom: DueFrom,
    validFrom: Day.nullable(),
    validUntil: Day.nullable().meta({ description: 'Last day, inclusive.' }),
    /** Of a refusal. */
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
  })
  .meta({ id: 'ExportersFiling' });
export type Filing = Shaped<typeof Filing>;

/** A filing with all that belongs to it. */
export const FilingInFull = Filing.extend({
  clock: Clock.nullable(),
  returnUntil: ReturnUntil,
  questions: z.array(Question),
  /** What it said, each time it was handed in. */
  versions: z.array(z.strictObject({ version: z.number().int(), toldOn: Day, facts: ShownFacts })),
  said: z
    .array(z.strictObject({ id: z.uuid(), saidOn: Day, afterSales: z.string().nullable() }))
    .meta({ description: 'Each time telephone, legal person and after-sales service were said.' }),
  timeline: z.array(TakenStep),
}).meta({ id: 'ExportersFilingInFull' });
export type FilingInFull = Shaped<typeof FilingInFull>;
