import { z } from 'zod';
import { PAPER_KINDS, READ_NAMES } from '../../papers/paper-reading.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { Paper } from './paper-shapes.ts';

const Box = z
  .array(z.number().min(0).max(1))
  .length(4)
  .meta({ description: 'Left, top, width, height as shares of the page.' });

const Place = z.strictObject({
  page: z.number().int().min(1),
  box: Box.nullable().meta({ description: 'Null where only the page is known.' }),
});

/** A check of a paper with its answer. */
export const Check = z
  .strictObject({
    check: z.string().meta({ description: 'What was looked for.' }),
    of: z.enum(READ_NAMES).nullable(),
    seal: z.number().int().nullable().meta({ description: 'Its place in `seals`, from 0.' }),
    answer: z.enum(['told', 'not-found', 'cannot-be-checked']).meta({
      description: '`not-found`: looked for and not detected, which is never genuine.',
    }),
    evidence: z.array(
      z.strictObject({ place: Place.nullable(), value: z.string(), as: z.string() }),
    ),
    why: z.string().nullable(),
  })
  .meta({ id: 'CheckOfPaper' });
export type Check = Shaped<typeof Check>;

/** Where else a paper of one vehicle was handed in for another. */
export const Elsewhere = z
  .strictObject({
    how: z.enum(['same-file', 'same-capture']),
    page: z.number().int().nullable().meta({ description: 'Of a capture: the page of this one.' }),
    otherPage: z.number().int().nullable(),
    differences: z
      .array(z.strictObject({ first: Box, second: Box }))
      .nullable()
      .meta({ description: 'Where the two captures differ; null where it cannot be said.' }),
    paper: z.uuid().nullable().meta({ description: 'Null for whoever may not see the other one.' }),
    vin: z.string().nullable(),
    handedInOn: Day,
    ask: z.string().nullable().meta({ description: 'The office that has it, for an office.' }),
  })
  .meta({ id: 'PaperElsewhere' });
export type Elsewhere = Shaped<typeof Elsewhere>;

/** What a paper tells. */
export const ToldByPaper = z
  .strictObject({
    paper: Paper,
    checks: z.array(Check).meta({
      description: 'Within the paper, and against what was stated and, for an office, fed.',
    }),
    elsewhere: z.array(Elsewhere),
    problem: z.string().nullable().meta({ description: 'Why it could not be read.' }),
  })
  .meta({ id: 'ToldByPaper' });
export type ToldByPaper = Shaped<typeof ToldByPaper>;

const ToldValues = z
  .partialRecord(z.enum(READ_NAMES), z.string())
  .meta({ description: 'Those that a paper of this kind says too.' });

/** What a paper tells, beside what was told of its vehicle. */
export const ToldOfPaper = z
  .strictObject({
    ...ToldByPaper.shape,
    told: z
      .strictObject({ stated: ToldValues, fed: ToldValues })
      .meta({ description: 'What was stated of its vehicle, and what authorities fed.' }),
    problem: z.string().nullable().meta({ description: 'Why it could not be read.' }),
  })
  .meta({ id: 'ToldOfPaper' });
export type ToldOfPaper = Shaped<typeof ToldOfPaper>;

/** What was read of a paper. */
export const Reading = z
  .looseObject({
    kind: z.enum(PAPER_KINDS).nullable().meta({ description: 'What the file says that it is.' }),
    values: z.array(
      z.strictObject({
        name: z.enum(READ_NAMES),
        value: z.string(),
        by: z.string(),
        place: Place.nullable(),
      }),
    ),
    seals: z.array(
      z.looseObject({
        form: z.string(),
        signer: z.string().nullable(),
        name: z.string().nullable(),
        place: Place.nullable(),
        signedAt: z.string().nullable(),
        state: z.enum(['whole', 'changed', 'not-verifiable']),
        trusted: z.boolean().nullable(),
        trustedAs: z.enum(['authority', 'manufacturer']).nullable(),
      }),
    ),
    facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  })
  .meta({ id: 'ReadingOfPaper', description: 'What was read of a paper: it proves nothing.' });
export type Reading = Shaped<typeof Reading>;
