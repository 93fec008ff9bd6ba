import { LONGEST_TEXT } from '../../register/longest-text.ts';
import { z } from './route.ts';

const LONGEST_NAME = 200; // not-law: characters
const MOST_IDS = 100; // not-law: items of a list

/** A text that somebody writes; not blank. */
export const Text = z.string().trim().min(1).max(LONGEST_TEXT);

/** A short text: a name, a state, a VIN. */
export const Name = z.string().min(1).max(LONGEST_NAME);

/** A day, ISO. */
export const Day = z.iso.date();

/** A text in both languages that somebody writes. */
export const Notice = z.strictObject({ en: Text, zh: Text }).openapi('Notice');

/** A text in both languages that was written. */
export const ToldNotice = z.strictObject({ en: z.string(), zh: z.string() });

/** The provision that a step rests on. */
export const Ground = Text.openapi({ description: 'The provision that the step rests on.' });

/** Documents or findings, by their ids. */
export const Evidence = z
  .array(z.uuid())
  .min(1)
  .max(MOST_IDS)
  .openapi({ description: 'Ids of the documents or findings that the step rests on.' });

/** Facts as JSON shows them. */
export const ShownFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** How the clock of something stands. */
export const Clock = z.strictObject({
  name: z.string(),
  limit: z.number().int().openapi({ description: 'Working days that it may run.' }),
  used: z.number().int().nullable(),
  due: Day.nullable().openapi({
    description:
      'Last day, inclusive; null while the clock stands still and where the calendar of working days does not reach.',
  }),
  stillSince: Day.nullable(),
  metOn: Day.nullable(),
});

/** A step that was taken, with what was said at it. */
export const TakenStep = z
  .strictObject({
    verb: z.string(),
    day: Day.openapi({ description: 'The day in China by which it counts.' }),
    at: z.iso.datetime(),
    part: z.string(),
    by: z
      .uuid()
      .nullable()
      .openapi({ description: 'Null for whoever is not of its organisation.' }),
    ground: z.string().nullable(),
    evidence: z.array(z.uuid()),
    notice: ToldNotice.nullable(),
    said: z.string().nullable(),
  })
  .openapi('TakenStep');

/** A question of an office. */
export const Question = z
  .strictObject({
    id: z.uuid(),
    application: z.uuid().nullable(),
    filing: z.uuid().nullable(),
    vin: z.string().nullable(),
    text: ToldNotice,
    askedAt: z.iso.datetime(),
    answer: z.string().nullable(),
    answeredAt: z.iso.datetime().nullable(),
  })
  .openapi('OfficeQuestion');

/** Answers to all open questions. */
export const Answers = z
  .array(z.strictObject({ question: z.uuid(), text: Text }))
  .min(1)
  .max(MOST_IDS);

/** A row of an account: names of facts, and values as people write them. */
export const RowObject = z.record(z.string().max(LONGEST_NAME), z.unknown());

/** How many there are by state. */
export const Counts = z.record(z.string(), z.number().int());
