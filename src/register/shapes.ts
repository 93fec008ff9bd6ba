import { z } from 'zod';
import { ACCOUNTS } from '../domain/facts/fact-table.ts';
import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { Part } from './actor.ts';
import { LONGEST_TEXT } from './longest-text.ts';
import type { Shaped } from './shaped.ts';
import { SHOWN_GROUNDS } from './shown-grounds.ts';

const LONGEST_NAME = 200; // not-law: characters
const LONGEST_VIN = 100; // not-law: characters
const MOST_IDS = 100; // not-law: items of a list

/** A text that somebody writes; not blank. */
export const Text = z.string().trim().min(1).max(LONGEST_TEXT);

/** A short text: a name, a state, a VIN. */
export const Name = z.string().min(1).max(LONGEST_NAME);

/** A day, ISO. */
export const Day = z.iso.date();

/** A VIN as somebody types it: spaces, dashes and small letters are taken for what they mean. */
export const TypedVin = z.string().min(1).max(LONGEST_VIN).meta({ example: 'LSJJV8DJ2SC765444' });

const SHORTEST_ENDING = 4; // not-law: characters
const WHOLE_VIN = 17; // not-law: characters

/** The last characters of a VIN, or all of them: small letters are taken for capitals. */
export const VinEnding = z
  .string()
  .toUpperCase()
  .regex(/^[A-HJ-NPR-Z0-9]*$/)
  .min(SHORTEST_ENDING)
  .max(WHOLE_VIN)
  .meta({
    description: 'The last characters of the VIN, four or more, or all.',
    example: 'ZZZ5795',
  });

/** A country, ISO 3166-1 alpha-2. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2.', example: 'KZ' });

/** A text that an office writes: in Chinese, and in English where it wants to. */
export const Notice = z.strictObject({ zh: Text, en: Text.optional() }).meta({
  id: 'Notice',
  description: 'Where no English is written, `en` is shown as the Chinese.',
});
export type Notice = Shaped<typeof Notice>;

/** A notice as it is kept: its Chinese stands for the English that nobody wrote. */
export const keptNotice = ({ zh, en = zh }: Notice): Bilingual => ({ en, zh });

/** A text in both languages of the product. */
export const Words = z.strictObject({ en: z.string(), zh: z.string() });

/** The provision that a step rests on. */
export const Ground = Text.meta({ description: 'The provision that the step rests on.' });

/** Documents or findings, by their ids. */
export const Evidence = z
  .array(z.uuid())
  .min(1)
  .max(MOST_IDS)
  .meta({ description: 'Ids of the documents or findings that the step rests on.' });

/** A fact as JSON shows it. */
export const ShownValue = z.union([z.string(), z.number(), z.boolean()]);

/** Facts as JSON shows them. */
export const ShownFacts = z.record(z.string(), ShownValue);

/** The earliest day that a last day can be. */
export const DueFrom = Day.nullable().meta({
  description:
    'Earliest day that `due` can be, while the holidays of its year are not announced; null where `due` is known, ' +
    'and while the clock stands still.',
});

/** Until when something may be returned with questions. */
export const ReturnUntil = Day.nullable().meta({
  description:
    'Last day, inclusive, on which it may be returned with questions; after it what was handed in counts as ' +
    'accepted. Null before it was handed in, and where the calendar of working days does not reach.',
});

/** How the clock of something stands. */
export const Clock = z.strictObject({
  name: z.string(),
  limit: z.number().int().meta({ description: 'Working days that it may run.' }),
  /** Working days used; null where the calendar of working days does not reach. */
  used: z.number().int().nullable(),
  due: Day.nullable().meta({
    description:
      'Last day, inclusive; null while the clock stands still and where the calendar of working days does not reach.',
  }),
  dueFrom: DueFrom,
  stillSince: Day.nullable(),
  metOn: Day.nullable(),
});
export type Clock = Shaped<typeof Clock>;

/** A step that was taken, with what was said at it. */
export const TakenStep = z
  .strictObject({
    verb: z.string(),
    day: Day.meta({ description: 'The day in China by which it counts.' }),
    at: z.iso.datetime(),
    part: z.string() as z.ZodType<Part, Part>,
    /** Person who took it. */
    by: z.uuid().nullable().meta({ description: 'Null for whoever is not of its organisation.' }),
    byStaffNumber: z.string().nullable(),
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
    said: z.string().nullable(),
  })
  .meta({ id: 'TakenStep' });
export type TakenStep = Shaped<typeof TakenStep>;

/** A row of an account: names of facts, and values as people write them. */
export const RowObject = z.record(z.string().max(LONGEST_NAME), z.unknown());

/** How many there are by state. */
export const Counts = z.record(z.string(), z.number().int());

/** A feed that an answer rests on, and that is late or never came. */
export const LateFeed = z
  .strictObject({
    account: z.enum(ACCOUNTS),
    until: Day.nullable().meta({ description: 'Told up to this day; null: it never came.' }),
    late: z.number().int().nullable().meta({ description: 'Days late; null: it never came.' }),
  })
  .meta({ id: 'LateFeed', description: 'A feed that the answer rests on, and that is late.' });
