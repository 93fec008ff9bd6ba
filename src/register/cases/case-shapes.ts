import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, TakenStep } from '../shapes.ts';

/** What came of a case. */
export const CASE_OUTCOMES = ['confirmed', 'unfounded', 'rule-wrong'] as const;

/** What a case began from, as it may be looked at again. */
const Origin = z.strictObject({
  kind: z.enum(['complaint', 'pattern', 'ring', 'finding', 'hold', 'sample']),
  complaint: z.uuid().nullable(),
  run: z.uuid().nullable(),
  pattern: z.string().nullable(),
  ring: z.number().int().nullable(),
  verdict: z.uuid().nullable(),
  rule: z.string().nullable().meta({ description: 'Code of the rule whose finding it is.' }),
  hold: z.uuid().nullable(),
  sample: z.uuid().nullable().meta({ description: 'The draw of the random sample.' }),
});

/** A case that an office or the ministry works on. */
export const CaseFile = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'AJ-65-2026-000003' }),
    origin: Origin,
    province: z.string().nullable().meta({ description: 'Null: the case is the ministry’s.' }),
    vin: z.string().meta({ description: 'The first of its vehicles.' }),
    vehicles: z.number().int(),
    openedOn: Day,
    /** Why it was opened. */
    reason: z.string(),
    state: z.string(),
    /** Who has it; null where nobody has, and of another organisation. */
    takenBy: z.uuid().nullable(),
    takenByStaffNumber: z.string().nullable(),
    /** True also where another organisation has it. */
    taken: z.boolean(),
    asideThrough: Day.nullable(),
    waiting: z.number().int().meta({ description: 'Questions that wait for an answer.' }),
    overdue: z.number().int().meta({ description: 'Of these, those whose day is over.' }),
    evidence: z.array(z.uuid()),
    outcome: z.enum(CASE_OUTCOMES).nullable(),
    /** The rule that is wrong, by its code. */
    rule: z.string().nullable(),
    ground: z.string().nullable(),
    closedOn: Day.nullable(),
  })
  .meta({ id: 'CaseFile' });
export type CaseFile = Shaped<typeof CaseFile>;

/** A vehicle of a case, with the latest verdict on it that whoever asks may see. */
export const CaseVehicle = z
  .strictObject({
    vin: z.string(),
    application: z.uuid().nullable(),
    province: z.string().nullable(),
    verdict: z
      .strictObject({
        id: z.uuid(),
        gate: z.string(),
        entry: z.string(),
        risk: z.string(),
        quality: z.string(),
        onTheApplicantsWord: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'CaseVehicle' });
export type CaseVehicle = Shaped<typeof CaseVehicle>;

const CaseExporter = z.strictObject({
  code: z.string(),
  organisation: z.uuid().nullable(),
  name: z.string().nullable(),
});
export type CaseExporter = Shaped<typeof CaseExporter>;

/** Something frozen when a case was opened. */
export const CaseEvidence = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['pattern', 'ring', 'verdict', 'hold', 'complaint']),
    digest: z.string().meta({ description: 'SHA-256 of its bytes, hexadecimal.' }),
    bytes: z.number().int(),
    frozenAt: z.iso.datetime(),
  })
  .meta({ id: 'CaseEvidence' });
export type CaseEvidence = Shaped<typeof CaseEvidence>;

/** A question that is asked in a case, as whoever is asked may read it too. */
export const CaseQuestion = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'XW-65-2026-000001' }),
    caseFile: z.uuid().nullable().meta({ description: 'Null for whoever is asked.' }),
    asker: z.string().meta({ description: 'Name of the office or ministry.' }),
    asked: z.string().meta({ description: 'Name of whoever is asked.' }),
    organisation: z.uuid().nullable().meta({ description: 'Null: the police, asked on paper.' }),
    text: z.string(),
    vins: z.array(z.string()),
    askedOn: Day,
    answerBy: Day,
    answer: z.string().nullable(),
    answeredOn: Day.nullable(),
    reference: z.string().nullable().meta({ description: 'Of the letter that answered.' }),
    state: z.string(),
  })
  .meta({ id: 'CaseQuestion' });
export type CaseQuestion = Shaped<typeof CaseQuestion>;

/** A step of a case or of a question in it. */
export const CaseStep = TakenStep.pick({
  ...{
    verb: true,
    day: true,
    at: true,
    part: true,
    by: true,
    byStaffNumber: true,
    ground: true,
    said: true,
  },
})
  .extend({
    life: z.enum(['case', 'caseQuestion']),
    givenTo: z.uuid().nullable(),
    givenToStaffNumber: z.string().nullable(),
    asideThrough: Day.nullable(),
    asked: z.string().nullable().meta({ description: 'Number of the question, and who is asked.' }),
  })
  .meta({ id: 'CaseStep' });
export type CaseStep = Shaped<typeof CaseStep>;

/** A measure that rests on evidence of the case. */
export const CaseMeasure = z
  .strictObject({
    life: z.string(),
    verb: z.string(),
    day: Day,
    thing: z.uuid(),
    exporter: z.uuid(),
    name: z.string(),
  })
  .meta({ id: 'CaseMeasure' });
export type CaseMeasure = Shaped<typeof CaseMeasure>;

/** A case with all that belongs to it but its vehicles, which may be many. */
export const CaseInFull = CaseFile.extend({
  exporters: z.array(CaseExporter),
  frozen: z.array(CaseEvidence),
  questions: z.array(CaseQuestion),
  measures: z.array(CaseMeasure),
  timeline: z.array(CaseStep),
}).meta({ id: 'CaseFileInFull' });
export type CaseInFull = Shaped<typeof CaseInFull>;
