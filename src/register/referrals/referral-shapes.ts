import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day, ShownFacts, TakenStep, Text, Words } from '../shapes.ts';

const LONGEST_CLAIMANT = 300; // not-law: characters
const LONGEST_GROUND = 40; // not-law: characters
const MOST_GROUNDS = 20; // not-law: items of a list
const MOST_EVIDENCE = 200; // not-law: items of a list

/** Offices that a referral goes to. */
export const ADDRESSED = ['tax', 'customs'] as const;

/** States of a referral. */
export const REFERRAL_STATES = [
  'drafted',
  'signed',
  'dropped',
  'sent',
  'received',
  'moreNeeded',
  'confirmed',
  'unfounded',
] as const;

/** What a referral rests on, by its id in the register. */
export const EvidenceNamed = z.strictObject({
  kind: z.enum(['row', 'verdict']),
  id: z
    .string()
    .regex(/^(\d{1,18}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
    .meta({
      description: 'Number of a row that was told, or id of a verdict: see `listReferable`.',
    }),
  atRisk: z
    .boolean()
    .default(false)
    .meta({ description: 'Of a claim or a payment: whether its money is at risk.' }),
});
export type EvidenceNamed = Shaped<typeof EvidenceNamed>;

/** A list of it. */
export const EvidenceList = z.array(EvidenceNamed).max(MOST_EVIDENCE);

/** What is drafted. */
export const REFERRAL_DRAFT = {
  addressee: z.uuid().meta({ description: 'The tax office or customs: see `listAddressees`.' }),
  caseFile: z.uuid().optional(),
  exporter: z.uuid().optional(),
  claimant: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_CLAIMANT)
    .optional()
    .meta({ description: 'Whose money it is about; without it the exporter.' }),
  grounds: z
    .array(z.string().min(1).max(LONGEST_GROUND))
    .min(1)
    .max(MOST_GROUNDS)
    .meta({ description: 'Names of grounds: see `listReferralGrounds`.' }),
  facts: Text.meta({ description: 'What was found, in words.' }),
  evidence: EvidenceList.min(1),
} as const;

/** A ground in words. */
export const ReferralGround = z
  .strictObject({
    name: z.string(),
    rule: z.string().meta({ description: 'Code of the rule that it is part of.' }),
    title: Words,
    notProven: Words.meta({ description: 'What the ground does not prove.' }),
  })
  .meta({ id: 'ReferralGround' });
export type ReferralGround = Shaped<typeof ReferralGround>;

/** An office. */
const Office = z.strictObject({ id: z.uuid(), part: z.string(), name: z.string() });

/** A referral in a list. */
export const Referral = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'YS-65-2026-000003' }),
    state: z.string(),
    version: z.number().int().meta({ description: 'Counts the drafts.' }),
    office: Office.meta({ description: 'That drafted it.' }),
    addressee: Office,
    caseFile: z.uuid().nullable(),
    exporter: z.uuid().nullable(),
    claimant: z.string(),
    grounds: z.array(ReferralGround),
    atRisk: z.number().meta({ description: 'CNY.' }),
    payments: z.number().int().meta({ description: 'Claims and payments at risk.' }),
    vehicles: z.number().int(),
    actBy: Day.nullable().meta({
      description:
        'Last day of the first period that still runs; null where no day is told or no period ends.',
    }),
    draftedOn: Day,
    signedOn: Day.nullable(),
    sentOn: Day.nullable(),
    receivedOn: Day.nullable(),
    answeredOn: Day.nullable(),
    recovered: z.number().nullable().meta({ description: 'CNY, of one that is confirmed.' }),
  })
  .meta({ id: 'Referral' });
export type Referral = Shaped<typeof Referral>;

/** What a referral rests on, as it was copied. */
const ReferralEvidence = z
  .strictObject({
    place: z.number().int(),
    kind: z.enum(['row', 'verdict']),
    id: z.string(),
    vin: z.string(),
    account: z.string().nullable(),
    digest: z.string().meta({ description: 'SHA-256 of what was copied, hexadecimal.' }),
    amount: z.number().nullable().meta({ description: 'CNY.' }),
    toldOn: Day.nullable(),
    atRisk: z.boolean(),
    facts: ShownFacts.nullable().meta({ description: 'Of a row.' }),
  })
  .meta({ id: 'ReferralEvidence' });
export type ReferralEvidence = Shaped<typeof ReferralEvidence>;

/** A referral with what it rests on and what was said. */
export const ReferralInFull = Referral.extend({
  facts: z.string(),
  period: z
    .strictObject({ id: z.string(), what: Words, provision: Words, confidence: z.string() })
    .nullable()
    .meta({ description: 'The period of limitation that ends on `actBy`.' }),
  draftedBy: z.uuid().nullable().meta({ description: 'Null for another organisation.' }),
  signedBy: z.uuid().nullable().meta({ description: 'Null for another organisation.' }),
  evidence: z.array(ReferralEvidence),
  said: z.array(
    z.strictObject({
      verb: z.enum(['ask', 'tell-more', 'confirm', 'dismiss']),
      saidOn: Day,
      part: z.string(),
      text: z.string(),
    }),
  ),
  timeline: z.array(TakenStep),
}).meta({ id: 'ReferralInFull' });
export type ReferralInFull = Shaped<typeof ReferralInFull>;
