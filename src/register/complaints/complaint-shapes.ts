import { z } from 'zod';
import { COMPLAINT_KINDS } from '../../domain/complaints/complaint-kinds.ts';
import { REASONS_WHY_NOT, SET_SENTENCES, TO_BRING } from '../../domain/complaints/set-answers.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Counts, Day, TakenStep } from '../shapes.ts';

/** What was refused. */
export const Kind = z.enum(COMPLAINT_KINDS);
/** A language, ISO 639-1. */
export const Language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ description: 'ISO 639-1.', example: 'ru' });
/** A sentence by which a buyer is answered. */
export const Sentence = z.enum(SET_SENTENCES);
/** What she is to bring. */
export const Bring = z.enum(TO_BRING);
/** Why it is not done. */
export const WhyNot = z.enum(REASONS_WHY_NOT);

const SetAnswerShape = z
  .strictObject({
    sentence: Sentence,
    day: Day.nullable(),
    bring: z.array(Bring),
    why: WhyNot.nullable(),
  })
  .nullable()
  .meta({
    id: 'SetAnswer',
    description: 'A sentence of a closed set, which a page words in the language of its reader.',
  });

/** A receipt, as it is shown. */
const Receipt = z.string().meta({ example: '7K3M-XQ2P-9RDT-4HVW-B6NC' });

/** A text of so many characters at most that somebody writes. */
export const written = (most: number) => z.string().trim().min(1).max(most);

/** Longest texts of whoever works on a complaint, in characters. */
export const MOST_TEXT = 4000; // not-law: characters of an answer
export const MOST_GROUND = 1000; // not-law: characters

/** A place of a network in words. */
const OutletWords = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  city: z.string().nullable(),
  address: z.string().nullable(),
});
export type OutletWords = Shaped<typeof OutletWords>;

/** What was said about a complaint. */
const Said = z.strictObject({
  verb: z.enum(['file', 'answer', 'dispute']),
  day: Day,
  part: z.string().meta({ description: '`public`: the buyer.' }),
  language: z.string(),
  text: z.string().meta({ description: 'Empty where a sentence says all.' }),
  answer: SetAnswerShape,
  place: z.string().meta({ description: 'City and workshop, in the words of the buyer.' }),
  ground: z.string().nullable(),
  /** Null where whoever acts may not see it, too. */
  outlet: OutletWords.nullable(),
});
export type Said = Shaped<typeof Said>;

/** A complaint, as lists show it. Nothing in it is of a person. */
export const Complaint = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'TS-65-2026-000012' }),
    vin: z.string(),
    kind: Kind,
    /** Where it was refused. */
    country: CountryCode,
    /** The place of a network that refused; null where the buyer named none of one. */
    outlet: z.uuid().nullable(),
    refusedOn: Day,
    /** In which the buyer reads and wrote. */
    language: Language,
    filedOn: Day,
    days: z.number().int().meta({ description: 'Days since it was filed, as of today.' }),
    maker: z.string().nullable(),
    state: z.string(),
    yours: z.boolean().meta({ description: 'True where whoever asks is to answer it now.' }),
    waited: z.number().int().meta({
      description:
        'Days since it waits, as of today: since it was forwarded, else since something was said last.',
    }),
    due: Day.nullable().meta({
      description: 'Last day of the next step; null where it waits for its buyer or is ended.',
    }),
    late: z.boolean().meta({ description: 'True after that day.' }),
  })
  .meta({ id: 'Complaint' });
export type Complaint = Shaped<typeof Complaint>;

/** A complaint with all that whoever asks may see of it. */
export const ComplaintInFull = Complaint.extend({
  outletRefused: Said.shape.outlet,
  said: z.array(Said),
  forwarded: z.array(
    z.strictObject({
      organisation: z.uuid(),
      name: z.string(),
      part: z.string(),
      day: Day,
      note: z.string(),
    }),
  ),
  /** For offices and the ministry; empty for whom it was forwarded to. */
  timeline: z.array(TakenStep),
  /** True where the buyer left a way to be reached; null for whoever is not told. */
  contact: z.boolean().nullable(),
  keeps: z.boolean().meta({ description: 'True where whoever asks looks after it.' }),
  /** The case that was made of it, where whoever acts may see it. */
  caseFile: z.uuid().nullable(),
  /** Of the vehicle's licence, for its office and the ministry. */
  exporter: z.uuid().nullable(),
}).meta({ id: 'ComplaintInFull' });
export type ComplaintInFull = Shaped<typeof ComplaintInFull>;

/** How many complaints there are. */
export const ComplaintCounts = z
  .strictObject({
    byState: Counts,
    yours: z.number().int().meta({ description: 'Those that whoever asks is to answer now.' }),
  })
  .meta({ id: 'ComplaintCounts' });
export type ComplaintCounts = Shaped<typeof ComplaintCounts>;

/** What a buyer is given. The receipt, twenty characters in five groups, is shown now and kept nowhere. */
export const FiledComplaint = z
  .strictObject({ receipt: Receipt, filedOn: Day })
  .meta({ id: 'FiledComplaint' });
export type FiledComplaint = Shaped<typeof FiledComplaint>;

/** What the holder of a receipt is told. What was written and how to reach the buyer is never told again. */
export const Followed = z
  .strictObject({
    receipt: Receipt,
    vin: z.string(),
    kind: Kind,
    country: CountryCode,
    refusedOn: Day,
    filedOn: Day,
    state: z.string(),
    /** No name, and no office by its place. */
    days: z.array(
      z.strictObject({
        /** Of the life of complaints; `open` and `close` of its case. */
        verb: z.string(),
        life: z.enum(['complaint', 'case']),
        day: Day,
        by: z.enum(['buyer', 'office', 'manufacturer', 'exporter']),
      }),
    ),
    answers: z.array(
      z.strictObject({
        day: Day,
        by: z.enum(['office', 'manufacturer', 'exporter']),
        answer: SetAnswerShape,
        /** As it was written, in that language; empty where the sentence says all. */
        text: z.string(),
        language: z.string(),
        /** A place that will do it; null where none was named. */
        outlet: z.strictObject({ name: z.string(), address: z.string() }).nullable(),
      }),
    ),
    contact: z.strictObject({
      kept: z.boolean().meta({ description: 'True while a way to reach the buyer is kept.' }),
      mail: z.enum(['none', 'waits', 'confirmed', 'failed', 'ended']).meta({
        description:
          'Whether the buyer is told by mail when there is an answer: `none` was ticked; it `waits` for the ' +
          'confirming link to be opened; `failed`: the server of the address refuses it.',
      }),
    }),
    /** How many were added. */
    photographs: z.number().int(),
  })
  .meta({ id: 'FollowedComplaint' });
export type Followed = Shaped<typeof Followed>;
