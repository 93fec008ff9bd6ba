import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Name, Notice, Text, Words } from '../shapes.ts';

/** How many are asked, and answered, at once. */
export const MOST_QUESTIONS = 100; // not-law: items of a list

/** A question of an office, and what was answered. */
export const Question = z
  .strictObject({
    id: z.uuid(),
    /** Ids of what it is asked of: one of the two. */
    application: z.uuid().nullable(),
    filing: z.uuid().nullable(),
    /** The vehicle it is about; null for the whole. */
    vin: z.string().nullable(),
    text: Words,
    /** Of a second return: the question whose answer raised it. */
    follows: z.uuid().nullable(),
    askedAt: z.iso.datetime(),
    answer: z.string().nullable(),
    answeredAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OfficeQuestion' });
export type Question = Shaped<typeof Question>;

/** Of a second return: the answered question that a question follows. */
export const Follows = z.uuid().optional().meta({
  description: 'A second return asks only what an answer raised: the question that was answered.',
});

/** Questions that are to be asked of an application: of the whole, or of a vehicle. */
export const NewQuestions = z
  .array(z.strictObject({ vin: Name.nullable().default(null), text: Notice, follows: Follows }))
  .min(1)
  .max(MOST_QUESTIONS);

/** Answers to all open questions. */
export const Answers = z
  .array(z.strictObject({ question: z.uuid(), text: Text }))
  .min(1)
  .max(MOST_QUESTIONS);
export type Answers = Shaped<typeof Answers>;
