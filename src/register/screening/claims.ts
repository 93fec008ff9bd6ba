/**
 * Facts of the licence account that are claims about the vehicle, for which there is something to be seen. The others
 * are the application's own terms: what is applied for, where to, as what; the law holds them against papers, and
 * they prove nothing by themselves (`docs/decisions/what-a-clear-gate-rests-on.md`).
 */
const CLAIMS: ReadonlySet<string> = new Set([
  'licence.odometerKm',
  'licence.chassisBrand',
  'licence.modificationProof',
]);

/** Whether a fact is a term of the application, and no claim that could be seen. */
export const isTerm = (fact: string): boolean => fact.startsWith('licence.') && !CLAIMS.has(fact);
