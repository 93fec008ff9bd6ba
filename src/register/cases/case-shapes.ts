import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, TakenStep } from '../shapes.ts';

/** What came of a case. */
export const CASE_OUTCOMES = ['confirmed', 'unfounded', 'rule-wrong'] as const;

/** A case that an office made of a complaint. */
export const CaseFile = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'AJ-65-2026-000003' }),
    /** That opened it. */
    complaint: z.uuid(),
    vin: z.string(),
    exporter: z.uuid().nullable(),
    openedOn: Day,
    /** Why it was opened. */
    reason: z.string(),
    state: z.string(),
    /** Who works on it and until when nobody else may; null where nobody does. */
    takenBy: z.uuid().nullable(),
    takenUntil: z.iso.datetime().nullable(),
    evidence: z.array(z.uuid()),
    outcome: z.enum(CASE_OUTCOMES).nullable(),
    /** The rule that is wrong, by its code. */
    rule: z.string().nullable(),
    ground: z.string().nullable(),
    closedOn: Day.nullable(),
  })
  .meta({ id: 'CaseFile' });
export type CaseFile = Shaped<typeof CaseFile>;

/** A case with its steps. */
export const CaseInFull = CaseFile.extend({ timeline: z.array(TakenStep) }).meta({
  id: 'CaseFileInFull',
});
export type CaseInFull = Shaped<typeof CaseInFull>;
