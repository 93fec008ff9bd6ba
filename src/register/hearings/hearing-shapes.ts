import { z } from 'zod';
import { EXECUTIONS, REMEDIES } from '../../domain/rules/execution.ts';
import type { Shaped } from '../shaped.ts';
import { Clock, Day, TakenStep, Words } from '../shapes.ts';
import { SHOWN_GROUNDS } from '../shown-grounds.ts';

/** What may be proposed against an exporter that it is told first. */
export const PROPOSES = ['order', 'bar', 'refusal', 'revocation'] as const;

/** What an exporter is told before something is signed against it, and what it says to that. */
export const Hearing = z
  .strictObject({
    id: z.uuid(),
    proposes: z.enum(PROPOSES),
    /** What it is about: of a standing its exporter alone says it. */
    application: z.uuid().nullable(),
    vehicle: z.uuid().nullable(),
    licence: z.uuid().nullable(),
    exporter: z.uuid(),
    exporterName: z.string(),
    province: z.string(),
    /** What it is called: the VIN, or the number of the licence; null of a standing. */
    label: z.string().nullable(),
    state: z.string().meta({ description: 'On the day of the register.' }),
    ...SHOWN_GROUNDS,
    /** Facts and grounds, as the exporter is told them. */
    notice: Words,
    proposedBy: z.uuid().nullable().meta({ description: 'Null to the exporter.' }),
    toldOn: Day.nullable(),
    until: Day.nullable().meta({
      description: 'Last day to answer, inclusive, while the term runs.',
    }),
    answer: z.string().nullable(),
    askedOn: Day.nullable().meta({
      description: 'The day on which an oral hearing was asked for.',
    }),
    meetsOn: Day.nullable().meta({ description: 'The day of the oral hearing.' }),
    place: z.string().nullable(),
    record: z.string().nullable().meta({ description: 'The record of the oral hearing.' }),
  })
  .meta({ id: 'Hearing' });
export type Hearing = Shaped<typeof Hearing>;

const Execution = z.strictObject({
  of: z.enum(REMEDIES),
  value: z.enum(EXECUTIONS),
  words: Words,
  article: z.string(),
});

/** A hearing with its term and its steps. */
export const HearingInFull = Hearing.extend({
  clock: Clock.nullable().meta({ description: 'The term to answer.' }),
  holdBy: Day.nullable().meta({ description: 'Last day for an oral hearing that was asked for.' }),
  /** True: an oral hearing may be asked for while the term runs. */
  mayAskOral: z.boolean(),
  executions: z.array(Execution).meta({
    description: 'What becomes of a decision while its addressee goes against it, by remedy.',
  }),
  timeline: z.array(TakenStep),
}).meta({ id: 'HearingInFull' });
export type HearingInFull = Shaped<typeof HearingInFull>;
