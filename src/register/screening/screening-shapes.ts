import { z } from 'zod';
import type { Shaped } from '../shaped.ts';

const LONGEST_NAME = 100; // not-law: characters
const LONGEST_VALUE = 2000; // not-law: characters

/** A vehicle that was screened. */
export const ScreenedVehicle = z
  .strictObject({
    /** Id of the verdict. */
    verdict: z.uuid(),
    vin: z.string(),
    /** `clear`, `blocked` or `undetermined`. */
    gate: z.string(),
    entry: z.string(),
    risk: z.string(),
    /** `sound`, or `problems`. */
    quality: z.string(),
    /** The gate is clear only because of what the applicant said: not granted before somebody has seen the papers. */
    onTheApplicantsWord: z.boolean(),
    /** How many facts were told in two ways. */
    differs: z.number().int(),
  })
  .meta({ id: 'ScreenedVehicle' });
export type ScreenedVehicle = Shaped<typeof ScreenedVehicle>;

/** What became of a replay. */
export const Replayed = z
  .strictObject({
    verdict: z.uuid(),
    /** The verdict came out the same, byte for byte. */
    same: z.boolean(),
    /** Version of the program that gave it, and of the one that gave it again. */
    program: z.strictObject({ given: z.string(), again: z.string() }),
    /** Hash of the law, 64 hexadecimal digits. */
    ruleSet: z.string(),
    /** The parts that differ: `program`, `answers.gate`, `findings.G09` …; empty when it is the same. */
    differs: z.array(z.string()),
    /** The verdict as it was given, canonical JSON. */
    given: z.string(),
    /** The verdict as it comes out now, canonical JSON. */
    again: z.string(),
  })
  .meta({ id: 'Replay', description: 'Whether a verdict comes out the same, byte for byte.' });
export type Replayed = Shaped<typeof Replayed>;

/** The three answers that a law changes; `risk` is the band. */
const ShadowAnswer = z.strictObject({ gate: z.string(), entry: z.string(), risk: z.string() });

/** A vehicle whose answer another law changes. */
export const ShadowChange = z.strictObject({
  /** Id of the application, and its number. */
  application: z.uuid(),
  number: z.string(),
  province: z.string(),
  vin: z.string(),
  before: ShadowAnswer,
  after: ShadowAnswer,
  /** Codes of the rules that find otherwise, sorted. */
  rules: z.array(z.string()),
});
export type ShadowChange = Shaped<typeof ShadowChange>;

/** A value of the law that is tried otherwise, as `mileproof whatif --set` takes it. */
export const LawSetting = z.strictObject({
  rule: z.string().max(LONGEST_NAME).meta({ description: 'Code or id of the rule.' }),
  value: z.string().max(LONGEST_NAME).meta({ description: 'Name of the value in the rule.' }),
  to: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_VALUE)
    .meta({ description: 'A whole number, a day, or a list by commas.' }),
});
export type LawSetting = Shaped<typeof LawSetting>;

/** Numbers under the law in force and under the one asked beside it. */
const UnderBoth = z.strictObject({ before: z.int().min(0), after: z.int().min(0) });

/** What two laws ask of people. */
export const ShadowCounts = z.strictObject({
  letters: UnderBoth.meta({ description: "Vehicles that need the manufacturer's letter." }),
  reviews: UnderBoth.meta({
    description:
      'Applications of which a vehicle wants a person to look: its gate is not clear, or its risk not low.',
  }),
  applications: z.int().min(0),
});
export type ShadowCounts = Shaped<typeof ShadowCounts>;

/** What a shadow of a law came to. */
export const LawShadow = z.strictObject({
  id: z.uuid(),
  /** Hashes of the law in force and of the one asked beside it. */
  ruleSet: z.string(),
  against: z.string(),
  takesEffectOn: z.iso.date(),
  vehicles: z.number().int(),
  changed: z.number().int(),
  settings: z.array(LawSetting).nullable().meta({
    description:
      'The values tried otherwise; null of a law that was handed in as files or by its hash.',
  }),
  counts: ShadowCounts.nullable().meta({
    description: 'Null of a shadow kept before they were counted.',
  }),
});
export type LawShadow = Shaped<typeof LawShadow>;
