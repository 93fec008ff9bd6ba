import { DESK_LANES } from '../../register/stores/desk.ts';
import { pageSchema } from './page-schemas.ts';
import { z } from './route.ts';
import { Clock, Counts, Day, Question, RowObject, TakenStep, ToldNotice } from './step-schemas.ts';

const MOST_ROWS = 50_000; // not-law: rows of a request
const LONGEST_NAME = 200; // not-law: characters

/** An application, as lists show it. */
export const Application = z
  .strictObject({
    id: z.uuid(),
    number: z.string().openapi({ example: 'SQ-65-2026-000012' }),
    exporter: z.uuid(),
    exporterName: z.string(),
    province: z.string(),
    state: z.string(),
    version: z.number().int().openapi({ description: '0 for a draft.' }),
    appliedOn: Day.nullable(),
    due: Day.nullable().openapi({ description: "Last day of the office's clock." }),
    takenUntil: z.iso.datetime().nullable(),
    takenBy: z.uuid().nullable(),
    vehicles: Counts.openapi({ description: 'Number of vehicles by state of their decision.' }),
  })
  .openapi('Application');

/** An application on an office's desk. */
export const DeskApplication = Application.extend({
  lane: z.enum(DESK_LANES).openapi({
    description:
      "What the law's findings ask for: look at the vehicle, look at the papers, or grant.",
  }),
  destinations: z.array(z.string()),
  reasons: z.array(z.string()).openapi({
    description: 'Codes of the rules behind the answers on its vehicles, each once.',
  }),
  unseen: z.number().int().openapi({
    description: "Open vehicles that are clear on the applicant's word alone.",
  }),
}).openapi('DeskApplication');

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
    state: z.string().openapi({ description: 'To the exporter what is only proposed is open.' }),
    verdict: z
      .strictObject({
        id: z.uuid(),
        gate: z.string(),
        entry: z.string(),
        risk: z.string().nullable(),
        quality: z.string(),
        onTheApplicantsWord: z.boolean(),
      })
      .nullable(),
    ground: z.string().nullable(),
    notice: ToldNotice.nullable(),
    proposedBy: z.uuid().nullable(),
    appeal: z.string().nullable(),
    appealGround: z.string().nullable(),
  })
  .openapi('ApplicationVehicle');

const Problem = z.strictObject({
  row: z.number().int(),
  field: z.string(),
  code: z.string(),
  value: z.string(),
  remedy: z.strictObject({ en: z.string(), zh: z.string() }),
});

/** An application with all that belongs to it. */
export const ApplicationInFull = Application.extend({
  clock: Clock.nullable(),
  listed: pageSchema(ApplicationVehicle).openapi({
    description: 'The first of its vehicles; the others by the list of its vehicles.',
  }),
  questions: z.array(Question),
  versions: z.array(
    z.strictObject({
      version: z.number().int(),
      appliedOn: Day,
      submittedAt: z.iso.datetime(),
      digest: z.string(),
    }),
  ),
  timeline: z.array(TakenStep),
  draft: z
    .strictObject({ vehicles: z.number().int(), problems: z.array(Problem) })
    .nullable()
    .openapi({ description: 'What is prepared for the next version.' }),
}).openapi('ApplicationInFull');

/** Rows by account. */
export const Accounts = z
  .record(z.string().max(LONGEST_NAME), z.array(RowObject).max(MOST_ROWS))
  .openapi({
    description:
      'Rows by account, as `docs/spec/facts.md` names them: `licence` a row a vehicle, `certificate`, `letter` …',
  });
