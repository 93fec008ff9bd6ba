import { z } from 'zod';
import type { Shaped } from '../shaped.ts';

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

/** What a shadow of a law came to. */
export const LawShadow = z.strictObject({
  id: z.uuid(),
  /** Hashes of the law in force and of the one asked beside it. */
  ruleSet: z.string(),
  against: z.string(),
  takesEffectOn: z.iso.date(),
  vehicles: z.number().int(),
  changed: z.number().int(),
});
export type LawShadow = Shaped<typeof LawShadow>;
