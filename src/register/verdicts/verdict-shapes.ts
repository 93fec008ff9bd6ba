import { z } from 'zod';

const Words = z.object({ en: z.string(), zh: z.string() });

/** A value of a fact as JSON shows it. */
const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).meta({
  id: 'Facts',
  description:
    'Facts by name: days ISO, decimals in units, persons as pseudonyms; unknown ones are absent.',
});

/** What is wrong with a cell, a row or a whole account. */
export const RowProblem = z
  .object({
    row: z.int().meta({ description: 'The header is row 1; 0 means the whole.' }),
    field: z.string(),
    code: z.string().meta({ description: 'Stable; docs/problems.md explains it.' }),
    value: z.string(),
    remedy: Words,
  })
  .meta({ id: 'RowProblem' });

const Cite = z.object({
  instrument: z.string(),
  item: z.string(),
  url: z.string().nullable(),
  confidence: z.enum(['verbatim', 'secondary', 'inferred', 'practice', 'unsure']),
  dated: z.string().nullable(),
});

const Finding = z
  .object({
    rule: z.string(),
    id: z.string(),
    result: z.enum(['met', 'notMet', 'unknown', 'notApplicable']),
    because: Facts,
    missing: z.array(z.string()),
    cite: Cite,
    toldUpTo: z.string().nullable(),
    announced: z.boolean(),
    remedy: Words,
  })
  .meta({ id: 'Finding', description: 'What one rule finds, with its source.' });

/** The four answers on one vehicle. */
export const VerdictSchema = z
  .object({
    row: z.int(),
    application: z.string(),
    vin: z.string(),
    gate: z.enum(['clear', 'blocked', 'undetermined']),
    entry: z.object({
      country: z.string(),
      answer: z.enum(['admissible', 'conditional', 'barred', 'unknown']),
      reasons: z.array(z.string()),
      toldUpTo: z.string().nullable(),
    }),
    risk: z.object({
      score: z.int(),
      band: z.enum(['low', 'elevated', 'high']),
      reasons: z.array(z.string()),
    }),
    quality: z.array(RowProblem),
    findings: z.array(Finding),
    ruleset: z.string(),
  })
  .meta({
    id: 'VehicleVerdict',
    description: 'Four answers, never added up: gate, entry, risk, quality.',
  });

const Pattern = z.object({
  vin: z.string(),
  licenceRow: z.int().nullable(),
  facts: z.record(z.string(), z.unknown()),
  evidence: z.record(z.string(), z.unknown()),
});

/** The answer of the engine to one filing. */
export const FilingAnswer = z
  .object({
    vehicles: z.array(
      z.object({ verdict: VerdictSchema, facts: Facts, patterns: z.array(Pattern) }),
    ),
    problems: z.array(RowProblem),
    ruleset: z.string(),
    today: z.iso.date(),
    patternsOn: z.iso.date().nullable(),
  })
  .meta({
    id: 'FilingAnswer',
    description: 'One vehicle a row of `filing.licence`, in their order.',
  });
