import { z } from 'zod';

const HASH = /^[0-9a-f]{64}$/;

/**
 * Under which terms the figures of an edition were made. Whoever has them and the protected counts can make every
 * other file again.
 */
export const FiguresTerms = z.strictObject({
  /** The end of a month, as known on which everything is told. */
  asOf: z.iso.date(),
  /** Days from first registration, the last included. */
  within: z.int().min(0),
  /** Days in which a plate may still come. */
  settle: z.int().min(0),
  kind: z.enum(['retail', 'insured', 'wholesale']),
  /** Every count of vehicles is a multiple of it. */
  base: z.int().min(2), // not-law: a multiple of one would protect nothing
  /** Tells whether two editions were protected alike, and nothing of the secret. */
  mark: z.string().regex(/^[0-9a-f]{16}$/),
  /** Name and version of the program. */
  program: z.string().min(1),
  /** Content hash of the rule set. */
  ruleSet: z.string().min(1),
  /** SHA-256 of the manifest of the screening, hexadecimal. */
  screening: z.string().regex(HASH),
  /** `invented`: a demonstration, in which no real manufacturer stands beside made-up counts. */
  makers: z.enum(['listed', 'invented']),
});
export type FiguresTerms = z.infer<typeof FiguresTerms>;

/** A file of an edition as its document states it. */
export const StatedFile = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*\.(csv|parquet|json|txt)$/),
  bytes: z.int().min(0),
  sha256: z.string().regex(HASH),
});
export type StatedFile = z.infer<typeof StatedFile>;
