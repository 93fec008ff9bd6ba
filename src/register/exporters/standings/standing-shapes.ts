import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Day, TakenStep, Words } from '../../shapes.ts';
import { SHOWN_GROUNDS } from '../../shown-grounds.ts';

const PROPOSED = 'To the exporter what is only proposed is not told.';

/** The standing of an exporter. */
export const Standing = z
  .strictObject({
    id: z.uuid(),
    exporter: z.uuid(),
    province: z.string(),
    state: z.string(),
    since: Day.meta({ description: 'The day from which it holds.' }),
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
    /** What the exporter reports of its rectification. */
    report: z.string().nullable(),
  })
  .meta({ id: 'Standing', description: PROPOSED });
export type Standing = Shaped<typeof Standing>;

/** A standing with its steps. */
export const StandingInFull = Standing.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'StandingInFull',
  description: PROPOSED,
});
