import { z } from 'zod';
import { sliceSchema } from '../list-shapes.ts';
import { Question } from '../questions/question-shapes.ts';
import type { Shaped } from '../shaped.ts';
import {
  Clock,
  Counts,
  Day,
  DueFrom,
  ReturnUntil,
  RowObject,
  TakenStep,
  Words,
} from '../shapes.ts';
import { SHOWN_GROUNDS, ShownGround } from '../shown-grounds.ts';
import { DESK_LANES } from './desk.ts';

/** How many rows of an account are handed in at once. */
export const MOST_ROWS = 50_000; // not-law: rows of a request
const LONGEST_NAME = 200; // not-law: characters

/** An application, as lists show it. */
export const Application = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'SQ-65-2026-000012' }),
    exporter: z.uuid(),
    exporterName: z.string(),
    province: z.string(),
    state: z.string(),
    /** The version that counts, from 1. */
    version: z.number().int().meta({ description: '0 for a draft.' }),
    /** The day of application of that version. */
    appliedOn: Day.nullable(),
    /** Null while the clock stands still, once it is met, and beyond the calendar. */
    due: Day.nullable().meta({ description: "Last day of the office's clock." }),
    dueFrom: DueFrom,
    /** Until when somebody works on it; null when nobody does. */
    takenUntil: z.iso.datetime().nullable(),
    /** Who works on it; null to others than its office. */
    takenBy: z.uuid().nullable(),
    takenByStaffNumber: z.string().nullable(),
    /** Who has it, also while nobody works on it; null where nobody has, and to others than its office. */
    assignedTo: z.uuid().nullable(),
    assignedToStaffNumber: z.string().nullable(),
    vehicles: Counts.meta({ description: 'Number of vehicles by state of their decision.' }),
  })
  .meta({ id: 'Application' });
export type Application = Shaped<typeof Application>;

/** An application on an office's desk. */
export const DeskApplication = Application.extend({
  lane: z.enum(DESK_LANES).meta({
    description:
      "What the law's findings ask for: look at the vehicle, look at the papers, or grant; or " +
      'what an officer chose, with a reason.',
  }),
  engineLane: z.enum(DESK_LANES).meta({ description: "By the law's findings alone." }),
  /** ISO 3166-1 alpha-2, each once. */
  destinations: z.array(z.string()),
  reasons: z.array(z.string()).meta({
    description: 'Codes of the rules behind the answers on its vehicles, each once.',
  }),
  sampled: z.number().int().meta({
    description: 'How many of its vehicles were drawn at random; the exporter is not told.',
  }),
  unseen: z.number().int().meta({
    description: "Open vehicles that are clear on the applicant's word alone.",
  }),
}).meta({ id: 'DeskApplication' });
export type DeskApplication = Shaped<typeof DeskApplication>;

/** The answers on a vehicle, as lists show them. */
const ShortVerdict = z.strictObject({
  id: z.uuid(),
  gate: z.string(),
  entry: z.string(),
  /** Null to an exporter. */
  risk: z.string().nullable(),
  quality: z.string(),
  /** The gate is clear on the applicant's word alone: not granted before somebody has seen the papers. */
  onTheApplicantsWord: z.boolean(),
});
export type ShortVerdict = Shaped<typeof ShortVerdict>;

/** A vehicle of an application, with what is decided of it. */
export const ApplicationVehicle = z
  .strictObject({
    id: z.uuid(),
    application: z.uuid(),
    number: z.string(),
    exporter: z.uuid(),
    province: z.string(),
    vin: z.string(),
    destination: z.string().nullable(),
    version: z.number().int(),
    state: z.string().meta({ description: 'To the exporter what is only proposed is open.' }),
    /** The latest verdict of the version; null before it was screened. */
    verdict: ShortVerdict.nullable(),
    /** Of a refusal, proposed or made. */
    ...SHOWN_GROUNDS,
    notice: Words.nullable(),
    /** Who proposed it; null to others than its office. */
    proposedBy: z.uuid().nullable(),
    appeal: z.string().nullable(),
    appealGround: z.string().nullable(),
    appealGrounds: z.array(ShownGround),
    appealFound: z.string().nullable(),
    refusedWith: z
      .uuid()
      .nullable()
      .meta({ description: 'The vehicles with which it is refused together.' }),
    toInspect: z.boolean().meta({ description: 'An inspection is ordered and not done.' }),
  })
  .meta({ id: 'ApplicationVehicle' });
export type ApplicationVehicle = Shaped<typeof ApplicationVehicle>;

/** What the intake found wrong in a cell, a row or the file. */
export const Problem = z.strictObject({
  row: z.number().int(),
  field: z.string(),
  code: z.string(),
  value: z.string(),
  remedy: z.strictObject({ en: z.string(), zh: z.string() }),
});

const ApplicationVersion = z.strictObject({
  version: z.number().int(),
  appliedOn: Day,
  submittedAt: z.iso.datetime(),
  /** SHA-256 of what was submitted, hexadecimal. */
  digest: z.string(),
});
export type ApplicationVersion = Shaped<typeof ApplicationVersion>;

/** An application with all that belongs to it. */
export const ApplicationInFull = Application.extend({
  clock: Clock.nullable(),
  returnUntil: ReturnUntil,
  listed: sliceSchema(ApplicationVehicle).meta({
    description: 'The first of its vehicles; the others by the list of its vehicles.',
  }),
  questions: z.array(Question),
  versions: z.array(ApplicationVersion),
  timeline: z.array(TakenStep),
  draft: z
    .strictObject({ vehicles: z.number().int(), problems: z.array(Problem) })
    .nullable()
    .meta({ description: 'What is prepared for the next version.' }),
}).meta({ id: 'ApplicationInFull' });
export type ApplicationInFull = Shaped<typeof ApplicationInFull>;

/** Rows by account. */
export const Accounts = z
  .record(z.string().max(LONGEST_NAME), z.array(RowObject).max(MOST_ROWS))
  .meta({
    description:
      'Rows by account, as `docs/spec/facts.md` names them: `licence` a row a vehicle, `certificate`, `letter` …',
  });

/** What an application is begun with, or prepared anew, as rows. */
export const DraftRows = z.strictObject({ accounts: Accounts });
export type DraftRows = Shaped<typeof DraftRows>;
