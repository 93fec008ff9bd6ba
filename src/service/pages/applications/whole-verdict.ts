import { z } from 'zod';
import type { Json } from '../../../domain/record/canonical-json.ts';
import type { AnsweredVehicle, ShownFacts } from '../../../domain/verdict/verdict.ts';
import { STANDINGS } from '../../../register/telling/tell.ts';

const words = z.object({ en: z.string(), zh: z.string() });
const value = z.union([z.string(), z.number(), z.boolean()]);
const standing = z.enum(STANDINGS);
const telling = z.object({ value: value.optional(), by: z.string(), standing });

const finding = z.object({
  rule: z.string(),
  id: z.string(),
  result: z.enum(['met', 'notMet', 'unknown', 'notApplicable']),
  because: z.record(z.string(), value),
  missing: z.array(z.string()),
  cite: z.object({
    instrument: z.string(),
    item: z.string(),
    url: z.string().nullable(),
    confidence: z.enum(['verbatim', 'secondary', 'inferred', 'practice', 'unsure']),
    dated: z.string().nullable(),
  }),
  toldUpTo: z.string().nullable(),
  announced: z.boolean(),
  remedy: words,
});

const wholeVerdict = z.object({
  program: z.string(),
  ruleSet: z.string(),
  askedOn: z.string(),
  patternsOn: z.string().nullable(),
  place: z.int(),
  vin: z.string(),
  application: z.string(),
  facts: z.record(z.string(), z.object({ value, by: z.string(), standing })),
  answers: z.object({
    gate: z.enum(['clear', 'blocked', 'undetermined']),
    entry: z.object({
      country: z.string(),
      answer: z.enum(['admissible', 'conditional', 'barred', 'unknown']),
      reasons: z.array(z.string()),
      toldUpTo: z.string().nullable(),
    }),
    risk: z.object({
      score: z.number(),
      band: z.enum(['low', 'elevated', 'high']),
      reasons: z.array(z.string()),
    }),
    quality: z.array(
      z.object({
        row: z.int(),
        field: z.string(),
        code: z.string(),
        value: z.string(),
        remedy: words,
      }),
    ),
  }),
  findings: z.array(finding),
  settled: z.record(z.string(), z.object({ result: z.string(), because: z.array(z.string()) })),
  differs: z.array(z.object({ fact: z.string(), taken: telling, other: telling, text: words })),
  restsOn: z.array(z.object({ fact: z.string(), by: z.string(), standing })),
  onTheApplicantsWord: z.boolean(),
});

/** A verdict as it is stored (`docs/spec/register-verdict.md`). */
export type WholeVerdict = z.output<typeof wholeVerdict>;

/** Reads a stored verdict; null for one of another shape. */
export const readWhole = (stored: Json): WholeVerdict | null =>
  wholeVerdict.safeParse(stored).data ?? null;

/** A stored verdict as the pieces of reports take it. */
export const answeredOf = (whole: WholeVerdict): AnsweredVehicle => {
  const { place, application, vin, answers, findings, ruleSet } = whole;
  const facts: ShownFacts = Object.fromEntries(
    Object.entries(whole.facts).map(([name, told]) => [name, told.value]),
  );
  return {
    facts,
    verdict: { row: place + 1, application, vin, ...answers, findings, ruleset: ruleSet },
  };
};
