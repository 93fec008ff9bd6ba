import type { CheckEvidence, PaperCheck } from '../../papers/paper-reading.ts';

/** Pieces of evidence that stand at a place of a page, numbered from 1 in the order in which they are told. */
export const marksOf = (checks: readonly PaperCheck[]): ReadonlyMap<CheckEvidence, number> =>
  new Map(
    checks
      .flatMap((check) => (check.answer === 'told' ? check.evidence : []))
      .filter(({ place }) => place !== null && place.box !== null)
      .map((evidence, at) => [evidence, at + 1]),
  );
