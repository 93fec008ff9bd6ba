import type { FactName } from '../facts/fact-table.ts';

/** What tells of an application that it was granted, or that its vehicle has left. */
export const DECISION_FACTS = [
  'licence.number',
  'licence.issuedOn',
  'licence.validUntil',
  'declaration.exitedOn',
] as const satisfies readonly FactName[];
